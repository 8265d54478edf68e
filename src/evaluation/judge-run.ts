import { createDocumentTable } from "./document-table.js";
import { compareBytes, type Entries } from "./entries.js";
import { levelsOf, NOT_JUDGED, NOT_POOLED, type JudgedRanking } from "./judged-ranking.js";
import type { Judgements, ScoredRun } from "./judgements.js";
import { rankScores } from "./ranked-scores.js";

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

  /** Grade of a row of the run, of the query that the table holds. */
  const gradeOf = (row: number): number => {
    const found = table.find(scored, row);
    if (found < 0) return NOT_POOLED;
    const grade = judged.values[found]!;
    return grade < 0 ? NOT_JUDGED : grade;
  };
  const comesFirst = tieOrder(ties, scored, gradeOf);

  /** Only who was judged is looked for: everybody else has the same grade, wherever they stand. */
  const rank = (start: number, end: number): Pick<JudgedRanking, "grades" | "tieEnds"> => {
    const ranked = rankScores(scores.subarray(start, end));
    const grades = new Int32Array(end - start).fill(NOT_POOLED);
    const groups = new Map<number, number[]>();
    for (let row = start; row < end; row++) {
      const grade = gradeOf(row);
      if (grade === NOT_POOLED) continue;
      const score = scores[row]!;
      const first = ranked.rankOf(score);
      if (ranked.descending[first + 1] === score) groups.set(score, []);
      else grades[first] = grade;
    }
    if (groups.size > 0) {
      for (let row = start; row < end; row++) groups.get(scores[row]!)?.push(row);
      for (const [score, rows] of groups) grades.set(rows.sort(comesFirst).map(gradeOf), ranked.rankOf(score));
    }
    return { grades, tieEnds: ranked.tieEnds() };
  };

  return {
    ranking(query, ranked) {
      const [start, end] = [judged.starts[query]!, judged.ends[query]!];
      table.fill(judged, start, end);
      const levels = levelsOf(judged.values.subarray(start, end));
      const whole = ranked < 0 ? nothing : rank(scored.starts[ranked]!, scored.ends[ranked]!);
      const { grades, tieEnds } = cut(whole, depth, judgedOnly);
      let found = 0;
      for (const grade of grades) if (grade >= relevantFrom) found++;
      const count = (isRelevant: boolean): number =>
        levels.reduce((sum, level) => sum + (level.grade >= relevantFrom === isRelevant ? level.count : 0), 0);
      return { grades, tieEnds, levels, relevantFrom, relevant: count(true), found, nonrelevant: count(false) };
    },
  };
}

const nothing = { grades: new Int32Array(), tieEnds: new Int32Array() };

function tieOrder(ties: TieMode, { text, from, to }: Entries, gradeOf: (row: number) => number): (a: number, b: number) => number {
  switch (ties) {
    case "trec":
      return (a, b) => compareBytes(text, from[b]!, to[b]!, text, from[a]!, to[a]!);
    case "input":
    case "expected":
      return (a, b) => a - b;
    case "best":
      return (a, b) => gradeOf(b) - gradeOf(a);
    case "worst":
      return (a, b) => gradeOf(a) - gradeOf(b);
  }
}

/** The first documents of a ranking, and of these the judged ones. */
function cut(
  { grades, tieEnds }: Pick<JudgedRanking, "grades" | "tieEnds">,
  depth: number,
  judgedOnly: boolean,
): Pick<JudgedRanking, "grades" | "tieEnds"> {
  const kept = (grade: number, rank: number): boolean => rank < depth && !(judgedOnly && grade < 0);
  if (grades.length <= depth && !judgedOnly) return { grades, tieEnds };
  const before = new Int32Array(grades.length + 1);
  grades.forEach((grade, rank) => {
    before[rank + 1] = before[rank]! + (kept(grade, rank) ? 1 : 0);
  });
  const ends = Array.from(tieEnds, (end) => before[end]!);
  return { grades: grades.filter(kept), tieEnds: Int32Array.from(new Set(ends.filter((end) => end > 0))) };
}
