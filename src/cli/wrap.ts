import { cut, displayWidth } from "./display-width.js";

/** Width of what is written for a terminal, in columns. */
export const pageWidth = 80;

/**
 * Breaks a text into lines of at most `width` columns, at spaces where it can.
 * @param most lines; what is left after them is cut with `…`.
 */
export function wrap(text: string, width: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = "";
  const words = text
    .split(" ")
    .filter((word) => word !== "")
    .flatMap((word) => pieces(word, width));
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(" "), width)];
}

/** Wraps a text behind a mark, such as a bullet; the lines after the first are indented as wide as the mark. */
export function hang(mark: string, text: string, width: number, most = Infinity): string[] {
  const indent = displayWidth(mark);
  return wrap(text, width - indent, most).map((line, index) => (index === 0 ? mark : " ".repeat(indent)) + line);
}

/** Cuts a word that is wider than a line. */
function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && displayWidth(piece + character) > width) {
      found.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...found, piece];
}
