import { checkDraws, checkShare } from "./differences.js";
import type { ConfidenceOptions, Interval } from "./paired-t-test.js";
import type { DrawOptions } from "./permutation-test.js";
import { seededRandom } from "./seeded-random.js";

/** Options of estimates from a log. */
export interface OffPolicyOptions extends DrawOptions, ConfidenceOptions {
  /** Weights above this count as this: less variance for some bias, downwards where outcomes are not negative. Source: Ionides 2008. @defaultValue Infinity */
  readonly clip?: number;
  /** Below this effective sample size nothing is estimated. The figure is a convention: a hundred sessions leave about a tenth of error. @defaultValue 100 */
  readonly leastEffectiveSize?: number;
  /** Above this share of exposure on what the log can never have shown, nothing is estimated, 0 to 1. @defaultValue 0.1 */
  readonly mostUnsupported?: number;
}

/** What a log is worth for the policy that is asked about. */
export interface OffPolicySupport {
  readonly sessions: number;
  /** Sessions that would say as much, had the policy itself been logged: n (Σ w)² ÷ (m Σ w²) over m weights. Source: Kish 1965. */
  readonly effectiveSize: number;
  /** Before clipping. */
  readonly largestWeight: number;
  /** Share of weights that were clipped. */
  readonly clipped: number;
  /** Share of the policy's exposure that falls on what the log can never have shown: the estimates but `doublyRobust` count it as 0 or as the rest. */
  readonly unsupported: number;
}

/** A value with its percentile bootstrap interval over sessions. */
export interface OffPolicyValue {
  readonly value: number;
  readonly interval: Interval;
}

/** What a policy would have brought, a session. */
export interface OffPolicyEstimates extends OffPolicySupport {
  readonly refused: false;
  /** Inverse propensity score, Σ w r ÷ n: unbiased where propensities are right and nothing is clipped. Source: Horvitz and Thompson 1952. */
  readonly ips: OffPolicyValue;
  /** Σ w r ÷ Σ w, times what Σ w is expected to be: a little biased, mostly far less spread. Source: Hájek 1971; Swaminathan and Joachims 2015. */
  readonly selfNormalized: OffPolicyValue;
  /** The predictions, corrected by the weighted errors that they made; `null` without predictions. Source: Dudík, Langford and Li 2011, equation 3. */
  readonly doublyRobust: OffPolicyValue | null;
}

/** Why nothing is estimated. */
export interface OffPolicyRefusal extends OffPolicySupport {
  readonly refused: true;
  readonly reason: "effectiveSize" | "unsupported";
  /** For a reader, in English. */
  readonly sentence: string;
}

/** One session of a log, weighed. */
export interface WeighedSession {
  readonly shows: readonly WeighedShow[];
  /** Exposure that the policy gives in such a session. */
  readonly exposure: number;
  /** The part of it that falls on what the log can never have shown. */
  readonly unsupported: number;
  /** What is predicted for the policy; `undefined` where nothing is. */
  readonly predicted?: number | undefined;
}

/** One logged item: weight, outcome, how likely it was looked at, and the outcome that was predicted for it. */
export interface WeighedShow {
  readonly weight: number;
  readonly outcome: number;
  readonly exposure: number;
  readonly predicted: number;
}

/**
 * Estimates from weighed sessions, or says why not.
 * @throws RangeError for no sessions, or an option out of range; TypeError where only some sessions have predictions.
 */
export function offPolicyEstimate(sessions: readonly WeighedSession[], options: OffPolicyOptions): OffPolicyEstimates | OffPolicyRefusal {
  const { clip = Infinity, leastEffectiveSize = 100, mostUnsupported = 0.1, draws = 1000, seed = 1, confidence = 0.95 } = options;
  checkDraws(draws);
  checkShare("a confidence", confidence);
  if (sessions.length === 0) throw new RangeError("expected at least one session, received none");
  if (!(clip > 0)) throw new RangeError(`expected clip above 0, received ${String(clip)}`);
  if (!(leastEffectiveSize >= 0)) throw new RangeError(`expected leastEffectiveSize of at least 0, received ${String(leastEffectiveSize)}`);
  const support = supportOf(sessions, clip);
  const { effectiveSize, unsupported } = support;
  const refuse = (reason: OffPolicyRefusal["reason"], sentence: string): OffPolicyRefusal => ({
    refused: true,
    reason,
    sentence,
    ...support,
  });
  if (unsupported > mostUnsupported) {
    return refuse(
      "unsupported",
      `${percent(unsupported)} of what the policy would show was never shown in the log; at most ${percent(mostUnsupported)} can be passed over.`,
    );
  }
  if (effectiveSize < leastEffectiveSize) {
    return refuse(
      "effectiveSize",
      `The log is worth ${effectiveSize.toFixed(1)} sessions of the policy; at least ${String(leastEffectiveSize)} are needed. Log more, or ask about a policy that is nearer to the logged one.`,
    );
  }

  const sums = sessions.map((session) => sumsOf(session, clip));
  const isPredicted = isAllPredicted(sessions);
  const value = ofMeans(meansOf(sums, (at) => at, sums.length));
  const random = seededRandom(seed);
  const drawn = Array.from({ length: draws }, () => ofMeans(meansOf(sums, () => random.below(sums.length), sums.length)));
  const estimate = (name: keyof Values): OffPolicyValue => {
    const values = Float64Array.from(drawn, (one) => one[name]).sort();
    const at = (share: number): number => values[Math.round(share * (draws - 1))]!;
    return { value: value[name], interval: { low: at((1 - confidence) / 2), high: at((1 + confidence) / 2) } };
  };
  return {
    refused: false,
    ips: estimate("ips"),
    selfNormalized: estimate("selfNormalized"),
    doublyRobust: isPredicted ? estimate("doublyRobust") : null,
    ...support,
  };
}

function supportOf(sessions: readonly WeighedSession[], clip: number): OffPolicySupport {
  let [count, clipped, sum, squares, largestWeight] = [0, 0, 0, 0, 0];
  for (const { weight } of sessions.flatMap(({ shows }) => shows)) {
    count++;
    if (weight > clip) clipped++;
    largestWeight = Math.max(largestWeight, weight);
    const used = Math.min(weight, clip);
    sum += used;
    squares += used * used;
  }
  const exposure = sessions.reduce((all, session) => all + session.exposure, 0);
  return {
    sessions: sessions.length,
    effectiveSize: squares === 0 ? 0 : (sessions.length * sum * sum) / (count * squares),
    largestWeight,
    clipped: count === 0 ? 0 : clipped / count,
    unsupported: exposure === 0 ? 0 : sessions.reduce((all, session) => all + session.unsupported, 0) / exposure,
  };
}

/** What the estimators add up: weighted outcomes, weighted exposure, the policy's exposure, predictions, and their weighted errors. */
type Sums = readonly [outcomes: number, weighted: number, exposure: number, predicted: number, errors: number];

function sumsOf({ shows, exposure, predicted = 0 }: WeighedSession, clip: number): Sums {
  let [outcomes, weighted, errors] = [0, 0, 0];
  for (const show of shows) {
    const weight = Math.min(show.weight, clip);
    outcomes += weight * show.outcome;
    weighted += weight * show.exposure;
    errors += weight * (show.outcome - show.predicted);
  }
  return [outcomes, weighted, exposure, predicted, errors];
}

function meansOf(sums: readonly Sums[], draw: (at: number) => number, count: number): Sums {
  const total: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const one = sums[draw(at)]!;
    for (let part = 0; part < total.length; part++) total[part]! += one[part]!;
  }
  return total.map((sum) => sum / count) as unknown as Sums;
}

interface Values {
  readonly ips: number;
  readonly selfNormalized: number;
  readonly doublyRobust: number;
}

function ofMeans([outcomes, weighted, exposure, predicted, errors]: Sums): Values {
  return { ips: outcomes, selfNormalized: weighted === 0 ? 0 : (exposure * outcomes) / weighted, doublyRobust: predicted + errors };
}

function isAllPredicted(sessions: readonly WeighedSession[]): boolean {
  const count = sessions.filter(({ predicted }) => predicted !== undefined).length;
  if (count === 0 || count === sessions.length) return count > 0;
  throw new TypeError(
    `expected predictions for all of ${String(sessions.length)} sessions or for none, received them for ${String(count)}`,
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
