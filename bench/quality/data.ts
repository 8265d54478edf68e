import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { parse } from "csv-parse/sync";

/** Where the judged sets and the classifications lie. */
const folder: string = resolve(process.env["PENGANTAR_DATA"] ?? "../shared/data");

/** Where a file of theirs lies. */
export const pathOf = (name: string): string => resolve(folder, name);

/** Which of some files are missing. */
export function missing(names: readonly string[]): readonly string[] {
  return names.filter((name) => !existsSync(pathOf(name)));
}

/** A file with a heading: each row by the names of its columns. */
export function readTable(name: string, delimiter = ","): readonly Record<string, string>[] {
  return parse(readFileSync(pathOf(name)), {
    columns: true,
    delimiter,
    bom: true,
    quote: delimiter === "\t" ? null : '"',
    relax_column_count: true,
    skip_empty_lines: true,
  });
}

/** A file of tab-separated cells without a heading. */
export function readCells(name: string): readonly (readonly string[])[] {
  return readFileSync(pathOf(name), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

/** A file with a JSON value a line. */
export function readJsonLines(name: string): readonly unknown[] {
  return readFileSync(pathOf(name), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}
