import type { Locale } from "../model/index.js";
import { anyOf, listNames, nameOf, say, sentences } from "./phrase.js";
import type { SkillEvidence, SkillsEvidence } from "./skills-evidence.js";

/** Says which required skills are there, near, missing and not known. */
export function skillsSentence({ requirements, unlinked }: SkillsEvidence, locale: Locale): string {
  const linked = requirements.filter(({ demanded }) => demanded.length > 0);
  const met = linked.filter(({ low }) => low === 1);
  const near = linked.filter(({ low }) => low > 0 && low < 1);
  const missing = linked.filter(({ high }) => high === 0);
  const open = linked.filter(({ low, high }) => low === 0 && high > 0);
  const names = (list: readonly SkillEvidence[]): string =>
    listNames(
      list.map(({ demanded }) => anyOf(demanded, locale)),
      locale,
    );
  const count = { met: String(met.length), all: String(requirements.length) };
  const nothingKnown = open.length === linked.length;
  return sentences(
    // Words that no list has are a gap of the vacancy's: the candidate may have told everything.
    nothingKnown &&
      (unlinked.length > 0
        ? say(locale, {
            en: "Not known whether the skills asked are there.",
            id: "Belum diketahui apakah keterampilan yang diminta dimiliki.",
          })
        : say(locale, { en: "The skills are not known.", id: "Keterampilan belum diketahui." })),
    !nothingKnown &&
      say(locale, {
        en: `Has ${count.met} of ${count.all} skills asked`,
        id: `Memiliki ${count.met} dari ${count.all} keterampilan yang diminta`,
      }) + (met.length > 0 ? `: ${names(met)}.` : "."),
    near.length > 0 &&
      `${say(locale, { en: "Near", id: "Mendekati" })}: ${listNames(
        near.map((one) => nearName(one, locale)),
        locale,
      )}.`,
    missing.length > 0 && `${say(locale, { en: "Missing", id: "Belum ada" })}: ${names(missing)}.`,
    open.length > 0 && `${say(locale, { en: "Not known", id: "Belum diketahui" })}: ${names(open)}.`,
    unlinked.length > 0 &&
      `${say(locale, { en: "Not in the list of skills, to be asked", id: "Tidak ada dalam daftar keterampilan, perlu ditanyakan" })}: ${listNames(unlinked, locale)}.`,
  );
}

function nearName({ demanded, held }: SkillEvidence, locale: Locale): string {
  const asked = anyOf(demanded, locale);
  if (!held) return asked;
  if (held.isTransferred === true) return say(locale, { en: `${asked} (from past work)`, id: `${asked} (dari pengalaman kerja)` });
  if ((held.share ?? 1) < 1 && (held.relation === "exact" || held.relation === "implied"))
    return say(locale, { en: `${asked} (long unused, or not verified)`, id: `${asked} (lama tidak dipakai, atau belum terverifikasi)` });
  if (held.relation === "exact" || held.relation === "implied") {
    return say(locale, {
      en: `${asked} (level below what is asked, or not known)`,
      id: `${asked} (tingkat di bawah yang diminta, atau belum diketahui)`,
    });
  }
  if (held.relation === "alike")
    return say(locale, {
      en: `${asked} (has ${nameOf(held, locale)}, much like it)`,
      id: `${asked} (menguasai ${nameOf(held, locale)}, yang mirip)`,
    });
  return say(locale, { en: `${asked} (has ${nameOf(held, locale)})`, id: `${asked} (menguasai ${nameOf(held, locale)})` });
}
