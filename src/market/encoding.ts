import type { Taxonomy } from "../taxonomy/index.js";
import type { Places } from "../geo/index.js";
import {
  firstDay,
  lastDay,
  show,
  type Candidate,
  type ConceptKind,
  type DataIssue,
  type Mention,
  type PartialDate,
  type PlaceCode,
  type WageRange,
} from "../model/index.js";
import type { TermCounter } from "./count-terms.js";
import { listState } from "./column.js";
import { NO_DAY } from "./candidate-columns.js";
import { packLetters } from "./letter-code.js";
import type { TextSeer } from "./see-texts.js";

/** What a market knows while it turns records into numbers. */
export interface Encoding {
  readonly taxonomy: Taxonomy;
  readonly places: Places;
  readonly terms: TermCounter;
  /** Where the market was given text concepts. */
  readonly texts?: TextSeer | undefined;
  /** Kind of each concept of the taxonomy, as `kindNumbers`. */
  readonly kinds: Uint8Array;
}

export function createEncoding(parts: Omit<Encoding, "kinds">): Encoding {
  return { ...parts, kinds: kindsOf(parts.taxonomy) };
}

/** Tells of a contradiction or an unknown name in one record: the record stays, the thing named is unknown. */
export type Warn = (path: string, expected: string, received: unknown) => void;

/** Makes the `Warn` of one record. */
export function warnAbout(kind: "candidate" | "vacancy", record: string, issues: DataIssue[]): Warn {
  return (path, expected, received) => {
    issues.push({ severity: "warning", kind, record, path, expected, received: show(received) });
  };
}

/**
 * Row of the concept that a mention is linked to, −1 where it is not linked to a known concept of this kind.
 * @param path that of the concept; asked for only where there is something to warn about.
 */
export function conceptRow(mention: Mention, kind: ConceptKind, encoding: Encoding, warn: Warn, path: () => string): number {
  if (mention.concept === undefined) return -1;
  const row = encoding.taxonomy.rowOf(mention.concept);
  if (row < 0) {
    warn(path(), `a concept of taxonomy ${encoding.taxonomy.id} ${encoding.taxonomy.version}`, mention.concept);
    return -1;
  }
  if (encoding.kinds[row] === kindNumbers[kind]) return row;
  warn(path(), `a concept of kind ${kind}`, `${mention.concept} (${encoding.taxonomy.concepts[row]!.kind})`);
  return -1;
}

const kindNumbers: Readonly<Record<ConceptKind, number>> = {
  skill: 0,
  occupation: 1,
  field: 2,
  language: 3,
  licence: 4,
  certificate: 5,
  sector: 6,
};

const kindsKnown = new WeakMap<Taxonomy, Uint8Array>();

/** Kinds of concepts as bytes: to look at each concept itself would cost a wait for memory. */
function kindsOf(taxonomy: Taxonomy): Uint8Array {
  let kinds = kindsKnown.get(taxonomy);
  if (!kinds) kindsKnown.set(taxonomy, (kinds = Uint8Array.from(taxonomy.concepts, ({ kind }) => kindNumbers[kind])));
  return kinds;
}

/** Row of a place, −1 where it is not given or not in the place tree. */
export function placeRow(code: PlaceCode | undefined, encoding: Encoding, warn: Warn, path: () => string): number {
  if (!code) return -1;
  const row = encoding.places.rowOf(code);
  if (row < 0) warn(path(), "a place of the place tree", `${code.scheme} ${code.code}`);
  return row;
}

/** Pay periods by the index that the columns hold. */
export const payPeriods = ["hour", "day", "week", "month", "year"] as const;

/** Currency and period of a wage as the columns hold them. */
export function wageUnits(wage: WageRange | null | undefined): { wageCurrency: number; wagePeriod: number } {
  return { wageCurrency: wage ? packLetters(wage.currency) : 0, wagePeriod: wage ? payPeriods.indexOf(wage.period) : 0 };
}

/** Hours a week as the columns hold them; a range that contradicts itself is warned about and left unknown. */
export function hoursOf(
  hours: { readonly min?: number | undefined; readonly max?: number | undefined } | null | undefined,
  warn: Warn,
): { readonly min: number; readonly max: number } {
  const { min = NaN, max = NaN } = hours ?? {};
  if (!(min > max)) return { min, max };
  warn("hoursPerWeek", "a minimum that is at most the maximum", `${String(min)} to ${String(max)}`);
  return { min: NaN, max: NaN };
}

/** State of a list: silent is unknown; an entry that could not be linked, or a record that says so, leaves it partial. */
export function stateOf(list: readonly unknown[] | null | undefined, { complete }: Candidate, unlinked: boolean): number {
  if (list === undefined) return listState.unknown;
  if (list === null || list.length === 0) return listState.complete;
  return unlinked || complete === false ? listState.partial : listState.complete;
}

/** First day of a date as a column holds it. */
export function dayOrNone(date: PartialDate | undefined): number {
  return date === undefined ? NO_DAY : (firstDay(date) ?? NO_DAY);
}

/** Last day of a date as a column holds it. */
export function lastDayOrNone(date: PartialDate | undefined): number {
  return date === undefined ? NO_DAY : (lastDay(date) ?? NO_DAY);
}

/** Orders two numbers of which either may be NaN; NaN (unknown) sorts first. */
export function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
  return a - b;
}
