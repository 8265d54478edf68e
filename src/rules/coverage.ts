import { listState, type IntegerColumn, type Row, type Side } from "../market/index.js";
import type { Similarity } from "../taxonomy/index.js";
import { endOfGroup, sumOfWeights, type DemandList } from "./demands.js";
import { firstEntry, nextEntry } from "./key-table.js";
import { levelShare } from "./level-share.js";
import { nearConcepts } from "./near-concepts.js";
import type { Proof } from "./skill-proof.js";
import { floorOfSkills, type TransferredSkills } from "./transferred-skills.js";

/** Concepts that vacancies demand; entries without a level demand none. */
export interface DemandedConcepts extends DemandList {
  readonly concept: IntegerColumn;
  readonly level?: IntegerColumn;
}

/** Concepts that candidates hold. */
export interface HeldConcepts {
  readonly offsets: Uint32Array;
  readonly state: Uint8Array;
  readonly concept: IntegerColumn;
  readonly level?: IntegerColumn;
}

/** How far what candidates hold covers what vacancies demand, seen from one record. */
export interface Coverage {
  /** Σ weight · value over the requirements; value as in `skills`: the best over alternatives and concepts held. */
  sum(other: Row, assume: number): number;
  /** Σ weight over the requirements of the pair that `sum` was asked for last. */
  weight(): number;
}

/** What a rule needs to know to tell coverage. */
export interface CoverageOf {
  readonly demands: DemandedConcepts;
  readonly held: HeldConcepts;
  readonly similarity: Similarity;
  readonly optionalWeight: number;
  /** Share that counts of what is held. @defaultValue all of it */
  readonly proof?: Proof | undefined;
  /** What candidates are taken to hold besides, at no level that is said. @defaultValue nothing */
  readonly transferred?: TransferredSkills | undefined;
}

/**
 * Prepares the coverage of all pairs with the record in a row.
 * What is near to its concepts is looked up once; both sides give the same bits.
 */
export function coverageFrom(of: CoverageOf, side: Side, row: Row): Coverage {
  return side === "vacancy" ? coverageOfVacancy(of, row) : coverageByCandidate(of, row);
}

/** By concept held: which requirements it covers, how well, and the level that they demand. */
function coverageOfVacancy({ demands, held, similarity, optionalWeight, proof, transferred }: CoverageOf, vacancy: Row): Coverage {
  const linked: number[] = [];
  const owners: number[] = [];
  const weights: number[] = [];
  const unlinked: number[] = [];
  const last = demands.offsets[vacancy + 1]!;
  for (let from = demands.offsets[vacancy]!, to = from; from < last; from = to) {
    to = endOfGroup(demands, from, last);
    for (let d = from; d < to; d++) {
      if (demands.concept[d]! < 0) unlinked.push(weights.length);
      else {
        linked.push(d);
        owners.push(weights.length);
      }
    }
    weights.push(demands.optional[from] === 1 ? optionalWeight : 1);
  }
  const { table, similarities, near } = nearConcepts(linked.map((d) => similarity.heldFor(demands.concept[d]!)));
  const requirementOf = Uint16Array.from(owners);
  const levelOf = Uint8Array.from(linked, (d) => demands.level?.[d] ?? 0);
  const weightOf = Float64Array.from(weights);
  const best = new Float64Array(weights.length);
  const { offsets, state, concept, level } = held;
  const total = sumOfWeights(demands, vacancy, optionalWeight);
  const coverByTransfer = ({ share, of }: TransferredSkills, candidate: Row, assume: number): void => {
    for (const skill of of(candidate)) {
      for (let e = firstEntry(table, skill); e !== 0; e = nextEntry(table, e)) {
        const value = similarities[e]! * levelShare(0, levelOf[near[e]!]!, assume) * share;
        const requirement = requirementOf[near[e]!]!;
        if (value > best[requirement]!) best[requirement] = value;
      }
    }
  };
  return {
    weight: () => total,
    sum(candidate, assume) {
      best.fill(floorOfSkills(state[candidate] === listState.complete, transferred, candidate, assume));
      for (const requirement of unlinked) best[requirement] = assume;
      const end = offsets[candidate + 1]!;
      for (let h = offsets[candidate]!; h < end; h++) {
        for (let e = firstEntry(table, concept[h]!); e !== 0; e = nextEntry(table, e)) {
          const demanded = levelOf[near[e]!]!;
          let value = demanded === 0 ? similarities[e]! : similarities[e]! * levelShare(level![h]!, demanded, assume);
          if (proof) value *= proof(h, assume);
          const requirement = requirementOf[near[e]!]!;
          if (value > best[requirement]!) best[requirement] = value;
        }
      }
      if (transferred) coverByTransfer(transferred, candidate, assume);
      let sum = 0;
      for (let r = 0; r < best.length; r++) sum += weightOf[r]! * best[r]!;
      return sum;
    },
  };
}

/** By concept demanded: how near what the candidate holds comes, and at which level. */
function coverageByCandidate({ demands, held, similarity, optionalWeight, proof, transferred }: CoverageOf, candidate: Row): Coverage {
  const from = held.offsets[candidate]!;
  const owned = Array.from({ length: held.offsets[candidate + 1]! - from }, (_, i) => from + i);
  const others = Array.from(transferred?.of(candidate) ?? []);
  const concepts = [...owned.map((h) => held.concept[h]!), ...others];
  const { table, similarities, near } = nearConcepts(concepts.map((concept) => similarity.demandedBy(concept)));
  const levelOf = Uint8Array.from(concepts, (_, i) => (i < owned.length ? (held.level?.[from + i] ?? 0) : 0));
  const shareOf = (i: number, assume: number): number => (i < owned.length ? (proof?.(from + i, assume) ?? 1) : transferred!.share);
  const isPlain = !proof && others.length === 0;
  const isComplete = held.state[candidate] === listState.complete;
  const { offsets, requirement, optional, concept, level } = demands;
  // Looked up, not decided on: which requirements are optional is beyond a processor's guess.
  const weightOf = Float64Array.of(1, optionalWeight);
  const total = new Float64Array(1);
  return {
    weight: () => total[0]!,
    sum(vacancy, assume) {
      const end = offsets[vacancy + 1]!;
      const floor = floorOfSkills(isComplete, transferred, candidate, assume);
      let sum = 0;
      let weights = 0;
      for (let d = offsets[vacancy]!; d < end;) {
        const weight = weightOf[optional[d]!]!;
        const its = requirement[d]!;
        let best = floor;
        do {
          const wanted = concept[d]!;
          if (wanted < 0) best = Math.max(best, assume);
          const demanded = level === undefined ? 0 : level[d]!;
          for (let e = firstEntry(table, wanted); e !== 0; e = nextEntry(table, e)) {
            let value = demanded === 0 ? similarities[e]! : similarities[e]! * levelShare(levelOf[near[e]!]!, demanded, assume);
            if (!isPlain) value *= shareOf(near[e]!, assume);
            if (value > best) best = value;
          }
          d++;
        } while (d < end && requirement[d] === its);
        sum += weight * best;
        weights += weight;
      }
      total[0] = weights;
      return sum;
    },
  };
}
