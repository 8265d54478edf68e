import { indexVectors, weighTexts, type TermWeightingOptions } from "../text/index.js";

/** Scores items that have several texts each, such as labels: for each item the cosine of a text with the best of them, in [0, 1]. */
export type BestText = (text: string) => Float64Array;

/** Indexes the texts of some items. */
export function indexBestText(items: readonly (readonly string[])[], options: TermWeightingOptions): BestText {
  const { weighting, vectors } = weighTexts(items.flat(), options);
  const index = indexVectors(vectors, weighting.width);
  const itemOf = Int32Array.from(items.flatMap((texts, item) => texts.map(() => item)));
  return (text) => {
    const best = new Float64Array(items.length);
    index.products(weighting.vector(text), (row, product) => {
      const item = itemOf[row]!;
      if (product > best[item]!) best[item] = Math.min(1, product);
    });
    return best;
  };
}
