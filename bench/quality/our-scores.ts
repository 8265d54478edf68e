import { createConceptSpace, createSkillRanker, createTextPool, type ConceptSpace, type SkillRanker } from "../../src/linking/space.js";
import { createTaxonomy, type Taxonomy } from "../../src/taxonomy/index.js";
import { characterGrams, createAnalyzer, english, indexVectors, weighTexts, wordBeginnings } from "../../src/text/index.js";
import type { Concept } from "../../src/model/index.js";
import type { Scorer } from "./baselines.js";
import type { Document, JudgedSet } from "./judged-set.js";

/** Our system on any judged set; what is learnt from the taxonomy is learnt once, when it is first needed. */
export function ourScores(concepts: readonly Concept[], report: (what: string, seconds: number) => void): (set: JudgedSet) => Scorer {
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
  const taxonomy = once("taxonomy", (): Taxonomy => {
    const { value } = createTaxonomy({ id: "esco-onet", version: "1", concepts });
    return value;
  });
  const occupations = once("occupations", () => createConceptSpace(taxonomy(), { kind: "occupation", analyzer }));
  const skills = once("skills", () => createSkillRanker(taxonomy(), { analyzer }));
  return (set) => {
    if (set.asks === "skills") return skillScores(skills(), set.documents);
    const space = occupations();
    return set.asks === "texts"
      ? poolScores(
          space,
          set.documents.map(({ texts }) => texts[0]!),
        )
      : occupationScores(space, set.documents);
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
  const single = documents.every(({ texts }) => texts.length === 1);
  const ownLabel = single ? labelScores(documents) : undefined;
  return (text) => {
    const scores = space.scoreConcepts(text);
    const likeLabel = ownLabel?.(text);
    return Float64Array.from(places, (place, row) => (place < 0 ? 0 : scores[place]!) + 0.3 * (likeLabel?.[row] ?? 0));
  };
}

function labelScores(documents: readonly Document[]): Scorer {
  const labels = documents.map(({ texts }) => texts[0]!);
  const letters = weighTexts(labels, { split: characterGrams, idfPower: 1.3 });
  const words = weighTexts(labels, { split: wordBeginnings });
  const byLetters = indexVectors(letters.vectors, letters.weighting.width);
  const byWords = indexVectors(words.vectors, words.weighting.width);
  return (text) => {
    const likeWords = byWords.scores(words.weighting.vector(text));
    return byLetters.scores(letters.weighting.vector(text)).map((score, row) => (score + likeWords[row]!) / 2);
  };
}

function poolScores(space: ConceptSpace, texts: readonly string[]): Scorer {
  const pool = createTextPool(texts, space);
  return (text) => pool.scores(text);
}
