import { listState, type Market, type Row, type Side } from "../market/index.js";
import type { CoverageOf } from "./coverage.js";
import { endOfGroup, hasDemand, sumOfWeights } from "./demands.js";
import { levelShare } from "./level-share.js";
import type { PostingGroup, PostingList, SparseScan } from "./scan.js";
import { ROUNDING_ERROR } from "./scan-error.js";

/** Makes the scan of one record's query. */
export type SkillsScan = (row: Row, assume: number) => SparseScan;

/** Prepares the scans of all records of both sides. */
export function skillsScans(market: Market, of: CoverageOf): Readonly<Record<Side, SkillsScan>> {
  const keys = market.taxonomy.concepts.length;
  return { vacancy: scanCandidates(of, keys), candidate: scanVacancies(of, keys) };
}

/** Candidates by skill held, with its level: each requirement is a group of what comes near to it. */
function scanCandidates({ demands, held, similarity, optionalWeight }: CoverageOf, keys: number): SkillsScan {
  const { offsets, state, concept, level } = held;
  const postings = { name: "skills.held", keys, offsets, key: concept, payload: (_: Row, h: number) => level?.[h] ?? 0 };
  const classes = { name: "skills.state", key: (candidate: Row) => state[candidate] };
  return (vacancy, assume) => {
    const total = sumOfWeights(demands, vacancy, optionalWeight);
    const groups: PostingGroup[] = [];
    let open = 0;
    const last = demands.offsets[vacancy + 1]!;
    for (let from = demands.offsets[vacancy]!, to = from; from < last; from = to) {
      to = endOfGroup(demands, from, last);
      const share = (demands.optional[from] === 1 ? optionalWeight : 1) / total;
      const isOpen = demands.concept.subarray(from, to).some((its) => its < 0);
      if (isOpen) open += share;
      groups.push(groupOf(from, to, share, isOpen ? assume : 0, assume));
    }
    return {
      shape: "sparse",
      base: { classes, bound: (candidate) => (state[candidate] === listState.complete ? open * assume : assume) },
      postings,
      groups: groups.filter((group) => group.length > 0),
      error: ROUNDING_ERROR,
    };
  };

  /** What comes near to one of the alternatives, by falling value. */
  function groupOf(from: number, to: number, share: number, floor: number, assume: number): PostingGroup {
    const levels = demands.level?.subarray(from, to).some((demanded) => demanded > 0) ? LEVELS : 1;
    const gains = new Map<number, Float64Array>();
    for (let d = from; d < to; d++) {
      if (demands.concept[d]! < 0) continue;
      const shares = Array.from({ length: levels }, (_, its) => levelShare(its, demands.level?.[d] ?? 0, assume));
      const { concepts, similarities } = similarity.heldFor(demands.concept[d]!);
      for (let i = 0; i < concepts.length; i++) {
        const gain = gains.get(concepts[i]!) ?? new Float64Array(levels);
        for (let l = 0; l < levels; l++) gain[l] = Math.max(gain[l]!, share * (similarities[i]! * shares[l]! - floor));
        gains.set(concepts[i]!, gain);
      }
    }
    return Array.from(gains, ([key, gain]) => ({ key, gain, most: gain.reduce((most, one) => Math.max(most, one), 0) }))
      .filter(({ most }) => most > 0)
      .sort((a, b) => b.most - a.most || a.key - b.key)
      .map(({ key, gain, most }): PostingList => ({ key, gain: levels === 1 ? most : gain }));
  }
}

/** Levels 0 (not said) to 5. */
const LEVELS = 6;
/** Steps of a payload: a requirement's share of its vacancy's weight, rounded up. */
const STEPS = 65_535;
/** Steps of a class: the share of what is not linked, rounded up. */
const OPEN_STEPS = 255;
const NOT_ASKED = -1;

/** Vacancies by skill demanded, with its share of the weight; alternatives are added up, which a bound may. */
function scanVacancies({ demands, held, similarity, optionalWeight }: CoverageOf, keys: number): SkillsScan {
  const { offsets, concept } = demands;
  const shareOf = (vacancy: Row, isMeant: (entry: number) => boolean): number => {
    const last = offsets[vacancy + 1]!;
    let weight = 0;
    for (let from = offsets[vacancy]!, to = from; from < last; from = to) {
      to = endOfGroup(demands, from, last);
      let isIn = false;
      for (let d = from; d < to; d++) isIn ||= isMeant(d);
      if (isIn) weight += demands.optional[from] === 1 ? optionalWeight : 1;
    }
    return weight / sumOfWeights(demands, vacancy, optionalWeight);
  };
  const postings = {
    name: `skills.demanded ${String(optionalWeight)}`,
    keys,
    offsets,
    key: concept,
    // A concept in several requirements is posted more than once: its first posting has it all.
    payload: (vacancy: Row, entry: number) =>
      concept.indexOf(concept[entry]!, offsets[vacancy]) < entry
        ? 0
        : Math.min(STEPS, Math.ceil(STEPS * shareOf(vacancy, (d) => concept[d] === concept[entry]))),
  };
  const openOf = (vacancy: Row): number => Math.ceil(OPEN_STEPS * shareOf(vacancy, (d) => concept[d]! < 0));
  const classes = {
    name: `skills.open ${String(optionalWeight)}`,
    key: (vacancy: Row) => (hasDemand(demands, vacancy) ? openOf(vacancy) : NOT_ASKED),
  };
  return (candidate, assume) => {
    const isComplete = held.state[candidate] === listState.complete;
    const floor = isComplete ? 0 : assume;
    const best = new Map<number, number>();
    for (let h = held.offsets[candidate]!; h < held.offsets[candidate + 1]!; h++) {
      const { concepts, similarities } = similarity.demandedBy(held.concept[h]!);
      for (let i = 0; i < concepts.length; i++) best.set(concepts[i]!, Math.max(best.get(concepts[i]!) ?? floor, similarities[i]!));
    }
    return {
      shape: "sparse",
      base: {
        classes,
        bound: (vacancy) => (isComplete ? (hasDemand(demands, vacancy) ? (openOf(vacancy) / OPEN_STEPS) * assume : 0) : assume),
      },
      postings,
      groups: Array.from(best)
        .filter(([, value]) => value > floor)
        .map(([key, value]) => [{ key, gain: { perPayload: (value - floor) / STEPS, highest: STEPS } }]),
      error: ROUNDING_ERROR,
    };
  };
}
