import type { Evaluation } from "./evaluate.js";
import { fourDecimals } from "./half-even.js";
import type { TrecMeasure } from "./trec-measures.js";

/** What is printed. */
export interface WriteTrecEvalOptions {
  /** The values of each query before those of all (trec_eval's `-q`). @defaultValue false */
  readonly perQuery?: boolean;
}

/**
 * Writes an evaluation as trec_eval prints it, byte for byte, in chunks of one query each.
 * @param measures those whose metrics were evaluated, in their order.
 */
export function* writeTrecEval(
  evaluation: Evaluation,
  measures: readonly TrecMeasure[],
  { perQuery = false }: WriteTrecEvalOptions = {},
): Generator<string> {
  const { queries, values, summary, relevanceStrings } = evaluation;
  if (perQuery) {
    for (let query = 0; query < queries.length; query++) {
      const lines: string[] = [];
      let index = 0;
      for (const { name, metrics, length } of measures) {
        if (length !== undefined) lines.push(line(name, queries[query]!, `'${relevanceStrings[query]!.slice(0, length)}'`));
        for (const metric of metrics) {
          const value = values[index++]![query]!;
          // A geometric mean is of all queries, or of none.
          if (metric.summary !== "geometric") lines.push(line(metric.name, queries[query]!, written(metric.summary, value)));
        }
      }
      yield lines.join("");
    }
  }
  const lines: string[] = [];
  let index = 0;
  for (const { name, metrics } of measures) {
    if (name === "runid") lines.push(line(name, "all", evaluation.run));
    if (name === "num_q") lines.push(line(name, "all", String(evaluation.count)));
    for (const metric of metrics) lines.push(line(metric.name, "all", written(metric.summary, summary[index++]!)));
  }
  yield lines.join("");
}

function line(name: string, query: string, value: string): string {
  return `${name.padEnd(22)}\t${query}\t${value}\n`;
}

function written(summary: string | undefined, value: number): string {
  return summary === "sum" ? String(Math.trunc(value)) : fourDecimals(value);
}
