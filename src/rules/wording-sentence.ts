import type { Locale } from "../model/index.js";
import { listNames, nameOf, say, sentences } from "./phrase.js";
import type { WordingEvidence } from "./wording-evidence.js";

/** Says which words, and which concepts, both texts have. */
export function wordingSentence({ cosine, shared, seen }: WordingEvidence, locale: Locale): string {
  return sentences(wordsSentence(cosine, shared, locale), seen !== undefined && conceptsSentence(seen, locale));
}

function wordsSentence(cosine: number | null, shared: readonly string[], locale: Locale): string {
  if (cosine === null)
    return say(locale, { en: "The candidate has no text to compare.", id: "Belum ada teks pencari kerja untuk dibandingkan." });
  if (shared.length === 0) return say(locale, { en: "The texts share no words.", id: "Tidak ada kata yang sama." });
  return say(locale, { en: `Words in common: ${listNames(shared, locale)}.`, id: `Kata yang sama: ${listNames(shared, locale)}.` });
}

function conceptsSentence({ cosine, shared }: NonNullable<WordingEvidence["seen"]>, locale: Locale): string {
  if (cosine === null)
    return say(locale, { en: "No occupation of the candidate is known.", id: "Belum ada jabatan pencari kerja yang diketahui." });
  if (shared.length === 0)
    return say(locale, { en: "Title and occupations are unlike.", id: "Judul lowongan dan jabatan pencari kerja tidak mirip." });
  const names = listNames(
    shared.map((concept) => nameOf(concept, locale)),
    locale,
  );
  return say(locale, {
    en: `Title and occupations are both like ${names}.`,
    id: `Judul lowongan dan jabatan pencari kerja sama-sama mirip ${names}.`,
  });
}
