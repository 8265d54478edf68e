import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/model/index.js";
import { createTaxonomy, joinTaxonomies, loadTaxonomy, saveTaxonomy, type Taxonomy } from "../../src/taxonomy/index.js";

const isco: Concept[] = [
  { id: "isco-7", kind: "occupation", labels: { en: "Craft workers" }, exactMatch: [{ scheme: "isco-08", code: "7" }] },
  {
    id: "isco-7212",
    kind: "occupation",
    labels: { en: "Welders" },
    broader: ["isco-7"],
    exactMatch: [{ scheme: "isco-08", code: "7212" }],
  },
];
const kbji: Concept[] = [
  {
    id: "kbji-7212",
    kind: "occupation",
    labels: { id: "Tukang Las" },
    altLabels: { id: ["Juru las"] },
    exactMatch: [{ scheme: "isco-08", code: "7212" }],
  },
  { id: "kbji-7212.01", kind: "occupation", labels: { id: "Tukang Las Listrik" }, broader: ["kbji-7212"] },
];
const own: Concept[] = [
  { id: "isco-7212", kind: "occupation", labels: { en: "Welders and cutters" }, altLabels: { en: ["Ship welders"] } },
];

function joined(...parts: Concept[][]): Taxonomy {
  const { value, issues } = createTaxonomy(joinTaxonomies({ id: "all", version: "1", parts }));
  expect(issues).toEqual([]);
  return value;
}

describe("several schemes in one graph", () => {
  it("are bridged by the code that they have in common, with the labels of all", () => {
    const taxonomy = joined(isco, kbji);
    const welders = taxonomy.rowOf("kbji-7212");
    expect(taxonomy.concepts[welders]!.id).toBe("isco-7212");
    expect(taxonomy.labels(welders)).toEqual({ en: "Welders", id: "Tukang Las" });
    expect(taxonomy.concepts[welders]!.altLabels).toEqual({ id: ["Juru las"] });
    expect(taxonomy.byCode("isco-08", "7212")).toEqual([welders]);
  });

  it("keep their hierarchies: what was below a concept is below the one that took its place", () => {
    const taxonomy = joined(isco, kbji);
    const electric = taxonomy.rowOf("kbji-7212.01");
    const { offsets, targets } = taxonomy.broader;
    expect([...targets.slice(offsets[electric], offsets[electric + 1])]).toEqual([taxonomy.rowOf("isco-7212")]);
  });

  it("let an office lay its own list over them: its label is preferred, the earlier one still found", () => {
    const taxonomy = joined(isco, kbji, own);
    const welders = taxonomy.concepts[taxonomy.rowOf("isco-7212")]!;
    expect(welders.labels).toEqual({ en: "Welders and cutters", id: "Tukang Las" });
    expect(welders.altLabels).toEqual({ en: ["Ship welders", "Welders"].sort(), id: ["Juru las"] });
    expect(welders.broader).toEqual(["isco-7"]);
  });

  it("relate what means nearly the same, with its weight", () => {
    const { value } = createTaxonomy(
      joinTaxonomies({
        id: "all",
        version: "1",
        parts: [isco, [{ id: "onet-51-4121", kind: "occupation", labels: { en: "Welders, Cutters, Solderers" } }]],
        closeMatches: [{ concept: "isco-7212", other: "onet-51-4121", weight: 0.9 }],
      }),
    );
    expect(value.concepts[value.rowOf("isco-7212")]!.related).toEqual([{ concept: "onet-51-4121", weight: 0.9 }]);
  });

  it("relate what took the place of a concept, from either side, and what is missing is told", () => {
    const related = (concept: string, other: string): unknown => {
      const joint = joinTaxonomies({ id: "all", version: "1", parts: [isco, kbji], closeMatches: [{ concept, other, weight: 0.5 }] });
      const { value, issues } = createTaxonomy(joint);
      return [
        value.concepts.flatMap(({ id, related: links = [] }) => links.map((link) => `${id} ${link.concept}`)),
        issues.map(({ received }) => received),
      ];
    };
    expect(related("kbji-7212", "isco-7")).toEqual([["isco-7212 isco-7"], []]);
    expect(related("isco-7", "kbji-7212")).toEqual([["isco-7 isco-7212"], []]);
    expect(related("isco-7", "gone")).toEqual([[], ['"gone"']]);
    expect(related("gone", "kbji-7212")).toEqual([[], ['"gone"']]);
  });

  it("relate concepts that say that they mean nearly the same, by the code, and keep the codes", () => {
    const closeMatch = [
      { scheme: "isco-08", code: "7212" },
      { scheme: "isco-08", code: "9999" },
    ];
    const office: Concept[] = [{ id: "brazer", kind: "occupation", labels: { en: "Brazers" }, closeMatch }];
    const taxonomy = joined(kbji, isco, office, [
      { id: "brazer", kind: "occupation", labels: { en: "Brazers" }, closeMatch: [closeMatch[0]!] },
    ]);
    expect(taxonomy.concepts[taxonomy.rowOf("brazer")]).toMatchObject({ closeMatch, related: [{ concept: "kbji-7212", weight: 0.8 }] });
    expect(loadTaxonomy(saveTaxonomy(taxonomy)).concepts).toEqual(taxonomy.concepts);
  });

  it("of different kinds stay apart, whatever their codes", () => {
    const sector: Concept[] = [
      { id: "kbli-7212", kind: "sector", labels: { id: "Riset" }, exactMatch: [{ scheme: "isco-08", code: "7212" }] },
    ];
    expect(joined(isco, sector).byCode("isco-08", "7212")).toHaveLength(2);
  });

  it("join nothing but themselves where there is one", () => {
    const { concepts } = joinTaxonomies({ id: "all", version: "1", parts: [isco] });
    expect(concepts).toEqual(isco);
  });
});
