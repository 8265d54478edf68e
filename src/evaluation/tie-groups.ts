import type { JudgedRanking } from "./judged-ranking.js";

/** Documents with the same score: ranks (0 first) from `start` to before `end`. */
export interface TieGroup {
  readonly start: number;
  readonly end: number;
}

/** The groups of documents with the same score, from the first rank on. */
export function* tieGroups({ tieEnds }: JudgedRanking): Generator<TieGroup> {
  let start = 0;
  for (const end of tieEnds) {
    yield { start, end };
    start = end;
  }
}

/** How many documents of a group have a property, by their grade. */
export function countIn(ranking: JudgedRanking, { start, end }: TieGroup, has: (grade: number) => boolean): number {
  let count = 0;
  for (let rank = start; rank < end; rank++) if (has(ranking.grades[rank]!)) count++;
  return count;
}

/** What each rank is worth on average where the order within groups is random: the mean of its group. */
export function expectedGains(ranking: JudgedRanking, gain: (grade: number) => number): Float64Array {
  const gains = new Float64Array(ranking.grades.length);
  for (const { start, end } of tieGroups(ranking)) {
    let sum = 0;
    for (let rank = start; rank < end; rank++) sum += gain(ranking.grades[rank]!);
    gains.fill(sum / (end - start), start, end);
  }
  return gains;
}

/** How many documents before a rank have a property, on average. @param before number of ranks that are looked at. */
export function expectedCount(ranking: JudgedRanking, before: number, has: (grade: number) => boolean): number {
  let count = 0;
  for (const group of tieGroups(ranking)) {
    if (group.start >= before) break;
    const share = Math.min(1, (before - group.start) / (group.end - group.start));
    count += countIn(ranking, group, has) * share;
  }
  return count;
}
