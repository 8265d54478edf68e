import { NOT_JUDGED, NOT_POOLED } from "./judged-ranking.js";
import type { Metric } from "./metric.js";

const count = (name: string, formula: string, of: Metric["of"]): Metric => ({
  name,
  formula,
  source: "Buckley, trec_eval",
  convention: "summed over queries",
  range: [0, Infinity],
  summary: "sum",
  of,
  expected: of,
});

/** Documents that were retrieved (num_ret). */
export const numRet = (): Metric => count("num_ret", "documents in the ranking", ({ grades }) => grades.length);

/** Relevant documents in the judgements (num_rel): R. */
export const numRel = (): Metric => count("num_rel", "relevant documents in the judgements", ({ relevant }) => relevant);

/** Relevant documents that were retrieved (num_rel_ret). */
export const numRelRet = (): Metric => count("num_rel_ret", "relevant documents in the ranking", ({ found }) => found);

/** Documents that were retrieved, and judged not relevant (num_nonrel_judged_ret). */
export const numNonrelJudgedRet = (): Metric =>
  count("num_nonrel_judged_ret", "documents in the ranking that are judged, and not relevant", ({ grades, found }) => {
    let unjudged = 0;
    for (const grade of grades) if (grade === NOT_POOLED || grade === NOT_JUDGED) unjudged++;
    return grades.length - unjudged - found;
  });
