/**
 * Reads a decimal number, such as `-1.5e-3`, from bytes, rounded to the nearest double as JavaScript and C do.
 * Up to 15 digits and powers of ten that are themselves doubles, one division or product rounds correctly
 * (Clinger 1990, "How to read floating point numbers accurately"); all else goes through `Number`.
 * @returns NaN for what is no decimal number: words, hexadecimal numbers, nothing; infinite where it is too large.
 */
export function decimalNumber(text: Uint8Array, from: number, to: number): number {
  let at = from;
  const sign = text[at]!;
  if (sign === MINUS || sign === PLUS) at++;
  let mantissa = 0;
  let digits = 0; // that stand in the mantissa, but for leading zeros
  let seen = 0;
  let exponent = 0;
  let byte = at < to ? text[at]! : 0;
  while (byte >= ZERO && byte <= NINE) {
    mantissa = mantissa * 10 + (byte - ZERO);
    if (mantissa !== 0) digits++;
    seen++;
    at++;
    byte = at < to ? text[at]! : 0;
  }
  if (byte === POINT) {
    at++;
    byte = at < to ? text[at]! : 0;
    while (byte >= ZERO && byte <= NINE) {
      mantissa = mantissa * 10 + (byte - ZERO);
      if (mantissa !== 0) digits++;
      exponent--;
      seen++;
      at++;
      byte = at < to ? text[at]! : 0;
    }
  }
  if (seen === 0) return NaN;
  if (at < to || digits > 15 || exponent < -22) return slowly(text, from, to);
  const value = exponent === 0 ? mantissa : mantissa / powersOfTen[-exponent]!;
  return sign === MINUS ? -value : value;
}

const [MINUS, PLUS, POINT, ZERO, NINE] = [45, 43, 46, 48, 57];

const powersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${String(power)}`));

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Longest number that is looked at: more digits say nothing more. */
const LONGEST = 400;

function slowly(text: Uint8Array, from: number, to: number): number {
  if (to - from > LONGEST) return NaN;
  const written = String.fromCharCode(...text.subarray(from, to));
  return decimal.test(written) ? Number(written) : NaN;
}
