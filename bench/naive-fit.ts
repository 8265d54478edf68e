import { greatCircleKm } from "pengantar/geo";
import type { NaiveCandidate, NaiveVacancy } from "./naive-records.js";

/** Degree of one demand of a pair, in [0, 1], what is not known counted as the policy says; `undefined` where it is not made. */
export type NaiveDegree = (candidate: NaiveCandidate, vacancy: NaiveVacancy) => number | undefined;

/** The share of the skills asked that is held, near ones and lower levels in part. */
export const skillsDegree: NaiveDegree = (candidate, { skills }) => {
  if (skills.length === 0) return undefined;
  let points = 0;
  let weights = 0;
  for (const { weight, anyOf } of skills) {
    let best = 0;
    for (const { level, near } of anyOf) {
      for (const [concept, similarity] of near) {
        if (similarity <= best) break;
        const held = candidate.skills.get(concept);
        if (held !== undefined) best = Math.max(best, similarity * (level === 0 ? 1 : Math.min(1, Math.max(1, held) / level)));
      }
    }
    points += weight * best;
    weights += weight;
  }
  return points / weights;
};

/** Cosine of the two texts; 0.5 counts as fully alike. */
export const wordingDegree: NaiveDegree = ({ text: own }, { text: its }) => {
  if (its.norm === 0) return undefined;
  if (own.norm === 0) return 0;
  let sum = 0;
  for (const [word, weight] of its.weights) sum += weight * (own.weights.get(word) ?? 0);
  return Math.min(1, Math.min(1, sum / (own.norm * its.norm)) / 0.5);
};

/** Halves every 15 kilometres; who would move there has 0.6. */
export const locationDegree: NaiveDegree = ({ record, home, channels }, { workplaces }) => {
  if (workplaces.length === 0) return undefined;
  let best = 0;
  for (const work of workplaces) {
    if (!home) continue;
    const sameProvince = provinceOf(home) === provinceOf(work);
    const moves = channels.has("interregional") || (channels.has("local") && sameProvince);
    // All that is known is the province, and the work is in it: next door, or far away.
    const vague = home.place?.level === "province" && !record.residence?.coordinates && sameProvince;
    const near = vague ? 0 : 2 ** (-greatCircleKm(home.coordinates!, work.coordinates!) / 15);
    best = Math.max(best, near, moves ? 0.6 : 0);
  }
  return best;
};

function provinceOf({ place }: NaiveCandidate["home"] & object): string | undefined {
  return place?.level === "province" ? place.code : place?.parent?.code;
}

/** Every level below the one asked costs 0.4. */
export const educationDegree: NaiveDegree = ({ school }, { schools }) => {
  if (schools.length === 0) return undefined;
  if (school === undefined) return 0;
  let points = 0;
  let weights = 0;
  for (const { floor, weight } of schools) {
    points += weight * (school >= floor ? 1 : Math.max(0, 1 - 0.4 * (floor - school)));
    weights += weight;
  }
  return points / weights;
};
