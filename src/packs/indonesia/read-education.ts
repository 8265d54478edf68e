import { educationHeight, type EducationLevel } from "../../model/index.js";
import { educationCodes, educationGroups, educationTable } from "./education-table.js";

/**
 * What a text says of education. `resolved`: any of the levels, of equal standing or named side by side (SMA/SMK). `ambiguous`: one of them is meant,
 * and the text does not say which (*Diploma*). `unknown`: none is named.
 */
export interface EducationReading {
  readonly status: "resolved" | "ambiguous" | "unknown";
  /** Lowest first. */
  readonly levels: readonly EducationLevel[];
}

/**
 * Reads a level of education as offices and adverts write it.
 *
 * *SMA Sederajat*, *D-III*, *S1*, *Paket C*; *SMA/SMK* and *SLTA* are two levels of which any will do; *Minimal D3/S1* has two as well; *Diploma* may be
 * four. Words around it (*minimal*, *lulusan*, *sederajat*, *jurusan …*) do not count.
 */
export function readEducation(text: string): EducationReading {
  const whole = keyOf(text);
  const grouped = groups.get(whole);
  if (grouped) return { status: grouped.means === "anyOf" ? "resolved" : "ambiguous", levels: grouped.levels };
  const one = levels.get(whole);
  if (one !== undefined) return { status: "resolved", levels: [one] };
  const named = scan(wordsOf(text));
  if (named.length === 0) return { status: "unknown", levels: [] };
  const found = [...new Set(named.flatMap((part) => part.levels))].sort((a, b) => educationHeight[a] - educationHeight[b]);
  return { status: named.some(({ means }) => means === "unclear") ? "ambiguous" : "resolved", levels: found };
}

/** Reads a code of another system's list; never as a number. Unknown for a system or code that is not in `educationCodes`. */
export function readEducationCode(system: string, code: string): EducationReading {
  const found = educationCodes.rows.find((row) => row.system === system && row.code === code.trim());
  return found ? { status: "resolved", levels: found.levels } : { status: "unknown", levels: [] };
}

/** Gives the lowest KKNI level that a level of education stands for; `undefined` without a diploma. Source: Perpres 8/2012, pasal 5. */
export function kkniFloor(level: EducationLevel): number | undefined {
  return educationTable.rows.find((row) => row.level === level)?.kkni;
}

/** Words that surround a level without changing which. */
const around: ReadonlySet<string> = new Set([
  ...["min", "minimal", "minimum", "pendidikan", "lulusan", "tamatan", "ijazah", "jenjang", "terakhir", "setara", "sederajat", "sejenjang"],
  ...["maks", "maksimal", "tamat", "lulus", "setingkat", "semua", "jurusan"],
]);

interface Meaning {
  readonly means: "anyOf" | "unclear";
  readonly levels: readonly EducationLevel[];
}

const levels: ReadonlyMap<string, EducationLevel> = new Map(
  educationTable.rows.flatMap(({ level, aliases }) => aliases.map((alias) => [keyOf(alias), level] as const)),
);
const groups: ReadonlyMap<string, Meaning> = new Map(
  educationGroups.rows.flatMap((row) => row.aliases.map((alias) => [keyOf(alias), row] as const)),
);

/** All runs of words that name a level, from the left, the longest first, wherever they stand: *lulusan SMK jurusan mesin*. */
function scan(words: readonly string[]): readonly Meaning[] {
  const found: Meaning[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const key = words.slice(at, at + length).join(" ");
      if (length === 1 && words.length > 1 && tooShort.has(key)) continue;
      const level = levels.get(key);
      const meaning = groups.get(key) ?? (level === undefined ? undefined : { means: "anyOf" as const, levels: [level] });
      if (!meaning) continue;
      found.push(meaning);
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Most words of an alias. */
const LONGEST = 4;

/** Aliases that are words of other meanings in a sentence: *di*, *si*, *ma*, *pt*. */
const tooShort: ReadonlySet<string> = new Set([
  "di",
  "si",
  "ma",
  "mi",
  "pt",
  "sr",
  "non",
  "ahli",
  "master",
  "dokter",
  "kuliah",
  "div",
  "str",
]);

function keyOf(text: string): string {
  return wordsOf(text)
    .filter((word) => !around.has(word))
    .join(" ");
}

/** *D-III*, *D.3* and *S-1* become *d iii*, *d3* and *s1*. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\b(d|s|sp)[\s.-]*([1-4])\b/g, "$1$2")
    .replace(/\b(?:a\.?\s?md|ph\.?\s?d|s\.?\s?st|s\.?\s?tr)\b\.?/g, (title) => title.replace(/[^a-z]/g, ""))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
