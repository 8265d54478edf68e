import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLabelIndex, type LabelLookup } from "../../src/linking/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";

const { value: taxonomy } = createTaxonomy({
  id: "test",
  version: "1",
  concepts: [
    { id: "leadership", kind: "skill", labels: { en: "Leadership", id: "Kepemimpinan" }, hiddenLabels: { id: ["kepimpinan"] } },
    { id: "welding", kind: "skill", labels: { en: "Arc welding", id: "Las listrik" }, altLabels: { en: ["welding"], id: ["Pengelasan"] } },
    { id: "welding-gas", kind: "skill", labels: { en: "Gas welding" }, altLabels: { en: ["welding"] } },
    { id: "weaving", kind: "skill", labels: { en: "Wedding" } },
    { id: "welder", kind: "occupation", labels: { en: "Welder", id: "Juru las" }, altLabels: { en: ["Welding"] } },
    { id: "c++", kind: "skill", labels: { en: "C++" } },
    { id: "c-sharp", kind: "skill", labels: { en: "C#" }, altLabels: { en: ["Programming in C#"] } },
    { id: "cpp-programming", kind: "skill", labels: { en: "Programming with C++" } },
    { id: "k3", kind: "certificate", labels: { id: "Ahli K3 Umum" }, altLabels: { id: ["K3"] } },
    { id: "sim-a2", kind: "licence", labels: { id: "SIM A2" }, altLabels: { id: ["A2"] } },
    { id: "iso-9001", kind: "skill", labels: { en: "Audits of ISO 9001" } },
    { id: "dotnet", kind: "skill", labels: { en: "Development in .NET" } },
    { id: "sql", kind: "skill", labels: { en: "SQL" } },
    { id: "typing", kind: "skill", labels: { id: "Mengetik" }, replacedBy: "keyboard" },
    { id: "keyboard", kind: "skill", labels: { en: "Keyboarding" } },
    { id: "__proto__", kind: "skill", labels: { en: "constructor" } },
    { id: "photo", kind: "skill", labels: { en: "Fotografi", id: "Fotografi" } },
  ],
});
const index = createLabelIndex(taxonomy);
const found = (label: string, options?: LabelLookup): string[] => index.lookup(label, options).map(({ concept }) => concept);

describe("a label looked up exactly", () => {
  test("is met in any case, width and white space, and shown as the taxonomy writes it", () => {
    expect(index.lookup("  ＬＡＳ   Listrik ")).toEqual([
      { concept: "welding", row: taxonomy.rowOf("welding"), label: "Las listrik", locale: "id", method: "exact", confidence: 1 },
    ]);
  });

  test("preferred stands above alternative above hidden", () => {
    expect(index.lookup("kepimpinan")).toMatchObject([{ concept: "leadership", method: "exact", confidence: 0.9 }]);
    expect(index.lookup("pengelasan")).toMatchObject([{ concept: "welding", confidence: 0.95 }]);
    const { value } = createTaxonomy({
      id: "tiers",
      version: "1",
      concepts: [
        { id: "a", kind: "skill", labels: { en: "a" }, hiddenLabels: { en: ["sewing"] } },
        { id: "b", kind: "skill", labels: { en: "b" }, altLabels: { en: ["sewing"] } },
        { id: "c", kind: "skill", labels: { en: "sewing" }, altLabels: { en: ["Sewing"] } },
      ],
    });
    expect(
      createLabelIndex(value)
        .lookup("sewing")
        .map(({ concept, confidence }) => [concept, confidence]),
    ).toEqual([
      ["c", 1],
      ["b", 0.95],
      ["a", 0.9],
    ]);
  });

  test("an ambiguous label gives all its concepts in code-point order of id, at most as many as asked", () => {
    expect(found("welding")).toEqual(["welder", "welding", "welding-gas"]);
    expect(found("welding", { kind: "skill" })).toEqual(["welding", "welding-gas"]);
    expect(found("welding", { limit: 1 })).toEqual(["welder"]);
  });

  test("a concept with one label in two languages is given once", () => {
    expect(index.lookup("fotografi")).toMatchObject([{ concept: "photo", locale: "en" }]);
  });

  test("a label of a replaced concept leads to its replacement, as an old name", () => {
    expect(index.lookup("Mengetik")).toMatchObject([
      { concept: "keyboard", row: taxonomy.rowOf("keyboard"), label: "Mengetik", locale: "id", confidence: 0.9 },
    ]);
  });

  test("ids and labels that could reach a prototype are like any other", () => {
    expect(found("Constructor")).toEqual(["__proto__"]);
    expect(found("__proto__")).toEqual([]);
    expect(found("toString")).toEqual([]);
  });
});

describe("a label looked up fuzzily", () => {
  test("a misspelling is found, with its edits in the confidence", () => {
    expect(index.lookup("kepemimpnan")).toEqual([
      {
        concept: "leadership",
        row: taxonomy.rowOf("leadership"),
        label: "Kepemimpinan",
        locale: "id",
        method: "fuzzy",
        confidence: 1 - 1 / 12,
      },
    ]);
    expect(found("kepemimpnan", { fuzzy: false })).toEqual([]);
    expect(found("Las listrk")).toEqual(["welding"]);
    expect(found("keybording")).toEqual(["keyboard"]);
  });

  test("an exact label is not joined by near ones, unless it is of another kind", () => {
    expect(found("wedding")).toEqual(["weaving"]);
    expect(found("Arc welding", { kind: "occupation" })).toEqual([]);
    expect(found("welder", { kind: "skill" })).toEqual([]);
  });

  test("more edits than the length allows are another word", () => {
    expect(found("kepemnpina")).toEqual([]);
    expect(found("leadrshp")).toEqual([]);
  });

  test.each([
    "C",
    "C+",
    "C*",
    "C++#",
    "SQK",
    "SQ",
    "K2",
    "A3",
    "K33",
    "Programming in C+",
    "Programming in C",
    "Programming in C++",
    "Programming with C#",
    "Ahli K2 Umum",
    "Ahli 3K Umum",
    "SIM B2",
    "Audits of ISO 9002",
    "Audits of ISO 14001",
    "Development in NET",
    "Development in .NEX",
    "Juru tas",
    "",
    "   ",
    "?!",
    "\uD800",
  ])("%j is not turned into another term", (label) => {
    expect(found(label)).toEqual([]);
  });

  test("a term with digits or signs is still met where the misspelling is elsewhere", () => {
    expect(found("Programing in C#")).toEqual(["c-sharp"]);
    expect(found("programming wih C++")).toEqual([]); // "wih" is too short to be told from another word
    expect(found("Auditts of ISO 9001")).toEqual(["iso-9001"]);
  });
});

describe("laws of the lookup", () => {
  test("every label of the taxonomy finds its concept exactly", () => {
    for (const concept of taxonomy.concepts) {
      const labels = (["en", "id"] as const).flatMap((locale) => [
        ...[concept.labels[locale] ?? []].flat(),
        ...(concept.altLabels?.[locale] ?? []),
        ...(concept.hiddenLabels?.[locale] ?? []),
      ]);
      for (const label of labels) {
        const expected = taxonomy.concepts[taxonomy.rowOf(concept.id)]!.id;
        expect(index.lookup(label, { limit: 100 }).map(({ concept: id, method }) => [id, method])).toContainEqual([expected, "exact"]);
      }
    }
  });

  test("any text gets distinct concepts, best first, with a confidence in (0, 1], and a shorter list is a prefix", () => {
    const words = taxonomy.concepts.map((_, row) => taxonomy.labelOf(row, "id"));
    const near = fc
      .tuple(fc.constantFrom(...words), fc.nat(20), fc.string({ maxLength: 2 }))
      .map(([word, at, text]) => word.slice(0, at) + text + word.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), near), (label) => {
        const matches = index.lookup(label, { limit: 100 });
        expect(new Set(matches.map(({ row }) => row)).size).toBe(matches.length);
        matches.forEach(({ concept, row, confidence }, place) => {
          expect(taxonomy.concepts[row]!.id).toBe(concept);
          expect(confidence > 0 && confidence <= (matches[place - 1]?.confidence ?? 1)).toBe(true);
        });
        expect(index.lookup(label, { limit: 2 })).toEqual(matches.slice(0, 2));
      }),
    );
  });

  test("the order of the concepts changes nothing", () => {
    const { value: turned } = createTaxonomy({ id: "test", version: "1", concepts: [...taxonomy.concepts].reverse() });
    for (const label of ["welding", "kepemimpnan", "fotografi", "Mengetik"]) {
      expect(createLabelIndex(turned).lookup(label)).toEqual(index.lookup(label));
    }
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity])("a limit of %d is the caller's mistake", (limit) => {
    expect(() => index.lookup("welding", { limit })).toThrow(RangeError);
  });
});
