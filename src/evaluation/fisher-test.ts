import { logGamma } from "./special-functions.js";

/** Some people of whom some were chosen. */
export interface Chosen {
  readonly chosen: number;
  readonly n: number;
}

/**
 * Fisher's exact test, two-sided: the chance that so many of a group are chosen, or a number that is no likelier, where groups are labels given by lot.
 * It is the permutation test of the labels, and holds however the choices of different people hang together. Source: Fisher 1934.
 * @returns p, above 0 and up to 1; 1 where one group is empty, or all or nobody was chosen.
 * @throws RangeError for counts that are no whole numbers with 0 ≤ chosen ≤ n.
 */
export function fisherTest(group: Chosen, others: Chosen): number {
  for (const { chosen, n } of [group, others]) {
    if (!Number.isSafeInteger(n) || !Number.isSafeInteger(chosen) || chosen < 0 || chosen > n) {
      throw new RangeError(`expected whole numbers with 0 ≤ chosen ≤ n, received ${String(chosen)} of ${String(n)}`);
    }
  }
  const chosen = group.chosen + others.chosen;
  const logChance = (count: number): number =>
    logChoose(group.n, count) + logChoose(others.n, chosen - count) - logChoose(group.n + others.n, chosen);
  const observed = logChance(group.chosen);
  let sum = 0;
  for (let count = Math.max(0, chosen - others.n); count <= Math.min(group.n, chosen); count++) {
    const log = logChance(count);
    // Chances that are equal in truth may differ in their last bits.
    if (log <= observed + 1e-9) sum += Math.exp(log);
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
