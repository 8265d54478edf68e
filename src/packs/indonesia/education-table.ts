import type { EducationLevel } from "../../model/index.js";
import type { PackTable } from "./pack-table.js";

/** A level of formal education as Indonesia knows it. */
export interface EducationRow {
  readonly level: EducationLevel;
  /** Name for a reader. */
  readonly name: string;
  /** Lowest KKNI level that the diploma stands for; certificates and recognised learning may lift a person above it. Absent: none. */
  readonly kkni?: number | undefined;
  /** ISCED 2011, from general knowledge. */
  readonly isced: string;
  /** Other ways to write it, letters and digits as they are compared: lower case, without dots. */
  readonly aliases: readonly string[];
}

/** Levels of education, lowest first, with the floor of KKNI that each stands for. */
export const educationTable: PackTable<EducationRow> = {
  id: "id.education",
  version: "1",
  source: {
    title: "Perpres 8/2012 (KKNI), pasal 5: each level is a floor (paling rendah); equivalence of Paket A, B, C by UU 20/2003, pasal 26",
    confidence: "reported",
  },
  effectiveFrom: "2012-01-17",
  rows: [
    row("none", "Tidak tamat SD", undefined, "0", "tidak sekolah|tidak tamat sd|belum tamat sd|tidak lulus sd|tanpa ijazah|non"),
    row("primary", "SD", 1, "1", "sd|mi|sd mi|sekolah dasar|madrasah ibtidaiyah|paket a|sdlb|sr|tamat sd"),
    row("lowerSecondary", "SMP", 1, "2", "smp|mts|smp mts|sltp|sekolah menengah pertama|madrasah tsanawiyah|paket b|smplb|sltp sederajat"),
    row("upperSecondary", "SMA", 2, "34", "sma|ma|sma ma|smu|sekolah menengah atas|madrasah aliyah|paket c|smalb|slta umum"),
    row(
      "vocationalSecondary",
      "SMK",
      2,
      "35",
      "smk|mak|smk mak|stm|smea|smkk|smip|spk|sekolah menengah kejuruan|madrasah aliyah kejuruan|slta kejuruan|paket c kejuruan",
    ),
    row("diploma1", "D1", 3, "4", "d1|di|d i|diploma 1|diploma i|diploma satu|ahli pratama"),
    row("diploma2", "D2", 4, "5", "d2|dii|d ii|diploma 2|diploma ii|diploma dua|ahli muda|akta 2|akta ii"),
    row("diploma3", "D3", 5, "5", "d3|diii|d iii|diploma 3|diploma iii|diploma tiga|ahli madya|amd|sarjana muda|akademi|akta 3|akta iii"),
    row("diploma4", "D4", 6, "6", "d4|div|d iv|diploma 4|diploma iv|diploma empat|sarjana terapan|sst|str"),
    row("bachelor", "S1", 6, "6", "s1|s 1|s i|si|strata 1|strata satu|strata i|sarjana|bachelor"),
    row("professional", "Profesi", 7, "7", "profesi|pendidikan profesi|ners|dokter|apoteker"),
    row("master", "S2", 8, "7", "s2|s 2|s ii|strata 2|strata dua|strata ii|magister|master|magister terapan|pascasarjana"),
    row("specialist", "Sp-1", 8, "8", "sp1|sp 1|spesialis|spesialis 1|dokter spesialis"),
    row("doctor", "S3", 9, "8", "s3|s 3|s iii|strata 3|strata tiga|strata iii|doktor|doktoral|doktor terapan|doctor|phd"),
  ],
};

/** A word that stands for several levels. */
export interface EducationGroup {
  readonly aliases: readonly string[];
  readonly levels: readonly EducationLevel[];
  /** `anyOf`: any of them will do (SMA and SMK under one value). `unclear`: one of them is meant, and it is not said which. */
  readonly means: "anyOf" | "unclear";
}

/** Words that offices and boards use for more than one level. */
export const educationGroups: PackTable<EducationGroup> = {
  id: "id.educationGroups",
  version: "1",
  source: { title: "Forms of placement offices, and adverts of job boards", confidence: "reported" },
  noLegalEffect: { compiledOn: "2026-11-24", because: "Words that offices and boards use, of any year." },
  rows: [
    group(
      "anyOf",
      ["upperSecondary", "vocationalSecondary"],
      "slta|slta sederajat|sma smk|sma smk sederajat|smk sma|smu smk|sma smk ma|sma ma smk|sekolah menengah|menengah atas|slta smk|sma k|smu k",
    ),
    group("anyOf", ["diploma4", "bachelor"], "d4 s1|s1 d4|d iv s1|sarjana diploma iv"),
    group("unclear", ["diploma1", "diploma2", "diploma3", "diploma4"], "diploma|ahli"),
    group(
      "unclear",
      ["diploma1", "diploma2", "diploma3", "diploma4", "bachelor", "master", "doctor"],
      "perguruan tinggi|pt|kuliah|universitas",
    ),
  ],
};

/** A value of another system's list. */
export interface EducationCode {
  /** Which system. */
  readonly system: string;
  readonly code: string;
  readonly levels: readonly EducationLevel[];
}

/**
 * Codes of systems in use, that must never be compared as numbers: there, D4 stands below D2, and SMA and SMK are one value.
 * An office that exchanges files with such a system adds its codes.
 */
export const educationCodes: PackTable<EducationCode> = {
  id: "id.educationCodes",
  version: "1",
  source: {
    title: "Code list of a provincial placement system (Kalimantan Timur), as its public code has it",
    url: "https://github.com/prayogoedwin/etam-kerja-new",
    confidence: "reported",
  },
  noLegalEffect: { compiledOn: "2026-11-24", because: "Codes of running systems; their makers publish no dates." },
  rows: [
    { system: "etam-kerja", code: "4000", levels: ["diploma1"] },
    { system: "etam-kerja", code: "5000", levels: ["diploma3"] },
    { system: "etam-kerja", code: "6000", levels: ["bachelor"] },
    { system: "etam-kerja", code: "8000", levels: ["diploma4"] },
    { system: "etam-kerja", code: "9000", levels: ["diploma2"] },
  ],
};

function row(level: EducationLevel, name: string, kkni: number | undefined, isced: string, aliases: string): EducationRow {
  return { level, name, ...(kkni === undefined ? {} : { kkni }), isced, aliases: aliases.split("|") };
}

function group(means: EducationGroup["means"], levels: readonly EducationLevel[], aliases: string): EducationGroup {
  return { means, levels, aliases: aliases.split("|") };
}
