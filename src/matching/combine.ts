import type { Combine } from "../policy/index.js";

/**
 * Makes one score of fit and appeal, both in [0, 1]; a side that does not exist leaves the other as it is.
 * Weighted (s·f + t·a) / (s + t); harmonic 2 / (1/f + 1/a), 0 if either is 0; geometric √(f·a); product f·a; minimum.
 */
export function combineSides(combine: Combine, fit: number | null, appeal: number | null): number {
  if (fit === null) return appeal ?? 0;
  if (appeal === null) return fit;
  switch (combine) {
    case "harmonic":
      return 2 / (1 / fit + 1 / appeal); // 1 / 0 is infinite, which makes the 0 that is meant
    case "geometric":
      return Math.sqrt(fit * appeal);
    case "product":
      return fit * appeal;
    case "minimum":
      return Math.min(fit, appeal);
    default:
      return (combine.fit * fit + combine.appeal * appeal) / (combine.fit + combine.appeal);
  }
}
