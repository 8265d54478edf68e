/**
 * Packs an upper-case code of letters into a number that a column can hold: `JP`, `IDR`.
 * @returns 1 and up; 0 is kept for *no code*.
 */
export function packLetters(code: string): number {
  let packed = 0;
  for (let i = 0; i < code.length; i++) packed = packed * 27 + code.charCodeAt(i) - 64;
  return packed;
}

/** Unpacks what `packLetters` packed; 0 gives the empty string. */
export function unpackLetters(packed: number): string {
  let code = "";
  for (let rest = packed; rest > 0; rest = Math.floor(rest / 27)) code = String.fromCharCode(64 + (rest % 27)) + code;
  return code;
}
