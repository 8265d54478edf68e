import { readFileSync } from "node:fs";
import { readEsco, readOnet, type NamedFiles } from "../../src/io/index.js";
import type { Concept, Read } from "../../src/model/index.js";
import type { Taxonomy } from "../../src/taxonomy/index.js";
import { pathOf } from "./data.js";

const escoFiles = ["occupations_en", "skills_en", "ISCOGroups_en", "occupationSkillRelations", "broaderRelationsOccPillar"].map(
  (name) => `esco-1.1.1/${name}.csv`,
);
const onetFiles = ["Occupation Data", "Alternate Titles", "Sample of Reported Titles", "Task Statements"].map((name) => `onet/${name}.txt`);

/** Files that the classifications are read from. */
export const classificationFiles: readonly string[] = [...escoFiles, ...onetFiles];

/** The concepts of ESCO, with the ISCO groups above its occupations, and of O*NET, as users read them. */
export async function readClassifications(): Promise<{ readonly esco: readonly Concept[]; readonly onet: readonly Concept[] }> {
  return { esco: conceptsOf(await readEsco(open(escoFiles))), onet: conceptsOf(await readOnet(open(onetFiles))) };
}

function open(names: readonly string[]): NamedFiles {
  return new Map(names.map((name) => [pathOf(name), readFileSync(pathOf(name))]));
}

function conceptsOf({ value }: Read<Taxonomy | undefined>): readonly Concept[] {
  if (value === undefined) throw new Error("expected files of a classification, received none that can be read");
  return value.concepts;
}
