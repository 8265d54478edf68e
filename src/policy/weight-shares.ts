import type { Criterion, Policy } from "./policy.js";

/** How much of the whole a criterion weighs. */
export interface WeightShare {
  readonly side: "fit" | "appeal";
  readonly name: string;
  readonly criterion: Criterion;
  /** Share of its side's weight, 0 to 1. */
  readonly ofSide: number;
  /** Share of the whole score, 0 to 1; where the sides are not added up, as if both counted alike. */
  readonly ofAll: number;
}

/** Tells how much each criterion weighs, in the policy's order. */
export function weightShares(policy: Policy): readonly WeightShare[] {
  const sides = [
    ["fit", policy.fit],
    ["appeal", policy.appeal],
  ] as const;
  const totals = sides.map(([, criteria]) => Object.values<Criterion>(criteria).reduce((sum, { weight }) => sum + weight, 0));
  const weights = typeof policy.combine === "string" ? [1, 1] : [policy.combine.fit, policy.combine.appeal];
  // A side without weight does not exist, and leaves the other as it is.
  const its = totals.map((total, index) => (total === 0 ? 0 : totals[1 - index] === 0 ? 1 : weights[index]!));
  const whole = its.reduce((sum, weight) => sum + weight, 0);
  return sides.flatMap(([side, criteria], index) =>
    Object.entries<Criterion>(criteria).map(([name, criterion]) => {
      const ofSide = totals[index] === 0 ? 0 : criterion.weight / totals[index]!;
      return { side, name, criterion, ofSide, ofAll: (ofSide * its[index]!) / whole };
    }),
  );
}
