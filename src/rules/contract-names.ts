import type { ContractType, Locale } from "../model/index.js";

/** Names of contracts for a reader. */
export const contractNames: Readonly<Record<ContractType, Readonly<Record<Locale, string>>>> = {
  permanent: { en: "permanent work", id: "karyawan tetap (PKWTT)" },
  fixedTerm: { en: "fixed-term work", id: "kontrak (PKWT)" },
  daily: { en: "daily work", id: "kerja harian" },
  internship: { en: "an internship", id: "magang" },
  partnership: { en: "a partnership", id: "kemitraan" },
};
