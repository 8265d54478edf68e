import { boilerplateAt, headingAt, seekingAt, type BoilerplateKind, type Section } from "./sections.js";
import { isMark, type TextWord } from "./text-words.js";

/** A sentence, an item of a list, or a heading. */
export interface TextPart {
  /** Positions among the words of the text; `end` is behind the last. */
  readonly first: number;
  readonly end: number;
  readonly isItem: boolean;
  /** So many words at the start are a heading. */
  readonly heading: number;
  /** Under which heading it stands. */
  readonly section: Section | undefined;
  /** Whether it is no part of what the work is or asks. */
  readonly boilerplate: BoilerplateKind | undefined;
}

/**
 * Cuts the words of a text into sentences and list items, and says under which heading each stands.
 *
 * A line is a part of its own. A heading is a known one, alone in its line, or before a colon. What stands under a heading of boilerplate ends at an empty line.
 */
export function textParts(text: string, words: readonly TextWord[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let section: Section | undefined;
  let isNumbered = false; // the part before was the number of an item
  for (let first = 0; first < words.length;) {
    if (isMark(words[first]!)) {
      first++;
      continue;
    }
    const gap = text.slice(first === 0 ? 0 : (wordBefore(words, first)?.to ?? 0), words[first]!.from);
    if (isBoilerplate(section) && parts.at(-1)?.heading === 0 && emptyLine.test(gap)) section = undefined;
    const end = partEnd(text, words, first);
    const length = headingLength(text, words, first, end);
    if (length > 0) section = headingAt(words, first)!.value;
    parts.push({
      first,
      end,
      isItem: isNumbered || bullet.test(gap) || isNumber(words, first, end),
      heading: length,
      section,
      boilerplate: isBoilerplate(section) ? section : boilerplateOf(words, first, end),
    });
    isNumbered = end - first === 1 && number.test(words[first]!.text);
    first = end;
  }
  return parts;
}

const emptyLine = /\n[^\S\n]*\n/;
const bullet = /(?:^|[\n\r])\s*[-*–—>+]|[•●▪◦‣·✓✔➢►■□]/;
const number = /^(?:\d{1,2}|[a-z])$/;

function wordBefore(words: readonly TextWord[], at: number): TextWord | undefined {
  return words[isMark(words[at - 1]!) ? at - 2 : at - 1];
}

function partEnd(text: string, words: readonly TextWord[], first: number): number {
  let at = first + 1;
  while (at < words.length && words[at]!.text !== "." && !isNewLine(text, words, at)) at++;
  return isMark(words[at - 1]!) ? at - 1 : at;
}

function isNewLine(text: string, words: readonly TextWord[], at: number): boolean {
  return !isMark(words[at]!) && /[\n\r]/.test(text.slice(wordBefore(words, at)!.to, words[at]!.from));
}

function isNumber(words: readonly TextWord[], first: number, end: number): boolean {
  return end - first > 2 && number.test(words[first]!.text) && isMark(words[first + 1]!);
}

/** Words of a heading at the start of a part: all of a short line, or what stands before a colon; 0 for none. */
function headingLength(text: string, words: readonly TextWord[], first: number, end: number): number {
  const hit = headingAt(words, first);
  if (!hit) return 0;
  let last = first + hit.length;
  while (last < end && last - first < longestHeading && !isMark(words[last]!)) last++;
  const mark = words[last];
  const isColon = mark !== undefined && isMark(mark) && text.slice(mark.from, mark.to).includes(":");
  return isColon || end - first === hit.length ? last - first : 0;
}

const longestHeading = 5;

function isBoilerplate(section: Section | undefined): section is BoilerplateKind {
  return section !== undefined && section !== "required" && section !== "optional" && section !== "duties";
}

function boilerplateOf(words: readonly TextWord[], first: number, end: number): BoilerplateKind | undefined {
  const met = new Set<BoilerplateKind>();
  for (let at = first; at < end; at++) {
    if (seekingAt(words, at)) return undefined;
    const hit = boilerplateAt(words, at);
    if (hit) met.add(hit.value);
  }
  return (["diversity", "application", "company"] as const).find((kind) => met.has(kind));
}
