import { localize, type Candidate, type Concept, type ConceptId, type Locale, type Mention, type Vacancy } from "../model/index.js";
import { cleanTitle, type LabelIndex } from "../linking/index.js";
import { unitGroupOf } from "../packs/indonesia/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { titleReader } from "./title-reader.js";

/** An occupation by the four digits of its unit group (KBJI 2014), and its name where a taxonomy tells it. */
export interface NamedGroup {
  readonly code: string;
  readonly label?: string;
}

/** What a title is read as: what it is matched by. */
export interface TitleFound {
  /** Absent where no taxonomy has it. */
  readonly concept?: ConceptId;
  /** Absent where the concept lies in no unit group. */
  readonly code?: string;
  readonly label?: string;
  /** By a label of the taxonomy, or by a trade word of adverts. */
  readonly way: "label" | "tradeWord";
}

/** Tells occupations from titles. */
export interface OccupationFinder {
  /** `undefined` where the title does not tell it: then a person chooses. */
  readonly read: (title: string) => TitleFound | undefined;
  /** Up to three occupations that are nearest to a title, the nearest first; none without a taxonomy. */
  readonly nearest: (title: string) => readonly NamedGroup[];
  /** The record with the concepts that its titles tell. What a record says itself stays. */
  readonly inVacancy: (vacancy: Vacancy) => Vacancy;
  readonly inCandidate: (candidate: Candidate) => Candidate;
}

/**
 * Prepares to tell occupations from titles: the unit group that trade words tell, where the taxonomy has it, or the one concept of that group whose
 * label the title is; else the one concept whose label the title is. A title that tells neither leaves the occupation unknown.
 */
export function occupationFinder(
  { taxonomy, labels }: { readonly taxonomy?: Taxonomy | undefined; readonly labels?: LabelIndex | undefined },
  locale: Locale = "id",
): OccupationFinder {
  const trades = titleReader();
  const near = taxonomy && titleReader(taxonomy);
  const groups = taxonomy ? unitGroups(taxonomy) : new Map<string, ConceptId>();
  const labelOf = (concept: ConceptId): string => localize(taxonomy!.labels(taxonomy!.rowOf(concept)), locale, concept);
  const groupNamed = (code: string): NamedGroup => {
    const concept = groups.get(code);
    return concept === undefined ? { code } : { code, label: labelOf(concept) };
  };
  const known = new Map<string, TitleFound | undefined>();
  const byLabel = (title: string): TitleFound | undefined => {
    const [best, second] = labels?.lookup(cleanTitle(title).text, { kind: "occupation", limit: 2 }) ?? [];
    if (!best || best.confidence === second?.confidence) return undefined;
    const code = unitGroupOf(taxonomy!, best.row);
    return { concept: best.concept, ...(code === undefined ? {} : { code }), label: labelOf(best.concept), way: "label" };
  };
  const find = (title: string): TitleFound | undefined => {
    const labelled = byLabel(title);
    const { group } = trades.read(title);
    const concept = group === undefined ? undefined : groups.get(group);
    // The concept of a label is finer than a group. Where both are of different groups, what adverts mean by the words is right more often.
    if (labelled && (concept === undefined || labelled.code === undefined || labelled.code === group)) return labelled;
    if (group === undefined) return undefined;
    return { ...(concept === undefined ? {} : { concept }), ...groupNamed(group), way: "tradeWord" };
  };
  const read = (title: string): TitleFound | undefined => {
    if (!known.has(title)) known.set(title, find(title));
    return known.get(title);
  };
  const told = <Wish extends Mention>(mention: Wish): Wish => {
    const concept = mention.concept === undefined && mention.label !== undefined ? read(mention.label)?.concept : undefined;
    return concept === undefined ? mention : { ...mention, concept };
  };
  return {
    read,
    nearest: (title) => (near?.read(title).nearest ?? []).map(groupNamed),
    inVacancy(vacancy) {
      const concept = vacancy.occupation ? undefined : read(vacancy.title)?.concept;
      return concept === undefined ? vacancy : { ...vacancy, occupation: { concept, label: cleanTitle(vacancy.title).text } };
    },
    inCandidate(candidate) {
      const { desiredOccupations, experience } = candidate;
      return {
        ...candidate,
        ...(desiredOccupations && { desiredOccupations: desiredOccupations.map(told) }),
        ...(experience && {
          experience: experience.map((job) => (job.occupation ? { ...job, occupation: told(job.occupation) } : job)),
        }),
      };
    },
  };
}

/**
 * The concepts of unit groups, by their four digits, which KBJI 2014 has from ISCO-08. Taxonomies give occupations the code of the group above them, too:
 * the group is the one that lies below no other of its code.
 */
function unitGroups({ concepts }: Taxonomy): ReadonlyMap<string, ConceptId> {
  const codes = new Map(concepts.map((concept) => [concept.id, unitCodesOf(concept)] as const));
  const groups = new Map<string, ConceptId>();
  for (const { id, broader = [] } of concepts) {
    for (const code of codes.get(id)!) {
      if (!groups.has(code) && !broader.some((above) => codes.get(above)?.includes(code))) groups.set(code, id);
    }
  }
  return groups;
}

function unitCodesOf({ kind, exactMatch = [], replacedBy }: Concept): readonly string[] {
  if (kind !== "occupation" || replacedBy !== undefined) return [];
  return exactMatch
    .filter(({ scheme, code }) => (scheme === "isco-08" || scheme === "kbji-2014") && /^\d{4}$/.test(code))
    .map(({ code }) => code);
}
