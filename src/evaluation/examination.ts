import { checkCutoff } from "./metric.js";

/**
 * How likely a reader looks at a rank: `inverse` 1 ÷ rank; `logarithmic` 1 ÷ log2(rank + 1); `uniform` always; or 1 down to rank `first`, then 0.
 * Source: Järvelin and Kekäläinen 2002 (logarithmic); Su, Bayoumi and Joachims 2022 (for two sides).
 */
export type Examination = "inverse" | "logarithmic" | "uniform" | { readonly first: number };

/** Gives the chance that a rank (1 first) is looked at. @throws RangeError for a `first` that is no whole number from 1. */
export function examinationFunction(examination: Examination): (rank: number) => number {
  if (typeof examination === "object") {
    const first = checkCutoff(examination.first);
    return (rank) => (rank <= first ? 1 : 0);
  }
  switch (examination) {
    case "inverse":
      return (rank) => 1 / rank;
    case "logarithmic":
      return (rank) => 1 / Math.log2(rank + 1);
    case "uniform":
      return () => 1;
  }
}
