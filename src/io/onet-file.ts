import type { NamedFile } from "./named-files.js";

/** The files of an O*NET database that are read. */
export type OnetContent =
  | "occupation data"
  | "alternate titles"
  | "sample of reported titles"
  | "task statements"
  | "technology skills"
  | "skills"
  | "content model reference";

const contents: ReadonlySet<string> = new Set<OnetContent>([
  "occupation data",
  "alternate titles",
  "sample of reported titles",
  "task statements",
  "technology skills",
  "skills",
  "content model reference",
]);

/** Knows a file by its name, `Occupation Data.txt`; capitals, and underscores for spaces, do not matter. */
export function onetContent({ base }: NamedFile): OnetContent | undefined {
  const name = base
    .toLowerCase()
    .replace(/\.txt$/, "")
    .replace(/[_\s]+/g, " ");
  return contents.has(name) ? (name as OnetContent) : undefined;
}
