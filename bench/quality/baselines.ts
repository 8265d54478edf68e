import { createAnalyzer, english, inverseDocumentFrequency } from "../../src/text/index.js";
import { characterGrams } from "../../src/text/character-grams.js";
import { weighTexts } from "../../src/text/term-weighting.js";
import type { SparseVector } from "../../src/text/sparse-matrix.js";
import { indexVectors } from "../../src/text/vector-index.js";
import type { Document } from "./judged-set.js";

/** Gives every document a score for a text; the array is its own until the next call. */
export type Scorer = (text: string) => Float64Array;

/** Systems that compare letters: of a document with several texts, the best one counts. */
export const baselines: Readonly<Record<string, (documents: readonly Document[]) => Scorer>> = {
  bm25: (documents) => bestText(documents, bm25),
  wordTfIdf: (documents) => bestText(documents, (texts) => tfIdf(texts, (text) => words.terms(text))),
  characterTfIdf: (documents) => bestText(documents, (texts) => tfIdf(texts, characterGrams)),
};

const words = createAnalyzer({ languages: [english] });

function bestText(documents: readonly Document[], scorerOf: (texts: readonly string[]) => Scorer): Scorer {
  const score = scorerOf(documents.flatMap(({ texts }) => texts));
  const best = new Float64Array(documents.length);
  return (text) => {
    const scores = score(text);
    let at = 0;
    documents.forEach(({ texts }, document) => {
      let most = 0;
      for (let i = 0; i < texts.length; i++) most = Math.max(most, scores[at++]!);
      best[document] = most;
    });
    return best;
  };
}

function tfIdf(texts: readonly string[], split: (text: string) => readonly string[]): Scorer {
  const { weighting, vectors } = weighTexts(texts, { split });
  const index = indexVectors(vectors, weighting.width);
  return (text) => index.scores(weighting.vector(text));
}

/** BM25 with k1 = 1.2 and b = 0.75 (Robertson & Zaragoza 2009). */
function bm25(texts: readonly string[]): Scorer {
  const terms = texts.map((text) => words.terms(text));
  const numbers = new Map<string, number>();
  for (const term of terms.flat()) if (!numbers.has(term)) numbers.set(term, numbers.size);
  const averageLength = terms.reduce((sum, own) => sum + own.length, 0) / terms.length;
  const documentFrequency = new Float64Array(numbers.size);
  const vectors = terms.map((own): SparseVector => {
    const counts = count(own, numbers);
    const columns = Int32Array.from(counts.keys()).sort();
    for (const column of columns) documentFrequency[column]!++;
    return {
      columns,
      values: Float64Array.from(columns, (column) => {
        const frequency = counts.get(column)!;
        return (frequency * 2.2) / (frequency + 1.2 * (0.25 + (0.75 * own.length) / averageLength));
      }),
    };
  });
  const index = indexVectors(vectors, numbers.size);
  return (text) => {
    const counts = count(words.terms(text), numbers);
    const columns = Int32Array.from(counts.keys()).sort();
    const values = Float64Array.from(
      columns,
      (column) => counts.get(column)! * inverseDocumentFrequency({ documents: texts.length, frequency: documentFrequency[column]! }),
    );
    return index.scores({ columns, values });
  };
}

function count(terms: readonly string[], numbers: ReadonlyMap<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const number = numbers.get(term);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}
