import type { Candidate, Vacancy } from "../model/index.js";
import type { Market, Row, Side } from "../market/index.js";
import type { CandidateField, VacancyField } from "./rule.js";

/** What a rule or gate may read of a record: no id, no name, nothing that an advert declares about protected attributes. */
export type Readable<S extends Side> = S extends "candidate" ? Pick<Candidate, CandidateField> : Pick<Vacancy, VacancyField>;

/** Fields that are no facts about a match. Ids stay in the record, as it is the same under others: a law that is tested. */
const hidden = {
  candidate: ["name", "registration", "counsellorNotes", "consents"],
  vacancy: ["declaredRequirements"],
} as const satisfies Readonly<Record<Side, readonly (keyof Candidate | keyof Vacancy)[]>>;

/** Decodes what may be read of the record in a row. */
export function readRow<S extends Side>(market: Market, side: S, row: Row): Readable<S> {
  const record: object = side === "candidate" ? market.candidate(row) : market.vacancy(row);
  const names: readonly string[] = hidden[side];
  // Nearly all hidden fields are mostly absent: only records that have one are copied.
  if (!names.some((name) => name in record)) return record as Readable<S>;
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name))) as Readable<S>;
}
