import { listState, type Market, type Row, type Side } from "../market/index.js";
import type { CoverageOf } from "./coverage.js";
import type { Neighbours, Similarity } from "../taxonomy/index.js";
import { endOfGroup, hasDemand, sumOfWeights } from "./demands.js";
import { levelShare } from "./level-share.js";
import type { PostingGroup, PostingList, SparseScan } from "./scan.js";
import { ROUNDING_ERROR } from "./scan-error.js";
import { floorOfSkills, type TransferredSkills } from "./transferred-skills.js";

/** Makes the scan of one record's query. */
export type SkillsScan = (row: Row, assume: number) => SparseScan;

/** Prepares the scans of all records of both sides. */
export function skillsScans(market: Market, of: CoverageOf): Readonly<Record<Side, SkillsScan>> {
  const keys = market.taxonomy.concepts.length;
  return { vacancy: scanCandidates(of, keys), candidate: scanVacancies(of, keys) };
}

/** Candidates by skill held, with its level: each requirement is a group of what comes near to it. */
function scanCandidates({ demands, held, similarity, optionalWeight, transferred }: CoverageOf, keys: number): SkillsScan {
  const { offsets, state, concept, level } = held;
  const byFalling = neighboursByFalling(similarity);
  const postings = { name: "skills.held", keys, offsets, key: concept, payload: (_: Row, h: number) => level?.[h] ?? 0 };
  const classes = transferred
    ? {
        name: "skills.occupations",
        key: (candidate: Row) => `${String(state[candidate])} ${String(transferred.isOpen(candidate))} ${transferred.keyOf(candidate)}`,
      }
    : { name: "skills.state", key: (candidate: Row) => state[candidate] };
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
      base: {
        classes,
        bound: (candidate) =>
          (state[candidate] === listState.complete ? open * assume + floorOfSkills(true, transferred, candidate, assume) : assume) +
          (transferred ? transferTo(vacancy, transferred, candidate) : 0),
      },
      postings,
      groups: groups.filter((group) => group.length > 0),
      error: ROUNDING_ERROR,
    };
  };

  /** What transferred skills give at most, added to whatever is held. */
  function transferTo(vacancy: Row, { share, of }: TransferredSkills, candidate: Row): number {
    const skills = of(candidate);
    if (skills.length === 0) return 0;
    const last = demands.offsets[vacancy + 1]!;
    let sum = 0;
    for (let from = demands.offsets[vacancy]!, to = from; from < last; from = to) {
      to = endOfGroup(demands, from, last);
      let best = 0;
      for (let d = from; d < to; d++) {
        if (demands.concept[d]! >= 0) for (const skill of skills) best = Math.max(best, similarity.between(demands.concept[d]!, skill));
      }
      sum += (demands.optional[from] === 1 ? optionalWeight : 1) * best;
    }
    return (share * sum) / sumOfWeights(demands, vacancy, optionalWeight);
  }

  /** What comes near to one of the alternatives. */
  function groupOf(from: number, to: number, share: number, floor: number, assume: number): PostingGroup {
    if (to === from + 1) return demands.concept[from]! < 0 ? [] : listsOf(from, share, floor, assume);
    const lists = new Map<number, PostingList>();
    for (let d = from; d < to; d++) {
      if (demands.concept[d]! < 0) continue;
      for (const list of listsOf(d, share, floor, assume)) {
        const before = lists.get(list.key);
        lists.set(list.key, before ? { key: list.key, gain: bestGain(before.gain, list.gain) } : list);
      }
    }
    return [...lists.values()].sort((a, b) => mostOf(b.gain) - mostOf(a.gain) || a.key - b.key);
  }

  /** What comes near to one demand, by falling similarity; lists of equal similarity share their gains. */
  function listsOf(d: number, share: number, floor: number, assume: number): PostingList[] {
    const demanded = demands.level?.[d] ?? 0;
    const { concepts, similarities } = byFalling(demands.concept[d]!);
    const lists: PostingList[] = [];
    let similarity = -1;
    let gain: PostingList["gain"] = 0;
    for (let i = 0; i < concepts.length && similarities[i]! > floor; i++) {
      if (similarities[i] !== similarity) {
        similarity = similarities[i]!;
        gain = demanded === 0 ? share * (similarity - floor) : gainsByLevel(share, similarity, demanded, floor, assume);
      }
      lists.push({ key: concepts[i]!, gain });
    }
    return lists;
  }
}

/** Neighbours by falling similarity, sorted once a concept. */
function neighboursByFalling(similarity: Similarity): (concept: number) => Neighbours {
  const sorted = new Map<number, Neighbours>();
  return (concept) => {
    const before = sorted.get(concept);
    if (before) return before;
    const { concepts, similarities } = similarity.heldFor(concept);
    const order = [...concepts.keys()].sort((a, b) => similarities[b]! - similarities[a]! || a - b);
    const falling = {
      concepts: Int32Array.from(order, (i) => concepts[i]!),
      similarities: Float64Array.from(order, (i) => similarities[i]!),
    };
    sorted.set(concept, falling);
    return falling;
  };
}

function gainsByLevel(share: number, similarity: number, demanded: number, floor: number, assume: number): Float64Array {
  const gains = new Float64Array(LEVELS);
  for (let held = 0; held < LEVELS; held++) gains[held] = share * Math.max(0, similarity * levelShare(held, demanded, assume) - floor);
  return gains;
}

type Gain = PostingList["gain"];

function bestGain(a: Gain, b: Gain): Gain {
  if (typeof a === "number" && typeof b === "number") return Math.max(a, b);
  const at = (gain: Gain, level: number): number => (typeof gain === "number" ? gain : (gain as Float64Array)[level]!);
  return Float64Array.from({ length: LEVELS }, (_, level) => Math.max(at(a, level), at(b, level)));
}

function mostOf(gain: Gain): number {
  return typeof gain === "number" ? gain : Math.max(...(gain as Float64Array));
}

/** Levels 0 (not said) to 5. */
const LEVELS = 6;
/** Steps of a payload: a requirement's share of its vacancy's weight, rounded up. */
const STEPS = 65_535;
/** Steps of a class: the share of what is not linked, rounded up. */
const OPEN_STEPS = 255;
const NOT_ASKED = -1;

/** Vacancies by skill demanded, with its share of the weight; alternatives are added up, which a bound may. */
function scanVacancies({ demands, held, similarity, optionalWeight, transferred }: CoverageOf, keys: number): SkillsScan {
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
    const floor = floorOfSkills(isComplete, transferred, candidate, assume);
    const best = new Map<number, number>();
    for (const skill of transferred?.of(candidate) ?? []) {
      const { concepts, similarities } = similarity.demandedBy(skill);
      concepts.forEach((concept, i) => {
        best.set(concept, Math.max(best.get(concept) ?? floor, transferred!.share * similarities[i]!));
      });
    }
    for (let h = held.offsets[candidate]!; h < held.offsets[candidate + 1]!; h++) {
      const { concepts, similarities } = similarity.demandedBy(held.concept[h]!);
      for (let i = 0; i < concepts.length; i++) best.set(concepts[i]!, Math.max(best.get(concepts[i]!) ?? floor, similarities[i]!));
    }
    return {
      shape: "sparse",
      base: {
        classes,
        bound: (vacancy) => (isComplete ? (hasDemand(demands, vacancy) ? (openOf(vacancy) / OPEN_STEPS) * assume + floor : 0) : assume),
      },
      postings,
      groups: Array.from(best)
        .filter(([, value]) => value > floor)
        .map(([key, value]) => [{ key, gain: { perPayload: (value - floor) / STEPS, highest: STEPS } }]),
      error: ROUNDING_ERROR,
    };
  };
}
