import { draftConcept, type ConceptDraft } from "./concept-draft.js";
import type { NamedFile } from "./named-files.js";
import { readNamedRows } from "./named-rows.js";
import { onetTitles } from "./onet-titles.js";
import { leftOut } from "./record-issue.js";
import { leftPartly, type TroubleCounter } from "./trouble-counter.js";

/** Drafts of occupations by their O*NET-SOC codes. */
export type OnetOccupations = Map<string, ConceptDraft>;

const code = "O*NET-SOC Code";

/** Reads titles and descriptions. */
export async function readOnetOccupations(file: NamedFile, occupations: OnetOccupations, troubles: TroubleCounter): Promise<void> {
  const wanted = { required: [code, "Title"], optional: ["Description"], form: "tabs" } as const;
  for await (const rows of readNamedRows<typeof code | "Title" | "Description">(file, wanted, troubles)) {
    for (const { line, cells } of rows) {
      const its = cells[code];
      if (!/^\d\d-\d{4}\.\d\d$/.test(its)) troubles.add(file.name, leftOut("a code such as 11-1011.00", its), line);
      else if (cells.Title === "") troubles.add(file.name, leftOut("a title", `none for ${its}`), line);
      else if (occupations.has(its)) troubles.add(file.name, leftOut("an occupation once; the first row stays", its), line);
      else occupations.set(its, draftOccupation(its, cells.Title, cells.Description));
    }
  }
  for (const [its, draft] of occupations) {
    const general = occupations.get(its.replace(/\.\d\d$/, ".00"));
    if (general && general !== draft) draft.broader.add(general.id);
  }
}

function draftOccupation(its: string, title: string, description: string): ConceptDraft {
  const draft = draftConcept(`onet-soc:${its}`, "occupation");
  draft.labels.en.add(title);
  if (description !== "") draft.definition.en = description;
  draft.codes.push({ scheme: "onet-soc", code: its });
  return draft;
}

/** Reads a file of titles, with the short ones beside them where it has a column of them. */
export async function readOnetTitles(
  file: NamedFile,
  column: "Alternate Title" | "Reported Job Title",
  occupations: OnetOccupations,
  troubles: TroubleCounter,
): Promise<void> {
  const wanted = { required: [code, column], optional: ["Short Title"], form: "tabs" } as const;
  for await (const rows of readNamedRows<typeof code | typeof column | "Short Title">(file, wanted, troubles)) {
    for (const { line, cells } of rows) {
      const draft = occupationOf(cells[code], file, line, occupations, troubles);
      if (!draft) continue;
      const short = cells["Short Title"];
      const titles = isNothing(cells[column]) ? [] : onetTitles(cells[column], isNothing(short) ? undefined : short);
      if (titles.length === 0) troubles.add(file.name, leftOut("a title", "none"), line);
      // A reported title is an alternate title too, as a rule: only within a file it is a repetition.
      else if (column === "Alternate Title" && titles.every((title) => draft.labels.en.has(title)))
        troubles.add(file.name, leftPartly("", "a title that no row before has", titles.join(", ")), line);
      for (const title of titles) draft.labels.en.add(title);
    }
  }
}

/** Reads tasks into the definitions: the core of an occupation first, then what is supplemental or not rated. */
export async function readOnetTasks(file: NamedFile, occupations: OnetOccupations, troubles: TroubleCounter): Promise<void> {
  const tasks = new Map<ConceptDraft, { readonly core: string[]; readonly other: string[] }>();
  const wanted = { required: [code, "Task"], optional: ["Task Type"], form: "tabs" } as const;
  for await (const rows of readNamedRows<typeof code | "Task" | "Task Type">(file, wanted, troubles)) {
    for (const { line, cells } of rows) {
      const draft = occupationOf(cells[code], file, line, occupations, troubles);
      if (!draft) continue;
      if (cells.Task === "") {
        troubles.add(file.name, leftOut("a task", "none"), line);
        continue;
      }
      const its = tasks.get(draft) ?? { core: [], other: [] };
      tasks.set(draft, its);
      (cells["Task Type"] === "Core" ? its.core : its.other).push(cells.Task);
    }
  }
  for (const [draft, { core, other }] of tasks) {
    draft.definition.en = [...(draft.definition.en === undefined ? [] : [draft.definition.en]), ...core, ...other].join("\n");
  }
}

/** Finds the occupation of a row; of one that is not there an error tells. */
export function occupationOf(
  its: string,
  file: NamedFile,
  line: number,
  occupations: ReadonlyMap<string, ConceptDraft>,
  troubles: TroubleCounter,
): ConceptDraft | undefined {
  const draft = occupations.get(its);
  if (!draft) troubles.add(file.name, leftOut("the code of an occupation of these files", its === "" ? "none" : its), line);
  return draft;
}

/** O*NET writes `n/a` for what is not there. */
function isNothing(cell: string): boolean {
  return cell === "" || cell.toLowerCase() === "n/a";
}
