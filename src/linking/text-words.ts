import { tokenize } from "../text/index.js";

/** A word of a text, or what parts two words of it. */
export interface TextWord {
  /** The word as a key; `","` for what parts phrases, `"."` for what parts sentences. */
  readonly text: string;
  /** Offsets in the original, in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the words of a text and the marks that no phrase crosses, in linear time.
 *
 * A comma, colon, slash, bracket, quotation mark or dash between spaces is `","`; the end of a sentence (not after *min.* and the like), a semicolon,
 * a bar, a bullet and an empty line are `"."`. White space, one line break, hyphens and other signs part nothing.
 */
export function textWords(text: string): readonly TextWord[] {
  const words: TextWord[] = [];
  let before: TextWord | undefined;
  for (const { text: key, start, end } of tokenize(text)) {
    const mark = before === undefined ? undefined : markBetween(text.slice(before.to, start), before.text);
    if (mark !== undefined) words.push({ text: mark, from: before!.to, to: start });
    before = { text: key, from: start, to: end };
    words.push(before);
  }
  return words;
}

/** Whether it is a mark, not a word: no word is a mark. */
export function isMark({ text }: Pick<TextWord, "text">): boolean {
  return text === "," || text === ".";
}

function markBetween(gap: string, before: string): string | undefined {
  if (gap === " ") return undefined;
  if (emptyLine.test(gap) || strong.test(gap) || bullet.test(gap)) return ".";
  if (sentenceEnd.test(gap)) return gap.trim() === "." && abbreviations.has(before) ? undefined : ".";
  return weak.test(gap) ? "," : undefined;
}

const emptyLine = /\n[^\S\n]*\n|\r[^\S\r\n]*\r/;
const strong = /[;|•●▪◦‣·✓✔➢►■□]/;
const bullet = /[\n\r]\s*[-*–—>+]/;
const sentenceEnd = /[.!?…](?:["')\]]*)\s/;
const weak = /[,:/()[\]{}"“”\\]|\s[-–—]+\s/;
const abbreviations: ReadonlySet<string> = new Set(["min", "max", "maks", "minim", "no", "st", "jl", "ds", "eg", "ie", "approx"]);
