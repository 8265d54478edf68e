/**
 * What a character can do in a word.
 *
 * `letter` and `digit` start and continue one, `mark` (accents, and what is invisible, such as a soft hyphen) only continues one.
 */
export type CharacterClass = "letter" | "digit" | "mark" | "other";

/**
 * Classes a code point by its Unicode general category.
 *
 * Letters are L, digits N, marks M and Cf; a lone surrogate is `other`. U+02BC is an apostrophe to whoever types it, so not a letter.
 */
export function characterClass(codePoint: number): CharacterClass {
  if (codePoint < 128) return ascii[codePoint]!;
  if (codePoint === 0x02bc) return "other";
  return classOf(String.fromCodePoint(codePoint));
}

const ascii = Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(character: string): CharacterClass {
  if (/\p{L}/u.test(character)) return "letter";
  if (/\p{N}/u.test(character)) return "digit";
  return /[\p{M}\p{Cf}]/u.test(character) ? "mark" : "other";
}
