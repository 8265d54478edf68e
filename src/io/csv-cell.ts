/** What makes a spreadsheet read a text as a formula, half or full width. Source: OWASP, CSV injection. */
const formulaStart = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/**
 * Guards a text against being run as a formula by a spreadsheet: an apostrophe goes in front of `=`, `+`, `-`, `@`, tab, line end or NUL.
 * A text that begins with apostrophes and then one of these gets one more, so that `unguardCell` gives every text back.
 * For texts alone: a number is written as it is.
 */
export function guardCell(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** Takes the guard of `guardCell` off again. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}

/** Writes a row of CSV (RFC 4180), with its CR LF: texts are guarded, numbers written to be read back exactly, `null` is empty. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Quotes also hold what another delimiter would split, so that no cell can begin within a text. */
function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = guardCell(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
