import { codeOfText, listState, offerState, type ClassKey, type Market, type Row } from "../market/index.js";
import { assuming } from "./assume.js";
import { readOptions } from "./options.js";
import { listNames, say, sentences } from "./phrase.js";
import { queriesOf } from "./query.js";
import type { Rule } from "./rule.js";

/** Options of `accessibility`. */
export interface AccessibilityOptions {
  /** Degree of an unlisted need at a workplace called accessible, 0 to 1. @defaultValue 0.5 */
  readonly accessible?: number;
}

/** What `accessibility` saw in one pair; needs in the candidate's own words. */
export interface AccessibilityEvidence {
  readonly offered: readonly string[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Judges whether a workplace offers what a candidate needs there.
 * It knows needs (a ramp, a sign language interpreter), and never a diagnosis.
 *
 * Formula: the mean over the needs; 1 for one that is offered. One that is not among what the vacancy lists counts `accessible` at a workplace that is called
 * accessible, and 0 at one that is called not so. Words are compared but for case and white space.
 *
 * Missing facts: where the vacancy lists nothing, a need is between `accessible` and 1 at a workplace that is called accessible, and between 0 and 1 at others;
 * where it lists others and does not say whether the workplace is accessible, between 0 and `accessible`. Not asked: the candidate names no need.
 *
 * Worked numbers, a ramp and a quiet room needed: both offered 1; a ramp offered alone where it is accessible 0.75, where it is not 0.5; nothing said but that it
 * is accessible: 0.5 to 1.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function accessibility(options: AccessibilityOptions = {}): Rule<AccessibilityEvidence, "candidate"> {
  const { accessible } = readOptions(
    "accessibility",
    options as Readonly<Record<"accessible", number | undefined>>,
    { accessible: 0.5 },
    { accessible: { atLeast: 0, atMost: 1 } },
  );
  return {
    name: "accessibility",
    version: "1",
    options: { accessible },
    asks: "candidate",
    reads: { candidate: ["accommodationNeeds"], vacancy: ["accessible", "accommodationsOffered"] },
    bind({ market }) {
      const { offsets, need } = market.candidates.accommodationNeeds;
      const rest = ofUnlisted(market, accessible);
      const degree = (candidate: Row, vacancy: Row, assume: number): number => {
        const end = offsets[candidate + 1]!;
        let sum = 0;
        for (let n = offsets[candidate]!; n < end; n++) sum += isOffered(market, vacancy, need[n]!) ? 1 : rest(vacancy, assume);
        return sum / (end - offsets[candidate]!);
      };
      return {
        asked: (candidate) => offsets[candidate]! < offsets[candidate + 1]!,
        from: queriesOf(degree, {
          candidate: { name: "accessibility.needs", key: (row) => codesKey(market.candidates.accommodationNeeds, need, row) },
          vacancy: {
            name: "accessibility.offers",
            key(row) {
              const { accommodations, accessible: called } = market.vacancies;
              const state = `${String(called[row])}${String(accommodations.state[row])}`;
              return `${state} ${String(codesKey(accommodations, accommodations.offered, row))}`;
            },
          },
        }),
        evidence(candidate, vacancy) {
          const needs = market.candidate(candidate).accommodationNeeds ?? [];
          const offered = needs.filter((its) => isOffered(market, vacancy, codeOfText(its)));
          const others = needs.filter((its) => !offered.includes(its));
          const isMissing = rest(vacancy, 1) === 0;
          return { offered, missing: isMissing ? others : [], unknown: isMissing ? [] : others };
        },
      };
    },
    describe: ({ offered, missing, unknown }, locale) =>
      sentences(
        offered.length > 0 &&
          say(locale, {
            en: `Needed and offered: ${listNames(offered, locale)}.`,
            id: `Dibutuhkan dan tersedia: ${listNames(offered, locale)}.`,
          }),
        missing.length > 0 &&
          say(locale, {
            en: `Needed, not offered: ${listNames(missing, locale)}.`,
            id: `Dibutuhkan, belum tersedia: ${listNames(missing, locale)}.`,
          }),
        unknown.length > 0 &&
          say(locale, {
            en: `Needed, to be asked: ${listNames(unknown, locale)}.`,
            id: `Dibutuhkan, perlu ditanyakan: ${listNames(unknown, locale)}.`,
          }),
        offered.length + missing.length + unknown.length === 0 &&
          say(locale, { en: "Needs are named.", id: "Ada kebutuhan yang disebutkan." }),
      ),
  };
}

/** Degree of a need that is not listed. */
function ofUnlisted(
  { vacancies: { accessible: called, accommodations } }: Market,
  accessible: number,
): (vacancy: Row, assume: number) => number {
  return (vacancy, assume) => {
    const least = called[vacancy] === offerState.yes ? accessible : 0;
    const most = accommodations.state[vacancy] === listState.unknown ? 1 : called[vacancy] === offerState.no ? 0 : accessible;
    return assuming(least, most, assume);
  };
}

function isOffered({ vacancies: { accommodations } }: Market, vacancy: Row, need: number): boolean {
  for (let a = accommodations.offsets[vacancy]!; a < accommodations.offsets[vacancy + 1]!; a++) {
    if (accommodations.offered[a] === need) return true;
  }
  return false;
}

function codesKey({ offsets }: { readonly offsets: Uint32Array }, codes: ArrayLike<number>, row: Row): ClassKey {
  let key = "";
  for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry++) key += ` ${String(codes[entry])}`;
  return key;
}
