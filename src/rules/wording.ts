import { compareCodePoints } from "../model/index.js";
import type { Market, Row } from "../market/index.js";
import { cosineFrom } from "./cosine.js";
import { readOptions } from "./options.js";
import { listNames, say } from "./phrase.js";
import type { Rule } from "./rule.js";
import type { SparseScan } from "./scan.js";
import { wordingScans } from "./wording-scan.js";

/** Options of `wording`. */
export interface WordingOptions {
  /** Cosine from which the texts count as fully alike; 0.01 to 1. @defaultValue 0.5 */
  readonly fullAt?: number;
}

/** What `wording` saw in one pair. */
export interface WordingEvidence {
  /** Cosine of the two texts, in [0, 1]; `null` where the candidate has no text. */
  readonly cosine: number | null;
  /** Stems that both texts have, the weightiest first, at most five. */
  readonly shared: readonly string[];
}

/**
 * Judges how alike the words of an advert and of a candidate's own texts are.
 *
 * Formula: min(1, cosine / `fullAt`); cosine of TF-IDF vectors with weights (1 + ln count) · idf, in whole steps of 1/4096, under the market's
 * frozen statistics (Salton & Buckley 1988, sublinear term frequency).
 *
 * Missing facts: a candidate without any text leaves the degree between 0 and 1. A text that is there counts as known, though an answer elsewhere in
 * the record may bring more words: this rule alone may then leave its old interval. Not asked: an advert without a word.
 *
 * Worked numbers: the same words 1; cosine 0.25: 0.5; no word in common 0.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function wording(options: WordingOptions = {}): Rule<WordingEvidence, "vacancy"> {
  const { fullAt } = readOptions(
    "wording",
    options as Readonly<Record<"fullAt", number | undefined>>,
    { fullAt: 0.5 },
    { fullAt: { atLeast: 0.01, atMost: 1 } },
  );
  return {
    name: "wording",
    version: "1",
    options: { fullAt },
    asks: "vacancy",
    reads: {
      candidate: ["summary", "experience", "skills", "education", "certificates"],
      vacancy: ["title", "description", "occupation", "requirements"],
    },
    bind({ market }) {
      const { textNorm } = market.candidates;
      const scans = { vacancy: wordingScans(market, "vacancy", fullAt), candidate: wordingScans(market, "candidate", fullAt) };
      return {
        asked: (vacancy) => market.vacancies.textNorm[vacancy]! > 0,
        from(side, row) {
          const cosine = cosineFrom(market, side, row);
          const scan = (assume: number): SparseScan => scans[side](row, assume);
          if (side === "vacancy")
            return { degree: (other, assume) => (textNorm[other] === 0 ? assume : Math.min(1, cosine(other) / fullAt)), ceiling: 1, scan };
          const isSilent = textNorm[row] === 0;
          return { degree: (other, assume) => (isSilent ? assume : Math.min(1, cosine(other) / fullAt)), ceiling: 1, scan };
        },
        evidence: (candidate, vacancy) => ({
          cosine: textNorm[candidate] === 0 ? null : cosineFrom(market, "vacancy", vacancy)(candidate),
          shared: sharedTerms(market, candidate, vacancy),
        }),
      };
    },
    describe({ cosine, shared }, locale) {
      if (cosine === null)
        return say(locale, { en: "The candidate has no text to compare.", id: "Belum ada teks pencari kerja untuk dibandingkan." });
      if (shared.length === 0) return say(locale, { en: "The texts share no words.", id: "Tidak ada kata yang sama." });
      return say(locale, { en: `Words in common: ${listNames(shared, locale)}.`, id: `Kata yang sama: ${listNames(shared, locale)}.` });
    },
  };
}

function sharedTerms({ candidates, vacancies, inverseDocumentFrequencies, vocabulary }: Market, candidate: Row, vacancy: Row): string[] {
  const { offsets, term } = vacancies.terms;
  const its = new Set(term.subarray(offsets[vacancy], offsets[vacancy + 1]));
  const own = candidates.terms.term.subarray(candidates.terms.offsets[candidate], candidates.terms.offsets[candidate + 1]);
  return (
    Array.from(own)
      .filter((number) => its.has(number))
      .map((number) => ({ word: vocabulary.terms[number]!, weight: inverseDocumentFrequencies[number]! }))
      // Of equal weight by the word, not by its number: an update gives new words the highest numbers.
      .sort((a, b) => b.weight - a.weight || compareCodePoints(a.word, b.word))
      .slice(0, 5)
      .map(({ word }) => word)
  );
}
