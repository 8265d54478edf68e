import { show } from "../model/index.js";
import { readCsvRows } from "./csv-rows.js";
import { cutRecords } from "./cut-records.js";
import { decodeText } from "./decode-text.js";
import type { NamedFile } from "./named-files.js";
import { leftOut } from "./record-issue.js";
import type { TroubleCounter } from "./trouble-counter.js";

/** The columns that are read of a table: those it must have, and those it may have. */
export interface WantedColumns<Name extends string> {
  readonly required: readonly Name[];
  readonly optional?: readonly Name[];
  /** `tabs`: tab-separated, and a quote is a character like any other. @defaultValue "csv" */
  readonly form?: "csv" | "tabs";
}

/** A row with the wanted cells by column name, without the space around them; empty for a column that the table does not have. */
export interface NamedRow<Name extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Name, string>>;
}

/**
 * Reads the wanted columns of a table. A row that lacks its last cells is read as if they were empty, with a warning; one that has more cells
 * than the header is left out with an error; a table without a required column is not read at all.
 */
export async function* readNamedRows<Name extends string>(
  file: NamedFile,
  { required, optional = [], form = "csv" }: WantedColumns<Name>,
  troubles: TroubleCounter,
): AsyncGenerator<readonly NamedRow<Name>[]> {
  const names = [...required, ...optional];
  let places: readonly number[] | undefined;
  const records = cutRecords(decodeText(file.source), form === "csv" ? "csv" : "lines");
  const batches = readCsvRows(
    records,
    (line, trouble) => {
      troubles.add(file.name, trouble, line);
    },
    { quotes: form === "csv", shortRows: "fill" },
  );
  for await (const { columns, rows } of batches) {
    if (places === undefined) {
      places = names.map((name) => columns.indexOf(name));
      const missing = required.filter((name) => !columns.includes(name));
      for (const name of missing) troubles.add(file.name, leftOut(`a column ${name}`, show(columns.filter(Boolean).join(", "))));
      if (missing.length > 0) return;
    }
    const at = places;
    yield rows.map(({ line, cells }) => ({ line, cells: cellsByName(names, at, cells) }));
  }
  if (places === undefined) troubles.add(file.name, leftOut("a header and rows", "an empty file"));
}

function cellsByName<Name extends string>(
  names: readonly Name[],
  places: readonly number[],
  cells: readonly string[],
): Readonly<Record<Name, string>> {
  const row: Partial<Record<Name, string>> = {};
  for (let i = 0; i < names.length; i++) row[names[i]!] = cells[places[i]!]?.trim() ?? "";
  return row as Record<Name, string>;
}
