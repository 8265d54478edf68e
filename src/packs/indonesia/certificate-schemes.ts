import type { LocalizedText } from "../../model/index.js";
import type { PackTable } from "./pack-table.js";

/** A kind of scheme under which units of competence are certified. */
export interface CertificateScheme {
  readonly id: "kkni" | "okupasi" | "klaster" | "profisiensi" | "unit";
  readonly name: LocalizedText;
  /** What a certificate of this kind shows. */
  readonly shows: LocalizedText;
  /** Usual validity in months; the date on the certificate decides. */
  readonly usualMonths?: number | undefined;
}

/** Kinds of schemes of the certifying bodies (LSP) licensed by BNSP. */
export const certificateSchemes: PackTable<CertificateScheme> = {
  id: "id.certificateSchemes",
  version: "1",
  source: { title: "BNSP, Pedoman 210 on scheme development; validity of three years is common, not law", confidence: "unverified" },
  noLegalEffect: {
    compiledOn: "2026-11-24",
    because: "Kinds of schemes, to tell certificates apart; validity is what stands on the certificate.",
  },
  rows: [
    {
      id: "kkni",
      name: { id: "Skema KKNI", en: "KKNI scheme" },
      shows: { id: "jenjang kualifikasi 1 sampai 9", en: "a qualification level from 1 to 9" },
      usualMonths: 36,
    },
    {
      id: "okupasi",
      name: { id: "Skema okupasi", en: "Occupation scheme" },
      shows: { id: "unit untuk satu jabatan", en: "the units of one occupation" },
      usualMonths: 36,
    },
    {
      id: "klaster",
      name: { id: "Skema klaster", en: "Cluster scheme" },
      shows: { id: "unit untuk satu kelompok tugas", en: "the units of one group of tasks" },
      usualMonths: 36,
    },
    { id: "unit", name: { id: "Unit kompetensi", en: "Unit of competence" }, shows: { id: "satu unit", en: "one unit" }, usualMonths: 36 },
    {
      id: "profisiensi",
      name: { id: "Skema profisiensi", en: "Proficiency scheme" },
      shows: { id: "tingkat kemahiran dalam satu unit", en: "how well one unit is mastered" },
      usualMonths: 36,
    },
  ],
};
