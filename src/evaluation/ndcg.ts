import { gainFunction, idealGains, type Gains } from "./gains.js";
import type { JudgedRanking } from "./judged-ranking.js";
import { checkCutoff, type Metric } from "./metric.js";
import { expectedGains } from "./tie-groups.js";

/** Options of (normalised) discounted cumulative gain. */
export interface NdcgOptions {
  /** Rank behind which nothing counts, in the ideal ranking neither. @defaultValue the whole ranking */
  readonly at?: number;
  /** @defaultValue linear */
  readonly gains?: Gains;
}

/**
 * Normalised discounted cumulative gain (ndcg, ndcg_cut_k), with the discount 1 / log2(rank + 1).
 *
 * nDCG = DCG ÷ the DCG of the best ranking of all judged documents; 0 where no judged document has a gain. Source: Järvelin and Kekäläinen 2002;
 * the discount from rank 1 on: Burges and others 2005; expectation over ties: McSherry and Najork 2008.
 */
export function ndcg(options: NdcgOptions = {}): Metric {
  const { depth, gain, kind } = read(options);
  const divided = (dcg: number, ranking: JudgedRanking): number => {
    const ideal = idealSum(ranking, gain, depth);
    return ideal === 0 ? 0 : dcg / ideal;
  };
  return {
    ...about(options, `ndcg${kind}`, "DCG ÷ DCG of the best ranking; DCG = Σ gain ÷ log2(rank + 1)", [0, 1]),
    of: (ranking) => divided(discounted(ranking, gain, depth), ranking),
    expected: (ranking) => divided(expectedSum(ranking, gain, depth), ranking),
  };
}

/** Discounted cumulative gain (dcg): what `ndcg` divides. */
export function dcg(options: NdcgOptions = {}): Metric {
  const { depth, gain, kind } = read(options);
  return {
    ...about(options, `dcg${kind}`, "Σ gain ÷ log2(rank + 1)", [0, Infinity]),
    of: (ranking) => discounted(ranking, gain, depth),
    expected: (ranking) => expectedSum(ranking, gain, depth),
  };
}

/** Discounted cumulative gain of the best ranking (ideal_dcg): what `ndcg` divides by. */
export function idealDcg(options: NdcgOptions = {}): Metric {
  const { depth, gain, kind } = read(options);
  const of = (ranking: JudgedRanking): number => idealSum(ranking, gain, depth);
  return { ...about(options, `ideal_dcg${kind}`, "Σ gain ÷ log2(rank + 1) of the best ranking", [0, Infinity]), of, expected: of };
}

function read({ at, gains = "linear" }: NdcgOptions) {
  const kind =
    gains === "linear" ? "" : gains === "exponential" ? "_exp" : `_${Array.from(gains, ([grade, gain]) => `${grade}=${gain}`).join(",")}`;
  return { depth: at === undefined ? Infinity : checkCutoff(at), gain: gainFunction(gains), kind } as const;
}

function about({ at, gains = "linear" }: NdcgOptions, name: string, formula: string, range: Metric["range"]) {
  return {
    name: at === undefined ? name : `${name}_cut_${String(at)}`,
    formula,
    source: "Järvelin and Kekäläinen 2002; ties: McSherry and Najork 2008",
    convention: `gain ${typeof gains === "string" ? gains : "as given"}; best ranking of all judged documents; 0 where none has a gain`,
    range,
    ...(at === undefined ? {} : { at }),
  } as const;
}

function discounted({ grades }: JudgedRanking, gain: (grade: number) => number, depth: number): number {
  const end = Math.min(depth, grades.length);
  let sum = 0;
  for (let rank = 0; rank < end; rank++) {
    const grade = grades[rank]!;
    if (grade < 0) continue;
    const own = gain(grade);
    if (own !== 0) sum += own / Math.log2(rank + 2);
  }
  return sum;
}

function idealSum(ranking: JudgedRanking, gain: (grade: number) => number, depth: number): number {
  let sum = 0;
  let rank = 0;
  for (const step of idealGains(ranking, gain).steps) {
    const end = Math.min(depth, rank + step.count);
    for (; rank < end; rank++) sum += step.gain / Math.log2(rank + 2);
  }
  return sum;
}

function expectedSum(ranking: JudgedRanking, gain: (grade: number) => number, depth: number): number {
  const gains = expectedGains(ranking, gain);
  let sum = 0;
  for (let rank = 0; rank < Math.min(depth, gains.length); rank++) sum += gains[rank]! / Math.log2(rank + 2);
  return sum;
}
