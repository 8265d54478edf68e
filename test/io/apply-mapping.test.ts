import { describe, expect, test } from "vitest";
import { applyMapping, type Expression, type MappedRow, type MappingResources } from "../../src/io/index.js";
import { createPlaces } from "../../src/geo/index.js";
import { createLabelIndex } from "../../src/linking/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";

const labels = createLabelIndex(
  createTaxonomy({
    id: "test",
    version: "1",
    concepts: [
      { id: "welding", kind: "skill", labels: { en: "welding", id: "pengelasan" }, altLabels: { id: ["las"] } },
      { id: "welder", kind: "occupation", labels: { en: "welder", id: "juru las" } },
      { id: "nurse", kind: "occupation", labels: { en: "nurse", id: "perawat" } },
      { id: "carer", kind: "occupation", labels: { en: "carer", id: "perawat" } },
    ],
  }).value,
);

const places = createPlaces([
  { scheme: "kemendagri", code: "32", name: "Jawa Barat", level: "province" },
  { scheme: "kemendagri", code: "3204", name: "Kabupaten Bandung", level: "regency", parent: { scheme: "kemendagri", code: "32" } },
  { scheme: "kemendagri", code: "3273", name: "Kota Bandung", level: "regency", parent: { scheme: "kemendagri", code: "32" } },
  { scheme: "kemendagri", code: "51", name: "Bali", level: "province" },
  { scheme: "kemendagri", code: "5199", name: "Kota Bandung", level: "regency", parent: { scheme: "kemendagri", code: "51" } },
]).value;

/** Maps one field of one row. */
function map(
  expression: Expression,
  row: unknown,
  resources: MappingResources = { labels, places },
): MappedRow & { readonly made: unknown } {
  const mapped = applyMapping({ target: "vacancies", fields: { made: expression } }, row, resources, {
    ordinal: 7,
    line: 8,
    source: "rows.csv",
  });
  return { ...mapped, made: (mapped.value as { made?: unknown }).made };
}

const made = (expression: Expression, row: unknown): unknown => {
  const { made: value, issues } = map(expression, row);
  expect(issues).toEqual([]);
  return value;
};

/** Maps to nothing, with one warning. */
const refused = (expression: Expression, row: unknown): { expected: string; received: string } => {
  const { made: value, issues } = map(expression, row);
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ severity: "warning", kind: "vacancy", record: "line 8", path: "made", source: "rows.csv:8" }]);
  return { expected: issues[0]!.expected, received: issues[0]!.received };
};

describe("a path", () => {
  const row = { a: { b: [{ c: " x " }] }, "No. HP": "0812", n: 0, no: false, blank: "  ", none: null, empty: [], deep: { "x.y": 1 } };

  test.each<[string, unknown]>([
    ["a.b[0].c", "x"],
    ["No. HP", "0812"],
    ["n", 0],
    ["no", false],
    ["a.b", [{ c: " x " }]],
  ])("%j leads to a value", (path, value) => {
    expect(made(path, row)).toEqual(value);
  });

  test.each([
    "b",
    "a.c",
    "a.b[1].c",
    "blank",
    "none",
    "empty",
    "n.toFixed",
    "a.b.length.x",
    "constructor",
    "__proto__",
    "a.constructor.name",
  ])("%j leads nowhere, and leaves no trace", (path) => {
    expect(map(path, row).value).toEqual({});
  });

  test(". is the row itself", () => {
    expect(made(".", { a: 1 })).toEqual({ a: 1 });
  });
});

describe("fields and lists", () => {
  test("hold what is present, and are absent where nothing is", () => {
    expect(made({ name: "a", nib: "b" }, { a: "x" })).toEqual({ name: "x" });
    expect(map({ name: "b", more: { deep: ["b"] } }, { a: "x" }).value).toEqual({});
    expect(made([{ place: "b" }, "a"], { a: "x" })).toEqual(["x"]);
  });

  test("renaming a field needs no operation", () => {
    expect(applyMapping({ target: "vacancies", fields: { title: "posisi" } }, { posisi: "Juru las" }).value).toEqual({ title: "Juru las" });
  });
});

describe("$constant and $row", () => {
  test("need nothing of the row", () => {
    expect(made({ $constant: { kind: "skill", list: [1] } }, {})).toEqual({ kind: "skill", list: [1] });
    expect(made({ $row: "karirhub-" }, {})).toBe("karirhub-7");
  });
});

describe("$html and $join", () => {
  test("decode and join the texts that are present", () => {
    const expression = { $join: [{ $html: "a" }, { $html: "b" }, { $html: "c" }], with: "\n" };
    expect(made(expression, { a: "Sales &amp; Marketing&nbsp;", b: null, c: "Jum&#39;at" })).toBe("Sales & Marketing\nJum'at");
    expect(made(expression, { b: "&nbsp;" })).toBeUndefined();
    expect(made({ $join: ["a", "b"] }, { a: "x", b: 2 })).toBe("x 2");
    expect(made({ $join: { $split: "a", by: "," }, with: "/" }, { a: "x, y" })).toBe("x/y");
  });
});

describe("$split", () => {
  test.each([
    ["a, b,, c ", ["a", "b", "c"]],
    ["ISO (9001, 14001), OSHA", ["ISO (9001, 14001)", "OSHA"]],
    ["a (b, c [d, e], f), g", ["a (b, c [d, e], f)", "g"]],
    ["a (b, c", ["a (b", "c"]],
    ["a), b", ["a)", "b"]],
    ["a", ["a"]],
  ])("%j is %j", (text, parts) => {
    expect(made({ $split: "x", by: "," }, { x: text })).toEqual(parts);
  });

  test("separators alone are nothing", () => {
    expect(made({ $split: "x", by: "," }, { x: " , ," })).toBeUndefined();
  });

  test("of what is no text is an issue", () => {
    expect(refused({ $split: "x", by: "," }, { x: ["a"] })).toEqual({ expected: "a text", received: '["a"]' });
  });
});

describe("$map", () => {
  const table = { Sarjana: "bachelor", "Diploma III": "diploma3", "Tidak ada": null };

  test("gives the value of its table, whatever case and white space the key has", () => {
    expect(made({ $map: "x", table }, { x: "Sarjana" })).toBe("bachelor");
    expect(made({ $map: "x", table }, { x: " DIPLOMA  III" })).toBe("diploma3");
    expect(made({ $map: "x", table: { 3: "c" } }, { x: 3 })).toBe("c");
  });

  test("null in the table is absent; another value is an issue, or otherwise", () => {
    expect(made({ $map: "x", table }, { x: "Tidak ada" })).toBeUndefined();
    expect(refused({ $map: "x", table }, { x: "S1" })).toEqual({ expected: "one of Sarjana, Diploma III, Tidak ada", received: '"S1"' });
    expect(made({ $map: "x", table, otherwise: "none" }, { x: "S1" })).toBe("none");
    expect(made({ $map: "x", table, otherwise: null }, { x: "__proto__" })).toBeUndefined();
    expect(refused({ $map: "x", table }, { x: "constructor" }).received).toBe('"constructor"');
  });
});

describe("$place and $placeNamed", () => {
  test("a code gets its scheme and loses its dots", () => {
    expect(made({ $place: "k", scheme: "kemendagri" }, { k: "32.73" })).toEqual({ scheme: "kemendagri", code: "3273" });
    expect(made({ $place: "k", scheme: "bps" }, { k: 3273 })).toEqual({ scheme: "bps", code: "3273" });
  });

  test("a name of one place gets its code", () => {
    expect(made({ $placeNamed: "k", scheme: "kemendagri" }, { k: " KAB. BANDUNG" })).toEqual({ scheme: "kemendagri", code: "3204" });
    const within: Expression = { $placeNamed: "k", scheme: "kemendagri", within: "p" };
    expect(made(within, { k: "Kota Bandung", p: "BALI" })).toEqual({ scheme: "kemendagri", code: "5199" });
  });

  test("a name that is not known, or of several places, is an issue", () => {
    const expected = "the name of one known place";
    expect(refused({ $placeNamed: "k", scheme: "kemendagri" }, { k: "Atlantis" })).toEqual({ expected, received: '"Atlantis"' });
    expect(refused({ $placeNamed: "k", scheme: "kemendagri" }, { k: "Kota Bandung" })).toEqual({
      expected,
      received: '"Kota Bandung", which is the name of Kota Bandung (3273), Kota Bandung (5199)',
    });
    expect(refused({ $placeNamed: "k", scheme: "kemendagri", level: "province" }, { k: "Kota Bandung" }).received).toBe('"Kota Bandung"');
    expect(refused({ $placeNamed: "k", scheme: "bps" }, { k: "Kab. Bandung" }).received).toBe('"Kab. Bandung"');
    expect(refused({ $placeNamed: "k", scheme: "kemendagri", within: "p" }, { k: "Kota Bandung", p: "Atlantis" }).expected).toBe(expected);
  });
});

describe("$concept", () => {
  test("links a label of the kind, and keeps it as written", () => {
    const { made: value, unlinked } = map({ $concept: "x", kind: "skill" }, { x: "LAS" });
    expect(value).toEqual({ concept: "welding", label: "LAS" });
    expect(unlinked).toEqual([]);
  });

  test("a label that names none is kept and counted", () => {
    const { made: value, unlinked, issues } = map({ $concept: "x", kind: "skill" }, { x: "juru las" });
    expect(value).toEqual({ label: "juru las" });
    expect(unlinked).toEqual([{ label: "juru las", kind: "skill" }]);
    expect(issues).toEqual([]);
  });

  test("a near label is taken only where the mapping says so", () => {
    expect(made({ $concept: "x", kind: "skill" }, { x: "pengelassan" })).toEqual({ label: "pengelassan" });
    expect(made({ $concept: "x", kind: "skill", fuzzy: true }, { x: "pengelassan" })).toEqual({ concept: "welding", label: "pengelassan" });
  });

  test("a label of two concepts alike is not guessed", () => {
    const { made: value, unlinked, issues } = map({ $concept: "x", kind: "occupation" }, { x: "Perawat" });
    expect(value).toEqual({ label: "Perawat" });
    expect(unlinked).toHaveLength(1);
    expect(issues).toMatchObject([
      { severity: "warning", expected: "a label of one concept", received: '"Perawat", which may be carer or nurse' },
    ]);
  });

  test("without a taxonomy every label stays unlinked", () => {
    expect(map({ $concept: "x", kind: "skill" }, { x: "las" }, {})).toMatchObject({
      made: { label: "las" },
      unlinked: [{ label: "las", kind: "skill" }],
    });
  });
});

describe("$number", () => {
  test.each([
    ["1500000", ".", 1500000],
    ["1,500,000.5", ".", 1500000.5],
    ["-2.25", ".", -2.25],
    ["1.500.000,50", ",", 1500000.5],
    ["1500,5", ",", 1500.5],
    [12, ".", 12],
  ] as const)("%j with %j is %d", (x, decimal, number) => {
    expect(made({ $number: "x", decimal }, { x })).toBe(number);
  });

  test.each(["1.5.0", "15,00", "Rp 5", "1e5", "0x1", "NaN", "Infinity", "1,500,00"])("%j is an issue", (x) => {
    expect(refused({ $number: "x" }, { x })).toEqual({ expected: 'a number, with "." before its decimals', received: JSON.stringify(x) });
  });
});

describe("$date", () => {
  test.each([
    ["2025-11-06 14:27:03", "ymd", "2025-11-06"],
    ["2025-11-06T14:27:03Z", "ymd", "2025-11-06"],
    ["2025/1/6", "ymd", "2025-01-06"],
    ["06/11/2025", "dmy", "2025-11-06"],
    ["6-1-2025 08:00", "dmy", "2025-01-06"],
  ] as const)("the day of %j (%s) is %s", (x, order, day) => {
    expect(made({ $date: "x", order }, { x })).toBe(day);
  });

  test.each(["2025-02-30", "06/11/2025", "2025-11", "soon", "2025-11-061", "20251106"])("%j is an issue", (x) => {
    expect(refused({ $date: "x" }, { x }).received).toBe(JSON.stringify(x));
  });
});

describe("$each, $anyOf and $merge", () => {
  const skills: Expression = {
    $each: { $split: "s", by: "," },
    to: { $merge: [{ $constant: { kind: "skill", importance: "optional" } }, { $concept: ".", kind: "skill" }] },
  };
  const field: Expression = {
    $merge: [{ $constant: { kind: "field", importance: "essential" } }, { $anyOf: { $each: "f", to: { label: "." } } }],
  };

  test("make a list of requirements of a text", () => {
    expect(made(skills, { s: "las, renang" })).toEqual([
      { kind: "skill", importance: "optional", concept: "welding", label: "las" },
      { kind: "skill", importance: "optional", label: "renang" },
    ]);
    expect(made(skills, { s: "" })).toBeUndefined();
  });

  test("make one requirement of any of a list: the first, with the others as alternatives, each once", () => {
    expect(made(field, { f: ["Hukum", "Sosiologi", "Hukum", null, "Psikologi"] })).toEqual({
      kind: "field",
      importance: "essential",
      label: "Hukum",
      alternatives: [{ label: "Sosiologi" }, { label: "Psikologi" }],
    });
    expect(made(field, { f: ["Hukum"] })).toEqual({ kind: "field", importance: "essential", label: "Hukum" });
    expect(made(field, { f: "Hukum" })).toEqual({ kind: "field", importance: "essential", label: "Hukum" });
  });

  test("a requirement of nothing is absent", () => {
    expect(made(field, { f: [] })).toBeUndefined();
    expect(made(field, {})).toBeUndefined();
    expect(made([field], { f: null })).toBeUndefined();
  });

  test("paths within $each lead into the item, of objects too; an issue names the item", () => {
    expect(made({ $each: "f", to: { code: "k.c" } }, { f: [{ k: { c: 1 } }, {}, { k: { c: 2 } }] })).toEqual([{ code: 1 }, { code: 2 }]);
    const { issues } = map({ $each: "f", to: { n: { $number: "." } } }, { f: ["1", "x"] });
    expect(issues).toMatchObject([{ path: "made[1].n", received: '"x"' }]);
  });

  test("what is no object cannot be merged, and is named", () => {
    expect(map({ $merge: [{ $constant: { a: 1 } }, "x"] }, { x: "text" })).toMatchObject({
      issues: [{ expected: "objects", received: '"text"' }],
    });
    expect(map({ $anyOf: "x" }, { x: ["text"] })).toMatchObject({ issues: [{ expected: "objects", received: '"text"' }] });
  });

  test("a key __proto__ of the row stays a key", () => {
    const row = JSON.parse('{"x":{"__proto__":{"polluted":1}}}') as unknown;
    const value = made({ $merge: [{ $constant: { a: 1 } }, "x"] }, row) as object;
    expect(Object.keys(value)).toEqual(["a", "__proto__"]);
    expect("polluted" in value).toBe(false);
  });
});

describe("a row", () => {
  test("that is no object is left out", () => {
    for (const row of [null, 7, "x", [1]]) {
      expect(applyMapping({ target: "candidates", fields: { id: "a" } }, row)).toMatchObject({
        value: undefined,
        issues: [{ severity: "error", kind: "candidate", record: "#1", expected: "an object, to be mapped" }],
      });
    }
  });

  test("is named in its issues by the id that it has", () => {
    const { issues } = applyMapping({ target: "candidates", fields: { age: { $number: "n" }, id: "a" } }, { a: "c-1", n: "x" });
    expect(issues).toMatchObject([{ record: "c-1", path: "age" }]);
  });
});
