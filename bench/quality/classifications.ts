import type { Concept } from "../../src/model/index.js";
import { readTable } from "./data.js";

/** Files that the classifications are read from. */
export const classificationFiles: readonly string[] = [
  ...["occupations_en", "skills_en", "ISCOGroups_en", "occupationSkillRelations", "broaderRelationsOccPillar"].map(
    (name) => `esco-1.1.1/${name}.csv`,
  ),
  ...["Occupation Data", "Alternate Titles", "Sample of Reported Titles", "Task Statements"].map((name) => `onet/${name}.txt`),
];

/** ESCO with the ISCO groups above its occupations, in English. */
export function readEsco(): readonly Concept[] {
  const skillsOf = new Map<string, { essential: string[]; optional: string[] }>();
  for (const { occupationUri, relationType, skillUri } of readTable("esco-1.1.1/occupationSkillRelations.csv")) {
    const skills = skillsOf.get(occupationUri!) ?? { essential: [], optional: [] };
    skillsOf.set(occupationUri!, skills);
    skills[relationType === "essential" ? "essential" : "optional"].push(skillUri!);
  }
  const broader = new Map<string, string[]>();
  for (const { conceptUri, broaderUri } of readTable("esco-1.1.1/broaderRelationsOccPillar.csv")) {
    broader.set(conceptUri!, [...(broader.get(conceptUri!) ?? []), broaderUri!]);
  }
  const read = (name: string, kind: "occupation" | "skill"): readonly Concept[] =>
    readTable(`esco-1.1.1/${name}.csv`).map((row) => {
      const id = row["conceptUri"]!;
      const altLabels = row["altLabels"]!.split(/\n| \| /)
        .map((label) => label.trim())
        .filter((label) => label !== "");
      const definition = row["description"]!.trim();
      return {
        id,
        kind,
        labels: { en: row["preferredLabel"]! },
        ...(altLabels.length > 0 && { altLabels: { en: altLabels } }),
        ...(definition !== "" && { definition: { en: definition } }),
        ...(kind === "occupation" && {
          broader: broader.get(id) ?? [],
          essentialSkills: skillsOf.get(id)?.essential ?? [],
          optionalSkills: skillsOf.get(id)?.optional ?? [],
        }),
      };
    });
  return [...read("occupations_en", "occupation"), ...read("skills_en", "skill"), ...read("ISCOGroups_en", "occupation")];
}

/** O*NET's occupations; the statements of their tasks are part of the definition. */
export function readOnet(): readonly Concept[] {
  const titles = gather("onet/Alternate Titles.txt", "Alternate Title");
  const reported = gather("onet/Sample of Reported Titles.txt", "Reported Job Title");
  const tasks = gather("onet/Task Statements.txt", "Task");
  return readTable("onet/Occupation Data.txt", "\t").map((row) => {
    const code = row["O*NET-SOC Code"]!;
    return {
      id: `onet:${code}`,
      kind: "occupation",
      labels: { en: row["Title"]! },
      altLabels: { en: [...new Set([...(titles.get(code) ?? []), ...(reported.get(code) ?? [])])] },
      definition: { en: [row["Description"]!, ...(tasks.get(code) ?? [])].join("\n") },
    };
  });
}

function gather(file: string, column: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of readTable(file, "\t")) {
    const code = row["O*NET-SOC Code"]!;
    found.set(code, [...(found.get(code) ?? []), row[column]!]);
  }
  return found;
}
