import type { DataIssue } from "../model/index.js";
import type { TieMode } from "./judge-run.js";
import type { JudgedRanking } from "./judged-ranking.js";
import type { Metric } from "./metric.js";

/** Notes which cut-offs part documents of the same score and different worth: there, ids or chance decide about the value. */
export interface SplitTies {
  look(query: string, ranking: JudgedRanking): void;
  issues(): readonly DataIssue[];
}

/** @param ties where orders are averaged, nothing is decided by chance, and nothing is noted. */
export function splitTies(metrics: readonly Metric[], ties: TieMode): SplitTies {
  const cutoffs = new Map<number, { readonly names: string[]; readonly queries: string[] }>();
  for (const { at, name } of metrics) {
    if (at === undefined) continue;
    const cutoff = cutoffs.get(at) ?? { names: [], queries: [] };
    cutoff.names.push(name);
    cutoffs.set(at, cutoff);
  }
  return {
    look(query, ranking) {
      if (ties === "expected" || ranking.tieEnds.length === ranking.grades.length) return;
      for (const [at, { queries }] of cutoffs) if (isSplit(ranking, at)) queries.push(query);
    },
    issues: () =>
      Array.from(cutoffs).flatMap(([at, { names, queries }]): DataIssue[] =>
        queries.length === 0
          ? []
          : [
              {
                severity: "warning",
                kind: "file",
                record: `query ${queries[0]!}`,
                path: "",
                expected: `no ties between rank ${String(at)} and the next, on which ${names.join(", ")} would depend`,
                received: `ties there in ${String(queries.length)} ${queries.length === 1 ? "query" : "queries"}`,
              },
            ],
      ),
  };
}

function isSplit({ grades, tieEnds }: JudgedRanking, at: number): boolean {
  if (at >= grades.length) return false;
  let start = 0;
  for (const end of tieEnds) {
    if (end > at) return start < at && grades.subarray(start, end).some((grade) => grade !== grades[start]);
    start = end;
  }
  return false;
}
