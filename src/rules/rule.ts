import type { Candidate, IsoDate, Json, Locale, Vacancy } from "../model/index.js";
import type { Market, Row, Side } from "../market/index.js";
import type { Query } from "./query.js";

/** A field that a rule may read; ids, names, notes, registration and consents are no facts about a match. */
export type CandidateField = Exclude<keyof Candidate, "id" | "name" | "registration" | "counsellorNotes" | "consents" | "complete">;

/** A field that a rule may read; what an advert declares about protected attributes is never one. */
export type VacancyField = Exclude<keyof Vacancy, "id" | "declaredRequirements" | "complete">;

/** The fields that a rule or gate reads of each side. */
export interface FieldsRead {
  readonly candidate: readonly CandidateField[];
  readonly vacancy: readonly VacancyField[];
}

/** What a rule or gate is bound to: one market and the day on which is asked. */
export interface BindingContext {
  readonly market: Market;
  readonly asOf: IsoDate;
}

/**
 * A recipe that judges one demand of a pair as a degree in [0, 1].
 * Built-in rules use exactly this protocol; `pairRule` is the short way in, `checkRule` runs its laws.
 */
export interface Rule<Evidence = unknown, Asks extends Side = Side> {
  readonly name: string;
  readonly version: string;
  /** The rule's options as JSON: part of the policy's hash. */
  readonly options: Json;
  /** Whose demand it is: a vacancy's stands under `fit`, a candidate's under `appeal`. */
  readonly asks: Asks;
  readonly reads: FieldsRead;
  /** Fields of which more never lowers the degree; declared, then tested. */
  readonly monotone?: readonly (CandidateField | VacancyField)[];
  /** Whether the rule looks up by id what its author knows of a record; others must judge alike under any ids. @defaultValue false */
  readonly goesById?: boolean;
  /** Prepares the rule for one market; may hold tables per concept, place or distinct value, never per row. */
  bind(context: BindingContext): BoundRule<Evidence>;
  /** Says the evidence as one sentence for a reader. */
  describe(evidence: Evidence, locale: Locale): string;
}

/** A rule bound to a market. */
export interface BoundRule<Evidence = unknown> {
  /** Tells whether the asking side's record in this row makes the demand at all. */
  asked(row: Row): boolean;
  /** Prepares everything that can be prepared once for all pairs with the record in this row. */
  from(side: Side, row: Row): Query;
  /** The facts behind the degree of one pair, as JSON. */
  evidence(candidate: Row, vacancy: Row): Evidence;
}
