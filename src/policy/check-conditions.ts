import { compareCodePoints, isProtectedKey, show } from "../model/index.js";
import type { Condition } from "./condition.js";
import { vacancyFields } from "./field-words.js";

/** What is wrong with a condition, and where. */
export interface ConditionFault {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** A segment by what decides who is in it. */
interface Named {
  readonly name: string;
  readonly when: Condition;
}

const kinds = ["field", "segment", "all", "any", "not"] as const;
const tests = ["is", "in", "under", "atLeast", "atMost", "known"] as const;

/**
 * Finds what is wrong with the conditions of segments: two of one name, a condition that is none, a field that no rule may read or that is protected,
 * a segment that is not there, segments that ask each other in a circle.
 */
export function conditionFaults(segments: readonly Named[]): readonly ConditionFault[] {
  const faults: ConditionFault[] = [];
  const names = segments.map(({ name }) => name);
  for (const [index, { name, when }] of segments.entries()) {
    if (names.indexOf(name) !== index) faults.push({ path: `${segmentPath(index)}.name`, expected: "a name of its own", received: name });
    walk(when, `${segmentPath(index)}.when`, names, faults);
  }
  return faults.length > 0 ? faults : circles(segments);
}

function segmentPath(index: number): string {
  return `segments[${String(index)}]`;
}

function walk(condition: Condition, path: string, names: readonly string[], faults: ConditionFault[]): void {
  const refuse = (at: string, expected: string, received: unknown): void => {
    faults.push({ path: at, expected, received: show(received) });
  };
  const its = condition as unknown as Readonly<Record<string, unknown>> | null;
  const said = typeof its === "object" && its !== null ? kinds.filter((kind) => its[kind] !== undefined) : [];
  if (said.length !== 1) {
    refuse(path, `a condition with one of ${kinds.join(", ")}`, condition);
  } else if ("segment" in condition) {
    if (!names.includes(condition.segment)) refuse(`${path}.segment`, `one of ${names.join(", ")}`, condition.segment);
  } else if ("not" in condition) {
    walk(condition.not, `${path}.not`, names, faults);
  } else if ("field" in condition) {
    walkField(condition, path, refuse);
  } else {
    const [kind, inner] = "all" in condition ? (["all", condition.all] as const) : (["any", condition.any] as const);
    if (inner.length === 0) refuse(`${path}.${kind}`, "at least 1", inner);
    for (const [index, one] of inner.entries()) walk(one, `${path}.${kind}[${String(index)}]`, names, faults);
  }
}

function walkField(
  condition: Extract<Condition, { readonly field: string }>,
  path: string,
  refuse: (at: string, expected: string, received: unknown) => void,
): void {
  const steps = condition.field.split(".");
  if (!Object.hasOwn(vacancyFields, steps[0] ?? "")) {
    refuse(`${path}.field`, `a path from one of ${Object.keys(vacancyFields).sort(compareCodePoints).join(", ")}`, condition.field);
  } else if (steps.some(isProtectedKey)) {
    refuse(`${path}.field`, "no protected attribute", condition.field);
  }
  const said = tests.filter((test) => (condition as Readonly<Record<string, unknown>>)[test] !== undefined);
  if (said.length !== 1) refuse(path, `one test: ${tests.join(", ")}`, condition);
}

/** Each segment that asks itself, by way of others or at once. */
function circles(segments: readonly Named[]): readonly ConditionFault[] {
  const asks = new Map(segments.map(({ name, when }) => [name, [...new Set(segmentsIn(when))]]));
  return segments.flatMap(({ name }, index) => {
    const way = wayBack(name, asks);
    return way
      ? [{ path: `${segmentPath(index)}.when`, expected: "segments that do not ask each other in a circle", received: way.join(" → ") }]
      : [];
  });
}

function segmentsIn(condition: Condition): readonly string[] {
  if ("segment" in condition) return [condition.segment];
  if ("not" in condition) return segmentsIn(condition.not);
  if ("all" in condition) return condition.all.flatMap(segmentsIn);
  return "any" in condition ? condition.any.flatMap(segmentsIn) : [];
}

/** The shortest way from a segment back to itself. */
function wayBack(start: string, asks: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[start]];
  for (const way of ways) {
    for (const next of asks.get(way.at(-1)!) ?? []) {
      if (next === start) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
