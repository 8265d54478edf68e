import type { EducationLevel, Locale, LocalizedText } from "../model/index.js";
import type { EducationEvidence } from "./education-evidence.js";
import { anyOf, listNames, nameOf, say, sentences } from "./phrase.js";

const levelNames: Readonly<Record<EducationLevel, Readonly<Record<Locale, string>>>> = {
  none: { en: "no schooling", id: "tidak sekolah" },
  primary: { en: "primary school (SD)", id: "SD" },
  lowerSecondary: { en: "lower secondary school (SMP)", id: "SMP" },
  upperSecondary: { en: "upper secondary school (SMA)", id: "SMA" },
  vocationalSecondary: { en: "vocational secondary school (SMK)", id: "SMK" },
  diploma1: { en: "diploma 1", id: "D1" },
  diploma2: { en: "diploma 2", id: "D2" },
  diploma3: { en: "diploma 3", id: "D3" },
  diploma4: { en: "diploma 4", id: "D4" },
  bachelor: { en: "bachelor (S1)", id: "S1" },
  professional: { en: "professional education", id: "pendidikan profesi" },
  master: { en: "master (S2)", id: "S2" },
  specialist: { en: "specialist (Sp-1)", id: "Sp-1" },
  doctor: { en: "doctor (S3)", id: "S3" },
} satisfies Readonly<Record<EducationLevel, LocalizedText>>;

/** Says level and field held beside level and field asked. */
export function educationSentence(
  { levels, fields, held, heldFields, unlinked, monthsInPlace }: EducationEvidence,
  locale: Locale,
): string {
  const has =
    held === null
      ? say(locale, { en: "Education is not known.", id: "Pendidikan belum diketahui." })
      : say(locale, { en: `Has ${levelNames[held].en}`, id: `Berpendidikan ${levelNames[held].id}` }) +
        (heldFields.length > 0
          ? ` (${listNames(
              heldFields.map((field) => nameOf(field, locale)),
              locale,
            )}).`
          : ".");
  return sentences(
    has,
    ...levels.map(({ floor, low, high }) => {
      const name = levelNames[floor][locale];
      if (low === 1) return say(locale, { en: `At least ${name} is asked: met.`, id: `Diminta paling rendah ${name}: terpenuhi.` });
      if (high === 1)
        return say(locale, { en: `At least ${name} is asked: to be checked.`, id: `Diminta paling rendah ${name}: perlu diperiksa.` });
      return say(locale, { en: `At least ${name} is asked: not met.`, id: `Diminta paling rendah ${name}: belum terpenuhi.` });
    }),
    monthsInPlace !== undefined &&
      monthsInPlace > 0 &&
      say(locale, {
        en: `${String(monthsInPlace)} months of experience count in place of schooling.`,
        id: `${String(monthsInPlace)} bulan pengalaman diperhitungkan sebagai ganti pendidikan.`,
      }),
    ...fields.map(({ demanded, low, high }) => {
      const name = anyOf(demanded, locale);
      if (demanded.length === 0) return "";
      if (low === 1) return say(locale, { en: `Field ${name}: met.`, id: `Jurusan ${name}: terpenuhi.` });
      if (low > 0) return say(locale, { en: `Field ${name}: near.`, id: `Jurusan ${name}: mendekati.` });
      if (high > 0) return say(locale, { en: `Field ${name}: to be checked.`, id: `Jurusan ${name}: perlu diperiksa.` });
      return say(locale, { en: `Field ${name}: not met.`, id: `Jurusan ${name}: belum sesuai.` });
    }),
    unlinked.length > 0 &&
      `${say(locale, { en: "Fields not in the list, to be asked", id: "Jurusan di luar daftar, perlu ditanyakan" })}: ${listNames(unlinked, locale)}.`,
  );
}
