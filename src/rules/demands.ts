import type { ConceptId, LocalizedText, Mention } from "../model/index.js";
import type { Market, NumberColumn, Row } from "../market/index.js";

/** Requirements of all vacancies: entries with the same `requirement` are alternatives. */
export interface DemandList {
  readonly offsets: Uint32Array;
  readonly requirement: NumberColumn;
  readonly optional: NumberColumn;
}

/** Value in [0, 1] of one requirement: the best over its alternatives, which stand at `from` up to `to`. */
export type DemandValue = (candidate: Row, from: number, to: number, assume: number) => number;

/** Tells whether a vacancy makes a demand in this list. */
export function hasDemand({ offsets }: DemandList, vacancy: Row): boolean {
  return offsets[vacancy]! < offsets[vacancy + 1]!;
}

/** Σ weight · value over the requirements of a vacancy, in their stored order. */
export function sumOfValues(
  list: DemandList,
  vacancy: Row,
  optionalWeight: number,
  value: DemandValue,
  candidate: Row,
  assume: number,
): number {
  const end = list.offsets[vacancy + 1]!;
  let sum = 0;
  for (let from = list.offsets[vacancy]!, to = from; from < end; from = to) {
    to = endOfGroup(list, from, end);
    sum += (list.optional[from] === 1 ? optionalWeight : 1) * value(candidate, from, to, assume);
  }
  return sum;
}

/** Σ weight over the requirements of a vacancy, in their stored order. */
export function sumOfWeights(list: DemandList, vacancy: Row, optionalWeight: number): number {
  const end = list.offsets[vacancy + 1]!;
  let sum = 0;
  for (let from = list.offsets[vacancy]!; from < end; from = endOfGroup(list, from, end)) {
    sum += list.optional[from] === 1 ? optionalWeight : 1;
  }
  return sum;
}

/** One requirement as evidence: its value at the worst and at the best assumption. */
export interface DemandEvidence {
  readonly importance: "essential" | "optional";
  readonly low: number;
  readonly high: number;
}

/** Gathers evidence for each requirement of a vacancy. */
export function evidenceOfDemands<Detail>(
  list: DemandList,
  candidate: Row,
  vacancy: Row,
  value: DemandValue,
  detail: (from: number, to: number) => Detail,
): (DemandEvidence & Detail)[] {
  const end = list.offsets[vacancy + 1]!;
  const gathered: (DemandEvidence & Detail)[] = [];
  for (let from = list.offsets[vacancy]!, to = from; from < end; from = to) {
    to = endOfGroup(list, from, end);
    gathered.push({
      ...detail(from, to),
      importance: list.optional[from] === 1 ? "optional" : "essential",
      low: value(candidate, from, to, 0),
      high: value(candidate, from, to, 1),
    });
  }
  return gathered;
}

/** Where the alternatives of the requirement that begins at `from` end. */
export function endOfGroup({ requirement }: DemandList, from: number, end: number): number {
  let to = from + 1;
  while (to < end && requirement[to] === requirement[from]) to++;
  return to;
}

/** A concept as evidence shows it. */
export interface ConceptEvidence {
  readonly concept: ConceptId;
  readonly label: LocalizedText;
}

/** Shows the concept in a row of the taxonomy. */
export function conceptEvidence(market: Market, concept: Row): ConceptEvidence {
  const { id, labels } = market.taxonomy.concepts[concept]!;
  return { concept: id, label: labels };
}

/** Shows the concepts of a column's entries; those not linked are left to `unlinkedLabels`. */
export function conceptsOf(market: Market, column: NumberColumn, from: number, to: number): ConceptEvidence[] {
  return Array.from(column.subarray(from, to))
    .filter((concept) => concept >= 0)
    .map((concept) => conceptEvidence(market, concept));
}

/** Words of a vacancy's requirements of a kind that are not linked to a concept of the taxonomy. */
export function unlinkedLabels(market: Market, vacancy: Row, kind: "skill" | "field"): string[] {
  const { offsets, concept: concepts } = market.vacancies[kind === "skill" ? "skillDemands" : "fieldDemands"];
  // Mostly there are none, and a record is long to decode.
  if (concepts.subarray(offsets[vacancy], offsets[vacancy + 1]).every((concept) => concept >= 0)) return [];
  return (market.vacancy(vacancy).requirements ?? []).flatMap((requirement) => {
    if (requirement.kind !== kind) return [];
    const mentions: readonly Mention[] = [requirement, ...("alternatives" in requirement ? (requirement.alternatives ?? []) : [])];
    return mentions.flatMap(({ concept, label }) =>
      concept !== undefined && market.taxonomy.rowOf(concept) >= 0 ? [] : [label ?? concept ?? ""],
    );
  });
}
