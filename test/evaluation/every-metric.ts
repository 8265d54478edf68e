import type { Metric } from "../../src/evaluation/metric.js";
import { parseMeasure } from "../../src/evaluation/parse-measure.js";
import { trecMeasures } from "../../src/evaluation/trec-measures.js";

/** Every metric of the room, at a few cut-offs. */
export const everyMetric: readonly Metric[] = [
  ...trecMeasures([
    "all_trec",
    "P.1,2,3",
    "recall.1,2,4",
    "ndcg_cut.1,3,5",
    "map_cut.1,3,5",
    "success.1,2,3",
    "relative_P.2,3",
    "unj.2",
    "yaap",
    "dcg",
  ]).flatMap(({ metrics }) => metrics),
  ...[
    "nDCG(dcg=exp-log2)",
    "nDCG(dcg=exp-log2)@3",
    "RR@3",
    "F1@3",
    "Hits@3",
    "Judged@3",
    "ERR@1",
    "ERR@3",
    "ERR",
    "RBP(p=0.5)",
    "AP(over=reachable)@3",
  ].map(parseMeasure),
  parseMeasure("AP(over=found)"),
];
