import type { Combine } from "../policy/index.js";
import type { PairQuery } from "./pair-query.js";

/** Which sides have a criterion with a weight. */
export interface WeighedSides {
  readonly fit: boolean;
  readonly appeal: boolean;
}

/** The sides that a query's score is made of. */
export function sidesOf({ weighed }: PairQuery): WeighedSides {
  return { fit: weighed.some(({ of }) => of.asks === "vacancy"), appeal: weighed.some(({ of }) => of.asks === "candidate") };
}

/** A line above the score: `score ≤ fit · f + appeal · a`, of fit f and appeal a. */
export interface LinearBound {
  readonly fit: number;
  readonly appeal: number;
}

/** So far may the point of contact be from equal sides: further out, one side's part of the bound grows without use. */
const MOST_UNEQUAL = 8;

/**
 * One linear bound serves every way to combine: the weighted mean is linear itself; harmonic mean, geometric mean and minimum are concave and homogeneous, so
 * they lie below their tangent plane at any point (f₀, a₀). A product is the square of the geometric mean: see `linearTarget`.
 * @param ratio f₀ / a₀, where the bound shall be tight; any positive number is right.
 */
export function linearBound(combine: Combine, sides: WeighedSides, ratio: number): LinearBound {
  if (!sides.fit || !sides.appeal) return { fit: sides.fit ? 1 : 0, appeal: sides.appeal ? 1 : 0 };
  if (typeof combine === "object") {
    const sum = combine.fit + combine.appeal;
    return { fit: combine.fit / sum, appeal: combine.appeal / sum };
  }
  const r = Math.min(MOST_UNEQUAL, Math.max(1 / MOST_UNEQUAL, ratio));
  switch (combine) {
    case "harmonic": // ∂/∂f of 2fa/(f+a) is 2a²/(f+a)², ∂/∂a is 2f²/(f+a)²
      return { fit: 2 / (r + 1) ** 2, appeal: (2 * r * r) / (r + 1) ** 2 };
    case "geometric": // ∂/∂f of √(fa) is ½√(a/f), ∂/∂a is ½√(f/a)
    case "product":
      return { fit: 0.5 / Math.sqrt(r), appeal: 0.5 * Math.sqrt(r) };
    case "minimum": // between the two sides' own planes, which meet where they are equal
      return { fit: 1 / (r + 1), appeal: r / (r + 1) };
  }
}

/** What the linear bound must reach for a score to be reached. */
export function linearTarget(combine: Combine, sides: WeighedSides, score: number): number {
  return combine === "product" && sides.fit && sides.appeal ? Math.sqrt(score) : score;
}
