import type { DataIssue } from "../model/index.js";
import { candidateLaws, vacancyLaws, withSeenLaw, type LawContext, type Laws } from "./column-laws.js";
import { checkColumns, checkOffsets } from "./check-columns.js";
import { checkIds } from "./check-ids.js";
import { checkCandidateRows, checkVacancyRows } from "./check-rows.js";
import { checkRecords } from "./check-records.js";
import type { Layout, NumberColumn } from "./column.js";
import { gatherFaults, type Faults } from "./faults.js";
import { partsOfMarket } from "./freeze-market.js";
import { loadMarket } from "./load-market.js";
import { readSections, refusalOf, type Section } from "./read-sections.js";
import { saveMarket } from "./save-market.js";
import type { SideOf } from "./side.js";

/**
 * Finds any byte of a snapshot that is not as it was written, and anything in it that `saveMarket` does not write.
 * Looks at everything: ids and their order, offsets, every value of every column, words, weights, records and hashes. It does not read the records
 * anew: whether a column says what its record says, only building the market would tell.
 * @returns an issue for each kind of fault, whose `path` is the section and row of the first, `candidates.skills.concept[17]`; none for a sound snapshot.
 */
export function checkMarket(bytes: Uint8Array): readonly DataIssue[] {
  const faults = gatherFaults();
  const sections = attempt(faults, () => readSections(bytes));
  if (!sections) return faults.issues;
  for (const [name, section] of sections) {
    if (!section.isIntact()) faults.add(name, undefined, "its bytes as they were written", "a section with another checksum");
  }
  if (faults.issues.length > 0) return faults.issues;
  const market = attempt(faults, () => loadMarket(bytes));
  if (!market) return faults.issues;
  const { candidates, vacancies, taxonomy, places, terms, texts } = partsOfMarket(market);
  const context: LawContext = { taxonomy, places, terms: terms.vocabulary.size };
  const isSeen = texts !== undefined;
  checkSide("candidates", candidates, withSeenLaw(candidateLaws(context), context, isSeen), sections, faults);
  checkSide("vacancies", vacancies, withSeenLaw(vacancyLaws(context), context, isSeen), sections, faults);
  if (faults.issues.length === 0) {
    checkCandidateRows(candidates.columns, faults);
    checkVacancyRows(vacancies.columns, faults);
  }
  // What is left only shows in whole: the order of the words, their weights, the hashes, the widths of the columns.
  if (faults.issues.length === 0) compareSections(sections, saveMarket(market), faults);
  return faults.issues;
}

function checkSide<L extends Layout>(
  name: string,
  { ids, columns, records }: SideOf<L>,
  laws: Laws<L>,
  sections: ReadonlyMap<string, Section>,
  faults: Faults,
): void {
  const rows = ids.offsets.length - 1;
  const part = (its: string): Uint8Array => sections.get(`${name}.${its}`)!.values as Uint8Array;
  const offsets = sections.get(`${name}.records.offsets`)!.values as Uint32Array;
  const isFound = checkOffsets(`${name}.ids.offsets`, rows, ids.offsets, ids.bytes.length, faults);
  if (isFound) checkIds(`${name}.ids.bytes`, ids, faults);
  if (checkOffsets(`${name}.records.offsets`, rows, offsets, part("records.bytes").length, faults) && isFound) {
    const packed = { whole: records.whole, bytes: part("records.bytes"), offsets, digests: part("records.digests") };
    checkRecords(`${name}.records`, ids, packed, faults);
  }
  checkColumns(name, rows, columns, laws, faults);
}

function compareSections(before: ReadonlyMap<string, Section>, saved: Uint8Array, faults: Faults): void {
  for (const [name, { values }] of readSections(saved)) {
    const were = before.get(name)!.values;
    if (were.constructor !== values.constructor || !hasSameBytes(were, values))
      faults.add(name, undefined, "what the rest of the market says", "something else");
  }
}

function hasSameBytes(a: NumberColumn, b: NumberColumn): boolean {
  const [x, y] = [a, b].map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)) as [
    Uint8Array,
    Uint8Array,
  ];
  if (x.length !== y.length) return false;
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
  return true;
}

/** Turns the refusal of bytes into a fault. */
function attempt<T>(faults: Faults, step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    const { expected, received } = refusalOf(error);
    faults.add("", undefined, expected, received);
    return undefined;
  }
}
