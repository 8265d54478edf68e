import type { ScoredId } from "./naive.js";
import { quantile, type Times } from "./measure.js";

/** What a run is asked to do. */
export interface BenchOptions {
  readonly rows: number;
  readonly asOf: string;
  readonly seed: number;
  /** Where made markets are stored for the processes that ask them. */
  readonly folder: string;
  /** Tells whether a work is wanted. */
  readonly wants: (id: string) => boolean;
}

/** One line of the table. Milliseconds, seconds, bytes; `null` where it was not measured. */
export interface WorkResult {
  readonly id: string;
  readonly rows: number;
  /** Whether ids, order and every bit of the scores were those of the naive way and the scan; `null` where there is nothing to compare. */
  readonly equal: boolean | null;
  readonly median: number | null;
  readonly p95: number | null;
  /** How many times longer the naive way takes, by medians. */
  readonly ratioNaive: number | null;
  readonly ratioScan: number | null;
  readonly rss: number | null;
  readonly bytesPerCandidate: number | null;
  readonly buildSeconds: number | null;
  /** What else there is to say, each in a few words. */
  readonly notes: readonly string[];
}

/** A result of which only some is known. */
export function workResult(known: Partial<WorkResult> & Pick<WorkResult, "id" | "rows">): WorkResult {
  return {
    equal: null,
    median: null,
    p95: null,
    ratioNaive: null,
    ratioScan: null,
    rss: null,
    bytesPerCandidate: null,
    buildSeconds: null,
    notes: [],
    ...known,
  };
}

/** Median and 95th percentile of times, and how many times longer those of others are. */
export function timings(own: Times, others: { readonly naive?: Times | undefined; readonly scan?: Times | undefined } = {}) {
  const median = quantile(own, 0.5);
  const ratioTo = (times: Times | undefined): number | null => (times ? quantile(times, 0.5) / median : null);
  return { median, p95: quantile(own, 0.95), ratioNaive: ratioTo(others.naive), ratioScan: ratioTo(others.scan) } as const;
}

/** Tells whether two lists have the same ids in the same order, with the same scores to the last bit. */
export function sameLists(a: readonly ScoredId[], b: readonly ScoredId[]): boolean {
  return a.length === b.length && a.every(({ id, score }, i) => id === b[i]!.id && Object.is(score, b[i]!.score));
}
