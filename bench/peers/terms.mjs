import { inverseDocumentFrequency, tfIdfWeight } from "pengantar/text";
import { advertOf } from "./text.mjs";

/** Counts the texts that have each word. */
export function countTerms(candidates, vacancies) {
  const frequencies = new Map();
  let documents = 0;
  const count = (text) => {
    if (text === undefined) return;
    documents++;
    for (const word of new Set(text.split(" "))) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  };
  for (const { summary } of candidates) count(summary);
  for (const vacancy of vacancies) count(advertOf(vacancy));
  return { documents, frequencies };
}

/** The weights of a text's words, by the library's formula, and the length of that vector. */
export function weigh(text, { documents, frequencies }) {
  const counts = new Map();
  for (const word of text?.split(" ") ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = Array.from(counts, ([word, count]) => {
    const idf = inverseDocumentFrequency({ documents, frequency: frequencies.get(word) ?? 0 });
    return [word, Math.round(4096 * tfIdfWeight({ count, idf: 1 }) * idf)];
  });
  return { weights, norm: Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) };
}
