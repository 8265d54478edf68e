import { plainWords } from "./plain-words.js";

/**
 * Cuts every word of a text to its first four characters: a stem for languages that nobody has rules for.
 *
 * `desarrollador` and `desarrolladora` begin alike, as `Technician` and `techniques` do. Accents are left out.
 * Source: McNamee & Mayfield 2004, Character n-gram tokenization for European language text retrieval.
 */
export function wordBeginnings(text: string): string[] {
  return plainWords(text).map((word) => word.slice(0, 4));
}
