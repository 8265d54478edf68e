import {
  currencyWords,
  localize,
  longDate,
  type Candidate,
  type ContractType,
  type Locale,
  type Mention,
  type Vacancy,
  type WageRange,
} from "../model/index.js";
import type { Market } from "../market/index.js";
import type { Criterion } from "../policy/index.js";
import { criterionWords } from "./criterion-words.js";
import { describeRequirement, languageName } from "./describe-requirement.js";
import type { Change } from "./lever.js";
import { shortNumber, wholeNumber } from "./write-number.js";

/** What a change is about. */
export interface ChangeContext {
  readonly market: Market;
  /** For changes of weights. */
  readonly policy?: { readonly fit: object; readonly appeal: object };
  readonly candidate: Candidate;
  readonly vacancy?: Vacancy;
}

/** Says a change as one sentence for a reader. */
export function describeLever(change: Change, { market, policy, vacancy }: ChangeContext, locale: Locale): string {
  const isId = locale === "id";
  const named = (mention: Mention): string => mentionName(mention, market, locale);
  switch (change.kind) {
    case "gainSkill": {
      const level = change.level === undefined ? "" : isId ? ` (tingkat ${String(change.level)})` : ` (level ${String(change.level)})`;
      return `${isId ? "Pelajari" : "Learn"} ${named(change)}${level}.`;
    }
    case "raiseLevel":
      return isId
        ? `Tingkatkan ${named(change)} ke tingkat ${String(change.level)}.`
        : `Raise ${named(change)} to level ${String(change.level)}.`;
    case "gainCertificate": {
      const { units, ...mention } = change.certificate;
      const name = mention.concept === undefined && mention.label === undefined ? (units ?? []).join(", ") : named(mention);
      return isId ? `Peroleh sertifikat ${name}.` : `Obtain the certificate ${name}.`;
    }
    case "gainLicence":
      return isId ? `Peroleh surat izin ${named(change.licence)}.` : `Obtain the licence ${named(change.licence)}.`;
    case "gainLanguage": {
      const language = languageName(change.language, locale);
      if (change.cefr === undefined) return isId ? `Pelajari ${language}.` : `Learn ${language}.`;
      return isId ? `Pelajari ${language} sampai tingkat ${change.cefr}.` : `Learn ${language} to level ${change.cefr}.`;
    }
    case "obtainDocument": {
      const document = named({ concept: change.document });
      return isId ? `Lengkapi dokumen ${document}.` : `Get the document ${document}.`;
    }
    case "relocate":
      return channelSentences[change.relocation.channel][locale];
    case "commute":
      return isId ? `Bersedia menempuh jarak sampai ${String(change.km)} km.` : `Accept a way to work of up to ${String(change.km)} km.`;
    case "askWage":
      return isId ? `Ajukan upah ${wageWords(change.wage, locale)}.` : `Ask ${wageWords(change.wage, locale)}.`;
    case "startBy":
      return isId ? `Siap kerja mulai ${longDate(change.date, locale)}.` : `Be free to start on ${longDate(change.date, locale)}.`;
    case "acceptContract":
      return isId ? `Bersedia menerima kontrak ${contractWords[change.contract].id}.` : `Accept ${contractWords[change.contract].en}.`;
    case "acceptHours":
      return isId ? `Bersedia bekerja ${hoursWords(change.hours)} jam per minggu.` : `Accept ${hoursWords(change.hours)} hours a week.`;
    case "acceptShifts":
      return isId ? "Bersedia bekerja dengan sif." : "Accept work in shifts.";
    case "acceptOccupation":
      return isId ? `Bersedia juga bekerja sebagai ${named(change)}.` : `Be ready to work as ${named(change)}, too.`;
    case "acceptSector":
      return isId ? `Bersedia juga bekerja di bidang ${named(change)}.` : `Be ready to work in ${named(change)}, too.`;
    case "dropRequirement": {
      const requirement = requirementWords(change.requirement, vacancy, market, locale);
      return isId ? `Hapus syarat: ${requirement}.` : `Drop the requirement: ${requirement}.`;
    }
    case "makeOptional": {
      const requirement = requirementWords(change.requirement, vacancy, market, locale);
      return isId ? `Jadikan nilai tambah saja: ${requirement}.` : `Make optional: ${requirement}.`;
    }
    case "offerWage":
      return isId ? `Tawarkan upah ${wageWords(change.wage, locale)}.` : `Offer ${wageWords(change.wage, locale)}.`;
    case "offerBenefit": {
      const benefit = Object.hasOwn(benefitWords, change.benefit) ? benefitWords[change.benefit]![locale] : change.benefit;
      return isId ? `Sediakan ${benefit}.` : `Offer ${benefit}.`;
    }
    case "weigh": {
      const criteria = (policy?.[change.side] ?? {}) as Readonly<Record<string, Criterion>>;
      const before = Object.hasOwn(criteria, change.criterion) ? criteria[change.criterion] : undefined;
      const name = criterionWords(change.criterion, before?.rule.name ?? "", locale);
      const [now, was] = [shortNumber(change.weight, locale), shortNumber(before?.weight ?? 0, locale)];
      return isId ? `Ubah bobot ${name} dari ${was} menjadi ${now}.` : `Weigh ${name} with ${now} instead of ${was}.`;
    }
  }
}

function mentionName({ concept, label }: Mention, { taxonomy }: Market, locale: Locale): string {
  const row = concept === undefined ? -1 : taxonomy.rowOf(concept);
  return row < 0 ? (label ?? concept ?? "") : localize(taxonomy.concepts[row]!.labels, locale, concept!);
}

function requirementWords(at: number, vacancy: Vacancy | undefined, market: Market, locale: Locale): string {
  const requirement = vacancy?.requirements?.[at];
  return requirement ? describeRequirement(requirement, (mention) => mentionName(mention, market, locale), locale) : String(at + 1);
}

const periodWords = {
  hour: { en: "an hour", id: "per jam" },
  day: { en: "a day", id: "per hari" },
  week: { en: "a week", id: "per minggu" },
  month: { en: "a month", id: "per bulan" },
  year: { en: "a year", id: "per tahun" },
} as const;

function wageWords({ min, max, currency, period }: WageRange, locale: Locale): string {
  return `${currencyWords(currency, locale)} ${wholeNumber(max ?? min ?? 0, locale)} ${periodWords[period][locale]}`;
}

function hoursWords({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }): string {
  return [min, max].filter((hours) => hours !== undefined).join("–");
}

const channelSentences = {
  local: { en: "Be ready to move within the province.", id: "Bersedia pindah di dalam provinsi." },
  interregional: { en: "Be ready to move to another province.", id: "Bersedia ditempatkan di provinsi lain." },
  overseas: { en: "Be ready to work abroad.", id: "Bersedia ditempatkan di luar negeri." },
} as const;

const contractWords: Readonly<Record<ContractType, Readonly<Record<Locale, string>>>> = {
  permanent: { en: "a permanent contract", id: "tetap (PKWTT)" },
  fixedTerm: { en: "a contract for a fixed term", id: "waktu tertentu (PKWT)" },
  daily: { en: "daily work", id: "harian" },
  internship: { en: "an internship", id: "magang" },
  partnership: { en: "a partnership", id: "kemitraan" },
};

const benefitWords: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  housing: { en: "housing", id: "tempat tinggal (mess)" },
  meals: { en: "meals", id: "makan" },
  transport: { en: "transport", id: "angkutan" },
};
