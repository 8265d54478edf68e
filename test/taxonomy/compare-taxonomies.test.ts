import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/model/index.js";
import { compareTaxonomies, createTaxonomy, type Taxonomy } from "../../src/taxonomy/index.js";

const taxonomyOf = (concepts: readonly Partial<Concept>[]): Taxonomy =>
  createTaxonomy({
    id: "trades",
    version: "1",
    concepts: concepts.map((concept) => ({ kind: "skill", labels: { en: concept.id }, ...concept })),
  }).value;

const before = taxonomyOf([
  { id: "crafts" },
  { id: "metal", broader: ["crafts"] },
  { id: "welding", broader: ["metal"], labels: { en: "welding", id: "las" } },
  { id: "gas-welding", broader: ["welding"], labels: { en: "gas welding" } },
  { id: "typing", labels: { en: "typing" }, altLabels: { en: ["keyboarding", "shorthand"] } },
  { id: "telex", labels: { en: "telex" } },
  { id: "tinning", labels: { en: "tinning" } },
]);
const after = taxonomyOf([
  { id: "crafts" },
  { id: "metal", broader: ["crafts"] },
  { id: "welding", broader: ["crafts"], labels: { en: "welding", id: "pengelasan" }, altLabels: { en: ["gas welding"] } },
  { id: "soldering", labels: { en: "soldering" } },
  { id: "tinning", labels: { en: "tinning" }, replacedBy: "soldering" },
  { id: "text-entry", labels: { en: "text entry" }, altLabels: { en: ["keyboarding"] } },
  { id: "stenography", labels: { en: "shorthand" } },
]);

describe("two versions of a taxonomy", () => {
  it("are told apart: added, gone, relabelled, moved, merged, split", () => {
    expect(compareTaxonomies(before, after)).toEqual({
      added: ["soldering", "stenography", "text-entry"],
      removed: ["gas-welding", "telex", "typing"],
      relabelled: [{ concept: "welding", locale: "id", from: "las", to: "pengelasan" }],
      moved: [{ concept: "welding", from: ["metal"], to: ["crafts"] }],
      merged: [
        { into: "soldering", from: ["tinning"], by: "replacedBy" },
        { into: "welding", from: ["gas-welding"], by: "label" },
      ],
      split: [{ from: "typing", into: ["stenography", "text-entry"] }],
    });
  });

  it("that are the same have nothing to tell, and those turned around tell the reverse", () => {
    const listArbitrary = fc.uniqueArray(
      fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e"), label: fc.constantFrom("x", "y", "z") }),
      {
        selector: ({ id }) => id,
      },
    );
    const of = (list: readonly { readonly id: string; readonly label: string }[]): Taxonomy =>
      taxonomyOf(list.map(({ id, label }) => ({ id, labels: { en: label } })));
    const nothing = { added: [], removed: [], relabelled: [], moved: [], merged: [], split: [] };
    fc.assert(
      fc.property(listArbitrary, listArbitrary, (first, second) => {
        const [a, b] = [of(first), of(second)];
        expect(compareTaxonomies(a, a)).toEqual(nothing);
        const [there, back] = [compareTaxonomies(a, b), compareTaxonomies(b, a)];
        expect(there.added).toEqual(back.removed);
        expect(there.removed).toEqual(back.added);
        expect(there.relabelled.map(({ from, to, ...one }) => ({ ...one, from: to, to: from }))).toEqual(back.relabelled);
      }),
    );
  });
});
