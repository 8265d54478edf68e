import { createDocumentTable } from "./document-table.js";
import { documentOf, type Entries } from "./entries.js";
import type { RaiseLine } from "./line-issues.js";

/** Leaves out the rows of documents that their query has already, and says so: which of them counted would change the measures. */
export function withoutDuplicates(entries: Entries, raise: RaiseLine): Entries {
  const table = createDocumentTable();
  const { queries, starts, ends, lines } = entries;
  const again = queries.flatMap((_, query) => {
    const [start, end] = [starts[query]!, ends[query]!];
    return table.fill(entries, start, end) < 0 ? [] : [{ query, start, end }];
  });
  if (again.length === 0) return entries;
  const dropped = new Set<number>();
  for (const { query, start, end } of again) {
    table.fill(entries, start, end);
    for (let row = start; row < end; row++) {
      const first = table.find(entries, row);
      if (first === row) continue;
      dropped.add(row);
      raise(
        lines[row]!,
        `a document once for query ${queries[query]!}`,
        `${documentOf(entries, row)} of line ${String(lines[first]!)} again`,
      );
    }
  }
  return withoutRows(entries, dropped);
}

function withoutRows(entries: Entries, dropped: ReadonlySet<number>): Entries {
  const kept = (_: number, row: number): boolean => !dropped.has(row);
  const before = new Int32Array(entries.lines.length + 1);
  for (let row = 0; row < entries.lines.length; row++) before[row + 1] = before[row]! + (dropped.has(row) ? 0 : 1);
  return {
    ...entries,
    starts: entries.starts.map((start) => before[start]!),
    ends: entries.ends.map((end) => before[end]!),
    from: entries.from.filter(kept),
    to: entries.to.filter(kept),
    hashes: entries.hashes.filter(kept),
    values: entries.values.filter(kept),
    lines: entries.lines.filter(kept),
  };
}
