import { show } from "../../model/index.js";
import { cellWords, listOf, wordKey } from "./cell-words.js";
import type { CandidateField } from "./header-aliases.js";
import { certificatesIn } from "./read-certificates.js";
import { readDocuments } from "./read-documents.js";
import { readLanguages } from "./read-languages.js";
import { readLicences } from "./read-licences.js";
import { readDecimal, readMonths } from "./read-amount.js";
import { readDate } from "./read-date.js";
import { readEducation } from "./read-education.js";
import type { RowReader } from "./row-reader.js";

/** How a person is reached: kept by the office, and read by no rule. */
export interface Contact {
  /** Id of the candidate. */
  readonly candidate: string;
  /** Digits alone, from `0`. */
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
}

/** What a row of a register says, each part a record of its own; none is checked yet. */
export interface CandidateDraft {
  readonly candidate: Readonly<Record<string, unknown>>;
  /** Of a row that says something protected. */
  readonly demographics?: Readonly<Record<string, unknown>> | undefined;
  readonly contact?: Contact | undefined;
}

/** Makes the records of a row of a register of jobseekers. What is protected goes to demographics, and nowhere else. */
export function draftCandidate(row: RowReader<CandidateField>, id: string): CandidateDraft {
  const candidate = stated({
    id,
    name: row.text("name"),
    registration: stated({
      number: registrationNumber(row),
      registeredAt: row.day("registeredAt"),
      expiresAt: row.day("expiresAt"),
      lastReportedAt: row.day("lastReportedAt"),
      status: row.value("status", "aktif, ditempatkan or dihapus", (text) => cellWords.status.get(wordKey(text))),
    }),
    residence: row.whereabouts(),
    education: educationOf(row),
    experience: experienceOf(row),
    skills: labels(row.text("skills")),
    desiredOccupations: labels(row.text("desiredOccupation"))?.map((mention, index) => ({ ...mention, rank: index + 1 })),
    desiredWage: row.wage("desiredWage"),
    languages: row.value("languages", "names of languages", readLanguages),
    certificates: certificatesOf(row),
    documents: documentsOf(row),
    licences: row.value("licences", "classes of driving licences", readLicences)?.map((concept) => ({ concept })),
    availableFrom: row.day("availableFrom"),
    willingToRelocate: row.value("relocation", "AKL, AKAD or AKAN, or what they mean", channelsIn),
    counsellorNotes: row.text("notes"),
    summary: row.text("summary"),
    facts: stated({
      indonesianCitizen: yesOrNo(row, "citizenship", "WNI or WNA"),
      departureBan: yesOrNo(row, "departureBan", "ya or tidak"),
    }),
  });
  const demographics = stated({
    sex: row.value("sex", "L or P", (text) => cellWords.sex.get(wordKey(text))),
    birthDate: row.date("birthDate") ?? row.date("birthPlaceAndDate"),
    religion: row.text("religion"),
    maritalStatus: row.text("maritalStatus"),
    disability: row.text("disability"),
    heightCm: row.value("height", "centimetres", (text) => readDecimal(text.replace(/\s*cm\.?$/i, ""))),
    weightKg: row.value("weight", "kilograms", (text) => readDecimal(text.replace(/\s*kg\.?$/i, ""))),
  });
  const contact = stated({
    phone: row.value("phone", "a telephone number", readPhone),
    email: row.text("email"),
    address: row.text("address"),
  });
  return {
    candidate: candidate ?? { id },
    ...(demographics === undefined ? {} : { demographics: { candidate: id, ...demographics } }),
    ...(contact === undefined ? {} : { contact: { candidate: id, ...contact } }),
  };
}

/** Digits of a telephone number from `0`: `+62 812-…`, `62812…` and the `812…` that a spreadsheet makes of `0812…` are one. */
export function readPhone(text: string): string | undefined {
  const digits = text
    .split(/[/,;]/)[0]!
    .replace(/[^\d]/g, "")
    .replace(/^(?:62|0062)/, "")
    .replace(/^0*/, "");
  return digits.length >= 7 && digits.length <= 13 ? `0${digits}` : undefined;
}

/** Without what nobody said; `undefined` where nothing is left. */
export function stated(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The items of a cell as mentions in words alone. */
export function labels(text: string | undefined): readonly { readonly label: string }[] | undefined {
  const items = text === undefined ? [] : listOf(text);
  return items.length === 0 ? undefined : items.map((label) => ({ label }));
}

function yesOrNo(row: RowReader<CandidateField>, field: CandidateField, expected: string): boolean | undefined {
  const word = row.value(field, expected, (text) => cellWords.yes.get(wordKey(text)));
  return word === undefined ? undefined : word === "true";
}

/** Units are taken out of a certificate's words; a last day that stands in a column of its own is that of the one certificate. */
function certificatesOf(row: RowReader<CandidateField>): readonly unknown[] | undefined {
  const certificates = certificatesIn(row.text("certificates"));
  const expires = row.date("certificateExpires");
  if (expires === undefined || certificates === undefined) return certificates;
  if (certificates.length === 1) return [{ ...certificates[0], expires }];
  row.warn("certificateExpires", "one certificate, where one day is told", `${String(certificates.length)} certificates`);
  return certificates;
}

function documentsOf(row: RowReader<CandidateField>): readonly unknown[] | undefined {
  const text = row.text("documents");
  if (text === undefined) return undefined;
  const { documents, unread } = readDocuments(text);
  if (unread.length > 0) row.warn("documents", "names of documents, such as KTP, paspor s.d. 31/12/2028", show(unread.join(", ")));
  // What is not named may be there all the same: only a list that names something is one.
  return documents.length === 0 ? undefined : documents;
}

function registrationNumber(row: RowReader<CandidateField>): string | undefined {
  const number = row.text("registrationNumber");
  return number?.startsWith("[") ? undefined : number;
}

function educationOf(row: RowReader<CandidateField>): readonly unknown[] | undefined {
  const level = row.value("education", "one level such as SMK or D3", (text) => {
    const { status, levels } = readEducation(text);
    return status === "resolved" && levels.length === 1 ? levels[0] : undefined;
  });
  const field = row.text("field");
  const rest = stated({
    field: field === undefined ? undefined : { label: field },
    institution: row.text("institution"),
    end: row.value("graduated", "a year", readDate),
  });
  return level === undefined ? undefined : [{ level, ...rest }];
}

function experienceOf(row: RowReader<CandidateField>): readonly unknown[] | undefined {
  const [written, last] = [row.text("experience"), row.text("lastOccupation")];
  const months = written === undefined ? undefined : readMonths(written);
  if (months === 0 && last === undefined) return [];
  // *Tukang las, 3 tahun* says both what the work was and how long it was.
  const beside = written === undefined || months === undefined ? written : months === 0 ? undefined : wordsBesideDuration(written);
  const isOccupation = beside !== undefined && months !== undefined && last === undefined && beside.length <= LONGEST_TITLE;
  const occupation = isOccupation ? beside : last;
  const job = stated({
    months: months === 0 ? undefined : months,
    occupation: occupation === undefined ? undefined : { label: occupation },
    tasks: isOccupation ? undefined : beside,
  });
  return job === undefined ? undefined : [job];
}

const LONGEST_TITLE = 60;

/** What a text says beside a duration and the words that introduce it; `undefined` where that is nothing. */
function wordsBesideDuration(text: string): string | undefined {
  const rest = text
    .replace(
      /(?:kurang lebih|sekitar|minimal|min\.?|selama|[±+><~])?\s*\d+(?:[.,]\d+)?\s*(?:tahun|thn|th|bulan|bln|years?|months?)\b\.?/gi,
      " ",
    )
    .replace(/\b(?:pengalaman|berpengalaman|kerja|bekerja|sebagai|ada|ya|lebih|selama|di bidang(?:nya)?)\b/gi, " ")
    .replace(/[\s,;:()\-–—/]+$|^[\s,;:()\-–—/]+/g, "")
    .replace(/\s+/g, " ");
  return /\p{L}{3}/u.test(rest) ? rest : undefined;
}

function channelsIn(text: string): readonly { readonly channel: string }[] | undefined {
  const found = [text, ...listOf(text), ...text.split("/")].flatMap((part) => cellWords.channel.get(wordKey(part)) ?? []);
  return found.length === 0 ? undefined : [...new Set(found)].map((channel) => ({ channel }));
}
