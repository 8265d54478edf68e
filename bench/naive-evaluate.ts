import { readFileSync } from "node:fs";

/** Map, reciprocal rank and nDCG at 10 as one would write them in an hour: strings, maps of maps, and a sort. */
export function evaluateNaively(qrelsFile: string, runFile: string): string {
  const qrels = byQuery(qrelsFile, 3);
  const run = byQuery(runFile, 4);
  let [ap, rr, ndcg, count] = [0, 0, 0, 0];
  for (const query of Array.from(qrels.keys()).sort()) {
    const [judged, scored] = [qrels.get(query)!, run.get(query)];
    if (!scored) continue;
    const ranking = Array.from(scored).sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));
    const relevant = Array.from(judged.values()).filter((grade) => grade > 0);
    let [sum, found, dcg, first] = [0, 0, 0, 0];
    ranking.forEach(([document], index) => {
      const grade = judged.get(document) ?? 0;
      if (grade <= 0) return;
      found++;
      sum += found / (index + 1);
      if (first === 0) first = index + 1;
      if (index < 10) dcg += grade / Math.log2(index + 2);
    });
    const ideal = relevant
      .sort((a, b) => b - a)
      .slice(0, 10)
      .reduce((all, grade, index) => all + grade / Math.log2(index + 2), 0);
    ap += relevant.length === 0 ? 0 : sum / relevant.length;
    rr += first === 0 ? 0 : 1 / first;
    ndcg += ideal === 0 ? 0 : dcg / ideal;
    count++;
  }
  return [
    ["map", ap],
    ["recip_rank", rr],
    ["ndcg_cut_10", ndcg],
  ]
    .map(([name, sum]) => `${String(name)} all ${(Number(sum) / count).toFixed(4)}`)
    .join("\n");
}

function byQuery(file: string, valueAt: number): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const fields = line.split(/\s+/);
    const documents = found.get(fields[0]!) ?? new Map<string, number>();
    documents.set(fields[2]!, Number(fields[valueAt]!));
    found.set(fields[0]!, documents);
  }
  return found;
}
