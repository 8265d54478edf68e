import { characterClass } from "./character-class.js";
import { isReduplication } from "./reduplication.js";
import { apostrophes, hyphens, textKey } from "./text-key.js";

/** One word of a text. */
export interface Token {
  /** The word as a key: NFKC, lower case, without apostrophes (`jum'at` is `jumat`) and without anything invisible. */
  readonly text: string;
  /** Where it starts in the original, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends in the original: `original.slice(start, end)` is the word as written. */
  readonly end: number;
}

/**
 * Finds the words of a text, in order, in linear time.
 *
 * A word is a run of letters, marks and digits, with `.` or `,` between digits (`1.500.000`) and apostrophes between letters. One word each are also
 * `C++`, `C#` (one letter and `#`), `R&D` (two letters and `&`), `.NET`, names that end in `.js`, `.net` or `.io`, and a reduplication (`anak-anak`).
 * Every other hyphen, dot, slash or underscore splits. Emoji, symbols and lone surrogates are in no word. Scripts written without spaces give one word a run.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at);
    if (token) tokens.push(token);
    at = token ? token.end : at + widthAt(text, at);
  }
  return tokens;
}

/** The word that starts at an index where none goes on from before; `undefined` where none starts. */
export function tokenAt(text: string, start: number): Token | undefined {
  const plainEnd = plainWordEnd(text, start);
  if (plainEnd > start) return { text: text.slice(start, plainEnd), start, end: plainEnd };
  const end = tokenEnd(text, start);
  return end === start ? undefined : { text: textKey(text.slice(start, end)).replace(unwritten, ""), start, end };
}

/** End of the letters a to z that start here, where a word surely ends after them: a word already, and its own key. Else `start` itself. */
function plainWordEnd(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  while (code >= 0x61 && code <= 0x7a) code = text.charCodeAt(++at);
  return endsWord(code) ? at : start;
}

/** Whether a letter before this code unit ends a word, whatever follows: before a space, a line break, a comma, or nothing (NaN). */
export function endsWord(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x2c || Number.isNaN(code);
}

/** NFKC writes a few letters with a space (U+037A) or an apostrophe (U+0149). */
const unwritten = /['\s]/g;

/** End of the token that starts here, or `start` itself where none does. */
function tokenEnd(text: string, start: number): number {
  if (text[start] === ".") return isWordAt(text, start + 1, "net") ? start + 4 : start;
  const end = wordEnd(text, start);
  if (end === start) return start;
  const isLetter = end - start === 1 && classAt(text, start) === "letter";
  if (isLetter && text[end] === "#") return end + 1;
  if (isLetter && text[end] === "&" && classAt(text, end + 1) === "letter" && wordEnd(text, end + 1) === end + 2) return end + 2;
  if (text.startsWith("++", end) && classAt(text, end - 1) !== "digit") return end + 2;
  if (text[end] === ".") {
    const suffix = dottedSuffixes.find((name) => isWordAt(text, end + 1, name));
    if (suffix !== undefined) return end + 1 + suffix.length;
  }
  if (isOneOf(hyphens, text[end])) {
    const secondEnd = wordEnd(text, end + 1);
    if (isReduplication(text.slice(start, end), text.slice(end + 1, secondEnd))) return secondEnd;
  }
  return end;
}

const dottedSuffixes = ["js", "net", "io"];

/** End of the run of letters, marks and digits that starts here, with what may stand between two of them. */
function wordEnd(text: string, start: number): number {
  let at = start;
  let last = classAt(text, at);
  if (last !== "letter" && last !== "digit") return start;
  for (;;) {
    at += widthAt(text, at);
    const next = classAt(text, at);
    if (next === "letter" || next === "digit") last = next;
    else if (next === "other") {
      const joins = last === "digit" ? text[at] === "." || text[at] === "," : isOneOf(apostrophes, text[at]);
      if (!joins || classAt(text, at + 1) !== last) return at;
    }
  }
}

function isWordAt(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  return text.slice(start, end).toLowerCase() === word && classAt(text, end) === "other";
}

function isOneOf(characters: string, character: string | undefined): boolean {
  return character !== undefined && characters.includes(character);
}

/** Class of the character at an index; `other` at the end of the text and in the middle of nothing. */
function classAt(text: string, at: number): ReturnType<typeof characterClass> {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? "other" : characterClass(codePoint);
}

/** UTF-16 code units of the character at an index. */
export function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
