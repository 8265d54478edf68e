import { listState, NOT_STATED, UNLINKED, type Row } from "../market/index.js";
import { sumOfWeights } from "./demands.js";
import { hasLength, monthsOfJob } from "./experience-months.js";
import { valueOfMonths, type ExperienceOf } from "./experience-query.js";
import type { PostingGroup, SparseScan } from "./scan.js";
import { ROUNDING_ERROR } from "./scan-error.js";

/** Months from here on are posted as this many, and count as any number. */
const MOST_MONTHS = 127;

/**
 * Prepares the scans of all vacancies: candidates by the occupations of their jobs, with the months of all jobs of the same one.
 *
 * Why it bounds: days that several jobs cover count once, by the nearest, so never more than Σ nearness · months over the occupations held; and none counts
 * more for its age. Alternatives are added up, where the best one counts.
 */
export function experienceScans({
  market,
  asOfDay,
  similarity,
  optionalWeight,
  halfAtDays,
}: ExperienceOf): (vacancy: Row, assume: number) => SparseScan {
  const { experience: jobs } = market.candidates;
  const { experienceDemands: demands } = market.vacancies;
  const monthsOf = (candidate: Row, isMeant: (entry: number) => boolean): number => {
    let months = 0;
    for (let e = jobs.offsets[candidate]!; e < jobs.offsets[candidate + 1]!; e++) if (isMeant(e)) months += monthsOfJob(jobs, e, asOfDay);
    return Math.min(MOST_MONTHS, Math.ceil(months));
  };
  const isSilent = (candidate: Row): boolean => {
    if (jobs.state[candidate] !== listState.complete) return true;
    for (let e = jobs.offsets[candidate]!; e < jobs.offsets[candidate + 1]!; e++) {
      if (jobs.occupation[e]! < 0 || !hasLength(jobs, e, halfAtDays)) return true;
    }
    return false;
  };
  const anyMonths = (candidate: Row): number => monthsOf(candidate, () => true);
  const postings = {
    name: `experience.jobs ${String(asOfDay)}`,
    keys: market.taxonomy.concepts.length,
    offsets: jobs.offsets,
    key: jobs.occupation,
    // An occupation of several jobs is posted more than once: its first posting has it all.
    payload: (candidate: Row, entry: number) =>
      jobs.occupation.indexOf(jobs.occupation[entry]!, jobs.offsets[candidate]) < entry
        ? 0
        : monthsOf(candidate, (e) => jobs.occupation[e] === jobs.occupation[entry]),
  };
  const classes = {
    name: `experience.months ${String(asOfDay)}${halfAtDays === Infinity ? "" : " dated"}`,
    key: (candidate: Row) => anyMonths(candidate) * 2 + Number(isSilent(candidate)),
  };
  return (vacancy, assume) => {
    const total = sumOfWeights(demands, vacancy, optionalWeight);
    const groups: PostingGroup[] = [];
    const ofAnyWork: ((months: number) => number)[] = [];
    let unlinked = 0;
    for (let d = demands.offsets[vacancy]!; d < demands.offsets[vacancy + 1]!; d++) {
      const share = (demands.optional[d] === 1 ? optionalWeight : 1) / total;
      const valueOf = (months: number, nearness: number): number =>
        months === MOST_MONTHS ? share : share * valueOfMonths(months * nearness, false, demands.months[d]!, assume);
      const demanded = demands.occupation[d]!;
      if (demanded === UNLINKED) unlinked += share;
      else if (demanded === NOT_STATED) ofAnyWork.push((months) => valueOf(months, 1));
      else {
        const { concepts, similarities } = similarity.heldFor(demanded);
        const gains = new Map<number, Float64Array>();
        concepts.forEach((key, i) => {
          const gain = gains.get(similarities[i]!) ?? gainsAt(similarities[i]!, valueOf);
          gains.set(similarities[i]!, gain);
          groups.push([{ key, gain }]);
        });
      }
    }
    return {
      shape: "sparse",
      base: {
        classes,
        bound(candidate) {
          const known = ofAnyWork.reduce((sum, valueOf) => sum + valueOf(anyMonths(candidate)), 0);
          return known + (isSilent(candidate) ? assume : unlinked * assume);
        },
      },
      postings,
      groups,
      error: ROUNDING_ERROR,
    };
  };
}

/** What each number of months gives; occupations of the same nearness share it. */
function gainsAt(nearness: number, valueOf: (months: number, nearness: number) => number): Float64Array {
  const gains = new Float64Array(MOST_MONTHS + 1);
  for (let months = 0; months <= MOST_MONTHS; months++) gains[months] = valueOf(months, nearness);
  return gains;
}
