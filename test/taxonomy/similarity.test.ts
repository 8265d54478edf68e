import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSimilarity, createTaxonomy, type SimilarityLevels } from "../../src/taxonomy/index.js";
import { taxonomyOf } from "./taxonomy-of.js";

const trades = taxonomyOf({
  skills: {},
  metalwork: { broader: ["skills"] },
  woodwork: { broader: ["skills"] },
  welding: { broader: ["metalwork"] },
  forging: { broader: ["metalwork"] },
  mig: { broader: ["welding"], related: [{ concept: "soldering", weight: 0.6 }] },
  tig: { broader: ["welding"] },
  soldering: {},
  "6g": { implies: ["3g"] },
  "3g": { implies: ["mig"] },
  "old-tig": { replacedBy: "tig", broader: ["welding"] },
  welder: { kind: "occupation" },
});
const ask = (levels?: Partial<SimilarityLevels>) => {
  const similarity = createSimilarity(trades, levels);
  return (demanded: string, held: string) =>
    [
      similarity.relation(trades.rowOf(demanded), trades.rowOf(held)),
      similarity.between(trades.rowOf(demanded), trades.rowOf(held)),
    ] as const;
};

describe("similarity of what is held to what is demanded", () => {
  test.each([
    ["mig", "mig", "exact", 1],
    ["welding", "mig", "narrower", 0.7],
    ["mig", "welding", "broader", 0.7],
    ["mig", "tig", "sibling", 0.4],
    ["mig", "soldering", "related", 0.5 * 0.6],
    ["soldering", "mig", "related", 0.5 * 0.6],
    ["mig", "3g", "implied", 1],
    ["mig", "6g", "implied", 1],
    ["3g", "mig", "none", 0],
    ["metalwork", "mig", "none", 0],
    ["mig", "metalwork", "none", 0],
    ["mig", "forging", "none", 0],
    ["metalwork", "woodwork", "none", 0],
    ["mig", "welder", "none", 0],
    ["tig", "old-tig", "exact", 1],
  ] as const)("demanded %s, held %s: %s, %d", (demanded, held, relation, similarity) => {
    expect(ask()(demanded, held)).toEqual([relation, similarity]);
  });

  test("children of a top concept are siblings only where the policy says so", () => {
    expect(ask({ topSibling: 0.3 })("metalwork", "woodwork")).toEqual(["sibling", 0.3]);
    expect(ask({ topSibling: 0.3 })("mig", "tig")).toEqual(["sibling", 0.4]);
  });

  test("a policy may set the levels of the two directions apart", () => {
    const asked = ask({ narrower: 0.9, broader: 0.2 });
    expect(asked("welding", "mig")).toEqual(["narrower", 0.9]);
    expect(asked("mig", "welding")).toEqual(["broader", 0.2]);
  });

  test("a level of 0 is no relation", () => {
    expect(ask({ sibling: 0 })("mig", "tig")).toEqual(["none", 0]);
  });

  test("the best of several relations wins", () => {
    const both = taxonomyOf({
      root: {},
      top: { broader: ["root"] },
      a: { broader: ["top"], related: [{ concept: "b", weight: 1 }] },
      b: { broader: ["top"], implies: ["c"] },
      c: { broader: ["b"] },
    });
    const similarity = createSimilarity(both);
    expect(similarity.relation(0, 1)).toBe("related");
    expect(similarity.between(0, 1)).toBe(0.5);
    expect(createSimilarity(both, { related: 0.3 }).relation(0, 1)).toBe("sibling");
    expect(similarity.relation(2, 1)).toBe("implied");
  });

  test("a replaced row is near to itself alone", () => {
    const old = trades.concepts.findIndex(({ id }) => id === "old-tig");
    expect([...createSimilarity(trades).heldFor(old).concepts]).toEqual([old]);
  });

  test("a row that is not there is the caller's mistake", () => {
    const similarity = createSimilarity(trades);
    for (const row of [-1, 12, 0.5, Number.NaN]) {
      expect(() => similarity.heldFor(row)).toThrow(RangeError);
      expect(() => similarity.demandedBy(row)).toThrow(RangeError);
      expect(() => similarity.between(row, 0)).toThrow(RangeError);
      expect(similarity.between(0, row)).toBe(0);
    }
  });
});

/** Random taxonomies without cycles: links lead to earlier concepts only. Two kinds. */
const randomTaxonomy = fc
  .array(
    fc.record({
      kind: fc.constantFrom("skill", "occupation"),
      broader: fc.array(fc.nat(), { maxLength: 3 }),
      implies: fc.array(fc.nat(), { maxLength: 2 }),
      related: fc.array(fc.tuple(fc.nat(), fc.constantFrom(0.1, 0.3, 0.7, 1)), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((nodes) => {
    const name = (index: number): string => `c${String(index).padStart(2, "0")}`;
    const concepts = nodes.map(({ kind, broader, implies, related }, index) => {
      const earlier = nodes.flatMap((node, at) => (at < index && node.kind === kind ? [name(at)] : []));
      const pick = (choice: number): string[] => (earlier.length === 0 ? [] : [earlier[choice % earlier.length]!]);
      return {
        id: name(index),
        kind,
        labels: { en: name(index) },
        broader: broader.flatMap(pick),
        implies: implies.flatMap(pick),
        related: related.flatMap(([choice, weight]) => pick(choice).map((concept) => ({ concept, weight }))),
      };
    });
    return createTaxonomy({ id: "random", version: "1", concepts }).value;
  });
const level = fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
const randomLevels = fc.record({ narrower: level, broader: level, sibling: level, topSibling: level, related: level });

describe("laws of similarity", () => {
  test("between, heldFor and demandedBy give the same bits, and list all that is positive, ascending", () => {
    fc.assert(
      fc.property(randomTaxonomy, randomLevels, (taxonomy, levels) => {
        const forward = createSimilarity(taxonomy, levels);
        const backward = createSimilarity(taxonomy, levels);
        const rows = taxonomy.concepts.map((_, row) => row);
        for (const one of rows) {
          const listed = (near: ReturnType<typeof forward.heldFor>) => Array.from(near.concepts, (row, i) => [row, near.similarities[i]]);
          expect(listed(forward.heldFor(one))).toEqual(
            rows.map((held) => [held, backward.between(one, held)]).filter(([, value]) => value! > 0),
          );
          expect(listed(backward.demandedBy(one))).toEqual(
            rows.map((demanded) => [demanded, forward.between(demanded, one)]).filter(([, value]) => value! > 0),
          );
        }
      }),
    );
  });

  test("lies in [0, 1], is 1 to itself and 0 between kinds; a relation is named exactly where it is positive", () => {
    fc.assert(
      fc.property(randomTaxonomy, randomLevels, (taxonomy, levels) => {
        const similarity = createSimilarity(taxonomy, levels);
        taxonomy.concepts.forEach((demanded, d) => {
          expect(similarity.between(d, d)).toBe(1);
          taxonomy.concepts.forEach((held, h) => {
            const value = similarity.between(d, h);
            expect(value >= 0 && value <= 1).toBe(true);
            expect(similarity.relation(d, h) === "none").toBe(value === 0);
            if (demanded.kind !== held.kind) expect(value).toBe(0);
          });
        });
      }),
    );
  });

  test("is symmetric where narrower and broader are equal and nothing is implied", () => {
    fc.assert(
      fc.property(randomTaxonomy, randomLevels, (taxonomy, levels) => {
        const concepts = taxonomy.concepts.map((concept) => ({ ...concept, implies: [] }));
        const plain = createTaxonomy({ id: "plain", version: "1", concepts }).value;
        const similarity = createSimilarity(plain, { ...levels, broader: levels.narrower });
        concepts.forEach((_, a) => {
          concepts.forEach((_, b) => {
            expect(similarity.between(a, b)).toBe(similarity.between(b, a));
          });
        });
      }),
    );
  });

  test("raising a level lowers no similarity", () => {
    fc.assert(
      fc.property(
        randomTaxonomy,
        randomLevels,
        fc.constantFrom("narrower", "broader", "sibling", "topSibling", "related"),
        (taxonomy, levels, name) => {
          const before = createSimilarity(taxonomy, levels);
          const after = createSimilarity(taxonomy, { ...levels, [name]: 1 });
          taxonomy.concepts.forEach((_, a) => {
            taxonomy.concepts.forEach((_, b) => {
              expect(after.between(a, b)).toBeGreaterThanOrEqual(before.between(a, b));
            });
          });
        },
      ),
    );
  });
});
