import { characterGrams, indexVectors, weighTexts, wordBeginnings } from "../text/index.js";

/** Some texts, ready to be told how much another looks like each. */
export interface LikeTexts {
  /** Hands over each text that shares letters with another, and how alike both are, about in [0, 1]: in no order that matters. */
  find(text: string, take: (place: number, likeness: number) => void): void;
  /** How alike two texts are, in [0, 1], each term weighed by how rare it is among the texts. */
  readonly likeness: (a: string, b: string) => number;
}

/**
 * Indexes texts by their letters and their words.
 *
 * Likeness is the mean of two cosines: of character n-grams, where rare ones count more (idf to the power 1.3), and of the beginnings of words.
 */
export function indexLikeTexts(texts: readonly string[]): LikeTexts {
  const letters = weighTexts(texts, { split: characterGrams, idfPower: 1.3 });
  const words = weighTexts(texts, { split: wordBeginnings });
  const byLetters = indexVectors(letters.vectors, letters.weighting.width);
  const byWords = indexVectors(words.vectors, words.weighting.width);
  return {
    find(text, take) {
      const likeWords = byWords.scores(words.weighting.vector(text));
      // Whoever shares a word shares its letters.
      byLetters.products(letters.weighting.vector(text), (place, likeLetters) => {
        take(place, (likeLetters + likeWords[place]!) / 2);
      });
    },
    likeness: (a, b) => (letters.weighting.cosine(a, b) + words.weighting.cosine(a, b)) / 2,
  };
}
