import { canonicalJson, compareCodePoints, type Json, type Requirement, type Vacancy } from "../model/index.js";
import { listState } from "./column.js";

/** The numbers of one alternative, in the order in which alternatives are compared. */
export type Values = readonly [number, number?];

/** One requirement of a vacancy. */
export interface Demand {
  readonly importance: "essential" | "optional";
  readonly alternatives: readonly Values[];
  /** What makes two requirements the same: their alternatives, and the words where a mention is not linked. */
  readonly words: readonly Json[];
}

/**
 * Stores requirements in an order of their own: alternatives sorted, the same requirement once (essential wins), requirements sorted.
 * So permuting or repeating them in the record changes no bit of a score.
 * @param fields names the values of an alternative.
 */
export function arrangeDemands<Field extends string>(
  vacancy: Vacancy,
  demands: readonly Demand[],
  fields: readonly [Field, Field?],
): { state: number; requirement: number[]; optional: number[] } & Record<Field, number[]> {
  const merged = new Map<string, { words: string; optional: number; alternatives: readonly Values[] }>();
  for (const demand of demands) {
    const alternatives = distinct(demand.alternatives);
    const words = `[${demand.words.map(canonicalJson).sort(compareCodePoints).join()}]`;
    const key = `${alternatives.map(String).join(" ")} ${words}`;
    const optional = demand.importance === "optional" ? 1 : 0;
    merged.set(key, { words, alternatives, optional: Math.min(merged.get(key)?.optional ?? 1, optional) });
  }
  const ordered = [...merged.values()].sort((a, b) => compareLists(a.alternatives, b.alternatives) || compareCodePoints(a.words, b.words));
  const entries = ordered.flatMap(({ alternatives, optional }, requirement) =>
    alternatives.map((values) => ({ values, requirement, optional })),
  );
  const named = fields.map((field, at) => [field, entries.map(({ values }) => values[at])] as const);
  return {
    state: vacancy.requirements === undefined ? listState.unknown : vacancy.complete === false ? listState.partial : listState.complete,
    requirement: entries.map(({ requirement }) => requirement),
    optional: entries.map(({ optional }) => optional),
    ...(Object.fromEntries(named) as Record<Field, number[]>),
  };
}

function distinct(alternatives: readonly Values[]): readonly Values[] {
  if (alternatives.length === 1) return alternatives;
  const byValue = new Map(alternatives.map((values) => [String(values), values]));
  return [...byValue.values()].sort(compareValues);
}

function compareLists(a: readonly Values[], b: readonly Values[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareValues(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareValues([a, nextA = 0]: Values, [b, nextB = 0]: Values): number {
  return a - b || nextA - nextB;
}

/** The requirements of a kind, each with its path in the record. */
export function requirementsOf<Kind extends Requirement["kind"]>(
  vacancy: Vacancy,
  kind: Kind,
): [Requirement & { readonly kind: Kind }, string][] {
  return (vacancy.requirements ?? []).flatMap((requirement, index) =>
    requirement.kind === kind ? [[requirement as Requirement & { readonly kind: Kind }, `requirements[${String(index)}]`]] : [],
  );
}

/** Path of the concept of a requirement (0) or of one of its alternatives. */
export function alternativePath(path: string, index: number): string {
  return index === 0 ? `${path}.concept` : `${path}.alternatives[${String(index - 1)}].concept`;
}

/** What makes mentions that are not linked different from each other. */
export function unlinkedWords(
  mentions: readonly { label?: string | undefined; concept?: string | undefined }[],
  alternatives: readonly Values[],
): Json[] {
  return mentions.filter((_, index) => alternatives[index]![0] < 0).map((mention) => [mention.concept ?? null, mention.label ?? null]);
}
