import fc from "fast-check";
import { levelsOf, type JudgedRanking } from "../../src/evaluation/judged-ranking.js";

/** What a ranking is made of. */
export interface RankingParts {
  /** Grades by rank: −1 not pooled, −2 pooled but not judged. */
  readonly grades: readonly number[];
  /** Grades of judged documents that the ranking does not have. */
  readonly missed?: readonly number[];
  /** Sizes of the groups with the same score; each document is one of its own where nothing is said. */
  readonly ties?: readonly number[];
  readonly relevantFrom?: number;
}

/** Makes a ranking as the judge does. */
export function rankingOf({ grades, missed = [], ties = grades.map(() => 1), relevantFrom = 1 }: RankingParts): JudgedRanking {
  const judged = [...grades, ...missed];
  let end = 0;
  return {
    grades: Int32Array.from(grades),
    tieEnds: Int32Array.from(ties, (size) => (end += size)),
    levels: levelsOf(judged),
    relevantFrom,
    relevant: judged.filter((grade) => grade >= relevantFrom).length,
    found: grades.filter((grade) => grade >= relevantFrom).length,
    nonrelevant: judged.filter((grade) => grade >= 0 && grade < relevantFrom).length,
  };
}

/** Rankings of up to so many documents, with ties. */
export const rankings = (longest: number): fc.Arbitrary<RankingParts & { readonly ties: readonly number[] }> =>
  fc.array(fc.record({ grade: fc.integer({ min: -2, max: 4 }), isTied: fc.boolean() }), { maxLength: longest }).chain((documents) =>
    fc.record({ missed: fc.array(fc.integer({ min: -2, max: 4 }), { maxLength: 5 }) }).map(({ missed }) => ({
      grades: documents.map(({ grade }) => grade),
      missed,
      ties: documents.reduce<number[]>((sizes, { isTied }) => {
        if (isTied && sizes.length > 0) sizes[sizes.length - 1]!++;
        else sizes.push(1);
        return sizes;
      }, []),
    })),
  );
