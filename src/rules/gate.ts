import type { IsoDate, Json, Locale, LocalizedText } from "../model/index.js";
import type { Row, Side } from "../market/index.js";
import type { BindingContext, FieldsRead } from "./rule.js";

/** Answer of a gate: an unknown is never a silent rejection, it asks to verify. */
export type Met = "met" | "unmet" | "unknown";

/** When a gate matters: before a vacancy is shown, when a pair is matched, or before departure. */
export type Stage = "publish" | "match" | "departure";

/** Days on which a gate is in force, both included; without one there is no limit. */
export interface InForce {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** A condition that must hold for a pair to be ranked. */
export interface Gate {
  readonly name: string;
  readonly version: string;
  /** The gate's options as JSON: part of the policy's hash. */
  readonly options: Json;
  readonly stage: Stage;
  /** Days on which it is asked at all: on others it is met. @defaultValue always */
  readonly inForce?: InForce;
  readonly reads: FieldsRead;
  /** The law that it stands on: a name, an article, a date. */
  readonly legalBasis?: string;
  readonly message: Readonly<Record<Met, LocalizedText>>;
  /** What may be done about it. */
  readonly remedy?: LocalizedText;
  bind(context: BindingContext): BoundGate;
}

/** A gate bound to a market. */
export interface BoundGate {
  /** The side whose record alone decides: the answer is then asked once a row, and used for every pair. */
  readonly decidedBy?: Side;
  from(side: Side, row: Row): GateQuery;
}

/** A bound gate seen from one record. */
export interface GateQuery {
  status(other: Row): Met;
}

/** Words of a gate's answer in the reader's language. */
export function describeGate(gate: Gate, met: Met, locale: Locale): string {
  const text = gate.message[met];
  return text[locale] ?? text.en ?? text.id ?? `${gate.name}: ${met}`;
}

/** Tells whether a gate is asked on a day. Days are compared as texts: all have the form `YYYY-MM-DD`. */
export function isInForce({ from, until }: InForce = {}, asOf: IsoDate): boolean {
  return (from === undefined || from <= asOf) && (until === undefined || asOf <= until);
}

/** Binds a gate that asks the vacancy alone: its answer is the same for every candidate. */
export function gateOnVacancy(status: (vacancy: Row) => Met): BoundGate {
  return {
    decidedBy: "vacancy",
    from(side, row) {
      if (side === "candidate") return { status };
      const answer = status(row);
      return { status: () => answer };
    },
  };
}
