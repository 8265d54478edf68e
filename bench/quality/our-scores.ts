import { createAnalyzer, english, indexLikeTexts } from "../../src/text/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import type { Concept } from "../../src/model/index.js";
import type { ConceptSpace } from "../../src/linking/space.js";
import { learnConcepts, spaceOf, spaceWeights, type LearntConcepts } from "../../src/linking/concept-space.js";
import { learnSkills, skillWeights, type SkillRanker } from "../../src/linking/skill-ranker.js";
import { poolOf, poolWeights } from "../../src/linking/text-pool.js";
import type { Scorer } from "./baselines.js";
import type { Document, JudgedSet } from "./judged-set.js";

/** What each part of our system weighs. */
export interface Weights {
  readonly space: typeof spaceWeights;
  readonly pool: typeof poolWeights;
  readonly skills: typeof skillWeights;
}

/** The weights that users get. */
export const shippedWeights: Weights = { space: spaceWeights, pool: poolWeights, skills: skillWeights };

/** Our system on any judged set; what is learnt from the taxonomy is learnt once, when it is first needed. */
export function ourScores(
  concepts: readonly Concept[],
  report: (what: string, seconds: number) => void,
): (set: JudgedSet, weights?: Weights) => Scorer {
  const analyzer = createAnalyzer({ languages: [english] });
  const once = <T>(what: string, make: () => T): (() => T) => {
    let made: T | undefined;
    return () => {
      const start = performance.now();
      const first = made === undefined;
      made ??= make();
      if (first) report(what, (performance.now() - start) / 1000);
      return made;
    };
  };
  const taxonomy = once("taxonomy", () => createTaxonomy({ id: "esco-onet", version: "1", concepts }).value);
  const occupations = once("occupations", (): LearntConcepts => learnConcepts(taxonomy(), { kind: "occupation", analyzer }));
  const skills = once("skills", () => learnSkills(taxonomy(), { analyzer }));
  return (set, weights = shippedWeights) => {
    if (set.asks === "skills") return skillScores(skills()(weights.skills), set.documents);
    const space = spaceOf(occupations(), weights.space);
    if (set.asks === "occupations") return occupationScores(space, set.documents);
    const pool = poolOf(
      set.documents.map(({ texts }) => texts[0]!),
      space,
      weights.pool,
    );
    return (text) => pool.scores(text);
  };
}

function skillScores(ranker: SkillRanker, documents: readonly Document[]): Scorer {
  const rowOf = new Map(documents.map(({ concept }, row) => [concept, row]));
  return (text) => {
    const scores = new Float64Array(documents.length);
    for (const { concept, score } of ranker.rankSkills(text, { limit: 100 })) scores[rowOf.get(concept)!] = score;
    return scores;
  };
}

/** A document is a concept, or one label of it: then a label that reads like the text comes before its sisters. */
function occupationScores(space: ConceptSpace, documents: readonly Document[]): Scorer {
  const placeOf = new Map(space.concepts.map((id, place) => [id, place]));
  const places = documents.map(({ concept }) => placeOf.get(concept!) ?? -1);
  const labels = documents.every(({ texts }) => texts.length === 1) ? indexLikeTexts(documents.map(({ texts }) => texts[0]!)) : undefined;
  return (text) => {
    const ofConcepts = space.scoreConcepts(text);
    const scores = Float64Array.from(places, (place) => (place < 0 ? 0 : ofConcepts[place]!));
    labels?.find(text, (row, likeness) => (scores[row]! += 0.3 * likeness));
    return scores;
  };
}
