/**
 * Says how many edits (insert, delete, replace a character) two labels may differ by and still be taken for one.
 * Short words change their meaning with one letter: none under 5 characters, 1 from 5 to 8, 2 from 9 to 14, 3 above.
 * @param length of a normalised label, in UTF-16 code units.
 */
export function fuzzyBound(length: number): number {
  if (length < 5) return 0;
  if (length < 9) return 1;
  return length < 15 ? 2 : 3;
}
