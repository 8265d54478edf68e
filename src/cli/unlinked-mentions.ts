import type { ConceptKind } from "../model/index.js";
import type { Side } from "../market/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import type { UnlinkedCounter } from "../io/index.js";

/**
 * Counts the names in a record that stand for no concept of the taxonomy: no rule can compare them.
 * The record need not have been checked: what has not the shape of a name is passed over, as the check will list it.
 */
export function countUnlinked(record: unknown, side: Side, taxonomy: Taxonomy, counter: UnlinkedCounter): void {
  for (const { kind, mention } of side === "candidate" ? candidateMentions(record) : vacancyMentions(record)) {
    const { concept, label } = membersOf(mention);
    if (typeof concept === "string" && taxonomy.rowOf(concept) >= 0) continue;
    const name = label ?? concept;
    if (typeof name === "string" && name.trim() !== "") counter.add({ kind, label: name });
  }
}

interface FoundMention {
  readonly kind: ConceptKind;
  readonly mention: unknown;
}

function candidateMentions(record: unknown): FoundMention[] {
  const candidate = membersOf(record);
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

function vacancyMentions(record: unknown): FoundMention[] {
  const { occupation, sector, requirements } = membersOf(record);
  return [
    { kind: "occupation", mention: occupation },
    { kind: "sector", mention: sector },
    ...listOf(requirements).flatMap((requirement): FoundMention[] => {
      const { kind, alternatives, occupation: doneAs } = membersOf(requirement);
      if (kind === "experience") return [{ kind: "occupation", mention: { concept: doneAs } }];
      const ofKind = requirementKinds.get(kind);
      return ofKind === undefined ? [] : [requirement, ...listOf(alternatives)].map((mention) => ({ kind: ofKind, mention }));
    }),
  ];
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" ? (value as Readonly<Record<string, unknown>>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
