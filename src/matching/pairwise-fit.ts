import type { JudgedList } from "./judged-lists.js";

/** Where a fit starts from, and what it is pulled back to. */
export interface Anchor {
  /** The policy's own weights as shares of the whole. */
  readonly shares: readonly number[];
  /** How many logits a whole score is worth: see `scaleOf`. */
  readonly scale: number;
  /** Strength of the pull toward the shares. */
  readonly pull: number;
}

const MOST_STEPS = 100;
const MOST_SWEEPS = 1000;
/** Scales beyond which all pairs are as good as certain. */
const [LEAST_SCALE, MOST_SCALE] = [1, 100];

/**
 * Fits coefficients β ≥ 0 to pairs that are judged differently, by pairwise logistic regression.
 *
 * Minimises Σ over lists of the mean over their pairs of log(1 + e^(−β·(x_better − x_worse))), plus pull/2 · ‖β/scale − shares‖²: each list counts
 * alike, and coefficients stay where the policy had them unless the judgements say otherwise.
 * By Newton steps: each solves the quadratic model under β ≥ 0, one coefficient after the other, and is shortened until the objective falls.
 * Sources: Bradley & Terry (1952) and Burges et al. (2005), "Learning to rank using gradient descent", equation 3, for the loss; Hoerl & Kennard (1970) for
 * the pull.
 * @param start of the steps; where they end does not depend on it. `@defaultValue the anchor`
 */
export function pairwiseFit(lists: readonly JudgedList[], anchor: Anchor, start?: readonly number[]): readonly number[] {
  const { shares, scale } = anchor;
  let beta = start ?? shares.map((share) => share * scale);
  let now = objective(lists, anchor, beta);
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = quadraticStep(beta, now);
    const slope = direction.reduce((sum, change, i) => sum + change * now.gradient[i]!, 0);
    if (slope > -1e-13) break;
    let length = 1;
    let next = objective(lists, anchor, moved(beta, direction, length));
    while (next.value > now.value + 1e-4 * length * slope && length > 1e-9) {
      length /= 2;
      next = objective(lists, anchor, moved(beta, direction, length));
    }
    if (next.value >= now.value) break;
    beta = moved(beta, direction, length);
    now = next;
  }
  return beta;
}

/** The scale at which the policy's own shares explain the pairs best, by bisection of the convex loss; 1 to 100. */
export function scaleOf(lists: readonly JudgedList[], shares: readonly number[]): number {
  const slope = (scale: number): number => {
    const { gradient } = objective(
      lists,
      { shares, scale, pull: 0 },
      shares.map((share) => share * scale),
    );
    return shares.reduce((sum, share, i) => sum + share * gradient[i]!, 0);
  };
  let [low, high] = [LEAST_SCALE, MOST_SCALE];
  for (let halving = 0; halving < 40; halving++) {
    const middle = (low + high) / 2;
    if (slope(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Value and derivatives of the objective. */
export interface Objective {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Row after row. */
  readonly hessian: Float64Array;
}

/** Works out the objective at β. */
export function objective(lists: readonly JudgedList[], { shares, scale, pull }: Anchor, beta: readonly number[]): Objective {
  const size = beta.length;
  const gradient = Float64Array.from(beta, (its, i) => (pull * (its / scale - shares[i]!)) / scale);
  const hessian = new Float64Array(size * size);
  let value = (pull / 2) * beta.reduce((sum, its, i) => sum + (its / scale - shares[i]!) ** 2, 0);
  for (const { differences } of lists) {
    const each = size / differences.length;
    for (let pair = 0; pair < differences.length; pair += size) {
      let margin = 0;
      for (let i = 0; i < size; i++) margin += beta[i]! * differences[pair + i]!;
      // log(1 + e^−m), without overflow where m is far below 0.
      value += each * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const wrong = 1 / (1 + Math.exp(margin));
      const doubt = each * wrong * (1 - wrong);
      for (let i = 0; i < size; i++) {
        const difference = differences[pair + i]!;
        if (difference === 0) continue;
        gradient[i]! -= each * wrong * difference;
        for (let j = 0; j <= i; j++) hessian[i * size + j]! += doubt * difference * differences[pair + j]!;
      }
    }
  }
  for (let i = 0; i < size; i++) {
    hessian[i * size + i]! += pull / scale ** 2;
    for (let j = 0; j < i; j++) hessian[j * size + i] = hessian[i * size + j]!;
  }
  return { value, gradient, hessian };
}

/** The step s ≥ −β that makes g·s + ½ s·Hs least, by coordinate descent: H is positive definite. */
function quadraticStep(beta: readonly number[], { gradient, hessian }: Objective): readonly number[] {
  const size = beta.length;
  const step = beta.map(() => 0);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let most = 0;
    for (let i = 0; i < step.length; i++) {
      let slope = gradient[i]!;
      for (let j = 0; j < size; j++) slope += hessian[i * size + j]! * step[j]!;
      const next = Math.max(-beta[i]!, step[i]! - slope / hessian[i * size + i]!);
      most = Math.max(most, Math.abs(next - step[i]!));
      step[i] = next;
    }
    if (most < 1e-12) break;
  }
  return step;
}

function moved(beta: readonly number[], direction: readonly number[], length: number): number[] {
  return beta.map((its, i) => Math.max(0, its + length * direction[i]!));
}
