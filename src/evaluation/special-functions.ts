/**
 * Natural logarithm of the gamma function, for x > 0, to about 15 digits.
 * Source: Lanczos 1964, with the coefficients of Godfrey 2001 (g = 7, n = 9).
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  let sum = lanczos[0]!;
  for (let term = 1; term < lanczos.length; term++) sum += lanczos[term]! / (shifted + term);
  const base = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

const lanczos: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * Regularised incomplete beta function I_x(a, b), for a, b > 0 and x from 0 to 1.
 * Source: DLMF 8.17.22, its continued fraction evaluated after Lentz 1976.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side; the other one is its complement (DLMF 8.17.4).
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  let fraction = 1;
  let c = 1;
  let d = 0;
  for (let term = 0; term <= MOST_TERMS; term++) {
    const half = term >> 1;
    const numerator =
      term === 0
        ? 1
        : term % 2 === 0
          ? (half * (b - half) * x) / ((a + 2 * half - 1) * (a + 2 * half))
          : (-(a + half) * (a + b + half) * x) / ((a + 2 * half) * (a + 2 * half + 1));
    d = 1 / away(1 + numerator * d);
    c = away(1 + numerator / c);
    fraction *= c * d;
    if (Math.abs(1 - c * d) < 1e-16) break;
  }
  return front * (fraction - 1);
}

const MOST_TERMS = 10_000;

/** Lentz's way out of a division by 0. */
function away(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** Share of the standard normal distribution below z. Source: DLMF 7.6.2 near 0, 7.9.3 (a continued fraction) in the tails. */
export function normalCdf(z: number): number {
  const distance = Math.abs(z);
  if (distance > 40) return z < 0 ? 0 : 1;
  const density = normalDensity(distance);
  if (distance < 2.5) {
    let term = distance;
    let sum = distance;
    for (let odd = 3; Math.abs(term) > 1e-17 * sum; odd += 2) {
      term *= (distance * distance) / odd;
      sum += term;
    }
    return z < 0 ? 0.5 - density * sum : 0.5 + density * sum;
  }
  let fraction = 0;
  for (let term = 60 + Math.ceil(400 / (distance * distance)); term > 0; term--) fraction = term / (distance + fraction);
  const tail = density / (distance + fraction);
  return z < 0 ? tail : 1 - tail;
}

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/** Where the standard normal distribution has a share p below, 0 < p < 1. */
export function normalQuantile(p: number): number {
  return solve((z) => normalCdf(z) - p, -40, 40);
}

/** Finds where a rising function passes 0, by halving. */
export function solve(rising: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 200; step++) {
    const middle = from + (to - from) / 2;
    if (middle === from || middle === to) break;
    if (rising(middle) < 0) from = middle;
    else to = middle;
  }
  return from + (to - from) / 2;
}

/** Integrates a smooth function over equal panels, with 16 points each (Gauss and Legendre; Abramowitz and Stegun, table 25.4). */
export function integrate(f: (x: number) => number, from: number, to: number, panels: number): number {
  const half = (to - from) / panels / 2;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    const middle = from + (2 * panel + 1) * half;
    for (let node = 0; node < legendreNodes.length; node++) {
      const offset = half * legendreNodes[node]!;
      sum += legendreWeights[node]! * (f(middle - offset) + f(middle + offset));
    }
  }
  return sum * half;
}

const legendreNodes: readonly number[] = [
  0.09501250983763744, 0.2816035507792589, 0.4580167776572274, 0.6178762444026438, 0.755404408355003, 0.8656312023878318,
  0.9445750230732326, 0.9894009349916499,
];
const legendreWeights: readonly number[] = [
  0.1894506104550685, 0.18260341504492358, 0.16915651939500254, 0.14959598881657674, 0.12462897125553388, 0.09515851168249279,
  0.062253523938647894, 0.027152459411754096,
];
