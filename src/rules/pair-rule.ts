import type { Json, Locale } from "../model/index.js";
import { otherSide, type Row, type Side } from "../market/index.js";
import { assuming } from "./assume.js";
import type { Query } from "./query.js";
import { readRow, type Readable } from "./readable.js";
import type { CandidateField, FieldsRead, Rule, VacancyField } from "./rule.js";

/** A degree that is known, or what it may be at the worst and at the best. */
export type DegreeOrInterval = number | { readonly low: number; readonly high: number };

/** What a pair's rule says of one pair. */
export interface PairEvidence<Demand, Supply> {
  readonly demand: Demand;
  /** Absent where it is not known; a supply that is known to be none may be `null`. */
  readonly supply?: Supply;
  readonly low: number;
  readonly high: number;
}

type Asking<Asks extends Side> = Readable<Asks>;
type Answering<Asks extends Side> = Readable<Exclude<Side, Asks>>;

/** A rule by its essentials: who asks what, what is there, and how well that does. */
export interface PairRuleDefinition<Asks extends Side, Demand extends Json, Supply extends Json> {
  readonly name: string;
  readonly version: string;
  readonly asks: Asks;
  /** @defaultValue none */
  readonly options?: Json;
  /** Fields that `demand` and `supply` read. @defaultValue `facts` of both sides */
  readonly reads?: FieldsRead;
  readonly monotone?: readonly (CandidateField | VacancyField)[];
  /** The demand of a record, `undefined` where it makes none. */
  readonly demand: (record: Asking<Asks>) => Demand | undefined;
  /** What the other record has for it, `undefined` where it is not known. */
  readonly supply: (record: Answering<Asks>) => Supply | undefined;
  /** How well the supply does, in [0, 1]. Never called with an unknown supply: that counts as anything between 0 and 1. */
  readonly degree: (demand: Demand, supply: Supply) => DegreeOrInterval;
  readonly sentence: Readonly<Record<Locale, (evidence: { readonly demand: Demand; readonly supply: Supply | undefined }) => string>>;
}

/**
 * Makes a rule of a few functions over records: the short way in, for an author who is no performance engineer.
 * It decodes each record that it looks at, which costs some microseconds a pair.
 */
export function pairRule<Asks extends Side, Demand extends Json, Supply extends Json>(
  definition: PairRuleDefinition<Asks, Demand, Supply>,
): Rule<PairEvidence<Demand, Supply>, Asks> {
  const { name, version, asks, sentence } = definition;
  return {
    name,
    version,
    options: definition.options ?? {},
    asks,
    reads: definition.reads ?? { candidate: ["facts"], vacancy: ["facts"] },
    ...(definition.monotone === undefined ? {} : { monotone: definition.monotone }),
    bind({ market }) {
      const demandOf = (row: Row): Demand | undefined => definition.demand(readRow(market, asks, row));
      const supplyOf = (row: Row): Supply | undefined => definition.supply(readRow(market, otherSide(asks), row) as Answering<Asks>);
      return {
        asked: (row) => demandOf(row) !== undefined,
        from(side, row): Query {
          if (side === asks) {
            const demand = demandOf(row);
            return { degree: (other, assume) => degreeOf(definition, demand, supplyOf(other), assume), ceiling: 1 };
          }
          const supply = supplyOf(row);
          return { degree: (other, assume) => degreeOf(definition, demandOf(other), supply, assume), ceiling: 1 };
        },
        evidence(candidate, vacancy) {
          const [asking, answering] = asks === "candidate" ? [candidate, vacancy] : [vacancy, candidate];
          const demand = demandOf(asking);
          const supply = supplyOf(answering);
          return {
            demand: demand as Demand,
            ...(supply === undefined ? {} : { supply }),
            low: degreeOf(definition, demand, supply, 0),
            high: degreeOf(definition, demand, supply, 1),
          };
        },
      };
    },
    describe: ({ demand, supply }, locale) => sentence[locale]({ demand, supply }),
  };
}

function degreeOf<Asks extends Side, Demand extends Json, Supply extends Json>(
  { degree }: PairRuleDefinition<Asks, Demand, Supply>,
  demand: Demand | undefined,
  supply: Supply | undefined,
  assume: number,
): number {
  if (demand === undefined) return 0;
  if (supply === undefined) return assume;
  const known = degree(demand, supply);
  if (typeof known === "number") return known;
  if (known.low > known.high) throw new RangeError(`expected low at most high, received ${String(known.low)} and ${String(known.high)}`);
  return assuming(known.low, known.high, assume);
}
