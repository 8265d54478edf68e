import { dayOf, type DataIssue, type IsoDate } from "../model/index.js";
import type { Market, Side } from "../market/index.js";
import type { Criterion, Policy } from "../policy/index.js";
import { bindPolicy } from "./bind-policy.js";
import { comparePolicies, type PolicyComparison } from "./compare-policies.js";
import { coordinateAscent, meanMetric, sharesOf, type ListMetric } from "./coordinate-ascent.js";
import { judgedLists, type JudgedList, type Judgement, type Weighting } from "./judged-lists.js";
import { noOrder, oneCriterion, sidesNotAdded, tooFew, type FitRefusal } from "./fit-refusal.js";
import { pairwiseFit, scaleOf } from "./pairwise-fit.js";
import { fromCoefficients, rounded, weightingOf, withWeights } from "./reweigh-policy.js";
import { heldOutAgreement, resampledShares, type Agreement, type Fitter } from "./trust-in-fit.js";

/** How weights are fitted. */
export interface FitOptions {
  readonly asOf: IsoDate;
  /** Version of the policy that comes out. @defaultValue the old one with `+fitted` */
  readonly version?: string;
  /** The side whose lists are judged. @defaultValue `vacancy`: candidates of a vacancy are compared with each other */
  readonly side?: Side;
  /**
   * `pairwise`: logistic regression of which of two is better, for policies whose sides are added up. `coordinate`: one weight at a time, for any policy and
   * any metric. @defaultValue `pairwise`
   */
  readonly method?: "pairwise" | "coordinate";
  /** For `coordinate`: the value of a list, given its grades in order. @defaultValue the share of pairs in the right order */
  readonly metric?: ListMetric;
  /**
   * Strength of the pull toward the policy's own weights, above 0: moving a share s of the whole weight from one criterion to another must raise the
   * log-likelihood of the lists by pull · s². @defaultValue 10
   */
  readonly pull?: number;
  /** Number of resamples of the lists for the intervals, at least 20; or 0, for none. @defaultValue 200 */
  readonly resamples?: number;
  /** Share of the resamples that an interval covers, above 0 and below 1. @defaultValue 0.9 */
  readonly level?: number;
  /** Seed of the resamples and of the parts for the check on lists held out. @defaultValue 1 */
  readonly seed?: number;
  /** Fewest lists with a pair that is judged differently, at least 5. @defaultValue 20 */
  readonly fewestLists?: number;
  /** Length of the lists that are compared at the end. @defaultValue 10 */
  readonly top?: number;
}

/** A weight before and after. */
export interface FittedWeight {
  /** Such as `fit.skills`. */
  readonly path: string;
  readonly before: number;
  readonly after: number;
  /** Shares of the whole, before and after. */
  readonly shareBefore: number;
  readonly shareAfter: number;
  /** Where the share lies in resamples of the lists; `null` without resamples. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

interface Feedback {
  /** Lists, and pairs in them that are judged differently. */
  readonly lists: number;
  readonly pairs: number;
  /** Judged pairs that a gate keeps out of every list. */
  readonly ineligible: number;
  /** Judgements that were left out: an id that the market does not have, a pair judged twice, a relevance that is no number of at least 0. */
  readonly issues: readonly DataIssue[];
}

/** A new version of the policy, and what speaks for it. */
export interface FittedPolicy<Fit, Appeal> extends Feedback {
  readonly policy: Policy<Fit, Appeal>;
  readonly refusal: null;
  /** In the policy's order; criteria of weight 0 stay as they are. */
  readonly weights: readonly FittedWeight[];
  /** Mean of the metric over the lists that it was fitted to: without a metric, the share of pairs in the right order, equal scores counting half. */
  readonly agreement: Agreement;
  /** On lists held out: fitted five times to four fifths, and held against the rest. No better here means no better. */
  readonly heldOut: Agreement;
  /** What changes in the lists of the records that were judged. */
  readonly comparison: PolicyComparison;
}

/** Nothing fitted, and why. */
export interface RefusedFit extends Feedback {
  readonly policy: null;
  readonly refusal: FitRefusal;
}

/** So many pairs a criterion, or chance decides. */
const PAIRS_A_CRITERION = 10;
const FEWEST_LISTS = 5;

/**
 * Fits a policy's weights to judgements of its lists, and gives a new version of it with the comparison.
 *
 * Weights stay at least 0 and near to what they were; a criterion of weight 0 is a choice, and stays. Gates, thresholds and options are not touched. People
 * judge what they were shown: the judgements of lists that this policy made praise it.
 * @returns the new version, or a refusal with its reason where there is too little to learn from.
 * @throws RangeError for an option out of range; RuleError where a rule fails on a judged pair.
 */
export function fitWeights<Fit, Appeal>(
  policy: Policy<Fit, Appeal>,
  market: Market,
  judgements: Iterable<Judgement>,
  options: FitOptions,
): FittedPolicy<Fit, Appeal> | RefusedFit {
  const { asOf, side = "vacancy", method = "pairwise", metric, fewestLists = 20, resamples = 200, level = 0.9, seed = 1 } = options;
  checkOptions(options);
  const { lists, ineligible, issues } = judgedLists(bindPolicy(market, policy, asOf), side, judgements);
  const pairs = lists.reduce((sum, list) => sum + list.pairs.length, 0);
  const feedback = { lists: lists.length, pairs, ineligible, issues };
  const refuse = (refusal: FitRefusal): RefusedFit => ({ policy: null, refusal, ...feedback });
  const own = weightingOf(policy);
  const criteria = own.weights.length;
  if (criteria < 2) return refuse(oneCriterion);
  if (method === "pairwise" && typeof own.combine === "string" && own.fit > 0 && own.fit < criteria)
    return refuse(sidesNotAdded(own.combine));
  if (lists.length < fewestLists) return refuse(tooFew("tooFewLists", lists.length, fewestLists));
  if (pairs < PAIRS_A_CRITERION * criteria) return refuse(tooFew("tooFewPairs", pairs, PAIRS_A_CRITERION * criteria));

  if (isContradicted(own, lists)) return refuse(noOrder);
  const fit = fitter(own, lists, options);
  const fitted = fit(lists);
  if (!fitted) return refuse(noOrder);
  const after = rounded(fitted);
  const newPolicy = withWeights(policy, after, options.version ?? `${policy.version}+fitted`);
  const score = (its: readonly JudgedList[], weighting: Weighting): number => meanMetric(its, weighting, metric);
  return {
    policy: newPolicy,
    refusal: null,
    ...feedback,
    weights: weightsBeforeAndAfter(policy, own, after, resamples === 0 ? null : resampledShares(fit, lists, { resamples, level, seed })),
    agreement: { before: score(lists, own), after: score(lists, after) },
    heldOut: heldOutAgreement(fit, own, lists, seed, score),
    comparison: comparePolicies(market, policy, newPolicy, { asOf, side, ids: lists.map(({ id }) => id), top: options.top ?? 10 }),
  };
}

/** Whether each criterion alone has half of the judged pairs or more the wrong way round. */
function isContradicted(own: Weighting, lists: readonly JudgedList[]): boolean {
  const alone = (criterion: number): Weighting => ({ ...own, weights: own.weights.map((_, i) => (i === criterion ? 1 : 0)) });
  return own.weights.every((weight, i) => weight === 0 || meanMetric(lists, alone(i)) <= 0.5);
}

function checkOptions({ asOf, pull = 10, resamples = 200, level = 0.9, seed = 1, fewestLists = 20 }: FitOptions): void {
  dayOf(asOf);
  const refuse = (name: string, expected: string, received: number): never => {
    throw new RangeError(`expected ${name} ${expected}, received ${String(received)}`);
  };
  if (!(pull > 0 && pull < Infinity)) refuse("pull", "above 0", pull);
  if (!Number.isSafeInteger(resamples) || (resamples < 20 && resamples !== 0))
    refuse("resamples", "as a whole number of at least 20, or 0", resamples);
  if (!(level > 0 && level < 1)) refuse("level", "above 0 and below 1", level);
  if (!Number.isSafeInteger(seed)) refuse("seed", "as a whole number", seed);
  if (!Number.isSafeInteger(fewestLists) || fewestLists < FEWEST_LISTS)
    refuse("fewestLists", `as a whole number of at least ${String(FEWEST_LISTS)}`, fewestLists);
}

function fitter(own: Weighting, all: readonly JudgedList[], { method = "pairwise", metric, pull = 10 }: FitOptions): Fitter {
  if (method === "coordinate") return (lists) => coordinateAscent(lists, { metric, from: own, pull });
  const shares = sharesOf(own);
  const scale = scaleOf(all, shares);
  const anchor = { shares, scale, pull };
  const start = pairwiseFit(all, anchor);
  return (lists) => fromCoefficients(own, lists === all ? start : pairwiseFit(lists, anchor, start));
}

function weightsBeforeAndAfter(
  policy: Policy,
  own: Weighting,
  after: Weighting,
  samples: readonly (readonly number[])[] | null,
): readonly FittedWeight[] {
  const [shareBefore, shareAfter] = [sharesOf(own), sharesOf(after)];
  const paths = (["fit", "appeal"] as const).flatMap((side) =>
    Object.entries<Criterion>(policy[side]).flatMap(([name, { weight }]) => (weight > 0 ? [`${side}.${name}`] : [])),
  );
  return paths.map((path, i) => ({
    path,
    before: own.weights[i]!,
    after: after.weights[i]!,
    shareBefore: shareBefore[i]!,
    shareAfter: shareAfter[i]!,
    interval: samples && { low: samples[0]![i]!, high: samples[1]![i]! },
  }));
}
