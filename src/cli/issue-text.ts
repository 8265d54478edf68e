import { describeIssue, localize, type DataIssue, type LocalizedText, type Locale } from "../model/index.js";
import { candidateHeaders, destinationLimitColumns, provisionColumns, vacancyHeaders, wageFloorColumns } from "../packs/indonesia/index.js";
import { issueKindsId, issuePatternsId, issueWordsId } from "./issue-words-id.js";

/** Says an issue as one line for a reader; in Indonesian also what was expected, where, and of what kind of record. */
export function issueText(issue: DataIssue, locale: Locale): string {
  if (locale === "en") return describeIssue(issue, locale);
  const { severity, kind, record, path, expected, received, source } = issue;
  // Rules of law are told as policies are, and are none to who reads them.
  const isLaw = kind === "policy" && labelOf(issue) !== undefined;
  const what =
    record === "file" ? issueKindsId.file : `${issueKindsId[isLaw ? "law" : kind]} ${record.replace(/^line (\d+)$/, "baris $1")}`;
  const where = path === "" ? "" : `, ${pathInIndonesian(issue)}`;
  const from = source === undefined ? "" : ` (${source.replace(/\bline (\d+)/g, "baris $1")})`;
  const word = severity === "error" ? "tidak dipakai" : "peringatan";
  return `${word}: ${what}${where}: seharusnya ${inIndonesian(expected)}; diterima ${inIndonesian(received)}${from}`;
}

/** What an issue expects or received, in Indonesian where there are words for it. */
export function inIndonesian(text: string): string {
  const whole = issueWordsId.get(text);
  if (whole !== undefined) return whole;
  const pattern = issuePatternsId.find(([form]) => form.test(text));
  return pattern === undefined ? text : text.replace(...pattern);
}

/** A column by its header; of a condition also the sign at which it cannot be read on. */
function pathInIndonesian(issue: DataIssue): string {
  const [field = "", position] = issue.path.split(":");
  const label = labelOf(issue);
  // Below a column there are names of the record alone.
  if (label === undefined || /[.[]/.test(field)) return issue.path.replace(/^column (\d+)$/, "kolom $1");
  const column = `kolom ${localize(label, "id", field)}`;
  return position === undefined ? column : `${column}, huruf ke-${position}`;
}

function labelOf({ kind, path }: DataIssue): LocalizedText | undefined {
  const field = path.split(/[:.[]/)[0];
  return columnsOf(kind).find((column) => column.field === field)?.label;
}

function columnsOf(kind: DataIssue["kind"]): readonly { readonly field: string; readonly label: LocalizedText }[] {
  if (kind === "policy") return [...provisionColumns, ...wageFloorColumns, ...destinationLimitColumns];
  if (kind === "vacancy") return vacancyHeaders.rows;
  return kind === "candidate" || kind === "demographics" ? candidateHeaders.rows : [];
}
