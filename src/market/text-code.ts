import { contentHash } from "../model/index.js";
import { normalizeLabel } from "../text/index.js";

/**
 * Turns a word that no taxonomy names into a number that a column can hold.
 * Such as a kind of document, a need, a unit.
 * Words that differ in case and white space alone have the same. It is 52 bits of a SHA-256: among ten thousand different words, two are confused with
 * a chance of 10⁻⁸.
 * @returns a whole number from 1 up to 2⁵² − 1.
 */
export function codeOfText(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  const code = Math.max(1, Number.parseInt(contentHash(normalizeLabel(text)).slice(0, HEX_DIGITS), 16));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, code);
  return code;
}

/** Codes of some words, each once, ascending. */
export function codesOfTexts(texts: readonly string[] | null | undefined): number[] {
  return [...new Set((texts ?? []).map(codeOfText))].sort((a, b) => a - b);
}

const HEX_DIGITS = 13;

/** The same few words come again and again. */
const known = new Map<string, number>();
const MOST_KNOWN = 4096;
