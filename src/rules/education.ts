import { educationHeight, educationLevels, type EducationLevel } from "../model/index.js";
import { listState, type Market, type Row } from "../market/index.js";
import { createSimilarity, type Similarity, type SimilarityChoice } from "../taxonomy/index.js";
import { coverageFrom } from "./coverage.js";
import { conceptsOf, evidenceOfDemands, hasDemand, sumOfValues, sumOfWeights, unlinkedLabels, type DemandValue } from "./demands.js";
import { educationClasses, educationDemandClasses } from "./education-classes.js";
import type { EducationEvidence } from "./education-evidence.js";
import { educationSentence } from "./education-sentence.js";
import { experienceForEducation, type MadeUp } from "./experience-for-education.js";
import { readOptional, readOptions } from "./options.js";
import type { Rule } from "./rule.js";
import type { Scan } from "./scan.js";
import { similarityOption } from "./similarity-option.js";

/** Options of `education`. */
export interface EducationOptions {
  /**
   * Months of experience that make up for one level below the floor; at least 1.
   * They count in the vacancy's occupation or near it, and where the vacancy takes experience in place of education. @defaultValue none: experience makes up for nothing
   */
  readonly monthsPerLevel?: number;
  /** What each level below the floor costs, 0 to 1. @defaultValue 0.4 */
  readonly perLevelBelow?: number;
  /** Weight of an optional requirement, where an essential one weighs 1; 0.01 to 1. @defaultValue 0.4 */
  readonly optionalWeight?: number;
  /** How near fields of study count: levels, or a measure such as `{ measure: "wuPalmer", atLeast: 0.6 }`. @defaultValue the taxonomy's own table */
  readonly similarity?: SimilarityChoice;
}

/**
 * Judges a candidate's education against the levels and fields that a vacancy asks.
 *
 * Formula: Σ wᵣ·vᵣ / Σ wᵣ over level and field requirements r; wᵣ = 1 (essential) or `optionalWeight`. A level is a floor: vᵣ = 1 at or above it, else
 * max(0, 1 − `perLevelBelow` · levels below). A field: vᵣ = the best similarity of a field studied. Both: the best of the alternatives.
 *
 * With `monthsPerLevel` m, and a vacancy that takes experience in place of education: 1 − `perLevelBelow` · max(0, levels below − months / m).
 *
 * Missing facts: a silent history leaves vᵣ between 0 and 1; a record that may lack entries, or a field that is not linked, between its known value and 1.
 * Not asked: the vacancy asks neither level nor field.
 *
 * Worked numbers: S1 asked, S2 held: 1; D3 asked, SMA held (three levels below): max(0, 1 − 1.2) = 0; D1 asked, SMK held: 1 − 0.4 = 0.6;
 * the same with 12 months of experience and `monthsPerLevel: 24`: 1 − 0.4 · 0.5 = 0.8.
 * Source of the order of levels: Perpres 8/2012 (KKNI), article 5.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function education(options: EducationOptions = {}): Rule<EducationEvidence, "vacancy"> {
  const { similarity: levels, monthsPerLevel, ...numbers } = options;
  const experience = readOptional("education", "monthsPerLevel", monthsPerLevel, { atLeast: 1 });
  const { perLevelBelow, optionalWeight } = readOptions(
    "education",
    numbers,
    { perLevelBelow: 0.4, optionalWeight: 0.4 },
    { perLevelBelow: { atLeast: 0, atMost: 1 }, optionalWeight: { atLeast: 0.01, atMost: 1 } },
    ["similarity", "monthsPerLevel"],
  );
  const table = similarityOption(levels);
  return {
    name: "education",
    version: "1",
    options: { perLevelBelow, optionalWeight, ...experience, ...table },
    asks: "vacancy",
    reads:
      monthsPerLevel === undefined
        ? { candidate: ["education"], vacancy: ["requirements"] }
        : { candidate: ["education", "experience"], vacancy: ["requirements", "experienceInPlaceOfEducation", "occupation"] },
    monotone: ["education"],
    bind({ market, asOf }) {
      const { educationDemands, fieldDemands } = market.vacancies;
      const similarity = createSimilarity(market.taxonomy, levels);
      const fieldValue = fieldValueOf(market, similarity);
      const fieldsOf = { demands: fieldDemands, held: market.candidates.fields, similarity, optionalWeight };
      const inPlace = monthsPerLevel === undefined ? undefined : experienceForEducation(market, asOf, similarity);
      const levelValue = levelValueOf(market, perLevelBelow);
      const valueFor = (vacancy: Row): DemandValue =>
        monthsPerLevel !== undefined && inPlace?.isTaken(vacancy) === true
          ? levelValueWith(market, { perLevelBelow, monthsPerLevel }, (candidate) => inPlace.madeUp(candidate, vacancy))
          : levelValue;
      const levelSum = (candidate: Row, vacancy: Row, assume: number): number =>
        sumOfValues(educationDemands, vacancy, optionalWeight, valueFor(vacancy), candidate, assume);
      const levelWeight = (vacancy: Row): number => sumOfWeights(educationDemands, vacancy, optionalWeight);
      const scans = {
        vacancy: { shape: "table", classes: educationClasses(market) },
        candidate: { shape: "table", classes: educationDemandClasses(market, inPlace?.isTaken) },
      } as const;
      return {
        asked: (vacancy) => hasDemand(educationDemands, vacancy) || hasDemand(fieldDemands, vacancy),
        from(side, row) {
          const fields = coverageFrom(fieldsOf, side, row);
          const scan = (): Scan => scans[side];
          if (side === "candidate")
            return {
              degree: (other, assume) =>
                (levelSum(row, other, assume) + fields.sum(other, assume)) / (levelWeight(other) + fields.weight()),
              ceiling: 1,
              scan,
            };
          const weight = levelWeight(row) + fields.weight();
          const degree = (other: Row, assume: number): number => (levelSum(other, row, assume) + fields.sum(other, assume)) / weight;
          if (inPlace?.isTaken(row) !== true) return { degree, ceiling: 1, scan };
          // Experience may make up for everything, whatever the class.
          const most = (assume: number) => (other: Row) => (levelWeight(row) + fields.sum(other, assume)) / weight;
          return { degree, ceiling: 1, scan: (assume) => ({ ...scans.vacancy, bound: most(assume) }) };
        },
        evidence(candidate, vacancy) {
          const { fields } = market.candidates;
          const asked = levelsAsked(market, vacancy);
          return {
            levels: evidenceOfDemands(educationDemands, candidate, vacancy, valueFor(vacancy), (from) => ({
              floor: levelAt(educationDemands.height[from]!, asked),
            })),
            fields: evidenceOfDemands(fieldDemands, candidate, vacancy, fieldValue, (from, to) => ({
              demanded: conceptsOf(market, fieldDemands.concept, from, to),
            })),
            held: highestLevel(market, candidate),
            heldFields: conceptsOf(market, fields.concept, fields.offsets[candidate]!, fields.offsets[candidate + 1]!),
            unlinked: unlinkedLabels(market, vacancy, "field"),
            ...(inPlace?.isTaken(vacancy) === true
              ? { monthsInPlace: Math.round(inPlace.madeUp(candidate, vacancy).months * 10) / 10 }
              : {}),
          };
        },
      };
    },
    describe: educationSentence,
  };
}

/** Alternatives stand lowest first, and a floor is met by the lowest: only that one decides. */
function levelValueOf(market: Market, perLevelBelow: number): DemandValue {
  const { height } = market.vacancies.educationDemands;
  const { educationHeight: held, educationState } = market.candidates;
  return (candidate, from, _to, assume) => {
    const highest = held[candidate]!;
    if (highest < 0) return assume;
    const below = height[from]! - highest;
    const known = below <= 0 ? 1 : Math.max(0, 1 - perLevelBelow * below);
    // A record that may lack entries may lack the highest one.
    return educationState[candidate] === listState.complete ? known : Math.max(known, assume);
  };
}

/** The same, where experience makes up for levels below. */
function levelValueWith(
  market: Market,
  { perLevelBelow, monthsPerLevel }: { readonly perLevelBelow: number; readonly monthsPerLevel: number },
  madeUpBy: (candidate: Row) => MadeUp,
): DemandValue {
  const { height } = market.vacancies.educationDemands;
  const { educationHeight: held, educationState } = market.candidates;
  return (candidate, from, _to, assume) => {
    const highest = held[candidate]!;
    const { months, isOpen } = madeUpBy(candidate);
    const below = Math.max(0, height[from]! - Math.max(0, highest));
    const known = Math.max(0, 1 - perLevelBelow * Math.max(0, below - months / monthsPerLevel));
    const isKnown = highest >= 0 && educationState[candidate] === listState.complete && !(isOpen && below > 0);
    return isKnown ? known : Math.max(known, assume);
  };
}

function fieldValueOf(market: Market, similarity: Similarity): DemandValue {
  const demands = market.vacancies.fieldDemands;
  const { fields } = market.candidates;
  return (candidate, from, to, assume) => {
    let best = fields.state[candidate] === listState.complete ? 0 : assume;
    for (let d = from; d < to; d++) {
      const concept = demands.concept[d]!;
      if (concept < 0) best = Math.max(best, assume);
      else {
        for (let f = fields.offsets[candidate]!; f < fields.offsets[candidate + 1]!; f++) {
          best = Math.max(best, similarity.between(concept, fields.concept[f]!));
        }
      }
    }
    return best;
  };
}

/** The level of this height as a record names it: SMK stays SMK, though SMA stands as high. */
function levelAt(height: number, named: readonly EducationLevel[]): EducationLevel {
  return [...named, ...educationLevels].find((level) => educationHeight[level] === height)!;
}

function levelsAsked(market: Market, vacancy: Row): EducationLevel[] {
  return (market.vacancy(vacancy).requirements ?? []).flatMap((requirement) =>
    requirement.kind === "education" ? [requirement.level, ...(requirement.alternatives ?? []).map(({ level }) => level)] : [],
  );
}

function highestLevel(market: Market, candidate: Row): EducationLevel | null {
  const height = market.candidates.educationHeight[candidate]!;
  return height < 0
    ? null
    : levelAt(
        height,
        (market.candidate(candidate).education ?? []).map(({ level }) => level),
      );
}
