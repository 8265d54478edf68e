/** Columns that a text takes on a terminal: wide characters (Unicode UAX #11) and emoji take two, marks and joiners none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Cuts a text that is wider than `width` columns, and ends it with `…`. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 1; // the ellipsis
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Fills a text with spaces up to `width` columns, or cuts it to them. */
export function fill(text: string, width: number): string {
  const short = cut(text, width);
  return short + " ".repeat(Math.max(0, width - displayWidth(short)));
}

/** `fill`, with the spaces in front. */
export function fillStart(text: string, width: number): string {
  const short = cut(text, width);
  return " ".repeat(Math.max(0, width - displayWidth(short))) + short;
}

/** Makes a text from outside fit for a terminal: line ends and control characters become spaces, and nothing turns the direction of writing. */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .toWellFormed();
}

const emoji = /^\p{Emoji_Presentation}$/u;
const noWidth = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]$/u;

/** The blocks with East Asian Width W or F. Source: Unicode 15.1, EastAsianWidth.txt, whole blocks where all but unassigned characters are wide. */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x1aff0, 0x1b2ff],
  [0x20000, 0x3fffd],
];

function widthOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return code === 0xad ? 0 : 1;
  // A variation selector makes an emoji of the sign before it, which then takes one column more.
  if (code === 0xfe0f) return 1;
  if (noWidth.test(character)) return 0;
  return emoji.test(character) || wideBlocks.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}
