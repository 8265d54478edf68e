import { isProtectedKey } from "../model/index.js";

/** Ordinary words in names such as `optionalWeight` or `sukuCadang` (spare parts): they name what is protected only in a record about a person. */
const ordinary: ReadonlySet<string> = new Set(["weight", "height", "looks", "appearance", "health", "kesehatan", "race", "ras", "suku"]);

const LONGEST = 4;

/**
 * Tells whether a name smells of a protected attribute: one of its words does, or some of them together, as in `applicantGender` or
 * `min_tanggal_lahir`. It is a question for a reader of the policy, never a proof.
 */
export function smellsProtected(name: string): boolean {
  const words = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
      const together = words.slice(from, to).join("");
      if (isProtectedKey(together) && !ordinary.has(together.toLowerCase())) return true;
    }
  }
  return false;
}
