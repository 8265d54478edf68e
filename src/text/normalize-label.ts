import { textKey } from "./text-key.js";

/**
 * Gives the key under which labels and names are compared.
 *
 * NFKC, lower case, white space and control characters collapsed to one space, nothing invisible; `C++`, `C#` and `.NET` survive.
 * `normalizeLabel("  Ｍenjahit\u00A0Baju ") === "menjahit baju"`. Normalizing twice changes nothing. A label without a visible character gives "".
 */
export function normalizeLabel(text: string): string {
  return textKey(text).replace(blank, " ").trim();
}

const blank = /[\s\p{Cc}]+/gu;
