import { termWeight, type Market, type Row } from "../market/index.js";
import { readOptions } from "./options.js";
import { listNames, say } from "./phrase.js";
import { queriesOf } from "./query.js";
import type { Rule } from "./rule.js";

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
      const { candidates, vacancies } = market;
      return {
        asked: (vacancy) => vacancies.textNorm[vacancy]! > 0,
        from: queriesOf((candidate, vacancy, assume) =>
          candidates.textNorm[candidate] === 0 ? assume : Math.min(1, cosine(market, candidate, vacancy) / fullAt),
        ),
        evidence: (candidate, vacancy) => ({
          cosine: candidates.textNorm[candidate] === 0 ? null : cosine(market, candidate, vacancy),
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

/** Both texts' terms stand in the same order, so one pass over both finds the common ones; weights are whole numbers, their sums exact. */
function cosine({ candidates, vacancies, inverseDocumentFrequencies }: Market, candidate: Row, vacancy: Row): number {
  const a = candidates.terms;
  const b = vacancies.terms;
  const endA = a.offsets[candidate + 1]!;
  const endB = b.offsets[vacancy + 1]!;
  let sum = 0;
  for (let i = a.offsets[candidate]!, j = b.offsets[vacancy]!; i < endA && j < endB;) {
    const termA = a.term[i]!;
    const termB = b.term[j]!;
    if (termA === termB) {
      const frequency = inverseDocumentFrequencies[termA]!;
      sum += termWeight(a.count[i]!, frequency) * termWeight(b.count[j]!, frequency);
    }
    if (termA <= termB) i++;
    if (termB <= termA) j++;
  }
  const norms = candidates.textNorm[candidate]! * vacancies.textNorm[vacancy]!;
  return norms === 0 ? 0 : Math.min(1, sum / norms);
}

function sharedTerms({ candidates, vacancies, inverseDocumentFrequencies, vocabulary }: Market, candidate: Row, vacancy: Row): string[] {
  const { offsets, term } = vacancies.terms;
  const its = new Set(term.subarray(offsets[vacancy], offsets[vacancy + 1]));
  const own = candidates.terms.term.subarray(candidates.terms.offsets[candidate], candidates.terms.offsets[candidate + 1]);
  return Array.from(own)
    .filter((number) => its.has(number))
    .sort((x, y) => inverseDocumentFrequencies[y]! - inverseDocumentFrequencies[x]! || x - y)
    .slice(0, 5)
    .map((number) => vocabulary.terms[number]!);
}
