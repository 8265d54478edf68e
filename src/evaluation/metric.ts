import type { JudgedRanking } from "./judged-ranking.js";

/** A number for one ranking, and what becomes of many of them. Anybody's metric is an object like this. */
export interface Metric {
  /** Name with its convention: `ndcg_cut_10`. Names of trec_eval mean what they mean there. */
  readonly name: string;
  /** What is computed, for a reader. */
  readonly formula: string;
  /** Where that is from: author, year. */
  readonly source: string;
  /** What others do differently under the same name. */
  readonly convention?: string;
  /** From the worst to the best value. */
  readonly range: readonly [number, number];
  /** What is said of all queries together: `sum` for counts, `geometric` with values below 0.00001 raised to it. @defaultValue mean */
  readonly summary?: "mean" | "sum" | "geometric";
  /** Rank behind which nothing counts. */
  readonly at?: number;
  /** The value of one ranking; allocates as little as it can. */
  of(ranking: JudgedRanking): number;
  /** Its expectation where documents with the same score stand in random order; left out where nobody knows a formula. */
  expected?(ranking: JudgedRanking): number;
}

/** Checks a cut-off. @throws RangeError for what is no whole number from 1. */
export function checkCutoff(at: number): number {
  if (!Number.isSafeInteger(at) || at < 1) throw new RangeError(`expected a whole number from 1 as cut-off (at), received ${String(at)}`);
  return at;
}

/** Checks a number of a metric's options. @throws RangeError for one that is not between the ends. */
export function checkNumber(name: string, value: number, from: number, to: number): number {
  if (!(value >= from && value <= to)) {
    throw new RangeError(`expected ${name} from ${String(from)} to ${String(to)}, received ${String(value)}`);
  }
  return value;
}
