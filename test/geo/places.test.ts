import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPlaces, rungs, type Places } from "../../src/geo/index.js";

const code = (digits: string) => ({ scheme: "kemendagri", code: digits }) as const;
const indonesia = { scheme: "iso-3166", code: "ID", name: "Indonesia", level: "country" };
const japan = { scheme: "iso-3166", code: "JP", name: "Japan", level: "country", coordinates: { latitude: 35.7, longitude: 139.7 } };
const place = (digits: string, name: string, level: string, parent: object, more: object = {}) => ({
  ...code(digits),
  name,
  level,
  parent,
  ...more,
});
const definitions = [
  indonesia,
  japan,
  place("32", "Jawa Barat", "province", { scheme: "iso-3166", code: "ID" }, { island: "Jawa" }),
  place("33", "Jawa Tengah", "province", { scheme: "iso-3166", code: "ID" }, { island: "Jawa" }),
  place("51", "Bali", "province", { scheme: "iso-3166", code: "ID" }, { island: "Bali" }),
  place("32.04", "Kabupaten Bandung", "regency", code("32"), { coordinates: { latitude: -7.02, longitude: 107.52 } }),
  place("32.73", "Kota Bandung", "regency", code("32"), { coordinates: { latitude: -6.91, longitude: 107.61 } }),
  place("32.73.02", "Coblong", "district", code("32.73")),
  place("32.73.02.1001", "Cipaganti", "village", code("32.73.02")),
  place("32.73.02.1003", "Dago", "village", code("32.73.02")),
  place("32.73.03", "Andir", "district", code("32.73")),
  place("33.74", "Kota Semarang", "regency", code("33")),
  place("51.71", "Kota Denpasar", "regency", code("51")),
];
const { value: places, issues } = createPlaces(definitions);
const row = (digits: string): number => places.rowOf(code(digits));

describe("the place tree", () => {
  test("accepts codes with dots and keeps them without", () => {
    expect(issues).toEqual([]);
    expect(places.places[row("3273")]).toMatchObject({ code: "3273", parent: { scheme: "kemendagri", code: "32" } });
    expect(places.rowOf(code("32.73"))).toBe(-1);
  });

  test("knows a code only together with its scheme", () => {
    expect(places.rowOf({ scheme: "bps", code: "3273" })).toBe(-1);
    const both = createPlaces([
      { scheme: "bps", code: "1101", name: "Simeulue", level: "regency", parent: { scheme: "bps", code: "11" } },
      { scheme: "bps", code: "11", name: "Aceh", level: "province" },
      { scheme: "kemendagri", code: "1101", name: "Kabupaten Aceh Selatan", level: "regency", parent: code("11") },
      { scheme: "kemendagri", code: "11", name: "Aceh", level: "province" },
    ]);
    expect(both.issues).toEqual([]);
    expect(both.value.places[both.value.rowOf(code("1101"))]!.name).toBe("Kabupaten Aceh Selatan");
    expect(both.value.places[both.value.rowOf({ scheme: "bps", code: "1101" })]!.name).toBe("Simeulue");
  });

  test("stands in code-point order of scheme and code, and its hash does not depend on the order of the input", () => {
    expect(places.places.map((one) => `${one.scheme} ${one.code}`)).toEqual(places.places.map((one) => `${one.scheme} ${one.code}`).sort());
    fc.assert(
      fc.property(fc.shuffledSubarray(definitions, { minLength: definitions.length }), (shuffled) => {
        expect(createPlaces(shuffled).value.hash).toBe(places.hash);
      }),
      { numRuns: 20 },
    );
    expect(createPlaces(definitions.slice(1)).value.hash).not.toBe(places.hash);
  });

  test("finds parent, ancestors and country", () => {
    expect(places.parentOf(row("327302"))).toBe(row("3273"));
    expect(places.parentOf(places.rowOf({ scheme: "iso-3166", code: "ID" }))).toBe(-1);
    expect(places.ancestorAt(row("3273021003"), "regency")).toBe(row("3273"));
    expect(places.ancestorAt(row("3273"), "regency")).toBe(row("3273"));
    expect(places.ancestorAt(row("3273"), "district")).toBe(-1);
    expect(places.countryOf(row("3273021003"))).toBe("ID");
    expect(places.countryOf(places.rowOf({ scheme: "iso-3166", code: "JP" }))).toBe("JP");
  });

  test("an Indonesian list needs no country above its provinces", () => {
    const { value, issues } = createPlaces([{ ...code("32"), name: "Jawa Barat", level: "province" }]);
    expect(issues).toEqual([]);
    expect(value.countryOf(0)).toBe("ID");
  });

  test("measures between centres, and says so where one has none", () => {
    expect(places.distanceKm(row("3204"), row("3273"))).toBeCloseTo(15.8, 1);
    expect(places.distanceKm(row("3204"), row("3374"))).toBeUndefined();
    expect(places.distanceKm(row("3374"), row("3374"))).toBeUndefined();
  });

  test("a former code leads to its successor, a split one nowhere", () => {
    const papua = createPlaces([
      { ...code("93"), name: "Papua Selatan", level: "province", successorOf: [code("91")] },
      { ...code("94"), name: "Papua Tengah", level: "province", successorOf: [code("91")] },
      { ...code("9301"), name: "Kabupaten Merauke", level: "regency", parent: code("93"), successorOf: [code("91.01")] },
    ]);
    expect(papua.issues).toEqual([]);
    expect(papua.value.rowOf(code("9101"))).toBe(papua.value.rowOf(code("9301")));
    expect(papua.value.rowOf(code("91"))).toBe(-1);
  });

  test("a code of another list leads to the place that names it, never to one whose own code has the same digits", () => {
    const bps = (digits: string): object => ({ scheme: "bps", code: digits });
    const aceh = createPlaces([
      { ...code("1101"), name: "Kabupaten Aceh Selatan", level: "regency", altCodes: [bps("11.03")] },
      { ...code("1109"), name: "Kabupaten Simeulue", level: "regency", altCodes: [bps("1101")] },
    ]).value;
    const nameOf = (asked: object): string | undefined => aceh.places[aceh.rowOf(asked as Parameters<typeof aceh.rowOf>[0])]?.name;
    expect([nameOf(code("1101")), nameOf(bps("1101")), nameOf(bps("1103")), nameOf(bps("1109"))]).toEqual([
      ...["Kabupaten Aceh Selatan", "Kabupaten Simeulue", "Kabupaten Aceh Selatan", undefined],
    ]);
  });

  test("is frozen, and a row that is not there is the caller's mistake", () => {
    expect(Object.isFrozen(places.places[0])).toBe(true);
    expect(() => (places.places as unknown[]).push(0)).toThrow(TypeError);
    for (const wrong of [-1, places.places.length, 0.5, Number.NaN]) {
      expect(() => places.parentOf(wrong)).toThrow(RangeError);
      expect(() => places.rung(wrong, wrong)).toThrow(RangeError);
    }
  });
});

describe("what is wrong with places", () => {
  const jawa = { ...code("32"), name: "Jawa Barat", level: "province" };
  test("a second place with the same code is an error, and the first stays", () => {
    const { value, issues } = createPlaces([
      jawa,
      { ...code("32.04"), name: "A", level: "regency", parent: code("32") },
      { ...code("3204"), name: "B", level: "regency", parent: code("32") },
    ]);
    expect(issues).toMatchObject([{ severity: "error", kind: "place", record: "kemendagri:3204", path: "code" }]);
    expect(value.places.map(({ name }) => name)).toEqual(["Jawa Barat", "A"]);
  });

  test("an unknown parent, one of another scheme and none at all are warnings, and the place stays", () => {
    const { value, issues } = createPlaces([
      jawa,
      { ...code("3204"), name: "A", level: "regency", parent: code("99") },
      { ...code("3205"), name: "B", level: "regency", parent: { scheme: "bps", code: "32" } },
      { ...code("3206"), name: "C", level: "regency" },
    ]);
    expect(issues.map(({ severity, record, path }) => [severity, record, path])).toEqual([
      ["warning", "kemendagri:3204", "parent"],
      ["warning", "kemendagri:3205", "parent"],
      ["warning", "kemendagri:3206", "parent"],
    ]);
    expect([1, 2, 3].map((one) => value.parentOf(one))).toEqual([-1, -1, -1]);
  });

  test("a parent that is not wider is left out, so parents never go round", () => {
    const { value, issues } = createPlaces([
      { ...code("1"), name: "A", level: "regency", parent: code("2") },
      { ...code("2"), name: "B", level: "district", parent: code("1") },
      { ...code("3"), name: "C", level: "district", parent: code("3") },
    ]);
    expect(issues.map(({ record, expected }) => [record, expected])).toEqual([
      ["kemendagri:1", "a place wider than a regency"],
      ["kemendagri:3", "a place wider than a district"],
    ]);
    expect(value.rung(value.rowOf(code("1")), value.rowOf(code("2")))).toBe("sameRegency");
  });

  test("a place that does not pass is named by its code, or by its position", () => {
    const { value, issues } = createPlaces([
      { ...jawa, level: "state" },
      null,
      7,
      "32",
      [],
      { code: "32" },
      { ...jawa, scheme: undefined },
      { ...jawa, coordinates: { latitude: Number.NaN, longitude: 1e400 } },
    ]);
    expect(value.places).toEqual([]);
    expect(new Set(issues.map(({ record }) => record))).toEqual(new Set(["kemendagri:32", "#2", "#3", "#4", "#5", "#6", "#7"]));
    expect(issues.every(({ severity }) => severity === "error")).toBe(true);
  });

  test("`__proto__` as a code or a key harms nothing", () => {
    const { value, issues } = createPlaces([
      { ...code("__proto__"), name: "A", level: "province" },
      JSON.parse('{"scheme":"bps","code":"1","name":"constructor","level":"province","__proto__":{"level":"country"}}'),
    ]);
    expect(issues).toMatchObject([
      { severity: "error", path: "code" },
      { severity: "warning", path: "__proto__" },
    ]);
    expect(value.findByName("constructor")).toEqual([0]);
    expect(value.findByName("__proto__")).toEqual([]);
    expect(value.rowOf(code("__proto__"))).toBe(-1);
  });
});

describe("the distance ladder", () => {
  test.each([
    ["3273021003", "3273021003", "samePlace"],
    ["3273021003", "3273021001", "sameDistrict"],
    ["3273021003", "327302", "sameDistrict"],
    ["3273021003", "327303", "sameRegency"],
    ["3273021003", "3273", "sameRegency"],
    ["3273", "3204", "sameProvince"],
    ["3273021003", "32", "sameProvince"],
    ["3273021003", "3374", "sameIsland"],
    ["3273021003", "5171", "sameCountry"],
  ])("%s and %s are %s", (a, b, rung) => {
    expect(places.rung(row(a), row(b))).toBe(rung);
    expect(places.rung(row(b), row(a))).toBe(rung);
  });

  test("a country contains all its places, and another one is abroad", () => {
    const id = places.rowOf({ scheme: "iso-3166", code: "ID" });
    const jp = places.rowOf({ scheme: "iso-3166", code: "JP" });
    expect(places.rung(id, row("3273021003"))).toBe("sameCountry");
    expect(places.rung(jp, row("3273021003"))).toBe("abroad");
    expect(places.rung(jp, id)).toBe("abroad");
  });

  test("provinces without a country above them are still in one country, and on one island", () => {
    const { value } = createPlaces([
      { ...code("32"), name: "Jawa Barat", level: "province", island: "Jawa" },
      { ...code("33"), name: "Jawa Tengah", level: "province", island: "Jawa" },
      { ...code("51"), name: "Bali", level: "province" },
      { scheme: "iso-3166", code: "JP-13", name: "Tokyo", level: "province" },
      { scheme: "iso-3166", code: "JP-14", name: "Kanagawa", level: "province" },
    ]);
    const [tokyo, kanagawa, java, central, bali] = [0, 1, 2, 3, 4] as const;
    expect(value.rung(java, central)).toBe("sameIsland");
    expect(value.rung(java, bali)).toBe("sameCountry");
    expect(value.rung(java, tokyo)).toBe("abroad");
    expect(value.rung(tokyo, kanagawa)).toBe("abroad"); // their country is not known
  });

  test("going by a third place never brings two places nearer", () => {
    const height = (tree: Places, a: number, b: number): number => rungs.indexOf(tree.rung(a, b));
    fc.assert(
      fc.property(randomTree, (tree) => {
        const rows = tree.places.map((_, index) => index);
        for (const a of rows) {
          for (const b of rows) {
            expect(height(tree, a, b)).toBe(height(tree, b, a));
            expect(height(tree, a, b) === 0).toBe(a === b);
            for (const c of rows) expect(height(tree, a, c)).toBeLessThanOrEqual(Math.max(height(tree, a, b), height(tree, b, c)));
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** Trees of up to 14 places over all levels, islands on provinces only; a parent is any earlier place that is wider. */
const levels = ["country", "province", "regency", "district", "village"] as const;
const randomTree: fc.Arbitrary<Places> = fc
  .array(fc.record({ level: fc.nat(4), parent: fc.nat(), island: fc.constantFrom("Jawa", "Bali", undefined) }), { maxLength: 14 })
  .map((nodes) => {
    const made = nodes.map(({ level, parent, island }, index) => {
      const wider = nodes.flatMap((other, at) => (at < index && other.level < level ? [at] : []));
      const above = wider[parent % Math.max(1, wider.length)];
      const scheme = (at: number): string => (nodes[at]!.level === 0 ? "iso-3166" : "kemendagri");
      return {
        scheme: scheme(index),
        code: String(index),
        name: `Place ${String(index)}`,
        level: levels[level],
        ...(above === undefined ? {} : { parent: { scheme: scheme(above), code: String(above) } }),
        ...(level === 1 && island !== undefined ? { island } : {}),
      };
    });
    return createPlaces(made).value;
  });
