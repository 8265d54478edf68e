import { draftConcept, type ConceptDraft } from "./concept-draft.js";
import type { NamedFile } from "./named-files.js";
import { readNamedRows } from "./named-rows.js";
import { occupationOf, type OnetOccupations } from "./onet-occupations.js";
import { beginnings } from "./read-code-table.js";
import { leftOut } from "./record-issue.js";
import type { TroubleCounter } from "./trouble-counter.js";

/** Drafts so far: occupations by code, skills by id. */
export interface OnetDrafts {
  readonly occupations: OnetOccupations;
  readonly skills: Map<string, ConceptDraft>;
}

const code = "O*NET-SOC Code";

/** Reads ratings of importance: as essential and optional skills of the occupations. */
export async function readOnetRatings(
  file: NamedFile,
  { essentialFrom, optionalFrom }: { readonly essentialFrom: number; readonly optionalFrom: number },
  { occupations, skills }: OnetDrafts,
  troubles: TroubleCounter,
): Promise<void> {
  const required = [code, "Element ID", "Element Name", "Scale ID", "Data Value"] as const;
  const wanted = { required, optional: ["Recommend Suppress"], form: "tabs" } as const;
  for await (const rows of readNamedRows<(typeof required)[number] | "Recommend Suppress">(file, wanted, troubles)) {
    for (const { line, cells } of rows) {
      if (cells["Scale ID"] !== "IM") continue; // the other scale, LV, says how much of a skill is needed, not whether it is
      const occupation = occupationOf(cells[code], file, line, occupations, troubles);
      const skill = elementOf(cells["Element ID"], cells["Element Name"], skills);
      const importance = cells["Data Value"] === "" ? NaN : Number(cells["Data Value"]);
      if (!occupation) continue;
      if (!skill || !(importance >= 1 && importance <= 5)) {
        troubles.add(
          file.name,
          leftOut("an element with an importance from 1 to 5", `${cells["Element ID"]}: ${cells["Data Value"]}`),
          line,
        );
      } else if (cells["Recommend Suppress"] === "Y") {
        troubles.add(file.name, leftOut("a rating that is not recommended to be suppressed", cells["Element Name"]), line);
      } else if (importance >= essentialFrom) occupation.essential.add(skill.id);
      else if (importance >= optionalFrom) occupation.optional.add(skill.id);
    }
  }
}

function elementOf(element: string, name: string, skills: OnetDrafts["skills"]): ConceptDraft | undefined {
  if (!/^\d(?:\.\w+)*$/.test(element) || name === "") return undefined;
  const id = `onet-element:${element}`;
  const draft = skills.get(id) ?? draftConcept(id, "skill");
  if (!skills.has(id)) {
    draft.labels.en.add(name);
    draft.codes.push({ scheme: "onet-element", code: element });
    skills.set(id, draft);
  }
  return draft;
}

/** Reads the content model: definitions of the skills that were rated, and the headings above them. */
export async function readOnetElements(file: NamedFile, skills: OnetDrafts["skills"], troubles: TroubleCounter): Promise<void> {
  const required = ["Element ID", "Element Name", "Description"] as const;
  const elements = new Map<string, { readonly name: string; readonly description: string }>();
  for await (const rows of readNamedRows(file, { required, form: "tabs" }, troubles)) {
    for (const { cells } of rows) elements.set(cells["Element ID"], { name: cells["Element Name"], description: cells.Description });
  }
  const rated = [...skills.keys()].filter((id) => id.startsWith("onet-element:")).map((id) => id.slice("onet-element:".length));
  for (const element of rated) {
    let below: ConceptDraft | undefined;
    for (const step of [element, ...beginnings(element)]) {
      const its = elements.get(step);
      const draft = its && elementOf(step, its.name, skills);
      if (!draft) continue;
      if (its.description !== "") draft.definition.en = its.description;
      below?.broader.add(draft.id);
      below = draft;
    }
  }
}

/** Reads software and tools: each example is a skill below its commodity, and optional to the occupations that have it. */
export async function readOnetTechnology(file: NamedFile, { occupations, skills }: OnetDrafts, troubles: TroubleCounter): Promise<void> {
  const wanted = { required: [code, "Example"], optional: ["Commodity Code", "Commodity Title"], form: "tabs" } as const;
  for await (const rows of readNamedRows<typeof code | "Example" | "Commodity Code" | "Commodity Title">(file, wanted, troubles)) {
    for (const { line, cells } of rows) {
      const occupation = occupationOf(cells[code], file, line, occupations, troubles);
      if (!occupation) continue;
      if (cells.Example === "") {
        troubles.add(file.name, leftOut("an example of a technology", "none"), line);
        continue;
      }
      const skill = draftOnce(`onet-technology:${cells.Example.normalize("NFKC").toLowerCase()}`, cells.Example, skills);
      if (cells["Commodity Code"] !== "" && cells["Commodity Title"] !== "") {
        const commodity = draftOnce(`unspsc:${cells["Commodity Code"]}`, cells["Commodity Title"], skills);
        if (commodity.codes.length === 0) commodity.codes.push({ scheme: "unspsc", code: cells["Commodity Code"] });
        skill.broader.add(commodity.id);
      }
      if (occupation.optional.has(skill.id)) troubles.add(file.name, leftOut("a technology of an occupation once", cells.Example), line);
      occupation.optional.add(skill.id);
    }
  }
}

function draftOnce(id: string, label: string, skills: OnetDrafts["skills"]): ConceptDraft {
  const draft = skills.get(id) ?? draftConcept(id, "skill");
  draft.labels.en.add(label);
  skills.set(id, draft);
  return draft;
}
