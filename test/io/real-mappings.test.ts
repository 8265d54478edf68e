import { createReadStream, existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import {
  createUnlinkedCounter,
  parseMapping,
  readJson,
  readPlaces,
  readRecords,
  readTaxonomy,
  type ReadOptions,
  type UnlinkedCount,
} from "../../src/io/index.js";
import { createLabelIndex } from "../../src/linking/index.js";
import { checkRecord, vacancySchema, type DataIssue, type Mention, type Requirement, type Vacancy } from "../../src/model/index.js";
import { normalizeLabel } from "../../src/text/index.js";

const data = "../shared/data";
const missing = ["maganghub/vacancies.jsonl", "karirhub/vacancies.csv"].filter((file) => !existsSync(`${data}/${file}`));
if (missing.length > 0)
  console.warn(`skipped: mappings of real vacancies, for want of ${missing.map((file) => `${data}/${file}`).join(" and ")}`);

interface Mapped {
  readonly vacancies: readonly Vacancy[];
  readonly issues: readonly DataIssue[];
  readonly unlinked: readonly UnlinkedCount[];
}

async function mapped(name: string, file: string, format: ReadOptions["format"]): Promise<Mapped> {
  const taxonomy = readTaxonomy(readFileSync("fixtures/taxonomy.json")).value!;
  const places = readPlaces(readFileSync("fixtures/places.json")).value!;
  const mapping = parseMapping(readJson(readFileSync(`fixtures/mappings/${name}.json`), { kind: "mapping" }).value).value!;
  const unlinked = createUnlinkedCounter();
  const issues: DataIssue[] = [];
  const vacancies: Vacancy[] = [];
  const resources = { labels: createLabelIndex(taxonomy), places, unlinked };
  const onIssue = (issue: DataIssue): number => issues.push(issue);
  for await (const value of readRecords(createReadStream(`${data}/${file}`), { kind: "vacancy", format, mapping, resources, onIssue })) {
    const { record, issues: found } = checkRecord(vacancySchema, value, { kind: "vacancy", position: "#" });
    if (record) vacancies.push(record);
    issues.push(...found);
  }
  return { vacancies, issues, unlinked: unlinked.counts() };
}

/** What all records ask of a kind, alternatives included. */
function mentionsIn(vacancies: readonly Vacancy[], kind: Requirement["kind"]): readonly Mention[] {
  const demands = vacancies.flatMap(({ requirements }) => (requirements ?? []).filter((requirement) => requirement.kind === kind));
  return demands.flatMap((demand) => [demand, ...("alternatives" in demand ? (demand.alternatives ?? []) : [])]) as readonly Mention[];
}

const countOf = (unlinked: readonly UnlinkedCount[], kind: string): number =>
  unlinked.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0);

describe.skipIf(missing.length > 0)("fixtures/mappings/maganghub.json", () => {
  let read: Mapped;
  beforeAll(async () => {
    read = await mapped("maganghub", "maganghub/vacancies.jsonl", "jsonl");
  });

  test("every row becomes a vacancy that passes its schema, without an issue", () => {
    expect(read.issues).toEqual([]);
    expect(read.vacancies).toHaveLength(3472);
    expect(read.vacancies.reduce((sum, { openings }) => sum + openings!, 0)).toBe(8098);
    expect(read.vacancies.reduce((sum, { facts }) => sum + Number(facts!["registered"]), 0)).toBe(28271);
  });

  test("jenjang and program_studi become any-of requirements, and the other fields their own", () => {
    const found = read.vacancies.find(({ id }) => id === "a04a85e2-3f9d-4084-9f23-1ee310d33572")!;
    expect(found).toMatchObject({
      title: "Line Leader",
      employer: { name: "Donlim Technology Indonesia" },
      openings: 50,
      postedAt: "2025-10-31",
      channel: "local",
      contract: { type: "internship" },
      locations: [{ place: { scheme: "kemendagri", code: "3321" } }],
      facts: { registered: 62 },
    });
    const [education, field] = found.requirements!;
    expect(education).toEqual({ kind: "education", importance: "essential", level: "bachelor", alternatives: [{ level: "diploma1" }] });
    expect(field).toMatchObject({ kind: "field", importance: "essential", label: "Teknik Elektronika" });
    expect((field as unknown as { alternatives: unknown[] }).alternatives).toHaveLength(4);
    expect(read.vacancies.every(({ requirements }) => requirements?.map(({ kind }) => kind).join() === "education,field")).toBe(true);
    expect(found.declaredRequirements).toBeUndefined();
  });

  test("every label that is not linked is kept, and counted", () => {
    const labelsInRecords = new Set(
      mentionsIn(read.vacancies, "field").flatMap(({ concept, label }) => (concept === undefined ? [normalizeLabel(label!)] : [])),
    );
    expect(new Set(read.unlinked.filter(({ kind }) => kind === "field").map(({ label }) => normalizeLabel(label)))).toEqual(
      labelsInRecords,
    );
    const occupations = read.vacancies.filter(({ occupation }) => occupation?.concept === undefined);
    expect(occupations).toHaveLength(countOf(read.unlinked, "occupation"));
    expect(read.vacancies.length - occupations.length).toBeGreaterThan(2000);
  });
});

describe.skipIf(missing.length > 0)("fixtures/mappings/karirhub.json", () => {
  let read: Mapped;
  beforeAll(async () => {
    read = await mapped("karirhub", "karirhub/vacancies.csv", "csv");
  });

  test("every row becomes a vacancy that passes its schema", () => {
    expect(read.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read.vacancies.map(({ id }) => id)).toEqual(Array.from({ length: 305 }, (_, index) => `karirhub-${String(index + 1)}`));
    expect(read.vacancies[0]).toMatchObject({
      title: "Staff Processing",
      employer: { name: "Cbr Elektronik Batam" },
      locations: [{ place: { scheme: "kemendagri", code: "2171" } }],
      facts: { category: "Manufaktur dan Produksi" },
    });
    expect(read.vacancies[0]!.requirements?.map((demand) => "label" in demand && demand.label)).toEqual([
      "Teamwork",
      "Electronics",
      "Quality Control",
    ]);
  });

  test("at least 95 % of the rows get a place", () => {
    expect(read.vacancies.filter(({ locations }) => locations?.[0]?.place !== undefined).length).toBeGreaterThanOrEqual(0.95 * 305);
  });

  test("a comma within brackets splits no skill", () => {
    const labels = new Set(
      read.vacancies.flatMap(({ requirements }) => (requirements ?? []).map((demand) => "label" in demand && demand.label)),
    );
    expect(labels).toContain("Safety Quality Standards (ISO, OSHA)");
  });

  test("every skill that is not linked is kept, and counted, the most frequent first", () => {
    const mentions = mentionsIn(read.vacancies, "skill");
    const linked = mentions.filter(({ concept }) => concept !== undefined).length;
    expect(mentions.length - linked).toBe(countOf(read.unlinked, "skill"));
    expect(read.unlinked.map(({ count }) => count)).toEqual(read.unlinked.map(({ count }) => count).sort((a, b) => b - a));
    expect(linked).toBeGreaterThan(900);
  });

  test("a title that names an occupation is linked, another is kept as a label", () => {
    const occupationOf = (title: string): unknown => read.vacancies.find((vacancy) => vacancy.title === title)?.occupation;
    expect(occupationOf("Staf Akuntansi")).toMatchObject({ concept: "occupation.accountant", label: "Staf Akuntansi" });
    expect(occupationOf("Staff Processing")).toEqual({ label: "Staff Processing" });
  });
});
