import { compareCodePoints } from "../model/index.js";
import { otherSide, seenState, type Market, type Row, type Side } from "../market/index.js";
import { cosineFrom } from "./cosine.js";
import { isWordsAlone, mediatedFrom, seenSides, sharedConcepts, type SeenSides } from "./mediated.js";
import { readOptions } from "./options.js";
import type { Rule } from "./rule.js";
import type { SparseScan } from "./scan.js";
import { seenWordingScans } from "./seen-wording-scan.js";
import type { WordingEvidence } from "./wording-evidence.js";
import { wordingScans, type WordingScan } from "./wording-scan.js";
import { wordingSentence } from "./wording-sentence.js";

/** Options of `wording`. */
export interface WordingOptions {
  /** Cosine from which the texts count as fully alike; 0.01 to 1. @defaultValue 0.5 */
  readonly fullAt?: number;
  /**
   * What the concepts that the short texts resemble weigh, where words weigh 1; at least 0. Above 0 it takes a market made with `textConcepts`.
   * @defaultValue 0
   */
  readonly concepts?: number;
}

/**
 * Judges how alike the words of an advert and of a candidate's own texts are.
 *
 * Formula: min(1, cosine / `fullAt`); cosine of TF-IDF vectors with weights (1 + ln count) · idf, in whole steps of 1/4096, under the market's
 * frozen statistics (Salton & Buckley 1988, sublinear term frequency).
 *
 * With `concepts` w above 0: (that + w · m) / (1 + w), m the cosine of the concepts that the short texts resemble: the vacancy's title and occupation, and the
 * occupations that the candidate has worked in and wishes for. So *baker* and *bread maker* are alike without a word in common. Where one side's short
 * texts resemble no concept, as in a language that the taxonomy does not have, words alone are judged.
 *
 * Missing facts: a candidate without any text leaves the degree between 0 and 1. A text that is there counts as known, though an answer elsewhere in
 * the record may bring more words: this rule alone may then leave its old interval. A candidate without any short text
 * leaves m between 0 and 1. Not asked: an advert without a word.
 *
 * Worked numbers: the same words 1; cosine 0.25: 0.5; no word in common 0; no word in common but the same concept, with `concepts` 1: (0 + 1) / 2 = 0.5.
 * @throws TypeError or RangeError for an option that is unknown or out of range; `bind` a RangeError for a market without `textConcepts`, where `concepts` is
 * above 0.
 */
export function wording(options: WordingOptions = {}): Rule<WordingEvidence, "vacancy"> {
  const { fullAt, concepts } = readOptions(
    "wording",
    options as Readonly<Record<"fullAt" | "concepts", number | undefined>>,
    { fullAt: 0.5, concepts: 0 },
    { fullAt: { atLeast: 0.01, atMost: 1 }, concepts: { atLeast: 0 } },
  );
  return {
    name: "wording",
    version: "1",
    options: options.concepts === undefined ? { fullAt } : { fullAt, concepts },
    asks: "vacancy",
    reads: {
      candidate: [
        "summary",
        "experience",
        "skills",
        "education",
        "certificates",
        ...(concepts > 0 ? (["desiredOccupations"] as const) : []),
      ],
      vacancy: ["title", "description", "occupation", "requirements"],
    },
    bind({ market }) {
      const { textNorm } = market.candidates;
      const seen = concepts > 0 ? seenSides(market) : undefined;
      const scansOf = (side: Side): WordingScan =>
        seen ? seenWordingScans({ market, side, seen, fullAt, weight: concepts }) : wordingScans(market, side, fullAt);
      const scans = { vacancy: scansOf("vacancy"), candidate: scansOf("candidate") };
      const byWords = (side: Side, row: Row): Degree => {
        const cosine = cosineFrom(market, side, row);
        const ofWords = (other: Row): number => Math.min(1, cosine(other) / fullAt);
        if (side === "vacancy") return (other, assume) => (textNorm[other] === 0 ? assume : ofWords(other));
        return textNorm[row] === 0 ? (_, assume) => assume : ofWords;
      };
      return {
        asked: (vacancy) => market.vacancies.textNorm[vacancy]! > 0,
        from(side, row) {
          const degree = byWords(side, row);
          return {
            degree: seen && !isWordsAlone(seen, side, row) ? withConcepts(degree, seen, side, row, concepts) : degree,
            ceiling: 1,
            scan: (assume: number): SparseScan => scans[side](row, assume),
          };
        },
        evidence: (candidate, vacancy) => ({
          cosine: textNorm[candidate] === 0 ? null : cosineFrom(market, "vacancy", vacancy)(candidate),
          shared: sharedTerms(market, candidate, vacancy),
          ...(seen && !isWordsAlone(seen, "candidate", candidate) && !isWordsAlone(seen, "vacancy", vacancy)
            ? {
                seen: {
                  cosine: isSilent(seen, candidate) ? null : mediatedFrom(seen, "vacancy", vacancy)(candidate),
                  shared: sharedConcepts(market, seen, candidate, vacancy),
                },
              }
            : {}),
        }),
      };
    },
    describe: wordingSentence,
  };
}

type Degree = (other: Row, assume: number) => number;

/** The mean of what words say and what concepts say, for pairs that are not judged by words alone. */
function withConcepts(byWords: Degree, seen: SeenSides, side: Side, row: Row, weight: number): Degree {
  const mediated = mediatedFrom(seen, side, row);
  const other = otherSide(side);
  return (its, assume) => {
    const ofWords = byWords(its, assume);
    if (isWordsAlone(seen, other, its)) return ofWords;
    const ofConcepts = isSilent(seen, side === "candidate" ? row : its) ? assume : mediated(its);
    return (ofWords + weight * ofConcepts) / (1 + weight);
  };
}

function isSilent(seen: SeenSides, candidate: Row): boolean {
  return seen.candidate.state[candidate] === seenState.silent;
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
