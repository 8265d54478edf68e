import { describe, expect, test } from "vitest";
import { readPlaces, readTaxonomy } from "../../src/io/index.js";
import { bytes } from "./collect.js";

const welding = { id: "welding", kind: "skill", labels: { en: "welding" } };
const aceh = { scheme: "kemendagri", code: "11", name: "Aceh", level: "province" };

describe("readTaxonomy", () => {
  test("reads id, version and concepts; other keys are notes", () => {
    const { value, issues } = readTaxonomy(bytes(JSON.stringify({ id: "t", version: "1", source: "us", concepts: [welding] })));
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ id: "t", version: "1", concepts: [welding] });
  });

  test("a concept that is wrong is left out, and named with the file", () => {
    const { value, issues } = readTaxonomy(JSON.stringify({ id: "t", version: "1", concepts: [welding, { id: "x" }] }), "t.json");
    expect(value?.concepts).toHaveLength(1);
    expect(issues).toContainEqual(expect.objectContaining({ severity: "error", kind: "concept", record: "x", source: "t.json" }));
  });

  test.each([
    "{",
    "",
    "null",
    "[]",
    '{"id":"t","version":"1"}',
    '{"id":"t","version":1,"concepts":[]}',
    '{"id":"","version":"1","concepts":[]}',
  ])("%j is an issue, not an error thrown", (text) => {
    const { value, issues } = readTaxonomy(text, "t.json");
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ severity: "error", kind: "taxonomy" }]);
    expect(issues[0]!.source).toMatch(/^t\.json/);
  });
});

describe("readPlaces", () => {
  test.each([[[aceh]], [{ source: "us", places: [aceh] }]])("reads %j", (json) => {
    const { value, issues } = readPlaces(JSON.stringify(json));
    expect(issues).toEqual([]);
    expect(value?.places).toEqual([aceh]);
  });

  test("a place that is wrong is left out, and named with the file", () => {
    const { value, issues } = readPlaces(JSON.stringify([aceh, { ...aceh, scheme: undefined, code: "12" }]), "p.json");
    expect(value?.places).toHaveLength(1);
    expect(issues).toContainEqual(expect.objectContaining({ severity: "error", path: "scheme", source: "p.json" }));
  });

  test.each(["[", "null", "7", '{"areas":[]}'])("%j is an issue, not an error thrown", (text) => {
    expect(readPlaces(text)).toMatchObject({ value: undefined, issues: [{ severity: "error", kind: "place" }] });
  });
});
