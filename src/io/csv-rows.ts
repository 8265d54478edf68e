import { show } from "../model/index.js";
import { guessDelimiter, type TextRecord } from "./cut-records.js";
import { parseCsv } from "./parse-csv.js";
import { expectedInstead, leftOut, type Trouble } from "./record-issue.js";

/** A row below the header. */
export interface CsvRow {
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** Number of the row, 1 first below the header; blank rows do not count, rows that were left out do. */
  readonly ordinal: number;
  /** One text a column of the header. */
  readonly cells: readonly string[];
}

/** Rows with the names of their columns; `undefined` for a column that is not read. */
export interface CsvBatch {
  readonly columns: readonly (string | undefined)[];
  readonly rows: readonly CsvRow[];
}

/** How the rows of a table are written. */
export interface CsvForm {
  /** False: a quote is a character like any other, as in tab-separated dumps of a database. @defaultValue true */
  readonly quotes?: boolean;
  /** A row with fewer cells than the header: `refuse` it with an error, or `fill` it with empty ones, with a warning. @defaultValue "refuse" */
  readonly shortRows?: "refuse" | "fill";
}

/**
 * Reads the rows of a CSV file; its first row that is not blank names the columns.
 *
 * Errors: a row that cannot be read, or has not as many cells as the header (empty ones behind its end do not count; see `CsvForm`).
 * Warnings: a column without a name, or with the name of one before it, is not read. Rows without any text are passed over.
 * @param raise takes what is wrong, and on which line.
 */
export async function* readCsvRows(
  records: AsyncIterable<readonly TextRecord[]>,
  raise: (line: number, trouble: Trouble) => void,
  { quotes = true, shortRows = "refuse" }: CsvForm = {},
): AsyncGenerator<CsvBatch> {
  const parse = (texts: readonly string[]): Promise<readonly (readonly string[])[]> | readonly (readonly string[])[] =>
    quotes ? parseCsv(texts, delimiter) : texts.map((text) => text.split(delimiter));
  let columns: readonly (string | undefined)[] | undefined;
  let delimiter = ",";
  let ordinal = 0;
  for await (const batch of records) {
    let read = batch.filter(({ text }) => text !== "").map(checkText);
    const [first] = read;
    if (columns === undefined && first !== undefined) {
      delimiter = guessDelimiter(first.text);
      const header = first.flaw === undefined ? (await parse([first.text]))[0]! : [];
      columns = nameColumns(header, first.line, raise);
      if (first.flaw !== undefined) raise(first.line, leftOut(expectedInstead[first.flaw], show(first.text)));
      else if (columns.every((name) => name === undefined)) raise(first.line, leftOut("a header that names the columns", show(first.text)));
      if (columns.every((name) => name === undefined)) return;
      read = read.slice(1);
    }
    if (columns === undefined) continue;
    const parsed = await parse(read.filter(({ flaw }) => flaw === undefined).map(({ text }) => text));
    const rows: CsvRow[] = [];
    let next = 0;
    for (const { line, text, flaw } of read) {
      if (flaw !== undefined) {
        ordinal++;
        raise(line, leftOut(expectedInstead[flaw], show(text)));
        continue;
      }
      const cells = withoutTail(parsed[next++]!, columns.length);
      if (cells.every((cell) => cell.trim() === "")) continue;
      ordinal++;
      if (cells.length === columns.length) rows.push({ line, ordinal, cells });
      else if (shortRows === "fill" && cells.length < columns.length) {
        raise(line, {
          severity: "warning",
          path: "",
          expected: asManyAs(columns),
          received: `${String(cells.length)}, the rest taken as empty`,
        });
        rows.push({ line, ordinal, cells: [...cells, ...columns.slice(cells.length).map(() => "")] });
      } else raise(line, leftOut(asManyAs(columns), `${String(cells.length)} cells: ${show(text)}`));
    }
    yield { columns, rows };
  }
}

function asManyAs(columns: CsvBatch["columns"]): string {
  return `${String(columns.length)} cells, as in the header`;
}

/** csv-parse works on bytes, which cannot hold half a character. */
function checkText(record: TextRecord): TextRecord {
  return record.flaw === undefined && !record.text.isWellFormed()
    ? { ...record, text: record.text.toWellFormed(), flaw: "encoding" }
    : record;
}

function nameColumns(
  header: readonly string[],
  line: number,
  raise: (line: number, trouble: Trouble) => void,
): readonly (string | undefined)[] {
  const seen = new Set<string>();
  return header.map((cell, index) => {
    const name = cell.trim();
    const path = `column ${String(index + 1)}`;
    if (name === "") raise(line, { severity: "warning", path, expected: "a name for the column", received: "none: it is not read" });
    else if (seen.has(name)) {
      raise(line, { severity: "warning", path, expected: "a name of its own", received: `${show(name)} again: it is not read` });
    } else {
      seen.add(name);
      return name;
    }
    return undefined;
  });
}

/** Spreadsheets write empty cells behind the last column. */
function withoutTail(cells: readonly string[], columns: number): readonly string[] {
  let length = cells.length;
  while (length > columns && cells[length - 1]!.trim() === "") length--;
  return length === cells.length ? cells : cells.slice(0, length);
}
