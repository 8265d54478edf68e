import { candidateSchema, checkRecord, recordWriter, vacancySchema, type Candidate, type DataIssue, type Vacancy } from "../model/index.js";
import type * as z from "zod";
import { candidateLayout } from "./candidate-columns.js";
import type { Layout, RowValues } from "./column.js";
import { encodeCandidate } from "./encode-candidate.js";
import { encodeVacancy } from "./encode-vacancy.js";
import { warnAbout, type Encoding, type Warn } from "./encoding.js";
import type { Side } from "./market.js";
import type { SeenAs } from "./see-texts.js";
import { withSeenAs } from "./seen-columns.js";
import { vacancyLayout } from "./vacancy-columns.js";

/** A record of either kind, as far as both are alike. */
export interface KeyedRecord {
  readonly id: string;
  readonly facts?: unknown;
}

/** A record without an error. */
export interface CheckedRecord {
  readonly record: KeyedRecord;
  /** The record as JSON, where it was written on the way; overwritten when the next one is checked. */
  readonly json?: Uint8Array;
}

/** How records of one side are checked and turned into numbers; whatever is wrong is added to the issues. */
export interface SideRecipe<L extends Layout> {
  readonly side: Side;
  readonly layout: L;
  /** Checks the record that came as the `position`th. @returns `undefined` for one with an error. */
  check(input: unknown, position: number): CheckedRecord | undefined;
  /** Turns a checked record into a row; its terms come as they appear. */
  encode(record: KeyedRecord): RowValues<L>;
}

/** The recipes of both sides, reading with one encoding. */
export interface SideRecipes {
  readonly candidates: SideRecipe<typeof candidateLayout>;
  readonly vacancies: SideRecipe<typeof vacancyLayout>;
}

/** A schema, and the quick way to check against it. */
interface Form<Input> {
  readonly schema: z.ZodType<Input>;
  readonly write: (input: unknown) => Uint8Array | undefined;
}

const candidateForm: Form<Candidate> = { schema: candidateSchema, write: recordWriter(candidateSchema) };
const vacancyForm: Form<Vacancy> = { schema: vacancySchema, write: recordWriter(vacancySchema) };

export function recipesOf(encoding: Encoding, issues: DataIssue[]): SideRecipes {
  const { texts } = encoding;
  const candidate = (record: Candidate, warn: Warn): RowValues<typeof candidateLayout> => encodeCandidate(record, encoding, warn);
  const vacancy = (record: Vacancy, warn: Warn): RowValues<typeof vacancyLayout> => encodeVacancy(record, encoding, warn);
  if (!texts) {
    return {
      candidates: recipeOf("candidate", candidateLayout, candidateForm, candidate, issues),
      vacancies: recipeOf("vacancy", vacancyLayout, vacancyForm, vacancy, issues),
    };
  }
  const seenCandidate: typeof candidate = (record, warn) => withSeen(candidate(record, warn), texts.candidate(record));
  const seenVacancy: typeof vacancy = (record, warn) => withSeen(vacancy(record, warn), texts.vacancy(record));
  return {
    candidates: recipeOf("candidate", withSeenAs(candidateLayout, true), candidateForm, seenCandidate, issues),
    vacancies: recipeOf("vacancy", withSeenAs(vacancyLayout, true), vacancyForm, seenVacancy, issues),
  };
}

function withSeen<Values>(values: Values, seenAs: SeenAs): Values {
  return { ...values, seenAs };
}

function recipeOf<L extends Layout, Input extends KeyedRecord>(
  side: Side,
  layout: L,
  { schema, write }: Form<Input>,
  encode: (record: Input, warn: Warn) => RowValues<L>,
  issues: DataIssue[],
): SideRecipe<L> {
  return {
    side,
    layout,
    check(input, position) {
      // Nearly all records are in order, and are found so at half the cost.
      const json = write(input);
      if (json) return { record: input as Input, json };
      const checked = checkRecord(schema, input, { kind: side, position: `#${String(position)}` });
      // One by one: a record with a hundred thousand issues has more than a call may have arguments.
      for (const issue of checked.issues) issues.push(issue);
      return checked.record && { record: checked.record };
    },
    encode: (record) => encode(record as Input, warnAbout(side, record.id, issues)),
  };
}
