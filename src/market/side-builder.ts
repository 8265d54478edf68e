import { checkRecord, compareCodePoints, type DataIssue } from "../model/index.js";
import type * as z from "zod";
import { buildColumns } from "./build-columns.js";
import type { Columns, Layout, RowValues } from "./column.js";
import { warnAbout, type Warn } from "./encoding.js";
import type { Side } from "./market.js";
import { buildRecordStore, type RecordStore } from "./record-store.js";

/** One side of a market: ids, columns and records, row by row. */
export interface SideOf<L extends Layout> {
  readonly ids: readonly string[];
  readonly columns: Columns<L>;
  readonly records: RecordStore;
}

/** Takes records of one side one by one. */
export interface SideBuilder<L extends Layout> {
  /** Checks a record and adds it; what is wrong with it is added to the issues. */
  add(input: unknown): void;
  /** The records in order of arrival. */
  build(): SideOf<L>;
}

/** How records of one kind are checked and turned into numbers. */
export interface SideRecipe<L extends Layout, Input extends { readonly id: string }> {
  readonly side: Side;
  readonly schema: z.ZodType<Input>;
  readonly layout: L;
  readonly encode: (record: Input, warn: Warn) => RowValues<L>;
}

/** Starts an empty side. */
export function buildSide<L extends Layout, Input extends { readonly id: string }>(
  recipe: SideRecipe<L, Input>,
  issues: DataIssue[],
): SideBuilder<L> {
  const columns = buildColumns(recipe.layout);
  const records = buildRecordStore();
  const ids: string[] = [];
  const seen = new Set<string>();
  let position = 0;
  return {
    add(input) {
      position++;
      const checked = checkRecord(recipe.schema, input, { kind: recipe.side, position: `#${String(position)}` });
      // One by one: a record with a hundred thousand issues has more than a call may have arguments.
      for (const issue of checked.issues) issues.push(issue);
      const { record } = checked;
      if (!record) return;
      if (seen.has(record.id)) {
        issues.push({
          severity: "error",
          kind: recipe.side,
          record: record.id,
          path: "id",
          expected: "an id of its own",
          received: `the same id again at #${String(position)}`,
        });
        return;
      }
      seen.add(record.id);
      ids.push(record.id);
      records.append(record);
      columns.append(recipe.encode(record, warnAbout(recipe.side, record.id, issues)));
    },
    build: () => ({ ids, columns: columns.build(), records: records.build() }),
  };
}

/** The order that puts ids into code-point order: `order[i]` is the row that comes to stand at `i`. */
export function orderOf(ids: readonly string[]): Int32Array {
  return Int32Array.from(ids.keys()).sort((a, b) => compareCodePoints(ids[a]!, ids[b]!));
}
