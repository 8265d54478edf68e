/** Characters that are not seen: zero-width ones, soft hyphens and marks of direction. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/**
 * The key under which labels and names are compared.
 * NFKC, lower case, without invisible characters, white space as single blanks; signs stay, so `C++` is not `C`.
 */
export function normalizeLabel(text: string): string {
  return text.normalize("NFKC").replace(invisible, "").toLowerCase().normalize("NFKC").replace(/\s+/g, " ").trim();
}
