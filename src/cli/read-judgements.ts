import { show, type DataIssue } from "../model/index.js";
import { readRecords } from "../io/index.js";
import type { Judgement } from "../matching/policies.js";
import { openRecords } from "./read-file.js";
import type { Shell } from "./shell.js";

/** Reads judgements of pairs: `candidate`, `vacancy` and `relevance` each; what is none is left out with an issue. @throws Stop where the file cannot be read. */
export async function readJudgements(
  file: string,
  shell: Shell,
): Promise<{ readonly judgements: readonly Judgement[]; readonly issues: readonly DataIssue[] }> {
  const records = await openRecords(file, shell);
  const { format, name } = records;
  const issues: DataIssue[] = [];
  const judgements: Judgement[] = [];
  const onIssue = (issue: DataIssue): void => {
    issues.push(issue);
  };
  let position = 0;
  for await (const value of readRecords(records.bytes(), { kind: "file", format, source: name, onIssue })) {
    const { candidate, vacancy, relevance: told } = Object(value) as Readonly<Record<string, unknown>>;
    const record = `#${String(++position)}`;
    // A cell of CSV is a text.
    const relevance = format === "csv" && typeof told === "string" && told.trim() !== "" ? Number(told) : told;
    const fault = faultOf({ candidate, vacancy, relevance });
    if (fault) issues.push({ severity: "error", kind: "file", record, ...fault, received: show(value), source: name });
    else judgements.push({ candidate, vacancy, relevance } as Judgement);
  }
  return { judgements, issues };
}

function faultOf({
  candidate,
  vacancy,
  relevance,
}: Readonly<Record<keyof Judgement, unknown>>): Pick<DataIssue, "path" | "expected"> | undefined {
  if (typeof candidate !== "string") return { path: "candidate", expected: "the id of a candidate" };
  if (typeof vacancy !== "string") return { path: "vacancy", expected: "the id of a vacancy" };
  return typeof relevance === "number" ? undefined : { path: "relevance", expected: "a number of at least 0" };
}
