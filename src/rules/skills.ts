import { listState, type Market, type Row } from "../market/index.js";
import { createSimilarity, type SimilarityChoice } from "../taxonomy/index.js";
import { coverageFrom, type CoverageOf } from "./coverage.js";
import { conceptEvidence, conceptsOf, evidenceOfDemands, hasDemand, unlinkedLabels, type DemandValue } from "./demands.js";
import { levelShare } from "./level-share.js";
import { readOptional, readOptions } from "./options.js";
import type { Rule } from "./rule.js";
import { similarityOption } from "./similarity-option.js";
import { proofOf, proofOptions, type ProofOptions } from "./skill-proof.js";
import type { SkillEvidence, SkillsEvidence } from "./skills-evidence.js";
import { skillsScans } from "./skills-scan.js";
import { skillsSentence } from "./skills-sentence.js";
import { floorOfSkills, transferredSkills } from "./transferred-skills.js";

/** Options of `skills`. */
export interface SkillsOptions extends ProofOptions {
  /**
   * Share that an essential skill of a past occupation counts, 0 to 1.
   * The candidate need not state it: the taxonomy tells what an occupation cannot do without.
   * @defaultValue none: only what is stated counts
   */
  readonly transferable?: number;
  /** Weight of an optional requirement, where an essential one weighs 1; 0.01 to 1. @defaultValue 0.4 */
  readonly optionalWeight?: number;
  /** How near concepts count: levels, or a measure such as `{ measure: "wuPalmer", atLeast: 0.6 }`. @defaultValue the taxonomy's own table */
  readonly similarity?: SimilarityChoice;
}

/**
 * Judges how far a candidate's skills cover those that a vacancy asks.
 *
 * Formula: Σ wᵣ·vᵣ / Σ wᵣ over the requirements r; wᵣ = 1 (essential) or `optionalWeight`; vᵣ = the best of similarity(demanded, held) ·
 * min(1, held level / demanded level) over its alternatives and the candidate's skills. Equal strings are never counted. A skill counts less by its age and
 * proof where `recency` and `selfStated` say so; with `transferable` the essential skills of past occupations count that share, at no level that is said.
 *
 * Missing facts: a silent or partial list of skills leaves every vᵣ between its known value and 1; a requirement that is not linked to a concept
 * is between 0 and 1 for everybody; a level that is not said counts between 1 and the level demanded;
 * a last use or a proof that is not said, between the worst and the best; with `transferable`, a silent or partial history leaves vᵣ between its known value
 * and that share.
 * Not asked: the vacancy lists no skill.
 *
 * Worked numbers: welding (essential) and drawing (optional) asked, welding held: (1·1 + 0.4·0) / 1.4 = 0.714…;
 * only a sibling of welding held (0.4): 0.4 / 1.4 = 0.285…; welding alone asked at level 4, held at 3: 3 / 4 = 0.75;
 * stated, not verified, with `selfStated: 0.8`: 0.8; last used 36 months ago with `recency: { halfAtMonths: 36 }`: 0.5 + 0.5 · 0.5 = 0.75; only once a
 * welder, with `transferable: 0.5`: 0.5.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function skills(options: SkillsOptions = {}): Rule<SkillsEvidence, "vacancy"> {
  const { similarity: levels, selfStated, recency, transferable, ...numbers } = options;
  const proving = proofOptions("skills", { selfStated, recency });
  const transfer = readOptional("skills", "transferable", transferable, { atLeast: 0, atMost: 1 });
  const { optionalWeight } = readOptions("skills", numbers, { optionalWeight: 0.4 }, { optionalWeight: { atLeast: 0.01, atMost: 1 } }, [
    "similarity",
    "selfStated",
    "recency",
    "transferable",
  ]);
  const table = similarityOption(levels);
  return {
    name: "skills",
    version: "1",
    options: { optionalWeight, ...proving, ...transfer, ...table },
    asks: "vacancy",
    reads: { candidate: transferable === undefined ? ["skills"] : ["skills", "experience"], vacancy: ["requirements"] },
    monotone: ["skills"],
    bind({ market, asOf }) {
      const similarity = createSimilarity(market.taxonomy, levels);
      const demands = market.vacancies.skillDemands;
      const held = market.candidates.skills;
      const proof = proofOf(market, asOf, proving);
      const transferred = transferable === undefined ? undefined : transferredSkills(market, transferable);
      const of = { demands, held, similarity, optionalWeight, proof, transferred };
      const value = skillValue(market, of);
      const scans = skillsScans(market, of);
      return {
        asked: (vacancy) => hasDemand(demands, vacancy),
        from(side, row) {
          const coverage = coverageFrom(of, side, row);
          return {
            degree: (other, assume) => coverage.sum(other, assume) / coverage.weight(),
            ceiling: 1,
            scan: (assume) => scans[side](row, assume),
          };
        },
        evidence(candidate, vacancy) {
          const requirements = evidenceOfDemands(demands, candidate, vacancy, value, (from, to) => ({
            demanded: conceptsOf(market, demands.concept, from, to),
            ...nearestSkill(market, of, candidate, from, to),
          }));
          const missing = requirements.filter(({ high }) => high === 0).flatMap(({ demanded }) => demanded.map(({ concept }) => concept));
          return { requirements, missing, unlinked: unlinkedLabels(market, vacancy, "skill") };
        },
      };
    },
    describe: skillsSentence,
  };
}

function skillValue(market: Market, { similarity, proof, transferred }: CoverageOf): DemandValue {
  const demands = market.vacancies.skillDemands;
  const held = market.candidates.skills;
  return (candidate, from, to, assume) => {
    let best = floorOfSkills(held.state[candidate] === listState.complete, transferred, candidate, assume);
    for (let d = from; d < to; d++) {
      const concept = demands.concept[d]!;
      if (concept < 0) best = Math.max(best, assume);
      else {
        for (let h = held.offsets[candidate]!; h < held.offsets[candidate + 1]!; h++) {
          const near = similarity.between(concept, held.concept[h]!);
          if (near > best) best = Math.max(best, near * levelShare(held.level[h]!, demands.level[d]!, assume) * (proof?.(h, assume) ?? 1));
        }
        for (const skill of transferred?.of(candidate) ?? []) {
          best = Math.max(best, similarity.between(concept, skill) * levelShare(0, demands.level[d]!, assume) * transferred!.share);
        }
      }
    }
    return best;
  };
}

function nearestSkill(
  market: Market,
  { similarity, proof, transferred }: CoverageOf,
  candidate: Row,
  from: number,
  to: number,
): Pick<SkillEvidence, "held"> {
  const demands = market.vacancies.skillDemands;
  const held = market.candidates.skills;
  let best = 0;
  let nearest: Pick<SkillEvidence, "held"> = {};
  for (let d = from; d < to; d++) {
    const demanded = demands.concept[d]!;
    if (demanded < 0) continue;
    for (let h = held.offsets[candidate]!; h < held.offsets[candidate + 1]!; h++) {
      const near = similarity.between(demanded, held.concept[h]!) * levelShare(held.level[h]!, demands.level[d]!, 0) * (proof?.(h, 0) ?? 1);
      if (near <= best) continue;
      best = near;
      const relation = similarity.relation(demanded, held.concept[h]!);
      const level = held.level[h]!;
      nearest = {
        held: {
          ...conceptEvidence(market, held.concept[h]!),
          relation,
          ...(level === 0 ? {} : { level }),
          ...(proof && { share: proof(h, 0) }),
        },
      };
    }
    for (const skill of transferred?.of(candidate) ?? []) {
      const near = similarity.between(demanded, skill) * levelShare(0, demands.level[d]!, 0) * transferred!.share;
      if (near <= best) continue;
      best = near;
      nearest = { held: { ...conceptEvidence(market, skill), relation: similarity.relation(demanded, skill), isTransferred: true } };
    }
  }
  return nearest;
}
