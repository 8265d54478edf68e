import { examinationFunction, type Examination } from "./examination.js";

/** Share of each group among those who could be shown; shares of all sum to 1. */
export type Shares = ReadonlyMap<string, number>;

/** Shares of groups among some people; those of no known group do not count. */
export function sharesOf(groups: Iterable<string | undefined>): Shares {
  const counts = new Map<string, number>();
  let all = 0;
  for (const group of groups) {
    if (group === undefined) continue;
    counts.set(group, (counts.get(group) ?? 0) + 1);
    all++;
  }
  return new Map(Array.from(counts, ([group, count]) => [group, count / all]));
}

/**
 * Skew@k: ln of a group's share among the first k of a list over its share among those who could be shown. 0 where it is shown as it is there, below 0 where
 * less; −∞ where none of it is shown. Source: Geyik, Ambler and Kenthapadi 2019, equation 5.
 * @param list groups of those shown, the first rank first; those of no known group are passed over.
 * @returns `undefined` where nobody of a known group is shown, or the group is not there.
 */
export function skewAt(list: readonly (string | undefined)[], group: string, shares: Shares, at: number): number | undefined {
  const shown = sharesOf(list.slice(0, at));
  const share = shares.get(group);
  if (shown.size === 0 || share === undefined || share === 0) return undefined;
  return Math.log((shown.get(group) ?? 0) / share);
}

/**
 * Normalised discounted Kullback–Leibler divergence: (1 ÷ Z) Σ_i KL(shares among the first i ‖ shares there) ÷ log2(i + 1), Z = Σ 1 ÷ log2(i + 1).
 * 0 where every prefix is as those who could be shown are, the larger the farther. Natural logarithm. Source: Geyik, Ambler and Kenthapadi 2019, equation 7.
 * @param list groups of those shown; those of no known group are passed over. @returns `undefined` where nobody of a known group is shown.
 */
export function ndkl(list: readonly (string | undefined)[], shares: Shares): number | undefined {
  const known = list.filter((group) => group !== undefined);
  if (known.length === 0) return undefined;
  const counts = new Map<string, number>();
  let [sum, weights] = [0, 0];
  known.forEach((group, index) => {
    counts.set(group, (counts.get(group) ?? 0) + 1);
    const weight = 1 / Math.log2(index + 2);
    weights += weight;
    for (const [one, count] of counts) {
      const share = count / (index + 1);
      sum += weight * share * Math.log(share / shareIn(shares, one));
    }
  });
  return Math.max(0, sum / weights);
}

/**
 * Attention-weighted rank fairness: 1 − the Jensen–Shannon divergence (base 2) between the groups' shares of attention and their shares there; 1 is best.
 * Source: Sapiezynski and others 2019; with Jensen and Shannon's divergence: Ekstrand and others 2022 (TREC Fair Ranking).
 * @param list groups of those shown; those of no known group are passed over. @returns `undefined` where nobody of a known group is looked at.
 */
export function awrf(list: readonly (string | undefined)[], shares: Shares, examination: Examination = "logarithmic"): number | undefined {
  const look = examinationFunction(examination);
  const attention = new Map<string, number>();
  let all = 0;
  list.forEach((group, index) => {
    if (group === undefined) return;
    attention.set(group, (attention.get(group) ?? 0) + look(index + 1));
    all += look(index + 1);
  });
  if (all === 0) return undefined;
  for (const group of attention.keys()) shareIn(shares, group);
  let divergence = 0;
  for (const [group, share] of shares) {
    const shown = (attention.get(group) ?? 0) / all;
    const middle = (shown + share) / 2;
    if (shown > 0) divergence += (shown / 2) * Math.log2(shown / middle);
    if (share > 0) divergence += (share / 2) * Math.log2(share / middle);
  }
  return Math.min(1, Math.max(0, 1 - divergence));
}

function shareIn(shares: Shares, group: string): number {
  const share = shares.get(group);
  if (share === undefined || share === 0)
    throw new RangeError(`expected groups of those who could be shown, received ${JSON.stringify(group)}`);
  return share;
}
