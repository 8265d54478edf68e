import { listState, type Market, type Row } from "../market/index.js";
import { createSimilarity, type Similarity, type SimilarityChoice } from "../taxonomy/index.js";
import { coverageFrom } from "./coverage.js";
import { conceptEvidence, conceptsOf, evidenceOfDemands, hasDemand, unlinkedLabels, type DemandValue } from "./demands.js";
import { levelShare } from "./level-share.js";
import { readOptions } from "./options.js";
import type { Rule } from "./rule.js";
import { similarityOption } from "./similarity-option.js";
import type { SkillEvidence, SkillsEvidence } from "./skills-evidence.js";
import { skillsScans } from "./skills-scan.js";
import { skillsSentence } from "./skills-sentence.js";

/** Options of `skills`. */
export interface SkillsOptions {
  /** Weight of an optional requirement, where an essential one weighs 1; 0.01 to 1. @defaultValue 0.4 */
  readonly optionalWeight?: number;
  /** How near concepts count: levels, or a measure such as `{ measure: \"wuPalmer\", atLeast: 0.6 }`. @defaultValue the taxonomy's own table */
  readonly similarity?: SimilarityChoice;
}

/**
 * Judges how far a candidate's skills cover those that a vacancy asks.
 *
 * Formula: Σ wᵣ·vᵣ / Σ wᵣ over the requirements r; wᵣ = 1 (essential) or `optionalWeight`; vᵣ = the best of similarity(demanded, held) ·
 * min(1, held level / demanded level) over its alternatives and the candidate's skills. Equal strings are never counted.
 *
 * Missing facts: a silent or partial list of skills leaves every vᵣ between its known value and 1; a requirement that is not linked to a concept
 * is between 0 and 1 for everybody; a level that is not said counts between 1 and the level demanded.
 * Not asked: the vacancy lists no skill.
 *
 * Worked numbers: welding (essential) and drawing (optional) asked, welding held: (1·1 + 0.4·0) / 1.4 = 0.714…;
 * only a sibling of welding held (0.4): 0.4 / 1.4 = 0.285…; welding alone asked at level 4, held at 3: 3 / 4 = 0.75.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function skills(options: SkillsOptions = {}): Rule<SkillsEvidence, "vacancy"> {
  const { similarity: levels, ...numbers } = options;
  const { optionalWeight } = readOptions("skills", numbers, { optionalWeight: 0.4 }, { optionalWeight: { atLeast: 0.01, atMost: 1 } });
  const table = similarityOption(levels);
  return {
    name: "skills",
    version: "1",
    options: { optionalWeight, ...table },
    asks: "vacancy",
    reads: { candidate: ["skills"], vacancy: ["requirements"] },
    monotone: ["skills"],
    bind({ market }) {
      const similarity = createSimilarity(market.taxonomy, levels);
      const demands = market.vacancies.skillDemands;
      const value = skillValue(market, similarity);
      const of = { demands, held: market.candidates.skills, similarity, optionalWeight };
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
            ...nearestSkill(market, similarity, candidate, from, to),
          }));
          const missing = requirements.filter(({ high }) => high === 0).flatMap(({ demanded }) => demanded.map(({ concept }) => concept));
          return { requirements, missing, unlinked: unlinkedLabels(market, vacancy, "skill") };
        },
      };
    },
    describe: skillsSentence,
  };
}

function skillValue(market: Market, similarity: Similarity): DemandValue {
  const demands = market.vacancies.skillDemands;
  const held = market.candidates.skills;
  return (candidate, from, to, assume) => {
    let best = held.state[candidate] === listState.complete ? 0 : assume;
    for (let d = from; d < to; d++) {
      const concept = demands.concept[d]!;
      if (concept < 0) best = Math.max(best, assume);
      else {
        for (let h = held.offsets[candidate]!; h < held.offsets[candidate + 1]!; h++) {
          const near = similarity.between(concept, held.concept[h]!);
          if (near > best) best = Math.max(best, near * levelShare(held.level[h]!, demands.level[d]!, assume));
        }
      }
    }
    return best;
  };
}

function nearestSkill(market: Market, similarity: Similarity, candidate: Row, from: number, to: number): Pick<SkillEvidence, "held"> {
  const demands = market.vacancies.skillDemands;
  const held = market.candidates.skills;
  let best = 0;
  let nearest: Pick<SkillEvidence, "held"> = {};
  for (let d = from; d < to; d++) {
    if (demands.concept[d]! < 0) continue;
    for (let h = held.offsets[candidate]!; h < held.offsets[candidate + 1]!; h++) {
      const near = similarity.between(demands.concept[d]!, held.concept[h]!) * levelShare(held.level[h]!, demands.level[d]!, 0);
      if (near <= best) continue;
      best = near;
      const relation = similarity.relation(demands.concept[d]!, held.concept[h]!);
      const level = held.level[h]!;
      nearest = { held: { ...conceptEvidence(market, held.concept[h]!), relation, ...(level === 0 ? {} : { level }) } };
    }
  }
  return nearest;
}
