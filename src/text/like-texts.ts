import { characterGrams } from "./character-grams.js";
import { memoise } from "./memoise.js";
import { plainWords } from "./plain-words.js";
import { weighTexts } from "./term-weighting.js";
import { indexVectors } from "./vector-index.js";
import { wordBeginnings } from "./word-beginnings.js";

/** Some texts, ready to be told how much another looks like each. */
export interface LikeTexts {
  /** Hands over each text that has a word like one of another, and how alike both are, about in [0, 1]: in no order that matters. */
  find(text: string, take: (place: number, likeness: number) => void): void;
  /** How alike two texts are, in [0, 1], each term weighed by how rare it is among the texts. */
  readonly likeness: (a: string, b: string) => number;
}

export interface LikeTextsOptions {
  /** Share of letters in likeness, from 0 to 1; the rest is that of words. @defaultValue 0.5 */
  readonly letters?: number | undefined;
}

/**
 * Indexes texts by their letters and their words.
 *
 * Likeness is the mean of two cosines, unless options say otherwise: of character n-grams, where rare ones count more (idf to the power 1.3), and of the beginnings of words.
 * No n-gram goes across words, so that the product of two texts is the sum of the products of their words: words are looked up by their letters, texts by
 * their words. `find` passes over pairs of words that have little in common (a cosine below 0.2, and another beginning): what little they add is left out.
 * Source of comparing texts by words that are alike: Cohen, Ravikumar & Fienberg 2003, A comparison of string distance metrics for name-matching tasks.
 */
export function indexLikeTexts(texts: readonly string[], { letters: share = 0.5 }: LikeTextsOptions = {}): LikeTexts {
  const letters = weighTexts(texts, { split: characterGrams, idfPower: 1.3, dampened: false });
  const beginnings = weighTexts(texts, { split: wordBeginnings, dampened: false });
  const { words, starts, places } = listWords(texts);
  const wordLetters = words.map((word) => letters.weighting.vector(word));
  const byLetters = indexVectors(wordLetters, letters.weighting.width);
  const wordLengths = Float64Array.from(words, (word) => letters.weighting.length(word));
  const wordBeginning = words.map((word) => beginnings.weighting.term(word.slice(0, 4)));
  const beginningOf = Int32Array.from(wordBeginning, ({ column }) => column);
  // How much of a text a word is: the rest of the product is the other text's.
  const letterShares = new Float32Array(places.length);
  const beginningShares = new Float32Array(places.length);
  for (let word = 0; word < words.length; word++) {
    for (let at = starts[word]!; at < starts[word + 1]!; at++) {
      letterShares[at] = wordLengths[word]! / letters.lengths[places[at]!]!;
      beginningShares[at] = wordBeginning[word]!.weight / beginnings.lengths[places[at]!]!;
    }
  }
  const likeWords = memoise((word: string): readonly LikeWord[] => {
    const beginning = beginnings.weighting.term(word.slice(0, 4)).column;
    const alike: LikeWord[] = [];
    byLetters.products(letters.weighting.vector(word), (other, cosine) => {
      const beginAlike = beginningOf[other] === beginning;
      if (cosine >= leastAlike || beginAlike) alike.push({ word: other, letters: cosine, beginnings: beginAlike ? 1 : 0 });
    });
    return alike;
  }, 5000);
  const sums = new Float64Array(texts.length);
  return {
    find(text, take) {
      const touched: number[] = [];
      const perLetters = share / letters.weighting.length(text);
      const perBeginnings = (1 - share) / beginnings.weighting.length(text);
      for (const word of plainWords(text)) {
        const shareOfLetters = letters.weighting.length(word) * perLetters;
        const shareOfBeginnings = beginnings.weighting.length(word) * perBeginnings;
        for (const like of likeWords(word)) {
          const byLetter = like.letters * shareOfLetters;
          const byBeginning = like.beginnings * shareOfBeginnings;
          for (let at = starts[like.word]!; at < starts[like.word + 1]!; at++) {
            const place = places[at]!;
            if (sums[place] === 0) touched.push(place);
            sums[place]! += byLetter * letterShares[at]! + byBeginning * beginningShares[at]!;
          }
        }
      }
      for (const place of touched) {
        const likeness = sums[place]!;
        sums[place] = 0;
        take(place, likeness);
      }
    },
    likeness: (a, b) => share * letters.weighting.cosine(a, b) + (1 - share) * beginnings.weighting.cosine(a, b),
  };
}

/** A word of the texts that is like a word: its number, the cosine of their letters, and 1 where they begin alike. */
interface LikeWord {
  readonly word: number;
  readonly letters: number;
  readonly beginnings: number;
}

/** Words whose letters are less alike than this, as a cosine, are told apart; chosen once, on all judged sets. */
const leastAlike = 0.2;

/** Lists each different word once, with the places of the texts that it stands in, as often as it stands there: `places` from `starts[word]`. */
function listWords(texts: readonly string[]): {
  readonly words: readonly string[];
  readonly starts: Int32Array;
  readonly places: Int32Array;
} {
  const placesOf = new Map<string, number[]>();
  texts.forEach((text, place) => {
    for (const word of plainWords(text)) {
      const known = placesOf.get(word);
      if (known) known.push(place);
      else placesOf.set(word, [place]);
    }
  });
  const starts = new Int32Array(placesOf.size + 1);
  [...placesOf.values()].forEach(({ length }, word) => (starts[word + 1] = starts[word]! + length));
  return { words: [...placesOf.keys()], starts, places: Int32Array.from([...placesOf.values()].flat()) };
}
