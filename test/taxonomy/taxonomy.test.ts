import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Concept } from "../../src/model/index.js";
import { createTaxonomy, linkedRows, type Taxonomy } from "../../src/taxonomy/index.js";

type Draft = Partial<Concept> & { readonly id: string };
const skill = (draft: Draft): Draft => ({ kind: "skill", labels: { en: draft.id }, ...draft });
const create = (concepts: Iterable<unknown>) => createTaxonomy({ id: "test", version: "1", concepts });
const ids = (taxonomy: Taxonomy, rows: Iterable<number>): string[] => Array.from(rows, (row) => taxonomy.concepts[row]!.id);
const parents = (taxonomy: Taxonomy, id: string): string[] => ids(taxonomy, linkedRows(taxonomy.broader, taxonomy.rowOf(id)));

const metalwork = [
  skill({ id: "welding", labels: { en: "welding", id: "pengelasan" }, broader: ["metalwork"] }),
  skill({ id: "metalwork" }),
  skill({ id: "mig", broader: ["welding"], related: [{ concept: "tig", weight: 0.8 }], exactMatch: [{ scheme: "esco", code: "x1" }] }),
  skill({ id: "tig", broader: ["welding"], related: [{ concept: "mig", weight: 0.5 }], implies: ["metalwork"] }),
  skill({ id: "old-mig", replacedBy: "mig", exactMatch: [{ scheme: "esco", code: "x1" }], broader: ["welding"] }),
  { ...skill({ id: "welder", essentialSkills: ["old-mig", "welding"] }), kind: "occupation" },
];

describe("a taxonomy", () => {
  const { value: taxonomy, issues } = create(metalwork);

  test("gives each concept a row in code-point order of id", () => {
    expect(issues).toEqual([]);
    expect(taxonomy.concepts.map(({ id }) => id)).toEqual(["metalwork", "mig", "old-mig", "tig", "welder", "welding"]);
    expect(taxonomy.rowOf("tig")).toBe(3);
    expect(taxonomy.rowOf("plumbing")).toBe(-1);
    expect(create([skill({ id: "\u{1F600}" }), skill({ id: "\uFF21" })]).value.concepts.map(({ id }) => id)).toEqual([
      "\uFF21",
      "\u{1F600}",
    ]);
  });

  test("links rows in both directions, the higher weight of a related pair in both", () => {
    const links = (name: "broader" | "narrower" | "related" | "implies" | "impliedBy", id: string) =>
      ids(taxonomy, linkedRows(taxonomy[name], taxonomy.rowOf(id)));
    expect(links("broader", "mig")).toEqual(["welding"]);
    expect(links("narrower", "welding")).toEqual(["mig", "tig"]);
    expect(links("related", "mig")).toEqual(["tig"]);
    expect(links("related", "tig")).toEqual(["mig"]);
    expect([...taxonomy.related.weights]).toEqual([0.8, 0.8]);
    expect(links("implies", "tig")).toEqual(["metalwork"]);
    expect(links("impliedBy", "metalwork")).toEqual(["tig"]);
  });

  test("a replaced concept leads to its last replacement, by id and by code", () => {
    const chain = create([
      skill({ id: "a", replacedBy: "b" }),
      skill({ id: "b", replacedBy: "c" }),
      skill({ id: "c" }),
      skill({ id: "d", broader: ["a"] }),
    ]).value;
    expect([chain.rowOf("a"), chain.rowOf("b")]).toEqual([2, 2]);
    expect(parents(chain, "d")).toEqual(["c"]);
    expect(taxonomy.rowOf("old-mig")).toBe(taxonomy.rowOf("mig"));
    expect(ids(taxonomy, taxonomy.byCode("esco", "x1"))).toEqual(["mig"]);
  });

  test("finds concepts by code of another scheme, and nothing elsewhere", () => {
    expect(taxonomy.byCode("esco", "x2")).toEqual([]);
    expect(taxonomy.byCode("__proto__", "constructor")).toEqual([]);
    const shared = create(["b", "a"].map((id) => skill({ id, exactMatch: [{ scheme: "isco-08", code: "7212" }] }))).value;
    expect(shared.byCode("isco-08", "7212")).toEqual([0, 1]);
  });

  test("speaks the reader's language, else the other", () => {
    const welding = taxonomy.rowOf("welding");
    expect(taxonomy.labelOf(welding, "id")).toBe("pengelasan");
    expect(taxonomy.labelOf(taxonomy.rowOf("tig"), "id")).toBe("tig");
    expect(taxonomy.labels(welding)).toEqual({ en: "welding", id: "pengelasan" });
    expect(() => taxonomy.labelOf(-1, "en")).toThrow("expected a row from 0 to 5, received -1");
  });

  test("is frozen to the ground", () => {
    expect(() => ((taxonomy.concepts[1]!.related![0] as { weight: number }).weight = 1)).toThrow(TypeError);
    expect(() => ((taxonomy as { id: string }).id = "other")).toThrow(TypeError);
  });

  test("its hash names the content, whatever order it came in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(metalwork, { minLength: metalwork.length }), (shuffled) => {
        expect(create(shuffled).value.hash).toBe(taxonomy.hash);
      }),
      { numRuns: 20 },
    );
    expect(createTaxonomy({ id: "test", version: "2", concepts: metalwork }).value.hash).not.toBe(taxonomy.hash);
    expect(create(metalwork.slice(0, 5)).value.hash).not.toBe(taxonomy.hash);
  });

  test("an id or version that is no text is the caller's mistake", () => {
    expect(() => createTaxonomy({ id: "", version: "1", concepts: [] })).toThrow(TypeError);
    expect(() => createTaxonomy({ id: "a", version: 1 as never, concepts: [] })).toThrow(
      "expected a text as version of the taxonomy, received 1",
    );
  });
});

describe("what is wrong with a taxonomy", () => {
  const brief = (concepts: Iterable<unknown>) =>
    create(concepts).issues.map(({ severity, record, path, expected }) => [severity, record, path, expected]);

  test("a second concept with the same id is an error, and the first stays", () => {
    const { value, issues } = create([skill({ id: "a", labels: { en: "first" } }), skill({ id: "a", labels: { en: "second" } })]);
    expect(issues).toMatchObject([{ severity: "error", kind: "concept", record: "a", path: "id" }]);
    expect(value.labelOf(0, "en")).toBe("first");
  });

  test("a concept that does not pass is an error with its position, and the others stay", () => {
    const { value, issues } = create([
      null,
      skill({ id: "" }),
      { id: "x" },
      skill({ id: "b", labels: {} }),
      skill({ id: "c", related: [{ concept: "b", weight: Number.NaN }] }),
      skill({ id: "a" }),
    ]);
    expect(value.concepts.map(({ id }) => id)).toEqual(["a"]);
    expect(new Set(issues.map(({ record }) => record))).toEqual(new Set(["#1", "#2", "x", "b", "c"]));
  });

  test("a link to nothing, to the concept itself or to another kind is a warning, and left out of the concept too", () => {
    const { value, issues } = create([
      skill({
        id: "a",
        broader: ["b", "nowhere", "a"],
        related: [
          { concept: "nowhere", weight: 1 },
          { concept: "b", weight: 0.5 },
        ],
        implies: ["job"],
        essentialSkills: ["nowhere"],
        optionalSkills: ["a", "job"],
        replacedBy: "nowhere",
      }),
      skill({ id: "b" }),
      { ...skill({ id: "job" }), kind: "occupation" },
    ]);
    expect(issues.map(({ severity, path, expected, received }) => [severity, path, expected, received])).toEqual([
      ["warning", "replacedBy", "the id of a concept", '"nowhere"'],
      ["warning", "broader[1]", "the id of a concept", '"nowhere"'],
      ["warning", "broader[2]", "another concept", '"a"'],
      ["warning", "related[0].concept", "the id of a concept", '"nowhere"'],
      ["warning", "implies[0]", "a concept of kind skill", '"job"'],
      ["warning", "essentialSkills[0]", "the id of a concept", '"nowhere"'],
      ["warning", "optionalSkills[0]", "another concept", '"a"'],
    ]);
    expect(value.concepts[0]).toEqual({
      ...skill({
        id: "a",
        broader: ["b"],
        related: [{ concept: "b", weight: 0.5 }],
        implies: [],
        essentialSkills: [],
        optionalSkills: ["job"],
      }),
    });
  });

  test("a replacement of another kind, or of itself, does not count", () => {
    expect(
      brief([skill({ id: "a", replacedBy: "a" }), skill({ id: "b", replacedBy: "job" }), { ...skill({ id: "job" }), kind: "occupation" }]),
    ).toEqual([
      ["warning", "a", "replacedBy", "another concept"],
      ["warning", "b", "replacedBy", "a concept of kind skill"],
    ]);
  });

  test("a parent that was replaced by its own child is a link to itself", () => {
    expect(brief([skill({ id: "a", broader: ["old"] }), skill({ id: "old", replacedBy: "a" })])).toEqual([
      ["warning", "a", "broader[0]", "another concept"],
    ]);
  });

  test.each(["broader", "implies"] as const)("a cycle of %s loses its closing link and is named, in any order of the input", (field) => {
    const cycle = [
      skill({ id: "a", [field]: ["b"] }),
      skill({ id: "b", [field]: ["c", "d"] }),
      skill({ id: "c", [field]: ["a"] }),
      skill({ id: "d" }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(cycle, { minLength: 4 }), (shuffled) => {
        const { value, issues } = create(shuffled);
        expect(issues).toMatchObject([
          { severity: "warning", record: "c", path: `${field}[0]`, expected: "no cycle", received: '"a > b > c > a"' },
        ]);
        expect(ids(value, linkedRows(value[field], 0))).toEqual(["b"]);
        expect(linkedRows(value[field], 2)).toHaveLength(0);
        expect(value.concepts[2]![field]).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test("a cycle of replacements ends at the concept that closed it", () => {
    const { value, issues } = create([
      skill({ id: "c", replacedBy: "a" }),
      skill({ id: "a", replacedBy: "b" }),
      skill({ id: "b", replacedBy: "c" }),
    ]);
    expect(issues).toMatchObject([{ severity: "warning", record: "c", path: "replacedBy", received: '"a > b > c > a"' }]);
    expect(["a", "b", "c"].map((id) => value.rowOf(id))).toEqual([2, 2, 2]);
    expect(value.concepts[2]).not.toHaveProperty("replacedBy");
  });

  test("a preferred label twice in one kind and language is a warning; another kind, language or a replaced concept may share it", () => {
    expect(
      brief([
        skill({ id: "a", labels: { en: "Cooking" } }),
        skill({ id: "b", labels: { en: "cooking " } }),
        skill({ id: "c", labels: { id: "cooking" } }),
        skill({ id: "d", labels: { en: "cooking" }, replacedBy: "a" }),
        { ...skill({ id: "e", labels: { en: "cooking" } }), kind: "occupation" },
      ]),
    ).toEqual([["warning", "b", "labels.en", "a label of its own among kind skill"]]);
  });

  test("ids and keys that could reach a prototype are ids like any other, or reported", () => {
    const { value, issues } = create([
      skill({ id: "__proto__", broader: ["constructor"] }),
      skill({ id: "constructor" }),
      JSON.parse('{"id":"x","kind":"skill","labels":{"en":"x"},"__proto__":{"kind":"field"}}'),
    ]);
    expect(issues).toMatchObject([{ severity: "warning", record: "x", path: "__proto__" }]);
    expect(parents(value, "__proto__")).toEqual(["constructor"]);
    expect(value.rowOf("hasOwnProperty")).toBe(-1);
  });

  test("a taxonomy of ESCO's size is made in well under a second", () => {
    const size = 17_000;
    const concepts = Array.from({ length: size }, (_, index) =>
      skill({
        id: `skill-${String(index)}`,
        labels: { en: `name of skill ${String(index)}`, id: `nama ${String(index)}` },
        altLabels: { en: [`also ${String(index)}`] },
        broader: index < 100 ? [] : [1, 2, 3, 5, 7].map((step) => `skill-${String(Math.floor(index / (step + 1)))}`),
      }),
    );
    const start = performance.now();
    const { value, issues } = create(concepts);
    const milliseconds = performance.now() - start;
    expect(issues).toEqual([]);
    expect(value.broader.targets.length).toBeGreaterThan(4 * size);
    expect(milliseconds).toBeLessThan(5000); // about 400 on an idle machine; the bound is for a busy one
  });
});
