import { definePolicy, type Criterion, type Policy } from "../policy/index.js";
import type { Weighting } from "./judged-lists.js";

/** The weights of a policy; criteria of weight 0 are left out. */
export function weightingOf(policy: Policy): Weighting {
  const weights = (criteria: Policy["fit"] | Policy["appeal"]): number[] =>
    Object.values<Criterion>(criteria).flatMap(({ weight }) => (weight > 0 ? [weight] : []));
  const fit = weights(policy.fit);
  return { weights: [...fit, ...weights(policy.appeal)], fit: fit.length, combine: policy.combine };
}

/** Spreads coefficients over the weights of each side, whose sum stays, and over the sides. */
export function fromCoefficients(own: Weighting, beta: readonly number[]): Weighting | undefined {
  const sum = (its: readonly number[]): number => its.reduce((before, one) => before + one, 0);
  const sides = [
    { weights: own.weights.slice(0, own.fit), beta: beta.slice(0, own.fit) },
    { weights: own.weights.slice(own.fit), beta: beta.slice(own.fit) },
  ].map((side): Part => ({ ...side, total: sum(side.beta) })) as [Part, Part];
  const whole = sides[0].total + sides[1].total;
  if (whole === 0) return undefined;
  const spread = ({ weights, beta: its, total }: Part): number[] =>
    total === 0 ? [...weights] : its.map((one) => (one / total) * sum(weights));
  const both = own.fit > 0 && own.fit < own.weights.length;
  if (typeof own.combine === "string" || !both) return { ...own, weights: sides.flatMap(spread) };
  const combined = own.combine.fit + own.combine.appeal;
  return {
    ...own,
    weights: sides.flatMap(spread),
    combine: { fit: (sides[0].total / whole) * combined, appeal: (sides[1].total / whole) * combined },
  };
}

interface Part {
  readonly weights: readonly number[];
  readonly beta: readonly number[];
  readonly total: number;
}

/** To four digits: a policy is read by people. */
export function rounded({ weights, fit, combine }: Weighting): Weighting {
  const round = (value: number): number => Number(value.toPrecision(4));
  return {
    weights: weights.map(round),
    fit,
    combine: typeof combine === "string" ? combine : { fit: round(combine.fit), appeal: round(combine.appeal) },
  };
}

/** The policy with other weights under another version; all else stays. */
export function withWeights<Fit, Appeal>(
  policy: Policy<Fit, Appeal>,
  { weights, combine }: Weighting,
  version: string,
): Policy<Fit, Appeal> {
  let next = 0;
  const reweighed = (criteria: Policy["fit"] | Policy["appeal"]): object =>
    Object.fromEntries(
      Object.entries<Criterion>(criteria).map(([name, criterion]) => [
        name,
        criterion.weight > 0 ? { ...criterion, weight: weights[next++]! } : criterion,
      ]),
    );
  const { id, gates, neutral, ties } = policy;
  const definition = { id, version, fit: reweighed(policy.fit), appeal: reweighed(policy.appeal), gates, combine, neutral, ties };
  return definePolicy(definition as never) as unknown as Policy<Fit, Appeal>;
}
