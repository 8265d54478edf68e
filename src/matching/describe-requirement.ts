import type { EducationLevel, Locale, Mention, Requirement } from "../model/index.js";

/** Says what a requirement asks, in a few words. @param named names a mention. */
export function describeRequirement(requirement: Requirement, named: (mention: Mention) => string, locale: Locale): string {
  const anyOf = (names: readonly string[]): string => names.join(locale === "id" ? " atau " : " or ");
  switch (requirement.kind) {
    case "education":
      return anyOf([requirement, ...(requirement.alternatives ?? [])].map(({ level }) => levelWords[level][locale]));
    case "experience":
      return anyOf(
        [requirement, ...(requirement.alternatives ?? [])].map(({ months, occupation }) => {
          const work = occupation === undefined ? "" : named({ concept: occupation });
          if (locale === "id") return `pengalaman ${String(months)} bulan${work === "" ? "" : ` sebagai ${work}`}`;
          return `${String(months)} ${months === 1 ? "month" : "months"} of experience${work === "" ? "" : ` as ${work}`}`;
        }),
      );
    case "language":
      return anyOf(
        [requirement, ...(requirement.alternatives ?? [])].map(
          ({ language, cefr }) => `${languageName(language, locale)}${cefr === undefined ? "" : ` ${cefr}`}`,
        ),
      );
    case "certificate":
      return anyOf(
        [requirement, ...(requirement.alternatives ?? [])].map(({ units, ...mention }) =>
          mention.concept === undefined && mention.label === undefined ? (units ?? []).join(", ") : named(mention),
        ),
      );
    default:
      return anyOf([requirement, ...(requirement.alternatives ?? [])].map(named));
  }
}

/** Name of a language by its code; of one that is seldom asked, the code. */
export function languageName(code: string, locale: Locale): string {
  return languageWords.get(code)?.[locale] ?? code;
}

const languageWords: ReadonlyMap<string, Readonly<Record<Locale, string>>> = new Map([
  ["ar", { en: "Arabic", id: "bahasa Arab" }],
  ["de", { en: "German", id: "bahasa Jerman" }],
  ["en", { en: "English", id: "bahasa Inggris" }],
  ["id", { en: "Indonesian", id: "bahasa Indonesia" }],
  ["ja", { en: "Japanese", id: "bahasa Jepang" }],
  ["ko", { en: "Korean", id: "bahasa Korea" }],
  ["ms", { en: "Malay", id: "bahasa Melayu" }],
  ["zh", { en: "Chinese", id: "bahasa Mandarin" }],
]);

const levelWords: Readonly<Record<EducationLevel, Readonly<Record<Locale, string>>>> = {
  none: { en: "no schooling", id: "tanpa sekolah" },
  primary: { en: "SD", id: "SD" },
  lowerSecondary: { en: "SMP", id: "SMP" },
  upperSecondary: { en: "SMA", id: "SMA" },
  vocationalSecondary: { en: "SMK", id: "SMK" },
  diploma1: { en: "D1", id: "D1" },
  diploma2: { en: "D2", id: "D2" },
  diploma3: { en: "D3", id: "D3" },
  diploma4: { en: "D4", id: "D4" },
  bachelor: { en: "S1", id: "S1" },
  professional: { en: "professional education", id: "pendidikan profesi" },
  master: { en: "S2", id: "S2" },
  specialist: { en: "Sp-1", id: "Sp-1" },
  doctor: { en: "S3", id: "S3" },
};
