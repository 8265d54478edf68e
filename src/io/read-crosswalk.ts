import { compareCodePoints, show, type ConceptId, type Read } from "../model/index.js";
import type { CloseMatch } from "../taxonomy/index.js";
import { readCsvRows } from "./csv-rows.js";
import { cutRecords, type TextRecord } from "./cut-records.js";
import { decodeText, type TextSource } from "./decode-text.js";
import { leftOut } from "./record-issue.js";
import { createTroubleCounter, type TroubleCounter } from "./trouble-counter.js";

/** How a crosswalk is read. */
export interface CrosswalkOptions {
  /** Name of the file, for the issues. @defaultValue "crosswalk.csv" */
  readonly source?: string | undefined;
  /** Tells whether a concept is there; a row with one that is not is left out. @defaultValue every concept is */
  readonly holds?: ((id: ConceptId) => boolean) | undefined;
}

/**
 * Reads a crosswalk between O*NET and ESCO, as its publishers give it (European Commission and U.S. Department of Labor, 2022), or any two lists.
 *
 * Columns, in any order and case, the first name being the published one: `O*NET Id` (`O*NET-SOC Code`, `concept`), `ESCO or ISCO URI` (`ESCO URI`,
 * `conceptUri`, `other`) and `Type of Match` (`match`); others are not read. What stands above the header, as a preface does, is passed over with a
 * warning. A code such as 51-4121.00 is the concept `onet-soc:51-4121.00`. An exact match weighs 1, a close one 0.8, a narrow or broad one 0.5.
 * Errors: a row without ids or with another match, with concepts that are not held, or of a pair that an earlier row has.
 * @returns what `joinTaxonomies` takes as close matches, in code-point order of concept, then of the other.
 */
export async function readCrosswalk(source: TextSource, options: CrosswalkOptions = {}): Promise<Read<readonly CloseMatch[]>> {
  const { source: file = "crosswalk.csv", holds = () => true } = options;
  const troubles = createTroubleCounter();
  const matches = new Map<string, CloseMatch>();
  let places: readonly number[] | undefined;
  const records = fromHeader(cutRecords(decodeText(source), "csv"), file, troubles);
  const raise = (line: number, trouble: ReturnType<typeof leftOut>): void => {
    troubles.add(file, trouble, line);
  };
  for await (const { columns, rows } of readCsvRows(records, raise, { shortRows: "fill" })) {
    places ??= columnNames.map((names) => columns.findIndex((column) => column !== undefined && names.includes(keyOf(column))));
    for (const { line, cells } of rows) {
      const [from, to, type] = places.map((place) => cells[place]?.trim() ?? "") as [string, string, string];
      const [concept, other] = [idOf(from), idOf(to)];
      const weight = weights.get(keyOf(type).replace(/match$/, ""));
      const missing = [concept, other].filter((id) => !holds(id));
      const key = JSON.stringify([concept, other]);
      if (from === "" || to === "") raise(line, leftOut("two concepts", show(from || to)));
      else if (weight === undefined) raise(line, leftOut("exactMatch, closeMatch, narrowMatch or broadMatch", show(type)));
      else if (missing.length > 0) raise(line, leftOut("concepts that are there", missing.map((id) => show(id)).join(", ")));
      else if (matches.has(key)) raise(line, leftOut("each pair once; the first row stays", `${concept} and ${other}`));
      else matches.set(key, { concept, other, weight });
    }
  }
  if (places === undefined && troubles.issues().length === 0) troubles.add(file, leftOut("a header and rows", "an empty file"));
  const value = [...matches.values()].sort((a, b) => compareCodePoints(a.concept, b.concept) || compareCodePoints(a.other, b.other));
  return { value, issues: troubles.issues() };
}

const weights: ReadonlyMap<string, number> = new Map([
  ["exact", 1],
  ["close", 0.8],
  ["narrow", 0.5],
  ["broad", 0.5],
]);

/** Names of the three columns, without what is no letter or digit. */
const columnNames: readonly (readonly string[])[] = [
  ["onetid", "onetsoccode", "onetcode", "onetsoc", "onetsoc2019code", "concept"],
  ["escooriscouri", "escouri", "iscouri", "uri", "concepturi", "escoid", "other"],
  ["typeofmatch", "matchtype", "match", "type"],
];

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Ids of O*NET's occupations are their codes with the name of the scheme, as `readOnet` gives them. */
function idOf(written: string): ConceptId {
  return /^\d\d-\d{4}\.\d\d$/.test(written) ? `onet-soc:${written}` : written;
}

/** Passes over what stands above the header. Where no row is one, all of them are above it. */
async function* fromHeader(
  records: AsyncIterable<readonly TextRecord[]>,
  file: string,
  troubles: TroubleCounter,
): AsyncGenerator<readonly TextRecord[]> {
  let isFound = false;
  let above = 0;
  for await (const batch of records) {
    const header = isFound ? 0 : batch.findIndex(({ text }) => isHeader(text));
    const prose = header < 0 ? batch : batch.slice(0, header);
    above += prose.filter(({ text }) => text.trim() !== "").length;
    if (header < 0) continue;
    if (!isFound && above > 0) {
      const trouble = {
        severity: "warning",
        path: "",
        expected: "the header first",
        received: `${String(above)} rows above it, not read`,
      } as const;
      troubles.add(file, trouble);
    }
    isFound = true;
    yield batch.slice(header);
  }
  if (!isFound && above > 0)
    troubles.add(file, leftOut("columns O*NET Id, ESCO or ISCO URI and Type of Match", `none of ${String(above)} rows names them`));
}

function isHeader(row: string): boolean {
  const names = row.split(/[,;\t]/).map(keyOf);
  return columnNames.every((known) => known.some((name) => names.includes(name)));
}
