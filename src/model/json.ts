/** Any value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Writes a value as canonical JSON: keys in code-point order, no white space.
 * Two values that are equal as JSON give the same text, so the text can be hashed.
 * Keys whose value is `undefined` are left out, as `JSON.stringify` does.
 * @throws TypeError for a number that JSON cannot carry (NaN, an infinity).
 */
export function canonicalJson(value: Json): string {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(`expected a finite number in JSON, received ${String(value)}`);
  }
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isJsonArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  let members = "";
  for (const key of Object.keys(value).sort(compareCodePoints)) {
    const member = value[key];
    if (member !== undefined) members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/**
 * Orders two strings by code point, as bytes of UTF-8 would be ordered.
 * JavaScript's `<` orders UTF-16 code units, which puts U+1F600 before U+FF21.
 * @returns a negative number, 0 or a positive number, for `Array.prototype.sort`.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return codePointRank(x) - codePointRank(y);
  }
  return a.length - b.length;
}

/** Code units above the surrogates (U+E000 to U+FFFF) must sort below every surrogate pair. */
function codePointRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}

function isJsonArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
