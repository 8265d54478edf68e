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
  /** What a concept says of itself is its ISCO group; what this file says is closer. */
  const told = new Set<ConceptDraft>();
  await readPairs(file, ["conceptUri", "broaderUri"], { drafts, troubles }, (below, above) => {
    if (!told.has(below) && below.kind === "occupation") below.broader.clear();
    told.add(below);
    below.broader.add(above.id);
  });
}

async function readOccupationSkills(file: NamedFile, drafts: Drafts, troubles: TroubleCounter): Promise<void> {
  await readPairs(file, ["occupationUri", "skillUri", "relationType"], { drafts, troubles }, (occupation, skill, type, line) => {
    const { essential, optional } = occupation;
    if (!weights.has(type)) troubles.add(file.name, unknownType(type), line);
    else if (essential.has(skill.id) || optional.has(skill.id)) {
      const said = "a relation once (essential goes before optional)";
      troubles.add(file.name, { ...leftOut(said, `${occupation.id} to ${skill.id}`), severity: "warning" }, line);
      if (type === "essential") essential.add(skill.id);
    } else (type === "essential" ? essential : optional).add(skill.id);
  });
}

async function readSkillSkills(file: NamedFile, drafts: Drafts, troubles: TroubleCounter): Promise<void> {
  await readPairs(file, ["originalSkillUri", "relatedSkillUri", "relationType"], { drafts, troubles }, (original, other, type, line) => {
    const weight = weights.get(type);
    if (weight === undefined) troubles.add(file.name, unknownType(type), line);
    else original.related.set(other.id, Math.max(weight, original.related.get(other.id) ?? 0));
  });
}

/** Hands over both concepts of each row that are known, and the type of their relation where the file has one. */
async function readPairs(
  file: NamedFile,
  [from, to, type]: readonly [from: string, to: string, type?: string],
  { drafts, troubles }: { readonly drafts: Drafts; readonly troubles: TroubleCounter },
  take: (from: ConceptDraft, to: ConceptDraft, type: string, line: number) => void,
): Promise<void> {
  const known = (uri: string, path: string, line: number): ConceptDraft | undefined => {
    const draft = drafts.get(uri);
    if (!draft) troubles.add(file.name, { severity: "error", path, expected: "a concept of these files", received: show(uri) }, line);
    return draft;
  };
  const required = type === undefined ? [from, to] : [from, to, type];
  for await (const rows of readNamedRows(file, { required }, troubles)) {
    for (const { line, cells } of rows) {
      const one = known(cells[from]!, from, line);
      const other = known(cells[to]!, to, line);
      if (one && other) take(one, other, type === undefined ? "" : cells[type]!, line);
    }
  }
}

function unknownType(type: string): ReturnType<typeof leftOut> {
  return { ...leftOut("essential or optional", show(type)), path: "relationType" };
}
