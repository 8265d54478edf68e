import { compareCodePoints, type Candidate, type Demographics, type Vacancy } from "../../model/index.js";
import { wordKey } from "./cell-words.js";
import type { Contact } from "./draft-candidate.js";

/** Why records may be one: the same identity or registration number, telephone, name and year of birth; or the same post of the same employer. */
export type DuplicateReason = "identityNumber" | "registrationNumber" | "phone" | "nameAndBirthYear" | "vacancy";

/** Records that may be one. They are offered to be looked at; nothing is merged, and what they have in common is not shown. */
export interface DuplicateGroup {
  readonly reason: DuplicateReason;
  /** Ids, in the order of the records. */
  readonly records: readonly string[];
}

/** What is known of the candidates beside their records. */
export interface CandidateContext {
  readonly demographics?: readonly Demographics[] | undefined;
  readonly contacts?: readonly Contact[] | undefined;
  /** Identity numbers by candidate, only to be compared. */
  readonly identityNumbers?: ReadonlyMap<string, string> | undefined;
}

/** Finds candidates that may be one person. A name alone is no reason: many bear it. */
export function findDuplicateCandidates(
  candidates: readonly Candidate[],
  { demographics = [], contacts = [], identityNumbers = new Map() }: CandidateContext = {},
): readonly DuplicateGroup[] {
  const births = new Map(demographics.map(({ candidate, birthDate }) => [candidate, birthDate?.slice(0, 4)]));
  const phones = new Map(contacts.map(({ candidate, phone }) => [candidate, phone]));
  const nameAndYear = ({ id, name }: Candidate): string | undefined => {
    const year = births.get(id);
    return name === undefined || year === undefined ? undefined : `${nameKey(name)} ${year}`;
  };
  return [
    ...groups(candidates, "identityNumber", ({ id }) => identityNumbers.get(id)),
    ...groups(candidates, "registrationNumber", ({ registration }) => keyOf(registration?.number)),
    ...groups(candidates, "phone", ({ id }) => phones.get(id)),
    ...groups(candidates, "nameAndBirthYear", nameAndYear),
  ];
}

/** Finds vacancies that may be one post, listed twice or taken from two portals: the same title, employer and place. */
export function findDuplicateVacancies(vacancies: readonly Vacancy[]): readonly DuplicateGroup[] {
  return groups(vacancies, "vacancy", ({ title, employer, locations }) => {
    const name = keyOf(employer?.name?.replace(/\b(?:pt|cv|ud|tbk|persero)\b\.?/gi, " "));
    const place = locations?.[0]?.place;
    return name === undefined ? undefined : JSON.stringify([wordKey(title), name, place?.scheme, place?.code]);
  });
}

function groups<Item extends { readonly id: string }>(
  items: readonly Item[],
  reason: DuplicateReason,
  keyOfItem: (item: Item) => string | undefined,
): readonly DuplicateGroup[] {
  const byKey = new Map<string, string[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    if (key === undefined) continue;
    const held = byKey.get(key);
    if (held) held.push(item.id);
    else byKey.set(key, [item.id]);
  }
  return [...byKey.values()].filter((records) => records.length > 1).map((records) => ({ reason, records }));
}

/** The words of a name in any order, without titles: *Siti Aminah, S.Pd.* and *AMINAH SITI* are one. */
function nameKey(name: string): string {
  const [bare = ""] = name.normalize("NFKC").toLowerCase().split(",");
  const words = bare.split(/[^\p{L}]+/u).filter((word) => word.length > 1 && !titles.has(word));
  return words.sort(compareCodePoints).join(" ");
}

const titles: ReadonlySet<string> = new Set(["hj", "drs", "dra", "ir", "dr", "sdr", "sdri", "bpk", "ibu"]);

function keyOf(text: string | undefined): string | undefined {
  return text === undefined || wordKey(text) === "" ? undefined : wordKey(text);
}
