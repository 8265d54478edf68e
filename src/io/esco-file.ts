import type { NamedFile } from "./named-files.js";

/** What a file of an ESCO download holds. */
export type EscoContent =
  "occupations" | "skills" | "iscoGroups" | "skillGroups" | "hierarchy" | "collection" | "broader" | "occupationSkills" | "skillSkills";

/** A file of an ESCO download that is known by its name. */
export interface EscoFile {
  readonly file: NamedFile;
  readonly content: EscoContent;
  /** Language of its labels, ISO 639; `undefined` where its name does not say it, as those of version 1.1 that hold relations alone. */
  readonly language: string | undefined;
}

/** By their names without language and ending, in lower case. */
const contents: ReadonlyMap<string, EscoContent> = new Map([
  ["occupations", "occupations"],
  ["skills", "skills"],
  ["iscogroups", "iscoGroups"],
  ["skillgroups", "skillGroups"],
  ["skillshierarchy", "hierarchy"],
  ["broaderrelationsoccpillar", "broader"],
  ["broaderrelationsskillpillar", "broader"],
  ["occupationskillrelations", "occupationSkills"],
  ["skillskillrelations", "skillSkills"],
]);

/** Knows a file by its name: `occupations_en.csv`, `occupationSkillRelations.csv` (1.1), `occupationSkillRelations_en.csv` (1.2). */
export function escoFile(file: NamedFile): EscoFile | undefined {
  const [, name = "", language] = /^([a-z]+?)(?:_([a-z]{2,3})(?:-[a-z]+)?)?\.csv$/.exec(file.base.toLowerCase()) ?? [];
  const content = contents.get(name) ?? (/(?:skills|occupations)collection$/.test(name) ? "collection" : undefined);
  return content === undefined ? undefined : { file, content, language };
}
