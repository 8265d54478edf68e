import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Concept, ConceptKind } from "../../src/model/index.js";
import { createTaxonomy, linkedRows, loadTaxonomy, saveTaxonomy, type Taxonomy } from "../../src/taxonomy/index.js";

const create = (concepts: readonly Concept[], id = "t", version = "1"): Taxonomy => createTaxonomy({ id, version, concepts }).value;

const trades = create([
  {
    id: "weld",
    kind: "skill",
    labels: { en: "welding", id: "pengelasan" },
    altLabels: { en: ["weld work", "joining 🔥"] },
    hiddenLabels: {},
    definition: { id: "Menyambung logam.\nDengan panas." },
    exactMatch: [{ scheme: "esco", code: "w" }],
    deprecated: false,
  },
  { id: "mig", kind: "skill", labels: { en: "MIG" }, broader: ["weld"], related: [{ concept: "tig", weight: 0.1 }], implies: ["weld"] },
  { id: "tig", kind: "skill", labels: { en: "TIG" }, broader: ["old-weld"] },
  {
    id: "old-weld",
    kind: "skill",
    labels: { en: "old welding" },
    replacedBy: "weld",
    deprecated: true,
    exactMatch: [{ scheme: "esco", code: "w" }],
  },
  { id: "welder", kind: "occupation", labels: { id: "juru las" }, essentialSkills: ["weld", "mig"], optionalSkills: ["tig"] },
]);

const label = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).filter((text) => text.trim() === text && text !== "");
const ids = ["a", "b", "c", "d", "__proto__", "\u{1F600}"];
const concept = fc.record<Concept>(
  {
    id: fc.constantFrom(...ids),
    kind: fc.constantFrom<ConceptKind>("skill", "occupation", "sector"),
    labels: fc.record({ en: label }),
    altLabels: fc.record({ en: fc.array(label), id: fc.array(label) }, { requiredKeys: [] }),
    definition: fc.record({ en: label, id: label }, { requiredKeys: [] }),
    broader: fc.array(fc.constantFrom(...ids)),
    implies: fc.array(fc.constantFrom(...ids)),
    related: fc.array(fc.record({ concept: fc.constantFrom(...ids), weight: fc.double({ min: 0.001, max: 1, noNaN: true }) })),
    essentialSkills: fc.array(fc.constantFrom(...ids)),
    replacedBy: fc.constantFrom(...ids),
    exactMatch: fc.array(fc.record({ scheme: fc.constantFrom("x", "y"), code: fc.constantFrom("1", "01", "é") })),
    deprecated: fc.boolean(),
  },
  { requiredKeys: ["id", "kind", "labels"] },
);

function expectEqual(loaded: Taxonomy, saved: Taxonomy): void {
  expect(loaded.concepts).toEqual(saved.concepts);
  for (const links of ["broader", "narrower", "related", "implies", "impliedBy"] as const) expect(loaded[links]).toEqual(saved[links]);
  for (const { id, exactMatch = [] } of saved.concepts) {
    expect(loaded.rowOf(id)).toBe(saved.rowOf(id));
    for (const { scheme, code } of exactMatch) expect(loaded.byCode(scheme, code)).toEqual(saved.byCode(scheme, code));
  }
  // The hash that was kept is the one that its content has.
  expect(loaded.hash).toBe(saved.hash);
  expect(createTaxonomy({ id: loaded.id, version: loaded.version, concepts: loaded.concepts }).value.hash).toBe(saved.hash);
}

describe("saveTaxonomy and loadTaxonomy", () => {
  test("give the same taxonomy back, fields that are empty or absent included", () => {
    const loaded = loadTaxonomy(saveTaxonomy(trades));
    expectEqual(loaded, trades);
    expect(loaded.concepts).toStrictEqual(trades.concepts);
    expect(loaded.rowOf("old-weld")).toBe(loaded.rowOf("weld"));
    expect(Array.from(linkedRows(loaded.narrower, loaded.rowOf("weld")), (row) => loaded.concepts[row]!.id)).toEqual(["mig", "tig"]);
    expect(loaded.labelOf(loaded.rowOf("welder"), "en")).toBe("juru las");
    expect(Object.isFrozen(loaded.concepts[0]) && Object.isFrozen(loaded.concepts[0]!.labels)).toBe(true);
  });

  test("any taxonomy comes back, and its bytes do not depend on the order of its concepts", () => {
    fc.assert(
      fc.property(fc.uniqueArray(concept, { selector: ({ id }) => id }), label, (concepts, version) => {
        const saved = create(concepts, "any", version);
        const bytes = saveTaxonomy(saved);
        expectEqual(loadTaxonomy(bytes), saved);
        expect(saveTaxonomy(create([...concepts].reverse(), "any", version))).toEqual(bytes);
        expect(saveTaxonomy(loadTaxonomy(bytes))).toEqual(bytes);
      }),
    );
  });

  test("bytes may begin anywhere in a buffer", () => {
    const bytes = saveTaxonomy(trades);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(loadTaxonomy(shifted.subarray(3)).hash).toBe(trades.hash);
  });

  test("any changed byte and any missing end is refused", () => {
    const bytes = saveTaxonomy(trades);
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at]! ^= 1 << (at % 8);
      if (at < 28 || at >= 32) expect(() => loadTaxonomy(changed), `byte ${String(at)}`).toThrow(RangeError);
      expect(() => loadTaxonomy(bytes.subarray(0, at))).toThrow(RangeError);
    }
  });

  test.each([
    ["no bytes", new Uint8Array(0), /received no bytes/],
    ["a text", new TextEncoder().encode('{"id":"t","version":"1","concepts":[]}'), /received other bytes/],
  ])("%s is no snapshot", (_, bytes, message) => {
    expect(() => loadTaxonomy(bytes)).toThrow(message);
  });

  test("another version is refused by name", () => {
    const bytes = saveTaxonomy(trades);
    bytes[8] = 9;
    expect(() => loadTaxonomy(bytes)).toThrow(/of version 1, received version 9/);
  });
});
