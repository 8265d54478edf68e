import type { Candidate, IsoDate, Json, LocalizedText, Vacancy } from "../model/index.js";
import type { Gate, Met, Stage } from "./gate.js";
import type { FieldsRead } from "./rule.js";

/** A gate by its essentials: what it asks of a pair, and what it says. */
export interface PairGateDefinition {
  readonly name: string;
  readonly version: string;
  /** @defaultValue none */
  readonly options?: Json;
  /** @defaultValue `match` */
  readonly stage?: Stage;
  /** @defaultValue `facts` of both sides */
  readonly reads?: FieldsRead;
  readonly legalBasis?: string;
  readonly message: Readonly<Record<Met, LocalizedText>>;
  readonly remedy?: LocalizedText;
  /** The answer for one pair; `unknown` where a fact is missing that decides. */
  readonly status: (candidate: Candidate, vacancy: Vacancy, asOf: IsoDate) => Met;
}

/** Makes a gate of one function over records: the short way in. It decodes each record that it looks at. */
export function pairGate(definition: PairGateDefinition): Gate {
  const { name, version, message } = definition;
  return {
    name,
    version,
    options: definition.options ?? {},
    stage: definition.stage ?? "match",
    reads: definition.reads ?? { candidate: ["facts"], vacancy: ["facts"] },
    ...(definition.legalBasis === undefined ? {} : { legalBasis: definition.legalBasis }),
    message,
    ...(definition.remedy === undefined ? {} : { remedy: definition.remedy }),
    bind: ({ market, asOf }) => ({
      from(side, row) {
        if (side === "vacancy") {
          const vacancy = market.vacancy(row);
          return { status: (candidate) => definition.status(market.candidate(candidate), vacancy, asOf) };
        }
        const candidate = market.candidate(row);
        return { status: (vacancy) => definition.status(candidate, market.vacancy(vacancy), asOf) };
      },
    }),
  };
}
