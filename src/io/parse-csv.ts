import type { parse } from "csv-parse/sync";

/**
 * Takes CSV rows apart into cells (RFC 4180).
 * @param rows each one whole record, not blank, with quotes that close; a quote in a bare cell stands for itself.
 * @returns the cells, row by row, as text.
 */
export async function parseCsv(rows: readonly string[], delimiter: string): Promise<readonly (readonly string[])[]> {
  const quoted = rows.filter((row) => row.includes('"'));
  if (quoted.length < rows.length) {
    // Most rows of large tables have no quotes: there is nothing to parse in them, and to split them is five times as fast.
    const parsed = await parseCsv(quoted, delimiter);
    let next = 0;
    return rows.map((row) => (row.includes('"') ? parsed[next++]! : row.split(delimiter)));
  }
  if (rows.length === 0) return [];
  const csv = await loadParser();
  const cells = csv.parse(rows.join("\n"), { delimiter, record_delimiter: "\n", relax_quotes: true, relax_column_count: true });
  if (cells.length !== rows.length) throw new Error(`expected ${String(rows.length)} rows of CSV, received ${String(cells.length)}`);
  return cells;
}

/** Loaded when the first CSV is read. Outside Node, where there is no Buffer, csv-parse brings its own (and is five times as slow). */
function loadParser(): Promise<{ readonly parse: typeof parse }> {
  return "Buffer" in globalThis ? import("csv-parse/sync") : import("csv-parse/browser/esm/sync");
}
