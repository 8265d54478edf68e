import { show } from "../model/index.js";
import type { ConceptDraft } from "./concept-draft.js";
import type { EscoFile } from "./esco-file.js";
import type { NamedFile } from "./named-files.js";
import { readNamedRows } from "./named-rows.js";
import { leftOut } from "./record-issue.js";
import type { TroubleCounter } from "./trouble-counter.js";

/** Weights of `related` for a skill that another one needs, by type of relation. */
const weights: ReadonlyMap<string, number> = new Map([
  ["essential", 1],
  ["optional", 0.5],
]);

/** Reads a file of relations between concepts that were read before; one to a concept that no file has is left out with an error. */
export async function readEscoRelations(
  { file, content }: EscoFile,
  drafts: ReadonlyMap<string, ConceptDraft>,
  troubles: TroubleCounter,
): Promise<void> {
  if (content === "broader") await readBroader(file, drafts, troubles);
  else if (content === "occupationSkills") await readOccupationSkills(file, drafts, troubles);
  else await readSkillSkills(file, drafts, troubles);
}

type Drafts = ReadonlyMap<string, ConceptDraft>;

async function readBroader(file: NamedFile, drafts: Drafts, troubles: TroubleCounter): Promise<void> {
  const required = ["conceptUri", "broaderUri"] as const;
  /** What a concept says of itself is its ISCO group; what this file says is closer. */
  const told = new Set<ConceptDraft>();
  for await (const rows of readNamedRows(file, { required }, troubles)) {
    for (const { line, cells } of rows) {
      const below = known(cells.conceptUri, "conceptUri", file, line, drafts, troubles);
      const above = known(cells.broaderUri, "broaderUri", file, line, drafts, troubles);
      if (!below || !above) continue;
      if (!told.has(below) && below.kind === "occupation") below.broader.clear();
      told.add(below);
      below.broader.add(above.id);
    }
  }
}

async function readOccupationSkills(file: NamedFile, drafts: Drafts, troubles: TroubleCounter): Promise<void> {
  const required = ["occupationUri", "relationType", "skillUri"] as const;
  for await (const rows of readNamedRows(file, { required }, troubles)) {
    for (const { line, cells } of rows) {
      const occupation = known(cells.occupationUri, "occupationUri", file, line, drafts, troubles);
      const skill = known(cells.skillUri, "skillUri", file, line, drafts, troubles);
      if (!occupation || !skill) continue;
      const { essential, optional } = occupation;
      const type = cells.relationType;
      if (!weights.has(type)) troubles.add(file.name, unknownType(type), line);
      else if (essential.has(skill.id) || optional.has(skill.id)) {
        const said = "a relation once (essential goes before optional)";
        troubles.add(file.name, { ...leftOut(said, `${occupation.id} to ${skill.id}`), severity: "warning" }, line);
        if (type === "essential") essential.add(skill.id);
      } else (type === "essential" ? essential : optional).add(skill.id);
    }
  }
}

async function readSkillSkills(file: NamedFile, drafts: Drafts, troubles: TroubleCounter): Promise<void> {
  const required = ["originalSkillUri", "relationType", "relatedSkillUri"] as const;
  for await (const rows of readNamedRows(file, { required }, troubles)) {
    for (const { line, cells } of rows) {
      const original = known(cells.originalSkillUri, "originalSkillUri", file, line, drafts, troubles);
      const other = known(cells.relatedSkillUri, "relatedSkillUri", file, line, drafts, troubles);
      if (!original || !other) continue;
      const weight = weights.get(cells.relationType);
      if (weight === undefined) troubles.add(file.name, unknownType(cells.relationType), line);
      else original.related.set(other.id, Math.max(weight, original.related.get(other.id) ?? 0));
    }
  }
}

function known(
  uri: string,
  path: string,
  file: NamedFile,
  line: number,
  drafts: Drafts,
  troubles: TroubleCounter,
): ConceptDraft | undefined {
  const draft = drafts.get(uri);
  if (!draft) troubles.add(file.name, { severity: "error", path, expected: "a concept of these files", received: show(uri) }, line);
  return draft;
}

function unknownType(type: string): ReturnType<typeof leftOut> {
  return { ...leftOut("essential or optional", show(type)), path: "relationType" };
}
