import { createDocumentTable } from "./document-table.js";
import type { Entries } from "./entries.js";
import { levelsOf, NOT_JUDGED, NOT_POOLED, type JudgedRanking } from "./judged-ranking.js";
import type { Judgements, ScoredRun } from "./judgements.js";
import { asTheyCame, byDocumentDown, rankRows, type TieOrder } from "./rank-rows.js";

/**
 * Who comes first of documents with the same score: `trec`, by id downwards in bytes, as trec_eval has it; `input`, who came first; `expected`, nobody:
 * the metrics are expectations over all orders; `best` and `worst`, whoever makes the ranking look best or worst.
 */
export type TieMode = "trec" | "input" | "expected" | "best" | "worst";

/** How rankings are made of scores. */
export interface JudgeOptions {
  /** @defaultValue trec */
  readonly ties?: TieMode;
  /** Scores are compared in single precision, as in trec_eval before version 10. @defaultValue false */
  readonly singlePrecision?: boolean;
  /** The lowest grade that counts as relevant (trec_eval's `-l`). @defaultValue 1 */
  readonly relevantFrom?: number;
  /** Only so many documents of a ranking are looked at (trec_eval's `-M`). @defaultValue all */
  readonly depth?: number;
  /** Documents that were not judged are taken out of the ranking (trec_eval's `-J`). @defaultValue false */
  readonly judgedOnly?: boolean;
}

/** Makes the judged ranking of one query after the other. */
export interface Judge {
  /** @param query number of the query in the judgements. @param ranked its number in the run, or -1: then the ranking is empty. */
  ranking(query: number, ranked: number): JudgedRanking;
}

/** Prepares to judge a run. */
export function createJudge(judgements: Judgements, run: ScoredRun, options: JudgeOptions = {}): Judge {
  const { ties = "trec", singlePrecision = false, relevantFrom = 1, depth = Infinity, judgedOnly = false } = options;
  const [judged, scored] = [judgements.entries, run.entries];
  const scores = singlePrecision ? scored.values.map(Math.fround) : scored.values;
  const table = createDocumentTable();

  const gradeOf = (row: number): number => {
    const found = table.find(scored, row);
    if (found < 0) return NOT_POOLED;
    const grade = judged.values[found]!;
    return grade < 0 ? NOT_JUDGED : grade;
  };

  return {
    ranking(query, ranked) {
      const [start, end] = [judged.starts[query]!, judged.starts[query + 1]!];
      table.fill(judged, start, end);
      const all = judged.values.subarray(start, end);
      const levels = levelsOf(all);
      let relevant = 0;
      let nonrelevant = 0;
      for (const { grade, count } of levels) {
        if (grade >= relevantFrom) relevant += count;
        else nonrelevant += count;
      }
      const order = ranked < 0 ? new Int32Array() : orderOf(scored, scores, ranked, ties, gradeOf);
      const kept = Math.min(order.length, depth);
      let grades = new Int32Array(kept);
      let tieEnds = new Int32Array(kept);
      let groups = 0;
      let found = 0;
      let place = 0;
      for (let rank = 0; rank < kept; rank++) {
        const grade = gradeOf(order[rank]!);
        if (judgedOnly && grade < 0) continue;
        if (place > 0 && scores[order[rank]!] !== scores[order[rank - 1]!]) tieEnds[groups++] = place;
        grades[place++] = grade;
        if (grade >= relevantFrom) found++;
      }
      if (place > 0) tieEnds[groups++] = place;
      grades = grades.subarray(0, place);
      tieEnds = tieEnds.subarray(0, groups);
      return { grades, tieEnds, levels, relevantFrom, relevant, found, nonrelevant };
    },
  };
}

function orderOf(scored: Entries, scores: Float64Array, ranked: number, ties: TieMode, gradeOf: (row: number) => number): Int32Array {
  const [start, end] = [scored.starts[ranked]!, scored.starts[ranked + 1]!];
  const order: Readonly<Record<TieMode, () => TieOrder>> = {
    trec: () => byDocumentDown(scored),
    input: () => asTheyCame,
    expected: () => asTheyCame,
    best: () => (a, b) => gradeOf(b) - gradeOf(a),
    worst: () => (a, b) => gradeOf(a) - gradeOf(b),
  };
  return rankRows(scores, start, end, order[ties]());
}
