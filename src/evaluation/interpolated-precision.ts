import type { JudgedRanking } from "./judged-ranking.js";
import { checkNumber, type Metric } from "./metric.js";

/**
 * How a share of the relevant documents becomes a number of them: `up` cuts off share · R + 0.9, as trec_eval did to version 9;
 * `nearest` rounds, as it does from version 10.
 */
export type RecallRounding = "up" | "nearest";

/** Options of interpolated precision. */
export interface InterpolatedPrecisionOptions {
  /** Share of the relevant documents, 0 to 1. */
  readonly recall: number;
  /** @defaultValue nearest */
  readonly rounding?: RecallRounding;
}

/** Interpolated precision at a recall (iprec_at_recall_x): the highest precision from there on. Source: Buckley and Voorhees 2005. */
export function interpolatedPrecision({ recall, rounding = "nearest" }: InterpolatedPrecisionOptions): Metric {
  checkNumber("a recall", recall, 0, 1);
  return {
    name: `iprec_at_recall_${recall.toFixed(2)}`,
    formula: "highest precision at this recall or above",
    source: "Buckley and Voorhees 2005",
    convention: rounding === "up" ? "⌊recall · R + 0.9⌋, as trec_eval 9" : "recall · R rounded, as trec_eval 10",
    range: [0, 1],
    of: (ranking) => precisionFrom(ranking, documentsAt(recall, ranking, rounding)),
  };
}

/** Options of the average over recall points. */
export interface AverageOverRecallOptions {
  /** Recall points. @defaultValue 0, 0.1, … 1 */
  readonly recalls?: readonly number[];
  /** @defaultValue nearest */
  readonly rounding?: RecallRounding;
}

/** Interpolated precision, averaged over eleven recalls (11pt_avg). */
export function elevenPointAverage({ recalls = elevenPoints, rounding = "nearest" }: AverageOverRecallOptions = {}): Metric {
  return {
    name: "11pt_avg",
    formula: `mean of the interpolated precision at recall ${recalls.join(", ")}`,
    source: "Buckley and Voorhees 2005",
    range: [0, 1],
    of(ranking) {
      // Downwards, as the sum is formed in trec_eval.
      const sum = recalls.reduceRight((all, recall) => all + precisionFrom(ranking, documentsAt(recall, ranking, rounding)), 0);
      return sum / recalls.length;
    },
  };
}

/** Recalls at which interpolated precision is usually drawn. */
export const elevenPoints: readonly number[] = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Options of precision at multiples of R. */
export interface RPrecisionMultipleOptions {
  /** Multiple of the number of relevant documents. */
  readonly times: number;
}

/** Precision at a multiple of R (Rprec_mult_x): rank ⌊x · R + 0.9⌋. Source: Buckley, trec_eval. */
export function rPrecisionAtMultiple({ times }: RPrecisionMultipleOptions): Metric {
  checkNumber("a multiple", times, 0, Number.MAX_SAFE_INTEGER);
  return {
    name: `Rprec_mult_${times.toFixed(2)}`,
    formula: "precision at rank ⌊x · R + 0.9⌋",
    source: "Buckley, trec_eval",
    range: [0, 1],
    of({ grades, relevantFrom, relevant }) {
      const at = Math.trunc(times * relevant + 0.9);
      let found = 0;
      for (let rank = 0; rank < Math.min(at, grades.length); rank++) if (grades[rank]! >= relevantFrom) found++;
      return at === 0 ? 0 : found / at;
    },
  };
}

function documentsAt(recall: number, { relevant }: JudgedRanking, rounding: RecallRounding): number {
  return rounding === "up" ? Math.trunc(recall * relevant + 0.9) : Math.round(recall * relevant);
}

/** Highest precision at or behind the rank where so many relevant documents have been seen; 0 where they never are. */
function precisionFrom({ grades, relevantFrom, found }: JudgedRanking, seen: number): number {
  if (seen > found) return 0;
  let highest = 0;
  let left = found;
  for (let rank = grades.length; rank > 0 && left > 0; rank--) {
    highest = Math.max(highest, left / rank);
    if (grades[rank - 1]! < relevantFrom) continue;
    if (left === seen) break;
    left--;
  }
  return highest;
}
