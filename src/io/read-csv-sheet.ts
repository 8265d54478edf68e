import type { DataIssue, Read } from "../model/index.js";
import { cutRecords, guessDelimiter, type TextRecord } from "./cut-records.js";
import { decodeText, type TextSource } from "./decode-text.js";
import { parseCsv } from "./parse-csv.js";
import { expectedInstead, issueAt, leftOut } from "./record-issue.js";
import { sheetLimits, type Sheet, type SheetRow } from "./sheet.js";

/**
 * Reads a CSV file as a sheet: every row as it stands, titles above the header included.
 *
 * The delimiter is the one that the row with most cells has, of the first twenty. Errors: a row that cannot be read, or beyond the limits of
 * `sheetLimits`; the rest is read. A row that is not UTF-8 is read as windows-1252, as older spreadsheets save CSV, with a warning.
 * @param name of the file, for the issues.
 */
export async function readCsvSheet(source: TextSource, name: string): Promise<Read<Sheet>> {
  const issues: DataIssue[] = [];
  const raise = (line: number, expected: string, received: string): void => {
    issues.push(issueAt({ kind: "file", source: name }, line, leftOut(expected, received)));
  };
  const records: TextRecord[] = [];
  let isFull = false;
  for await (const batch of cutRecords(decodeText(source, "windows-1252"), "csv")) {
    for (const record of batch) {
      if (record.text.trim() === "") continue;
      const isOldText = record.flaw === "encoding" && record.text.isWellFormed();
      if (isOldText)
        issues.push(
          issueAt({ kind: "file", source: name }, record.line, {
            ...{ severity: "warning", path: "", expected: expectedInstead.encoding },
            received: "windows-1252, read as such",
          }),
        );
      if (!isOldText && (record.flaw !== undefined || !record.text.isWellFormed()))
        raise(record.line, expectedInstead[record.flaw ?? "encoding"], notShown);
      else if (records.length < sheetLimits.rows) records.push(record);
      else if (!isFull) {
        isFull = true;
        raise(record.line, `at most ${String(sheetLimits.rows)} rows`, "more; the rest is not read");
      }
    }
    if (isFull) break;
  }
  const delimiter = commonDelimiter(records.slice(0, 20).map(({ text }) => text));
  const parsed = await parseCsv(
    records.map(({ text }) => text),
    delimiter,
  );
  const rows = parsed.flatMap((texts, index): SheetRow[] => {
    const { line } = records[index]!;
    const flaw = flawOf(texts);
    if (flaw !== undefined) raise(line, ...flaw);
    const cells = texts.map((text) => (text.trim() === "" ? null : text));
    return flaw === undefined && cells.some((cell) => cell !== null) ? [{ line, cells }] : [];
  });
  return { value: { name, rows, merged: [] }, issues };
}

/** A row of an office holds names and numbers of people, and nobody knows yet in which of its columns. */
const notShown = "another text (not shown)";

function commonDelimiter(texts: readonly string[]): string {
  const counts = texts.map((text) => ({ delimiter: guessDelimiter(text), cells: text.split(guessDelimiter(text)).length }));
  return counts.reduce((best, one) => (one.cells > best.cells ? one : best), { delimiter: ",", cells: 0 }).delimiter;
}

function flawOf(texts: readonly string[]): [string, string] | undefined {
  if (texts.length > sheetLimits.columns) return [`at most ${String(sheetLimits.columns)} columns`, String(texts.length)];
  const longest = Math.max(...texts.map(({ length }) => length));
  return longest > sheetLimits.characters ? [`at most ${String(sheetLimits.characters)} characters a cell`, String(longest)] : undefined;
}
