import { dayOf, show, type IsoDate, type Json, type LocalizedText } from "../model/index.js";
import type { Side } from "../market/index.js";
import { gateOnVacancy, isInForce, type BoundGate, type Gate, type InForce, type Met, type Stage } from "./gate.js";
import { readRow, type Readable } from "./readable.js";
import type { BindingContext, FieldsRead } from "./rule.js";

/** What a gate is and says, but for its question. */
export interface GateWords {
  readonly name: string;
  readonly version: string;
  /** @defaultValue none */
  readonly options?: Readonly<Record<string, Json>>;
  /** @defaultValue `match` */
  readonly stage?: Stage;
  /** Days on which it is asked; part of its options. @defaultValue always */
  readonly inForce?: InForce;
  /** The law that it stands on: a name, an article, a date. */
  readonly legalBasis?: string;
  readonly message: Readonly<Record<Met, LocalizedText>>;
  /** What may be done about it. */
  readonly remedy?: LocalizedText;
}

/** A gate of one's own: its words, and its question to a pair, or to one side alone. */
export type GateDefinition = GateWords & {
  /** Fields that the question reads. @defaultValue `facts` of the sides that are asked */
  readonly reads?: FieldsRead;
} & GateQuestion;

/** The answer; `unknown` where a fact is missing that decides. Of one side alone it is asked once a record, and used for every pair. */
export type GateQuestion =
  | { readonly status: (candidate: Readable<"candidate">, vacancy: Readable<"vacancy">, asOf: IsoDate) => Met }
  | { readonly ofCandidate: (candidate: Readable<"candidate">, asOf: IsoDate) => Met }
  | { readonly ofVacancy: (vacancy: Readable<"vacancy">, asOf: IsoDate) => Met };

/**
 * Makes a gate of one question about records.
 * With it come its stage, its days, its law and its words. It decodes each record that it looks at.
 * @throws TypeError where `inForce` has anything but days, RangeError where one is no calendar day, or it ends before it begins.
 */
export function gate(definition: GateDefinition): Gate {
  const side: Side | undefined = "ofVacancy" in definition ? "vacancy" : "ofCandidate" in definition ? "candidate" : undefined;
  const facts = (its: Side): readonly "facts"[] => (side === undefined || side === its ? ["facts"] : []);
  return datedGate(definition, definition.reads ?? { candidate: facts("candidate"), vacancy: facts("vacancy") }, ({ market, asOf }) => {
    if ("ofVacancy" in definition) return gateOnVacancy((row) => definition.ofVacancy(readRow(market, "vacancy", row), asOf));
    if ("ofCandidate" in definition) return gateOnCandidate((row) => definition.ofCandidate(readRow(market, "candidate", row), asOf));
    return {
      from(asking, row) {
        if (asking === "vacancy") {
          const vacancy = readRow(market, "vacancy", row);
          return { status: (candidate) => definition.status(readRow(market, "candidate", candidate), vacancy, asOf) };
        }
        const candidate = readRow(market, "candidate", row);
        return { status: (vacancy) => definition.status(candidate, readRow(market, "vacancy", vacancy), asOf) };
      },
    };
  });
}

/** Makes a gate of its words and its binding; outside its days it is met. @throws TypeError or RangeError as `gate`. */
export function datedGate(words: GateWords, reads: FieldsRead, bind: (context: BindingContext) => BoundGate): Gate {
  const { name, version, message, inForce, legalBasis, remedy } = words;
  checkDays(name, inForce);
  return {
    name,
    version,
    options: { ...words.options, ...(inForce === undefined ? {} : { inForce: { ...inForce } }) },
    stage: words.stage ?? "match",
    ...(inForce === undefined ? {} : { inForce }),
    reads,
    ...(legalBasis === undefined ? {} : { legalBasis }),
    message,
    ...(remedy === undefined ? {} : { remedy }),
    bind: (context) => (isInForce(inForce, context.asOf) ? bind(context) : gateOnVacancy(() => "met")),
  };
}

/** A policy file is no TypeScript: a day misspelt would leave the gate in force always. */
function checkDays(name: string, days: InForce = {}): void {
  const refuse = (received: string): never => {
    throw new TypeError(`${name}: expected inForce with from and until as days; received ${received}`);
  };
  if (typeof (days as unknown) !== "object" || (days as unknown) === null || Array.isArray(days)) refuse(show(days));
  for (const [key, day] of Object.entries(days) as [string, unknown][]) {
    if (!["from", "until"].includes(key) || !["string", "undefined"].includes(typeof day)) refuse(`${key} ${show(day)}`);
  }
  const { from, until } = days;
  for (const day of [from, until]) if (day !== undefined) dayOf(day);
  if (from !== undefined && until !== undefined && until < from) {
    throw new RangeError(`${name}: expected a last day not before ${from}; received ${until}`);
  }
}

/** Binds a gate that asks the candidate alone: its answer is the same for every vacancy. */
function gateOnCandidate(status: (candidate: number) => Met): BoundGate {
  return {
    decidedBy: "candidate",
    from(side, row) {
      if (side === "vacancy") return { status };
      const answer = status(row);
      return { status: () => answer };
    },
  };
}
