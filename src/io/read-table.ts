import { show } from "../model/index.js";
import { readColumns } from "./csv-record.js";
import { readCsvRows } from "./csv-rows.js";
import { cutRecords } from "./cut-records.js";
import type { TextPiece } from "./decode-text.js";
import { pathsOf, type Mapping } from "./mapping.js";
import type { Raise, SourceRow } from "./source-row.js";

/**
 * Reads CSV: with a mapping, each row as an object of its cells by column name; without, as a record (see `readColumns`).
 * A header without rows gives a warning, and so does each column that the mapping wants and the header has not.
 */
export async function* readTable(
  pieces: AsyncIterable<TextPiece>,
  mapping: Mapping | undefined,
  raise: Raise,
): AsyncGenerator<readonly SourceRow[]> {
  let valueOf: ((cells: readonly string[]) => unknown) | undefined;
  let any = false;
  const raiseInRow: typeof raise = (position, trouble) => {
    any ||= trouble.severity === "error";
    raise(position, trouble);
  };
  for await (const { columns, rows } of readCsvRows(cutRecords(pieces, "csv"), raiseInRow)) {
    if (valueOf === undefined && mapping) warnOfMissing(mapping, columns, raise);
    valueOf ??= mapping
      ? (cells) => byName(columns, cells)
      : readColumns(columns, (trouble) => {
          raise("file", trouble);
        });
    any ||= rows.length > 0;
    yield rows.map(({ line, ordinal, cells }) => ({ value: valueOf!(cells), ordinal, line }));
  }
  if (valueOf !== undefined && !any)
    raise("file", { severity: "warning", path: "", expected: "rows below the header", received: "no records" });
}

function warnOfMissing(mapping: Mapping, columns: readonly (string | undefined)[], raise: Raise): void {
  const known = new Set(columns);
  for (const path of pathsOf(mapping)) {
    if (path === "." || known.has(path) || known.has(path.split(/[.[]/)[0])) continue;
    const names = columns.filter((name) => name !== undefined).join(", ");
    raise("file", { severity: "warning", path, expected: "a column of this name, for the mapping", received: show(names) });
  }
}

/** Without a prototype: a column may be named `__proto__`. */
function byName(columns: readonly (string | undefined)[], cells: readonly string[]): Readonly<Record<string, string>> {
  const row = Object.create(null) as Record<string, string>;
  columns.forEach((name, index) => {
    if (name !== undefined) row[name] = cells[index]!;
  });
  return row;
}
