import type { ConceptKind } from "../model/index.js";
import type { Side } from "../market/index.js";

/** A mention of a concept in a record, and which kind of concept it is meant to be. */
export interface FoundMention {
  readonly kind: ConceptKind;
  /** The mention itself, not a copy; of any shape where the record has not been checked. */
  readonly mention: unknown;
}

/**
 * Finds the mentions of concepts in a candidate or vacancy.
 * The record need not have been checked: what has not the shape of a list or record is passed over, as the check will name it.
 */
export function mentionsOf(record: unknown, side: Side): readonly FoundMention[] {
  return side === "candidate" ? candidateMentions(membersOf(record)) : vacancyMentions(membersOf(record));
}

/** The members of a record; none of what is no record. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" ? (value as Readonly<Record<string, unknown>>) : {};
}

function candidateMentions(candidate: Readonly<Record<string, unknown>>): FoundMention[] {
  const inList = (field: string, kind: ConceptKind, of: (item: unknown) => unknown = (item) => item): FoundMention[] =>
    listOf(candidate[field]).map((item) => ({ kind, mention: of(item) }));
  return [
    ...inList("skills", "skill"),
    ...inList("desiredOccupations", "occupation"),
    ...inList("desiredSectors", "sector"),
    ...inList("certificates", "certificate"),
    ...inList("licences", "licence"),
    ...inList("education", "field", (item) => membersOf(item)["field"]),
    ...inList("experience", "occupation", (item) => membersOf(item)["occupation"]),
    ...inList("experience", "sector", (item) => membersOf(item)["sector"]),
  ];
}

const requirementKinds: ReadonlyMap<unknown, ConceptKind> = new Map([
  ["skill", "skill"],
  ["field", "field"],
  ["certificate", "certificate"],
  ["licence", "licence"],
]);

function vacancyMentions({ occupation, sector, requirements }: Readonly<Record<string, unknown>>): FoundMention[] {
  return [
    { kind: "occupation", mention: occupation },
    { kind: "sector", mention: sector },
    ...listOf(requirements).flatMap((requirement): FoundMention[] => {
      const { kind, alternatives, occupation: doneAs } = membersOf(requirement);
      if (kind === "experience") {
        const occupations = [doneAs, ...listOf(alternatives).map((one) => membersOf(one)["occupation"])];
        return occupations.map((concept) => ({ kind: "occupation", mention: { concept } }));
      }
      const ofKind = requirementKinds.get(kind);
      return ofKind === undefined ? [] : [requirement, ...listOf(alternatives)].map((mention) => ({ kind: ofKind, mention }));
    }),
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
