import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEsco, type NamedFiles } from "../../src/io/index.js";
import type { Concept } from "../../src/model/index.js";
import { linkedRows, type Taxonomy } from "../../src/taxonomy/index.js";
import { bytes, chunks } from "./collect.js";

const uri = (name: string): string => `http://data.europa.eu/esco/${name}`;
const csv = (header: string, ...rows: readonly string[]): string => `${[header, ...rows].join("\r\n")}\r\n`;

const groupsHeader = "conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description";
const groups = csv(
  groupsHeader,
  `ISCOGroup,${uri("isco/C0")},0,Armed,released,,,`,
  `ISCOGroup,${uri("isco/C7")},7,Craft,released,,,"Work by hand\nor tool."`,
  `ISCOGroup,${uri("isco/C7212")},7212,Welders,released,,,`,
);
const occupations = csv(
  "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,definition,description,code",
  `Occupation,${uri("occupation/welder")},7212,welder,"welding worker\nwelder\nmetal joiner",weldr,released,,Welders join metal.,7212.1`,
  `Occupation,${uri("occupation/pipe")},7212,pipe welder,,,obsolete,Joins pipes.,,7212.1.1`,
);
const skills = csv(
  "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description",
  `KnowledgeSkillCompetence,${uri("skill/weld")},skill/competence,,weld metal,"join metal\nuse ""C++"" | weld steel",,released,To weld.`,
  `KnowledgeSkillCompetence,${uri("skill/mig")},skill/competence,,MIG welding,,,released,`,
  `KnowledgeSkillCompetence,${uri("skill/gas")},knowledge,,welding gases,,,released,`,
  `KnowledgeSkillCompetence,${uri("skill/read")},,,read drawings,,,released,`,
);
const occupationPillar = csv(
  "conceptType,conceptUri,broaderType,broaderUri",
  `ISCOGroup,${uri("isco/C7212")},ISCOGroup,${uri("isco/C7")}`,
  `Occupation,${uri("occupation/pipe")},Occupation,${uri("occupation/welder")}`,
);
const skillPillar = csv(
  "conceptType,conceptUri,broaderType,broaderUri",
  `KnowledgeSkillCompetence,${uri("skill/mig")},KnowledgeSkillCompetence,${uri("skill/weld")}`,
  `KnowledgeSkillCompetence,${uri("skill/mig")},SkillGroup,${uri("skill/S7")}`,
  `KnowledgeSkillCompetence,${uri("skill/mig")},SkillGroup,${uri("skill/nowhere")}`,
);
const hierarchy = csv(
  "Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term,Description,Scope note,Level 0 code,Level 1 code,Level 2 code,Level 3 code",
  `${uri("skill/S")},skills,,,,,,,,,S`,
  `${uri("skill/S")},skills,${uri("skill/S7")},constructing,,,,,Building things.,,S,S7`,
);
const relations = csv(
  "occupationUri,relationType,skillType,skillUri",
  `${uri("occupation/welder")},essential,skill/competence,${uri("skill/weld")}`,
  `${uri("occupation/welder")},optional,knowledge,${uri("skill/gas")}`,
  `${uri("occupation/welder")},optional,skill/competence,${uri("skill/weld")}`,
  `${uri("occupation/gone")},optional,skill/competence,${uri("skill/weld")}`,
  `${uri("occupation/gone")},optional,skill/competence,${uri("skill/mig")}`,
  `${uri("occupation/pipe")},perhaps,skill/competence,${uri("skill/mig")}`,
);
const skillRelations = csv(
  "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri",
  `${uri("skill/mig")},skill/competence,essential,knowledge,${uri("skill/gas")}`,
  `${uri("skill/weld")},skill/competence,optional,knowledge,${uri("skill/gas")}`,
);

/** As the download of version 1.1 names them. */
const files = {
  "ISCOGroups_en.csv": groups,
  "occupations_en.csv": occupations,
  "skills_en.csv": skills,
  "skillsHierarchy_en.csv": hierarchy,
  "broaderRelationsOccPillar.csv": occupationPillar,
  "broaderRelationsSkillPillar.csv": skillPillar,
  "occupationSkillRelations.csv": relations,
  "skillSkillRelations.csv": skillRelations,
};

async function taxonomyOf(given: NamedFiles): Promise<Taxonomy> {
  return (await readEsco(given)).value!;
}
const conceptOf = (taxonomy: Taxonomy, id: string): Concept => taxonomy.concepts[taxonomy.rowOf(uri(id))]!;

describe("readEsco", () => {
  test("reads labels, definitions, codes, hierarchy and skills of every kind of file", async () => {
    const taxonomy = await taxonomyOf(files);
    expect(taxonomy).toMatchObject({ id: "esco", version: "unknown" });
    expect(conceptOf(taxonomy, "occupation/welder")).toEqual({
      id: uri("occupation/welder"),
      kind: "occupation",
      labels: { en: "welder" },
      altLabels: { en: ["welding worker", "metal joiner"] },
      hiddenLabels: { en: ["weldr"] },
      definition: { en: "Welders join metal." },
      broader: [uri("isco/C7212")],
      essentialSkills: [uri("skill/weld")],
      optionalSkills: [uri("skill/gas")],
      exactMatch: [{ scheme: "esco", code: "7212.1" }],
    });
    expect(conceptOf(taxonomy, "occupation/pipe")).toMatchObject({ broader: [uri("occupation/welder")], deprecated: true });
    expect(conceptOf(taxonomy, "skill/mig")).toMatchObject({ broader: [uri("skill/weld"), uri("skill/S7")] });
    expect(conceptOf(taxonomy, "skill/S7")).toMatchObject({
      labels: { en: "constructing" },
      definition: { en: "Building things." },
      broader: [uri("skill/S")],
      exactMatch: [{ scheme: "esco-skills", code: "S7" }],
    });
    expect(conceptOf(taxonomy, "isco/C7").definition).toEqual({ en: "Work by hand\nor tool." });
    expect(taxonomy.byCode("isco-08", "7212")).toEqual([taxonomy.rowOf(uri("isco/C7212"))]);
    expect(taxonomy.byCode("isco-08", "0")).toEqual([taxonomy.rowOf(uri("isco/C0"))]);
  });

  test("alternative labels are told apart by line ends and by bars", async () => {
    expect(conceptOf(await taxonomyOf(files), "skill/weld").altLabels).toEqual({ en: ["join metal", 'use "C++"', "weld steel"] });
  });

  test("a skill that another needs is related to it: by 1 where it is essential, else by 0.5", async () => {
    const taxonomy = await taxonomyOf(files);
    expect(conceptOf(taxonomy, "skill/mig").related).toEqual([{ concept: uri("skill/gas"), weight: 1 }]);
    expect(conceptOf(taxonomy, "skill/weld").related).toEqual([{ concept: uri("skill/gas"), weight: 0.5 }]);
  });

  test("what is wrong is one issue a kind, with file and count, and nothing else is", async () => {
    const { issues } = await readEsco(files);
    expect(issues.map(({ severity, source, received }) => ({ severity, source, received }))).toEqual([
      { severity: "warning", source: "occupations_en.csv:2", received: '"welder" on line 2' },
      {
        severity: "warning",
        source: "skillsHierarchy_en.csv",
        received: "2: 11, the rest taken as empty on line 2; 12, the rest taken as empty on line 3",
      },
      { severity: "error", source: "broaderRelationsSkillPillar.csv:4", received: `"${uri("skill/nowhere")}" on line 4` },
      { severity: "warning", source: "occupationSkillRelations.csv:4", received: expect.stringContaining("on line 4") as string },
      { severity: "error", source: "occupationSkillRelations.csv", received: expect.stringMatching(/^2: .*gone/) as string },
      { severity: "error", source: "occupationSkillRelations.csv:7", received: '"perhaps" on line 7' },
    ]);
  });

  test("names of version 1.2, folders, a Map and bytes in pieces make the same taxonomy", async () => {
    const renamed = new Map(
      Object.entries(files)
        .reverse()
        .map(([name, text]) => [`esco/v1.2/${name.replace(/([rs])\.csv$/, "$1_en.csv")}`, chunks(bytes(text), [7, 1, 64])]),
    );
    expect([...renamed.keys()]).toContain("esco/v1.2/occupationSkillRelations_en.csv");
    expect((await taxonomyOf(renamed)).hash).toBe((await taxonomyOf(files)).hash);
  });

  test("without the file of broader relations an occupation lies below its ISCO group, zeros restored", async () => {
    const occupation = csv("conceptUri,iscoGroup,preferredLabel", `${uri("occupation/major")},110,major`);
    const given = {
      "occupations_en.csv": occupation,
      "ISCOGroups_en.csv": csv(groupsHeader, `ISCOGroup,${uri("isco/C0110")},110,Officers,,,,`),
    };
    const taxonomy = await taxonomyOf(given);
    expect(conceptOf(taxonomy, "occupation/major").broader).toEqual([uri("isco/C0110")]);
    expect(taxonomy.byCode("isco-08", "0110")).toHaveLength(1);
  });

  test("groups whose file was not given are left out, with one issue and their count", async () => {
    const { value, issues } = await readEsco({ "occupations_en.csv": occupations });
    expect(value!.concepts.map(({ broader }) => broader)).toEqual([undefined, undefined]);
    expect(issues).toContainEqual(
      expect.objectContaining({ source: "occupations_en.csv", received: expect.stringMatching(/^2: none that has .*C7212/) as string }),
    );
  });

  test("a collection adds the concepts that no other file has, with what they lie below", async () => {
    const collection = csv(
      "conceptType,conceptUri,preferredLabel,status,altLabels,description,broaderConceptUri",
      `KnowledgeSkillCompetence,${uri("skill/mig")},another name,released,,,`,
      `KnowledgeSkillCompetence,${uri("skill/solar")},solar welding,released,sun welding | heat by sun,,${uri("skill/weld")} | ${uri("skill/S7")}`,
    );
    const taxonomy = await taxonomyOf({ ...files, "greenSkillsCollection_en.csv": collection });
    expect(conceptOf(taxonomy, "skill/mig").labels).toEqual({ en: "MIG welding" });
    expect(conceptOf(taxonomy, "skill/solar")).toMatchObject({
      altLabels: { en: ["sun welding", "heat by sun"] },
      broader: [uri("skill/weld"), uri("skill/S7")],
    });
  });

  test("parents are in no need of being met before their children", async () => {
    const linked = await taxonomyOf(files);
    const below = linkedRows(linked.narrower, linked.rowOf(uri("skill/weld")));
    expect(Array.from(below, (row) => linked.concepts[row]!.id)).toEqual([uri("skill/mig")]);
  });
});

describe("languages", () => {
  const inFrench = skills.replace("weld metal", "souder").replace("MIG welding", "soudage MIG");
  const inIndonesian = skills.replace("weld metal", "mengelas logam").replace("MIG welding", "las MIG");

  test("two of them make labels side by side", async () => {
    const taxonomy = await taxonomyOf({ "skills_en.csv": skills, "skills_id.csv": inIndonesian });
    expect(conceptOf(taxonomy, "skill/weld").labels).toEqual({ en: "weld metal", id: "mengelas logam" });
  });

  test("a language that is not chosen is not read beside one that is, and a warning says so", async () => {
    const { value, issues } = await readEsco({ "skills_en.csv": skills, "skills_fr.csv": inFrench });
    expect(conceptOf(value!, "skill/weld").labels).toEqual({ en: "weld metal" });
    expect(issues).toContainEqual(expect.objectContaining({ source: "skills_fr.csv", received: "labels in fr, which are not read" }));
  });

  test("an only language counts as English with a warning, and as what the caller says without one", async () => {
    const given = { "skills_fr.csv": inFrench };
    const alone = await readEsco(given);
    expect(conceptOf(alone.value!, "skill/weld").labels).toEqual({ en: "souder" });
    expect(alone.issues).toContainEqual(expect.objectContaining({ severity: "warning", received: "labels in fr, which count as en" }));
    const chosen = await readEsco(given, { languages: { fr: "id" } });
    expect(conceptOf(chosen.value!, "skill/weld").labels).toEqual({ id: "souder" });
    expect(chosen.issues).toEqual([]);
  });

  test("a language that counts as neither is the caller's mistake", async () => {
    await expect(readEsco({ "skills_fr.csv": inFrench }, { languages: { fr: "fr" as "en" } })).rejects.toThrow(TypeError);
  });
});

describe("files that are not in order", () => {
  test("a row without URI or label, and a second row of a concept, are left out with a count", async () => {
    const rows = [`Skill,,x,,lost,,,,`, `Skill,${uri("skill/a")},x,,,,,,`, `Skill,${uri("skill/mig")},x,,again,,,,`];
    const { value, issues } = await readEsco({ "skills_en.csv": skills + rows.join("\n") });
    expect(value!.concepts).toHaveLength(4);
    expect(issues).toMatchObject([
      { severity: "error", expected: "a URI and a preferred label", received: expect.stringMatching(/^2: /) as string },
      { severity: "error", expected: "a concept once; the first row stays" },
    ]);
  });

  test("a file without a needed column is not read; the others are", async () => {
    const { value, issues } = await readEsco({ ...files, "occupationSkillRelations.csv": "occupationUri,skillUri\na,b\n" });
    expect(conceptOf(value!, "occupation/welder").essentialSkills).toBeUndefined();
    expect(issues).toContainEqual(expect.objectContaining({ source: "occupationSkillRelations.csv", expected: "a column relationType" }));
  });

  test("an unknown file is named, and no file with concepts at all is an error, not one thrown", async () => {
    const { issues } = await readEsco({ ...files, "readme.txt": "hello" });
    expect(issues[0]).toMatchObject({ severity: "warning", source: "readme.txt", received: '"readme.txt": it is not read' });
    expect(await readEsco({})).toMatchObject({ value: undefined, issues: [{ severity: "error" }] });
    expect(await readEsco({ "skills_en.csv": "" })).toMatchObject({
      value: undefined,
      issues: [{ severity: "error" }, { severity: "error" }],
    });
  });

  test("URIs that are names of an object's own are ids like others", async () => {
    const rows = ["__proto__", "constructor"].map((id) => `Skill,${id},${id}`);
    const taxonomy = await taxonomyOf({ "skills_en.csv": csv("conceptType,conceptUri,preferredLabel", ...rows) });
    expect(taxonomy.concepts.map(({ id }) => id)).toEqual(["__proto__", "constructor"]);
  });

  test.each([null, "files", ["skills_en.csv"]])("%j in place of files is the caller's mistake", async (given) => {
    await expect(readEsco(given as unknown as NamedFiles)).rejects.toThrow(/files by their names/);
  });
});

test("whatever the files hold, readEsco answers, and gives the same answer twice", async () => {
  const texts = Object.values(files).flatMap((text) => text.split(/(?<=[,\n])/));
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...texts) },
    { weight: 1, arbitrary: fc.constantFrom('"', "\n", "\0", "\uD800", " | ", ",") },
  );
  const file = fc.tuple(
    fc.constantFrom(...Object.values(files).map((text) => text.split("\n")[0]!), ""),
    fc.array(piece, { maxLength: 30 }),
  );
  const given = fc.dictionary(fc.constantFrom(...Object.keys(files), "greenSkillsCollection_fr.csv", "x"), file);
  await fc.assert(
    fc.asyncProperty(given, async (some) => {
      const made = Object.fromEntries(Object.entries(some).map(([name, [header, pieces]]) => [name, `${header}\n${pieces.join("")}`]));
      const [first, second] = [await readEsco(made), await readEsco(made)];
      expect(first.issues).toEqual(second.issues);
      expect(first.value?.hash).toBe(second.value?.hash);
    }),
    { numRuns: 200 },
  );
});
