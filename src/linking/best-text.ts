import { indexVectors, weighTexts, type TermWeightingOptions } from "../text/index.js";

/** Scores items that have several texts each, such as labels: for each item the cosine with the best of its texts, in [0, 1]. */
export interface BestText {
  /** That of a whole text. */
  whole(text: string): Float64Array;
  /** That of the best run of at most six terms in a text: a label may be what a small part of a sentence says. */
  part(text: string): Float64Array;
}

/** Indexes the texts of some items. */
export function indexBestText(items: readonly (readonly string[])[], options: TermWeightingOptions): BestText {
  const { weighting, vectors } = weighTexts(items.flat(), options);
  const index = indexVectors(vectors, weighting.width);
  const itemOf = Int32Array.from(items.flatMap((texts, item) => texts.map(() => item)));
  const { starts, columns: rows, values } = index.postings;
  const sums = new Float64Array(itemOf.length);
  const touched = new Int32Array(itemOf.length);
  return {
    whole(text) {
      const best = new Float64Array(items.length);
      index.products(weighting.vector(text), (row, product) => {
        const item = itemOf[row]!;
        if (product > best[item]!) best[item] = Math.min(1, product);
      });
      return best;
    },
    part(text) {
      const best = new Float64Array(items.length);
      const terms = options.split(text).map(weighting.term);
      for (let start = 0; start < terms.length; start++) {
        if (terms[start]!.column < 0) continue; // the run without it is more like any text
        let squares = 0;
        let count = 0;
        for (let end = start; end < Math.min(terms.length, start + longestRun); end++) {
          const { column, weight } = terms[end]!;
          if (column >= 0 && terms.slice(start, end).some((before) => before.column === column)) continue;
          squares += weight * weight;
          if (column < 0) continue;
          const perLength = 1 / Math.sqrt(squares);
          for (let at = starts[column]!; at < starts[column + 1]!; at++) {
            const row = rows[at]!;
            if (sums[row] === 0) touched[count++] = row;
            const product = (sums[row]! += weight * values[at]!) * perLength;
            const item = itemOf[row]!;
            if (product > best[item]!) best[item] = Math.min(1, product);
          }
        }
        for (let i = 0; i < count; i++) sums[touched[i]!] = 0;
      }
      return best;
    },
  };
}

const longestRun = 6;
