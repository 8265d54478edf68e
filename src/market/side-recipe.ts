import { candidateSchema, checkRecord, vacancySchema, type DataIssue } from "../model/index.js";
import type * as z from "zod";
import { candidateLayout } from "./candidate-columns.js";
import type { Layout, RowValues } from "./column.js";
import { encodeCandidate } from "./encode-candidate.js";
import { encodeVacancy } from "./encode-vacancy.js";
import { warnAbout, type Encoding, type Warn } from "./encoding.js";
import type { Side } from "./market.js";
import { vacancyLayout } from "./vacancy-columns.js";

/** A record of either kind, as far as both are alike. */
export interface KeyedRecord {
  readonly id: string;
  readonly facts?: unknown;
}

/** How records of one side are checked and turned into numbers; whatever is wrong is added to the issues. */
export interface SideRecipe<L extends Layout> {
  readonly side: Side;
  readonly layout: L;
  /** Checks the record that came as the `position`th. @returns `undefined` for one with an error. */
  check(input: unknown, position: number): KeyedRecord | undefined;
  /** Turns a checked record into a row; its terms come as they appear. */
  encode(record: KeyedRecord): RowValues<L>;
}

/** The recipes of both sides, reading with one encoding. */
export interface SideRecipes {
  readonly candidates: SideRecipe<typeof candidateLayout>;
  readonly vacancies: SideRecipe<typeof vacancyLayout>;
}

export function recipesOf(encoding: Encoding, issues: DataIssue[]): SideRecipes {
  return {
    candidates: recipeOf("candidate", candidateLayout, candidateSchema, (record, warn) => encodeCandidate(record, encoding, warn), issues),
    vacancies: recipeOf("vacancy", vacancyLayout, vacancySchema, (record, warn) => encodeVacancy(record, encoding, warn), issues),
  };
}

function recipeOf<L extends Layout, Input extends KeyedRecord>(
  side: Side,
  layout: L,
  schema: z.ZodType<Input>,
  encode: (record: Input, warn: Warn) => RowValues<L>,
  issues: DataIssue[],
): SideRecipe<L> {
  return {
    side,
    layout,
    check(input, position) {
      const checked = checkRecord(schema, input, { kind: side, position: `#${String(position)}` });
      // One by one: a record with a hundred thousand issues has more than a call may have arguments.
      for (const issue of checked.issues) issues.push(issue);
      return checked.record;
    },
    encode: (record) => encode(record as Input, warnAbout(side, record.id, issues)),
  };
}
