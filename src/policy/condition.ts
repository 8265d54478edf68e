import type { PlaceCode, Vacancy } from "../model/index.js";
import type { Places } from "../geo/index.js";
import { linkedRows, type Taxonomy } from "../taxonomy/index.js";

/**
 * A condition on a vacancy alone, as JSON.
 *
 * `field` is a path such as `channel`, `occupation.concept`, `locations.place` or `facts.programme`; where a list is on the way, one entry that
 * does is enough. A value that is not stated meets no test but `known: false`, so a condition holds or does not: there is no third answer,
 * because every list has one policy.
 * `under`: the concept or place, or one that lies below it in the taxonomy or the place tree.
 * `atLeast`, `atMost`: numbers with numbers, texts (such as days) with texts in code-point order.
 */
export type Condition =
  | (FieldTest & { readonly field: string })
  /** The condition of another segment holds, wherever that segment stands. */
  | { readonly segment: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

type FieldTest =
  | { readonly is: Scalar }
  | { readonly in: readonly Scalar[] }
  | { readonly under: string | PlaceCode }
  | { readonly atLeast: number | string }
  | { readonly atMost: number | string }
  | { readonly known: boolean };

type Scalar = string | number | boolean;

/** A condition made ready for one taxonomy and one place tree. */
export type BoundCondition = (vacancy: Vacancy) => boolean;

/** What a condition is asked of. */
export interface ConditionContext {
  readonly taxonomy: Taxonomy;
  readonly places: Places;
  /** The conditions of the segments, by name; free of circles. */
  readonly segments: ReadonlyMap<string, Condition>;
}

/** Makes a condition ready to be asked of many vacancies. */
export function bindCondition(condition: Condition, context: ConditionContext): BoundCondition {
  if ("segment" in condition) return bindCondition(context.segments.get(condition.segment)!, context);
  if ("not" in condition) {
    const inner = bindCondition(condition.not, context);
    return (vacancy) => !inner(vacancy);
  }
  if ("all" in condition) {
    const inner = condition.all.map((one) => bindCondition(one, context));
    return (vacancy) => inner.every((holds) => holds(vacancy));
  }
  if ("any" in condition) {
    const inner = condition.any.map((one) => bindCondition(one, context));
    return (vacancy) => inner.some((holds) => holds(vacancy));
  }
  const steps = condition.field.split(".");
  if ("known" in condition) return (vacancy) => valuesAt(vacancy, steps).length > 0 === condition.known;
  const test = bindTest(condition, context);
  return (vacancy) => valuesAt(vacancy, steps).some(test);
}

function bindTest(test: Exclude<FieldTest, { readonly known: boolean }>, context: ConditionContext): (value: unknown) => boolean {
  if ("is" in test) return (value) => value === test.is;
  if ("in" in test) {
    const wanted = new Set<unknown>(test.in);
    return (value) => wanted.has(value);
  }
  if ("atLeast" in test) return (value) => typeof value === typeof test.atLeast && (value as number | string) >= test.atLeast;
  if ("atMost" in test) return (value) => typeof value === typeof test.atMost && (value as number | string) <= test.atMost;
  return typeof test.under === "string" ? underConcept(test.under, context.taxonomy) : underPlace(test.under, context.places);
}

function underConcept(id: string, taxonomy: Taxonomy): (value: unknown) => boolean {
  const below = new Set([taxonomy.rowOf(id)].filter((row) => row >= 0));
  for (const row of below) for (const child of linkedRows(taxonomy.narrower, row)) below.add(child);
  return (value) => typeof value === "string" && below.has(taxonomy.rowOf(value));
}

function underPlace(code: PlaceCode, places: Places): (value: unknown) => boolean {
  const outer = places.rowOf(code);
  return (value) => {
    if (outer < 0 || typeof value !== "object" || value === null) return false;
    let row = places.rowOf(value as PlaceCode);
    while (row >= 0 && row !== outer) row = places.parentOf(row);
    return row === outer;
  };
}

/** The values at a path: those of all entries where a list is on the way, none where nothing is stated. */
function valuesAt(value: unknown, steps: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, steps));
  if (value === undefined || value === null) return [];
  const [step, ...rest] = steps;
  if (step === undefined) return [value];
  return typeof value === "object" && Object.hasOwn(value, step) ? valuesAt((value as Record<string, unknown>)[step], rest) : [];
}
