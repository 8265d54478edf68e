import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GradedDocument } from "pengantar/evaluation";
import { runOfBm25 } from "./bm25.js";
import type { DataSet } from "./data-set.js";

/** Writes a data set as plain files that any system reads. @returns their paths. */
export function writeDataSet(data: DataSet, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const lines = (rows: Iterable<unknown>): string => Array.from(rows, (row) => `${JSON.stringify(row)}\n`).join("");
  const qrels = (grades: readonly GradedDocument[]): string =>
    grades.map(({ query, document, grade }) => `${query} 0 ${document} ${String(grade)}\n`).join("");
  const { concepts, placeRecords } = data.vocabulary;
  const files: Readonly<Record<string, string>> = {
    "candidates.jsonl": lines(data.candidates),
    "vacancies.jsonl": lines(data.vacancies),
    "taxonomy.json": JSON.stringify({ id: "two-sided", version: "1", concepts }),
    "places.json": JSON.stringify({ places: placeRecords }),
    "groups.csv": `candidate,group\n${Array.from(data.groups, ([id, group]) => `${id},${group}\n`).join("")}`,
    "candidates-for-vacancies.qrels": qrels(data.forVacancies),
    "vacancies-for-candidates.qrels": qrels(data.forCandidates),
    "utilities.csv": `candidate,vacancy,candidate_utility,employer_utility\n${utilities(data)}`,
    "bm25.run": runOfBm25(data, 100),
  };
  return Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
}

function utilities({ candidates, vacancies, candidateUtility, employerUtility }: DataSet): string {
  return candidates
    .flatMap((c) =>
      vacancies.map((v) => `${c.id},${v.id},${candidateUtility(c.id, v.id).toFixed(4)},${employerUtility(c.id, v.id).toFixed(4)}\n`),
    )
    .join("");
}
