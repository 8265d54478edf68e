import { incompleteBeta, integrate, logGamma, normalCdf, normalDensity, solve } from "./special-functions.js";

// Own functions, for no well-kept library has all of them to 1e-9: jStat 1.9.6 is up to 9e-8 off in Student's t and 1e-4 in the studentised range (relative), and
// stdlib, which is exact in t, has no studentised range and its t alone brings over 200 packages.

/** Chance of a t at least so far from 0 on either side, with so many degrees of freedom. Source: DLMF 8.17; Student 1908. */
export function studentTail(t: number, degrees: number): number {
  if (Number.isNaN(t)) return NaN;
  return incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}

/** The t that a share `tail` of the distribution exceeds on either side together, such as 2.093 for 0.05 with 19 degrees of freedom. */
export function studentCritical(tail: number, degrees: number): number {
  // Among small t the tail is nearly flat: log2 keeps the halving precise over all sizes.
  return 2 ** solve((power) => tail - studentTail(2 ** power, degrees), -60, 60);
}

/**
 * Chance that the studentised range of k normal values is at least q, their variance estimated with so many degrees of freedom.
 * P(Q < q) = ∫ f(s) · k ∫ φ(z) (Φ(z) − Φ(z − q s))^(k − 1) dz ds, f the density of the standard deviation's estimate.
 * Source: Tukey 1953; Copenhaver and Holland 1988, equation 2.1.
 */
export function studentizedRangeTail(q: number, k: number, degrees: number): number {
  if (q <= 0) return 1;
  const range = (width: number): number =>
    k * integrate((z) => normalDensity(z) * (normalCdf(z) - normalCdf(z - width)) ** (k - 1), -9, 9, 12);
  const below = overDeviations(degrees, (s) => range(q * s));
  return Math.min(1, Math.max(0, 1 - below));
}

/**
 * Chance that a two-sided paired t test of n differences is significant, where their mean is `effect` standard deviations from 0.
 * Exact: the noncentral t distribution, integrated over the estimate of the standard deviation. Source: Cohen 1988, chapter 2.
 */
export function pairedPower(effect: number, n: number, alpha: number): number {
  const critical = studentCritical(alpha, n - 1);
  const shift = effect * Math.sqrt(n);
  return overDeviations(n - 1, (s) => normalCdf(shift - critical * s) + normalCdf(-shift - critical * s));
}

/** Mean of a function over the estimate s of a standard deviation of 1: ν s² has the chi-squared distribution with ν degrees of freedom. */
function overDeviations(degrees: number, f: (s: number) => number): number {
  const logScale = Math.log(2) + (degrees / 2) * Math.log(degrees / 2) - logGamma(degrees / 2);
  const logDensity = (s: number): number => logScale + (degrees - 1) * Math.log(s) - (degrees * s * s) / 2;
  const spread = 1 / Math.sqrt(2 * degrees);
  const mode = Math.sqrt(Math.max(0, degrees - 1) / degrees);
  const least = logDensity(Math.max(mode, spread)) - 45;
  let [low, high] = [mode, Math.max(mode, spread)];
  while (low > 0 && logDensity(low) > least) low = Math.max(0, low - spread);
  while (logDensity(high) > least) high += spread;
  return integrate((s) => (s > 0 ? Math.exp(logDensity(s)) * f(s) : 0), low, high, 16);
}
