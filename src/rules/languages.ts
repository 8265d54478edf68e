import { cefrLevels, type CefrLevel } from "../model/index.js";
import type { Market, Row } from "../market/index.js";
import { assuming } from "./assume.js";
import { bestAnswer, credentialQueries } from "./credentials.js";
import { evidenceOfDemands, hasDemand, type DemandEvidence } from "./demands.js";
import { languageName, languageOf } from "./language-names.js";
import { readOptions } from "./options.js";
import { say, sentences } from "./phrase.js";
import type { Rule } from "./rule.js";

/** Options of `languages`. */
export interface LanguagesOptions {
  /** What each level below the one asked costs, 0 to 1. @defaultValue 0.4 */
  readonly perLevelBelow?: number;
  /** Weight of an optional requirement, where an essential one weighs 1; 0.01 to 1. @defaultValue 0.4 */
  readonly optionalWeight?: number;
}

/** A language with its level; `null` where none is asked, or none is said. */
export interface LanguageLevel {
  /** ISO 639 code. */
  readonly language: string;
  readonly cefr: CefrLevel | null;
}

/** What `languages` saw in one pair. */
export interface LanguagesEvidence {
  readonly requirements: readonly (DemandEvidence & {
    /** Of which any will do. */
    readonly demanded: readonly LanguageLevel[];
    /** What the candidate has of these. */
    readonly held: readonly LanguageLevel[];
  })[];
}

/**
 * Judges the languages that a candidate knows against those that a vacancy asks.
 *
 * Formula: Σ wᵣ·vᵣ / Σ wᵣ over the requirements r; wᵣ = 1 (essential) or `optionalWeight`. vᵣ = 1 at or above the level asked, or where none is asked, else
 * max(0, 1 − `perLevelBelow` · levels below); 0 for a language that is not known; the best of the alternatives.
 * Source of the levels: Common European Framework of Reference for Languages (Council of Europe, 2001). A test that has expired does not unteach.
 *
 * Missing facts: a silent or partial list leaves vᵣ between its known value and 1; a level that is not said, between that of A1 and 1.
 * Not asked: the vacancy asks no language.
 *
 * Worked numbers: Japanese B1 asked, B2 held: 1; A2 held: 1 − 0.4 = 0.6; C1 asked, A1 held (four levels below): max(0, 1 − 1.6) = 0.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function languages(options: LanguagesOptions = {}): Rule<LanguagesEvidence, "vacancy"> {
  const read = readOptions(
    "languages",
    options as Readonly<Record<"perLevelBelow" | "optionalWeight", number | undefined>>,
    { perLevelBelow: 0.4, optionalWeight: 0.4 },
    { perLevelBelow: { atLeast: 0, atMost: 1 }, optionalWeight: { atLeast: 0.01, atMost: 1 } },
  );
  return {
    name: "languages",
    version: "1",
    options: read,
    asks: "vacancy",
    reads: { candidate: ["languages"], vacancy: ["requirements"] },
    monotone: ["languages"],
    bind({ market, asOf }) {
      const demands = market.vacancies.languageDemands;
      const held = market.candidates.languages;
      const share = (demanded: number, its: number): number => Math.max(0, 1 - read.perLevelBelow * Math.max(0, demanded - its));
      const value = bestAnswer(
        held,
        (d, h, _day, assume) => {
          if (demands.language[d] !== held.language[h]) return 0;
          const demanded = demands.level[d]!;
          const its = held.level[h]!;
          if (demanded === 0) return 1;
          return its === 0 ? assuming(share(demanded, LOWEST), 1, assume) : share(demanded, its);
        },
        () => false,
      );
      const { from } = credentialQueries(market, asOf, {
        name: "languages",
        demands,
        held,
        keys: { demands: [demands.language, demands.level], held: [held.language, held.level] },
        optionalWeight: read.optionalWeight,
        value,
      });
      return {
        asked: (vacancy) => hasDemand(demands, vacancy),
        from,
        evidence: (candidate, vacancy) => ({
          requirements: evidenceOfDemands(
            demands,
            candidate,
            vacancy,
            (row, first, last, assume) => value(row, first, last, 0, assume),
            (first, last) => ({
              demanded: levelsOf(demands, first, last),
              held: heldOf(market, candidate, demands.language.subarray(first, last)),
            }),
          ),
        }),
      };
    },
    describe: ({ requirements }, locale) =>
      sentences(
        ...requirements.map(({ demanded, held, low, high }) => {
          const name = ({ language, cefr }: LanguageLevel): string => `${languageName(language, locale)}${cefr === null ? "" : ` ${cefr}`}`;
          const asked = demanded.map(name).join(say(locale, { en: " or ", id: " atau " }));
          const has = held.map(name).join(", ");
          if (low === 1) return say(locale, { en: `${asked} is asked: met.`, id: `Diminta bahasa ${asked}: terpenuhi.` });
          if (high > low) return say(locale, { en: `${asked} is asked: to be checked.`, id: `Diminta bahasa ${asked}: perlu diperiksa.` });
          return held.length === 0
            ? say(locale, { en: `${asked} is asked: not met.`, id: `Diminta bahasa ${asked}: belum terpenuhi.` })
            : say(locale, { en: `${asked} is asked: has ${has}.`, id: `Diminta bahasa ${asked}: baru ${has}.` });
        }),
      ),
  };
}

/** A1. */
const LOWEST = 1;

function heldOf({ candidates: { languages: held } }: Market, candidate: Row, demanded: ArrayLike<number>): LanguageLevel[] {
  return levelsOf(held, held.offsets[candidate]!, held.offsets[candidate + 1]!).filter(({ language }) =>
    Array.from(demanded).some((code) => languageOf(code) === language),
  );
}

function levelsOf(list: Pick<Market["candidates"]["languages"], "language" | "level">, from: number, to: number): LanguageLevel[] {
  return Array.from({ length: to - from }, (_, i) => ({
    language: languageOf(list.language[from + i]!),
    cefr: cefrLevels[list.level[from + i]! - 1] ?? null,
  }));
}
