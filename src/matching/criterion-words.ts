import type { Locale } from "../model/index.js";

/** Names of the rules that come with the library, for a reader. */
const words: ReadonlyMap<string, Readonly<Record<Locale, string>>> = new Map([
  ["skills", { en: "skills", id: "keterampilan" }],
  ["occupation", { en: "occupation", id: "riwayat jabatan" }],
  ["education", { en: "education", id: "pendidikan" }],
  ["experience", { en: "experience", id: "pengalaman" }],
  ["location", { en: "location", id: "lokasi" }],
  ["availability", { en: "availability", id: "kesiapan kerja" }],
  ["wording", { en: "words in common", id: "uraian" }],
  ["desiredOccupation", { en: "occupation wished for", id: "jabatan yang diinginkan" }],
  ["wage", { en: "wage", id: "upah" }],
  ["languages", { en: "languages", id: "bahasa" }],
  ["licences", { en: "licences", id: "surat izin" }],
  ["certificates", { en: "certificates", id: "sertifikat" }],
  ["documents", { en: "documents", id: "dokumen" }],
  ["contract", { en: "contract", id: "jenis kontrak" }],
  ["hours", { en: "hours", id: "jam kerja" }],
  ["shifts", { en: "shifts", id: "sif" }],
  ["sector", { en: "sector", id: "lapangan usaha" }],
  ["commute", { en: "way to work", id: "jarak tempuh" }],
  ["accessibility", { en: "accessibility", id: "kemudahan akses" }],
]);

/** Name of a criterion for a reader: that of a built-in rule, else the policy's own word. */
export function criterionWords(name: string, rule: string, locale: Locale): string {
  return words.get(rule)?.[locale] ?? name;
}
