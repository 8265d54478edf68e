import type { Candidate, Mention, Vacancy } from "../model/index.js";
import type { Market } from "../market/index.js";

/** How a field leaves something open: nothing is said, or what is said lacks entries or is not exact. */
export type Openness = "silent" | "partial";

/**
 * Tells what a field of a record leaves open; `undefined` where it is answered.
 * Partial: a list of a record that says it is not complete; an entry whose words are not linked to a concept; a skill without a level, a last use or a
 * proof, a job without dates, a language without a level, a paper without its last day; a wage with its lowest amount alone; a home that is known only as a province or country.
 */
export function openness(record: Candidate | Vacancy, field: keyof Candidate | keyof Vacancy, market: Market): Openness | undefined {
  const value: unknown = record[field as keyof typeof record];
  if (value === undefined) return "silent";
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    const isOpen = record.complete === false || value.some((entry) => isVague(entry, market) || lacksDetail(field, entry as object));
    return isOpen ? "partial" : undefined;
  }
  if (typeof value !== "object") return undefined;
  if (field === "wage") return "max" in value && value.max !== undefined ? undefined : "partial";
  if (field === "residence") return isWide(value, market) ? "partial" : undefined;
  return isVague(value, market) ? "partial" : undefined;
}

type Whereabouts = NonNullable<Candidate["residence"]>;

/** Whether a mention, or one inside, is not linked to a concept of the taxonomy. */
function isVague(entry: unknown, { taxonomy }: Market): boolean {
  if (typeof entry !== "object" || entry === null) return false;
  const { concept, label } = entry as Mention;
  if (concept === undefined ? label !== undefined && !("units" in entry) : taxonomy.rowOf(concept) < 0) return true;
  return (["occupation", "field", "alternatives"] as const).some((key) => {
    const inside = (entry as Readonly<Record<string, unknown>>)[key];
    return Array.isArray(inside)
      ? inside.some((one) => isVague(one, { taxonomy } as Market))
      : typeof inside === "object" && isVague(inside, { taxonomy } as Market);
  });
}

/** What an entry of each list needs to be exact: of every group one. */
const details: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ["skills", [["level"], ["lastUsed"], ["evidence"]]],
  ["languages", [["cefr"]]],
  ["experience", [["start", "months"]]],
  ["certificates", [["expires"]]],
  ["licences", [["expires"]]],
  ["documents", [["expires"]]],
]);

function lacksDetail(field: string, entry: object): boolean {
  const has = (key: string): boolean => (entry as Readonly<Record<string, unknown>>)[key] !== undefined;
  return (details.get(field) ?? []).some((group) => !group.some(has));
}

function isWide({ place, coordinates }: Whereabouts, { places }: Market): boolean {
  if (coordinates) return false;
  const level = place && places.places[places.rowOf(place)]?.level;
  return level === undefined || level === "province" || level === "country";
}
