/** Grade of a document that stands in no judgement of its query. */
export const NOT_POOLED = -1;
/** Grade of a document that was pooled, but not judged: its judgement has a negative grade. */
export const NOT_JUDGED = -2;

/** One query's ranking, as a metric sees it: grades by rank, and what the judgements hold besides. */
export interface JudgedRanking {
  /** Grade of each document, the first rank first: 0 or more where it was judged, else `NOT_POOLED` or `NOT_JUDGED`. */
  readonly grades: Int32Array;
  /** Where each group of documents with the same score ends: the last entry is the number of documents. */
  readonly tieEnds: Int32Array;
  /** Grades of 0 or more that the judgements of the query have, the lowest first, and how often. */
  readonly levels: readonly Level[];
  /** The lowest grade that counts as relevant. */
  readonly relevantFrom: number;
  /** Relevant documents in the judgements: R. */
  readonly relevant: number;
  /** Relevant documents in the ranking. */
  readonly found: number;
  /** Documents that were judged, and are not relevant, in the judgements: N. */
  readonly nonrelevant: number;
}

/** Judgements of one grade. */
export interface Level {
  readonly grade: number;
  readonly count: number;
}

/** How often each grade of 0 or more stands among some grades, the lowest first. */
export function levelsOf(grades: Iterable<number>): Level[] {
  const counts = new Map<number, number>();
  for (const grade of grades) if (grade >= 0) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return Array.from(counts, ([grade, count]) => ({ grade, count })).sort((a, b) => a.grade - b.grade);
}
