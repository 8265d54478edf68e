import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOnet } from "../../src/io/index.js";
import type { Concept } from "../../src/model/index.js";
import type { Taxonomy } from "../../src/taxonomy/index.js";

const tabs = (...rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join("\t")}\r\n`).join("");
const ratingsHeader = ["O*NET-SOC Code", "Title", "Element ID", "Element Name", "Scale ID", "Data Value", "Recommend Suppress"];
const rating = (code: string, element: string, name: string, scale: string, value: string, suppress = "N"): readonly string[] => [
  code,
  "",
  element,
  name,
  scale,
  value,
  suppress,
];

const files = {
  "Occupation Data.txt": tabs(
    ["O*NET-SOC Code", "Title", "Description"],
    ["51-4121.00", "Welders", 'Join metal parts, so-called "joints".'],
    ["51-4121.06", "Pipe Welders", ""],
  ),
  "Alternate Titles.txt": tabs(
    ["O*NET-SOC Code", "Alternate Title", "Short Title", "Source(s)"],
    ["51-4121.00", "Certified Welding Inspector (CWI)", "CWI", "02"],
    ["51-4121.00", "Brazer", "n/a", "08"],
    ["51-4121.00", "Brazer", "n/a", "09"],
    ["99-9999.00", "Nobody", "n/a", "08"],
  ),
  "Sample of Reported Titles.txt": tabs(
    ["O*NET-SOC Code", "Reported Job Title", "Shown in My Next Move"],
    ["51-4121.00", "Brazer", "Y"],
    ["51-4121.00", "Fabricator (night shift)", "N"],
  ),
  "Task Statements.txt": tabs(
    ["O*NET-SOC Code", "Task ID", "Task", "Task Type"],
    ["51-4121.00", "1", 'Read "as-built" drawings.', "Supplemental"],
    ["51-4121.00", "2", "Weld parts.", "Core"],
  ),
  "Skills.txt": tabs(
    ratingsHeader,
    rating("51-4121.00", "2.A.1.a", "Reading", "IM", "3.5"),
    rating("51-4121.00", "2.A.1.a", "Reading", "LV", "1"),
    rating("51-4121.00", "2.A.1.b", "Listening", "IM", "3.12"),
    rating("51-4121.00", "2.A.1.c", "Writing", "IM", "2.99"),
    rating("51-4121.00", "2.A.1.d", "Speaking", "IM", "4.2", "Y"),
    rating("51-4121.00", "2.A.1.e", "Counting", "IM", "n/a"),
  ),
  "Content Model Reference.txt": tabs(
    ["Element ID", "Element Name", "Description"],
    ["2.A", "Basic Skills", "What helps to learn."],
    ["2.A.1.a", "Reading", "To read."],
  ),
  "Technology Skills.txt": tabs(
    ["O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title"],
    ["51-4121.00", "Weld Office", "43231513", "Design software"],
    ["51-4121.06", "WELD OFFICE", "43231600", "Office software"],
  ),
};

const conceptOf = (taxonomy: Taxonomy, id: string): Concept => taxonomy.concepts[taxonomy.rowOf(id)]!;

describe("readOnet", () => {
  test("reads occupations with titles, tasks, skills and technology", async () => {
    const taxonomy = (await readOnet(files, { version: "29" })).value!;
    expect(taxonomy).toMatchObject({ id: "onet", version: "29" });
    expect(conceptOf(taxonomy, "onet-soc:51-4121.00")).toEqual({
      id: "onet-soc:51-4121.00",
      kind: "occupation",
      labels: { en: "Welders" },
      altLabels: { en: ["Certified Welding Inspector", "CWI", "Brazer", "Fabricator (night shift)"] },
      definition: { en: 'Join metal parts, so-called "joints".\nWeld parts.\nRead "as-built" drawings.' },
      essentialSkills: ["onet-element:2.A.1.a"],
      optionalSkills: ["onet-element:2.A.1.b", "onet-technology:weld office"],
      exactMatch: [{ scheme: "onet-soc", code: "51-4121.00" }],
    });
    expect(conceptOf(taxonomy, "onet-soc:51-4121.06").broader).toEqual(["onet-soc:51-4121.00"]);
  });

  test("a technology is one concept however it is spelled, below each of its commodities", async () => {
    const taxonomy = (await readOnet(files)).value!;
    expect(conceptOf(taxonomy, "onet-technology:weld office")).toMatchObject({
      labels: { en: "Weld Office" },
      altLabels: { en: ["WELD OFFICE"] },
      broader: ["unspsc:43231513", "unspsc:43231600"],
    });
    expect(taxonomy.byCode("unspsc", "43231600")).toHaveLength(1);
  });

  test("skills lie below the headings of the content model that are there", async () => {
    const taxonomy = (await readOnet(files)).value!;
    expect(conceptOf(taxonomy, "onet-element:2.A.1.a")).toMatchObject({ definition: { en: "To read." }, broader: ["onet-element:2.A"] });
    expect(conceptOf(taxonomy, "onet-element:2.A").labels).toEqual({ en: "Basic Skills" });
  });

  test("the importances from which a skill counts are the caller's to set", async () => {
    const taxonomy = (await readOnet(files, { essentialFrom: 3.1, optionalFrom: 2 })).value!;
    const { essentialSkills, optionalSkills } = conceptOf(taxonomy, "onet-soc:51-4121.00");
    expect(essentialSkills).toEqual(["onet-element:2.A.1.a", "onet-element:2.A.1.b"]);
    expect(optionalSkills).toContain("onet-element:2.A.1.c");
    await expect(readOnet(files, { essentialFrom: 2, optionalFrom: 3 })).rejects.toThrow(RangeError);
    await expect(readOnet(files, { optionalFrom: NaN })).rejects.toThrow(RangeError);
  });

  test("what is wrong is one issue a kind, with its count", async () => {
    const { issues } = await readOnet({ ...files, "Job Zones.txt": "" });
    expect(issues.map(({ severity, source, expected }) => [severity, source, expected])).toEqual([
      ["warning", "Job Zones.txt", "a file with occupations or skills, by its name"],
      ["warning", "Alternate Titles.txt:4", "a title that no row before has"],
      ["error", "Alternate Titles.txt:5", "the code of an occupation of these files"],
      ["error", "Skills.txt:6", "a rating that is not recommended to be suppressed"],
      ["error", "Skills.txt:7", "an element with an importance from 1 to 5"],
    ]);
  });

  test("names of files may have underscores and other capitals", async () => {
    const renamed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name.replaceAll(" ", "_").toUpperCase(), text]));
    expect((await readOnet(renamed)).value!.hash).toBe((await readOnet(files)).value!.hash);
  });

  test("without occupations there is an error, not one thrown", async () => {
    expect(await readOnet({ "Skills.txt": "" })).toMatchObject({
      value: undefined,
      issues: [{ severity: "error" }, { severity: "error" }],
    });
  });

  test("codes that are none, and titles that are missing, are left out", async () => {
    const broken = tabs(
      ["O*NET-SOC Code", "Title"],
      ["514121", "x"],
      ["51-4121.00", ""],
      ["51-4121.00", "Welders"],
      ["51-4121.00", "Again"],
    );
    const { value, issues } = await readOnet({ "Occupation Data.txt": broken });
    expect(value!.concepts.map(({ labels }) => labels.en)).toEqual(["Welders"]);
    expect(issues.map(({ severity }) => severity)).toEqual(["error", "error", "error"]);
  });
});

test("whatever the files hold, readOnet answers", async () => {
  const cells = Object.values(files).flatMap((text) => text.split(/(?<=[\t\n])/));
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...cells) },
    { weight: 1, arbitrary: fc.constantFrom("\t", "\n", "\0", "\uD800", "()") },
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
  await fc.assert(
    fc.asyncProperty(fc.record(Object.fromEntries(Object.keys(files).map((name) => [name, text]))), async (tails) => {
      const made = Object.entries(files).map(([name, whole]): [string, string] => [name, whole + tails[name]!]);
      const { value } = await readOnet(new Map(made));
      expect(value!.concepts.length).toBeGreaterThan(2);
    }),
    { numRuns: 200 },
  );
});
