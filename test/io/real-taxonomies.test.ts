import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { readEsco, readIsco08, readKbji, readKbli, readOnet, readSkos, type NamedFiles } from "../../src/io/index.js";
import type { DataIssue } from "../../src/model/index.js";
import { loadTaxonomy, saveTaxonomy } from "../../src/taxonomy/index.js";

const data = "../shared/data";
const folders = ["esco-1.1.1", "onet", "isco08", "kbji-kbli", "skos"];
const missing = folders.filter((folder) => !existsSync(`${data}/${folder}`));
if (missing.length > 0) console.warn(`skipped: real taxonomies, for want of ${missing.map((folder) => `${data}/${folder}`).join(" and ")}`);

function filesIn(folder: string): NamedFiles {
  return Object.fromEntries(
    readdirSync(`${data}/${folder}`).map((name) => [name, createReadStream(`${data}/${folder}/${name}`, { highWaterMark: 1 << 20 })]),
  );
}

/** Those about files, shortly: how many, where, and what was expected. */
function counted(issues: readonly DataIssue[]): readonly string[] {
  const ofFiles = issues.filter(({ kind }) => kind === "file");
  return ofFiles.map(
    ({ source, received, expected }) => `${/^\d+(?=: )/.exec(received)?.[0] ?? "1"} ${source!.replace(/:\d+$/, "")}: ${expected}`,
  );
}

/** The expectations of what is reported concept by concept, each once. */
function expected(issues: readonly DataIssue[]): readonly string[] {
  return [...new Set(issues.filter(({ kind }) => kind === "concept").map((issue) => issue.expected))].sort();
}

describe.skipIf(missing.length > 0)("real taxonomies", () => {
  test(
    "the whole of ESCO is read, what is wrong in it is counted, and its snapshot is the same and faster by far",
    { timeout: 60_000 },
    async () => {
      const start = process.cpuUsage();
      const { value, issues } = await readEsco(filesIn("esco-1.1.1"), { version: "1.1.1" });
      const parsing = process.cpuUsage(start).user;
      const taxonomy = value!;
      const kinds = (kind: string, part: string): number =>
        taxonomy.concepts.filter((concept) => concept.kind === kind && concept.id.includes(part)).length;
      expect(kinds("occupation", "/isco/C")).toBe(619);
      expect(kinds("occupation", "/occupation/")).toBe(3007);
      expect(kinds("skill", "/skill/")).toBeGreaterThanOrEqual(13_896);
      const relations = taxonomy.concepts.flatMap(({ essentialSkills = [], optionalSkills = [] }) => [
        ...essentialSkills,
        ...optionalSkills,
      ]);
      expect(relations).toHaveLength(123_855 - 67);
      const skills = new Set(taxonomy.concepts.filter(({ kind }) => kind === "skill").map(({ id }) => id));
      expect(taxonomy.concepts.filter(({ id, broader = [] }) => skills.has(id) && broader.length > 1).length).toBeGreaterThanOrEqual(4646);
      expect(counted(issues)).toEqual(
        expect.arrayContaining([
          "67 occupationSkillRelations.csv: a concept of these files",
          "189 skillsHierarchy_en.csv: 14 cells, as in the header",
          "12189 skills_en.csv: each label of a concept once",
          "1 conceptSchemes_en.csv: a file with concepts or relations, by its name",
        ]),
      );
      expect(expected(issues)).toEqual([
        "a label of its own among kind occupation",
        "a label of its own among kind skill",
        "another concept",
      ]);

      const bytes = saveTaxonomy(taxonomy);
      const middle = process.cpuUsage();
      const loaded = loadTaxonomy(bytes);
      const loading = process.cpuUsage(middle).user;
      expect(loaded.hash).toBe(taxonomy.hash);
      expect(loaded.broader).toEqual(taxonomy.broader);
      expect(loaded.concepts[taxonomy.concepts.length >> 1]).toEqual(taxonomy.concepts[taxonomy.concepts.length >> 1]);
      expect(loading).toBeLessThan(parsing / 4); // ten times as fast on a machine of its own; a busy one is not to fail this
    },
  );

  test("O*NET is read, its doubled titles counted", { timeout: 60_000 }, async () => {
    const { value, issues } = await readOnet(filesIn("onet"), { version: "29" });
    expect(value!.concepts.filter(({ kind }) => kind === "occupation")).toHaveLength(1016);
    expect(value!.concepts.filter(({ id }) => id.startsWith("onet-technology:"))).toHaveLength(8768);
    expect(counted(issues)).toEqual([
      "1 Job Zones.txt: a file with occupations or skills, by its name",
      "5 Alternate Titles.txt: a title that no row before has",
    ]);
    expect(expected(issues)).toEqual(["a label of its own among kind skill"]);
  });

  test("ISCO-08, KBJI and KBLI keep their zeros, and KBJI bridges to ISCO-08 by 431 unit groups", async () => {
    const isco = await readIsco08(readFileSync(`${data}/isco08/isco08_structure.csv`));
    const kbji = await readKbji(readFileSync(`${data}/kbji-kbli/kbji2014.csv`));
    const kbli = await readKbli(readFileSync(`${data}/kbji-kbli/kbli2020.csv`));
    expect([isco, kbji, kbli].map(({ value }) => value!.concepts.length)).toEqual([619, 2766, 2712]);
    expect([isco, kbji, kbli].map(({ value }) => value!.concepts.filter(({ broader }) => broader === undefined).length)).toEqual([
      10, 10, 21,
    ]);
    const bridges = isco
      .value!.concepts.map(({ exactMatch }) => exactMatch![0]!.code)
      .filter((code) => code.length === 4 && kbji.value!.byCode("isco-08", code).length === 1);
    expect(bridges).toHaveLength(431);
    expect(counted([...isco.issues, ...kbji.issues, ...kbli.issues])).toEqual(["15 kbji2014.csv: a group of ISCO-08, to bridge to"]);
    expect(kbji.value!.byCode("kbji-2014", "0111.01")).toHaveLength(1);
  });

  test("each awkward vocabulary in SKOS is read, and says what is awkward in it", async () => {
    const read = new Map<string, string>();
    for (const name of readdirSync(`${data}/skos`)) {
      const { value, issues } = await readSkos(readFileSync(`${data}/skos/${name}`), { source: name, parser: Parser });
      read.set(name, `${String(value!.concepts.length)} concepts, ${issues.length > 0 ? "issues" : "none"}`);
      expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    }
    expect(Object.fromEntries(read)).toEqual({
      "altlabel.ttl": "1 concepts, issues",
      "cycle.ttl": "4 concepts, issues",
      "date.ttl": "5 concepts, none",
      "dup.ttl": "7 concepts, issues",
      "multiple-schemes.ttl": "3 concepts, issues",
      "nolang.ttl": "3 concepts, issues",
      "prefix.ttl": "1 concepts, none",
      "test-hierarchy.ttl": "19 concepts, issues",
      "test-qualified-broader.ttl": "3 concepts, none",
      "xl.ttl": "1 concepts, none",
    });
  });
});
