import type { LoggedRanking } from "./off-policy-rankings.js";

/** How likely ranks are looked at, as a log shows it. */
export interface EstimatedExamination {
  /** By rank, over that of the first rank, which is 1. */
  readonly byRank: readonly number[];
  /** Lists that had such a rank. */
  readonly shows: readonly number[];
}

/**
 * Measures how likely each rank is looked at from lists in random order: there, items are alike at all ranks on average, and the mean outcome falls with
 * the chance to look alone. Of lists in any other order it says nothing: good items stand at the top there.
 * Source: Joachims, Swaminathan and Schnabel 2017, section 5 (result randomisation); Wang and others 2016.
 * @throws RangeError where the first rank never had an outcome above 0: then nothing can be compared with it.
 */
export function estimateExamination(log: Iterable<LoggedRanking>): EstimatedExamination {
  const [sums, shows]: [number[], number[]] = [[], []];
  for (const { shown } of log) {
    shown.forEach(({ outcome }, index) => {
      sums[index] = (sums[index] ?? 0) + outcome;
      shows[index] = (shows[index] ?? 0) + 1;
    });
  }
  const first = (sums[0] ?? 0) / (shows[0] ?? 1);
  if (!(first > 0)) throw new RangeError(`expected outcomes at the first rank, received ${String(first)} on average`);
  return { byRank: sums.map((sum, index) => sum / shows[index]! / first), shows };
}
