import type { ContractType } from "../model/index.js";
import type { Side } from "../market/index.js";
import type { CandidateField, VacancyField } from "../rules/index.js";
import {
  candidateHeaders,
  importCandidates,
  importVacancies,
  vacancyHeaders,
  type CandidateField as CandidateColumn,
  type VacancyField as VacancyColumn,
} from "../packs/indonesia/index.js";

/** What an answer says of a field: its new value, or that it cannot be read. */
export type Answer = { readonly value: unknown } | undefined;

/** Tells whether answers about a field can be read. */
export function canBeAnswered(side: Side, field: CandidateField | VacancyField): boolean {
  return Object.hasOwn(readers[side], field);
}

/**
 * Reads an answer as an officer types it, in the way in which the cells of a register are read.
 * *Tidak ada* means none, where a field may be none.
 */
export function readAnswer(side: Side, field: CandidateField | VacancyField, text: string): Answer {
  const reader = (readers[side] as Readonly<Record<string, AnswerReader>>)[field];
  if (!reader) return undefined;
  if (none.test(text.trim())) return reader.none === undefined ? undefined : { value: reader.none };
  const value = reader.read(text);
  return value === undefined ? undefined : { value };
}

/** Example of an answer, as it may be typed. */
export function exampleOf(side: Side, field: CandidateField | VacancyField): string {
  return (readers[side] as Readonly<Record<string, AnswerReader>>)[field]?.example ?? "";
}

interface AnswerReader {
  readonly read: (text: string) => unknown;
  /** The value of *tidak ada*; absent where a field cannot be none. */
  readonly none?: null | readonly [];
  readonly example: string;
}

const none = /^(?:tidak(?: ada| punya| pernah| masalah)?|belum(?: ada| punya| pernah)?|nihil|bebas|none|no)[.!]?$/i;
const yes = /^(?:ya|iya|bisa|bersedia|mau|yes)\b/i;

const readers: {
  readonly candidate: Partial<Readonly<Record<CandidateField, AnswerReader>>>;
  readonly vacancy: Partial<Readonly<Record<VacancyField, AnswerReader>>>;
} = {
  candidate: {
    residence: { read: fromRegister("place", "residence"), example: "Kab. Kendal" },
    willingToRelocate: { read: fromRegister("relocation", "willingToRelocate"), none: [], example: "AKL, AKAD" },
    maxCommuteKm: { read: numberIn, none: null, example: "20" },
    desiredOccupations: { read: fromRegister("desiredOccupation", "desiredOccupations"), none: [], example: "tukang las, operator las" },
    desiredWage: { read: fromRegister("desiredWage", "desiredWage"), none: null, example: "Rp 3.500.000" },
    desiredSectors: { read: labelsIn, none: [], example: "industri logam" },
    contractTypes: { read: contractsIn, none: [], example: "PKWT, PKWTT" },
    hoursPerWeek: { read: fromList("hours", "hoursPerWeek"), none: null, example: "40 jam" },
    shifts: { read: shiftsWished, none: null, example: "siang saja" },
    availableFrom: { read: fromRegister("availableFrom", "availableFrom"), example: "1 Desember 2026" },
    education: { read: fromRegister("education", "education"), example: "SMK" },
    experience: { read: fromRegister("experience", "experience"), none: [], example: "Tukang las, 3 tahun" },
    skills: { read: fromRegister("skills", "skills"), none: [], example: "las listrik, membaca gambar teknik" },
    certificates: { read: fromRegister("certificates", "certificates"), none: [], example: "Juru las SMAW 3G" },
    licences: { read: fromRegister("licences", "licences"), none: [], example: "SIM C, SIM B1" },
    languages: { read: fromRegister("languages", "languages"), none: [], example: "Inggris, Jepang" },
    documents: { read: documentsIn, none: [], example: "paspor, SKCK" },
    accommodationNeeds: { read: itemsIn, none: [], example: "jalur kursi roda" },
    summary: { read: textIn, example: "" },
  },
  vacancy: {
    description: { read: textIn, example: "" },
    sector: { read: fromList("sector", "sector"), example: "industri logam" },
    openings: { read: fromList("openings", "openings"), example: "3" },
    validThrough: { read: fromList("validThrough", "validThrough"), example: "31 Desember 2026" },
    startDate: { read: fromList("postedAt", "postedAt"), example: "1 Desember 2026" },
    channel: { read: fromList("channel", "channel"), example: "AKL" },
    locations: { read: fromList("place", "locations"), example: "Kab. Kendal" },
    wage: { read: fromList("wage", "wage"), example: "Rp 3.200.000 - Rp 3.800.000" },
    hoursPerWeek: { read: fromList("hours", "hoursPerWeek"), example: "40 jam" },
    conditions: { read: itemsIn, example: "di dalam ruangan" },
    benefits: { read: fromList("benefits", "benefits"), example: "mess, makan" },
    contract: { read: fromList("contract", "contract"), example: "PKWT" },
    requirements: { read: fromList("skills", "requirements"), none: [], example: "las listrik, membaca gambar teknik" },
    accessible: { read: (text) => (yes.test(text.trim()) ? true : undefined), example: "ya" },
    accommodationsOffered: { read: itemsIn, none: [], example: "jalur kursi roda" },
  },
};

function fromRegister(column: CandidateColumn, key: string): AnswerReader["read"] {
  return (text) => {
    const header = candidateHeaders.rows.find(({ field }) => field === column)!.aliases[0]!;
    const rows = [
      ["nama", header],
      ["-", text],
    ].map((cells, index) => ({ line: index + 1, cells }));
    const [record] = importCandidates({ name: "", rows, merged: [] }).candidates;
    return (record as Readonly<Record<string, unknown>> | undefined)?.[key];
  };
}

function fromList(column: VacancyColumn, key: string): AnswerReader["read"] {
  return (text) => {
    const header = vacancyHeaders.rows.find(({ field }) => field === column)!.aliases[0]!;
    const rows = [
      ["jabatan", header],
      ["jabatan ini", text],
    ].map((cells, index) => ({ line: index + 1, cells }));
    const [record] = importVacancies({ name: "", rows, merged: [] }).vacancies;
    return (record as Readonly<Record<string, unknown>> | undefined)?.[key];
  };
}

function textIn(text: string): string | undefined {
  return text.trim() === "" ? undefined : text.trim();
}

function numberIn(text: string): number | undefined {
  const digits = /\d+(?:[.,]\d+)?/.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits.replace(",", "."));
}

function itemsIn(text: string): readonly string[] | undefined {
  const items = text
    .split(/[,;]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return items.length === 0 ? undefined : items;
}

function labelsIn(text: string): readonly { readonly label: string }[] | undefined {
  return itemsIn(text)?.map((label) => ({ label }));
}

function documentsIn(text: string): readonly { readonly type: string; readonly status: "have" }[] | undefined {
  return itemsIn(text)?.map((type) => ({ type, status: "have" }));
}

function contractsIn(text: string): readonly ContractType[] | undefined {
  const read = fromList("contract", "contract");
  const types = (itemsIn(text) ?? []).map((item) => (read(item) as { readonly type: ContractType } | undefined)?.type);
  return types.length === 0 || types.includes(undefined) ? undefined : (types as ContractType[]);
}

function shiftsWished(text: string): "day" | "any" | undefined {
  if (/siang|pagi|tanpa sif|tanpa shift|day/i.test(text)) return "day";
  return /sif|shift|gilir|malam|apa saja|any/i.test(text) || yes.test(text.trim()) ? "any" : undefined;
}
