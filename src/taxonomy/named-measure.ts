import { canonicalJson, show, type ConceptId } from "../model/index.js";
import { lin } from "./lin.js";
import type { Measure } from "./measure.js";
import { sharedSkills } from "./shared-skills.js";
import type { Taxonomy } from "./taxonomy.js";
import { usesOfSkills } from "./uses-of-skills.js";
import { wuPalmer } from "./wu-palmer.js";

/** A measure as a policy writes it, and from where on two concepts count as alike. */
export interface NamedMeasure {
  readonly measure: "wuPalmer" | "lin" | "sharedSkills";
  /** Concepts that are less alike count as strangers, like 0; above 0, at most 1. The lower, the more there is to keep and to look at. */
  readonly atLeast: number;
  /**
   * For `lin`: how often concepts are used, such as `[["s.weld", 812], …]`; those that are not listed are not used.
   * @defaultValue for skills, by how many occupations of the taxonomy need them; for others 0, so that what is below them alone decides
   */
  readonly counts?: readonly (readonly [ConceptId, number])[];
}

const names: readonly string[] = ["wuPalmer", "lin", "sharedSkills"] satisfies readonly NamedMeasure["measure"][];
const options: readonly string[] = ["measure", "atLeast", "counts"] satisfies readonly (keyof NamedMeasure)[];

/** Checks a measure as a policy writes it. @returns a copy. @throws TypeError for an unknown name, RangeError for a number out of range. */
export function checkNamedMeasure(given: NamedMeasure): NamedMeasure {
  const { measure, atLeast, counts } = given;
  const unknown = Object.keys(given).find((name) => !options.includes(name));
  if (unknown !== undefined) throw new TypeError(`expected a measure with ${options.join(", ")}; received ${show(unknown)}`);
  if (!names.includes(measure)) throw new TypeError(`expected one of the measures ${names.join(", ")}; received ${show(measure)}`);
  checkAtLeast(atLeast);
  if (counts === undefined) return { measure, atLeast };
  if (measure !== "lin") throw new TypeError(`expected counts with the measure lin alone; received them with ${measure}`);
  if (!Array.isArray(counts)) throw new TypeError(`expected counts as pairs of a concept's id and a number; received ${show(counts)}`);
  return { measure, atLeast, counts: counts.map(checkCount) };
}

/** @throws RangeError for a threshold that is not above 0 and at most 1. */
export function checkAtLeast(atLeast: number): void {
  if (!(typeof atLeast === "number" && atLeast > 0 && atLeast <= 1))
    throw new RangeError(`expected atLeast of a measure above 0 and at most 1; received ${show(atLeast)}`);
}

function checkCount(pair: unknown): readonly [ConceptId, number] {
  const [id, count] = Array.isArray(pair) && pair.length === 2 ? (pair as unknown[]) : [];
  if (typeof id !== "string" || typeof count !== "number")
    throw new TypeError(`expected counts as pairs of a concept's id and a number; received ${show(pair)}`);
  if (!(count >= 0 && count < Infinity)) throw new RangeError(`expected a count of at least 0 for ${id}; received ${show(count)}`);
  return [id, count];
}

/** What a measure has prepared is the same for every rule and every generation of a market with the taxonomy. */
const prepared = new WeakMap<Taxonomy, Map<string, Measure>>();

/** Prepares a measure for a taxonomy. @throws RangeError for a count of a concept that is not there. */
export function namedMeasure(taxonomy: Taxonomy, { measure, counts }: NamedMeasure): Measure {
  const its = prepared.get(taxonomy) ?? new Map<string, Measure>();
  prepared.set(taxonomy, its);
  const key = counts === undefined ? measure : `${measure} ${canonicalJson(counts)}`;
  let made = its.get(key);
  if (!made) its.set(key, (made = make(taxonomy, measure, counts)));
  return made;
}

function make(taxonomy: Taxonomy, measure: NamedMeasure["measure"], counts: NamedMeasure["counts"]): Measure {
  switch (measure) {
    case "wuPalmer":
      return wuPalmer(taxonomy);
    case "sharedSkills":
      return sharedSkills(taxonomy);
    case "lin":
      return lin(taxonomy, counts ? countsByRow(taxonomy, counts) : usesOfSkills(taxonomy));
  }
}

function countsByRow(taxonomy: Taxonomy, counts: NonNullable<NamedMeasure["counts"]>): Float64Array {
  const byRow = new Float64Array(taxonomy.concepts.length);
  for (const [id, count] of counts) {
    const row = taxonomy.rowOf(id);
    if (row < 0) throw new RangeError(`expected counts of concepts of ${taxonomy.id} ${taxonomy.version}; received one of ${show(id)}`);
    byRow[row] = byRow[row]! + count;
  }
  return byRow;
}
