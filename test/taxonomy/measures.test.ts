import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lin, sharedSkills, wuPalmer, type Measure, type Taxonomy } from "../../src/taxonomy/index.js";
import { taxonomyOf } from "./taxonomy-of.js";

const between = (taxonomy: Taxonomy, measure: Measure, a: string, b: string): number =>
  measure.between(taxonomy.rowOf(a), taxonomy.rowOf(b));

const trades = taxonomyOf({
  work: {},
  metalwork: { broader: ["work"] },
  woodwork: { broader: ["work"] },
  welding: { broader: ["metalwork"] },
  mig: { broader: ["welding"] },
  tig: { broader: ["welding"] },
  joinery: { broader: ["woodwork"] },
  frames: { broader: ["joinery", "welding"] },
  singing: {},
});

describe("Wu and Palmer's measure", () => {
  it("goes by the depth of what is above both (worked by hand)", () => {
    const measure = wuPalmer(trades);
    // welding is the third from the top: 2·3 / (2·3 + 1 + 1)
    expect(between(trades, measure, "mig", "tig")).toBe(0.75);
    expect(between(trades, measure, "mig", "welding")).toBe(6 / 7);
    // work is the top: 2 / (2 + 3 + 2)
    expect(between(trades, measure, "mig", "joinery")).toBe(2 / 7);
    // a frame maker is below both
    expect(between(trades, measure, "frames", "mig")).toBe(0.75);
    expect(between(trades, measure, "mig", "singing")).toBe(0);
  });
});

describe("Lin's measure", () => {
  it("goes by how rarely what is above both is named (worked by hand)", () => {
    const counts = trades.concepts.map(({ id }) => (id === "mig" ? 7 : 0));
    // Of 16 uses, 11 fall on welding or below it (mig 8, tig, frames and itself), 8 on mig, one on tig.
    const information = (uses: number): number => -Math.log(uses / 16);
    expect(between(trades, lin(trades, counts), "mig", "tig")).toBeCloseTo((2 * information(11)) / (information(8) + information(1)), 12);
  });

  it("wants one number of at least 0 a concept", () => {
    expect(() => lin(trades, [1])).toThrow(/expected 9 counts.*received 1/);
    expect(() =>
      lin(
        trades,
        trades.concepts.map(() => NaN),
      ),
    ).toThrow(/expected a count of at least 0 for frames, received NaN/);
  });
});

describe("the measure of shared skills", () => {
  const jobs = taxonomyOf({
    welding: {},
    reading: {},
    sewing: {},
    welder: { kind: "occupation", essentialSkills: ["welding"], optionalSkills: ["reading"] },
    fitter: { kind: "occupation", essentialSkills: ["reading"], optionalSkills: ["welding"] },
    tailor: { kind: "occupation", essentialSkills: ["sewing", "reading"] },
    poet: { kind: "occupation" },
  });
  it("counts what both need, rare skills most (worked by hand)", () => {
    const measure = sharedSkills(jobs);
    const [welding, reading, sewing] = [Math.log(1 + 3 / 2), Math.log(1 + 3 / 3), Math.log(1 + 3 / 1)];
    expect(between(jobs, measure, "welder", "fitter")).toBeCloseTo((0.5 * welding + 0.5 * reading) / (welding + reading), 12);
    expect(between(jobs, measure, "welder", "tailor")).toBeCloseTo((0.5 * reading) / (welding + reading + sewing), 12);
    expect(between(jobs, measure, "poet", "welder")).toBe(0);
    expect(between(jobs, measure, "poet", "poet")).toBe(1);
  });
});

/** Small graphs in which a concept's parents come before it. */
const graphArbitrary = fc
  .array(fc.array(fc.nat(99), { maxLength: 3 }), { minLength: 1, maxLength: 14 })
  .map((parents) =>
    taxonomyOf(
      Object.fromEntries(
        parents.map((list, i) => [
          `c${String(i)}`,
          { broader: i === 0 ? [] : [...new Set(list.map((parent) => `c${String(parent % i)}`))] },
        ]),
      ),
    ),
  );

describe("every measure", () => {
  it("lies in [0, 1], is 1 of a concept with itself, and the same either way round", () => {
    fc.assert(
      fc.property(graphArbitrary, fc.array(fc.nat(50), { minLength: 14, maxLength: 14 }), (taxonomy, numbers) => {
        const rows = [...taxonomy.concepts.keys()];
        for (const measure of [wuPalmer(taxonomy), lin(taxonomy, numbers.slice(0, rows.length)), sharedSkills(taxonomy)]) {
          for (const a of rows) {
            expect(measure.between(a, a)).toBe(1);
            for (const b of rows) {
              const similarity = measure.between(a, b);
              expect(similarity).toBeGreaterThanOrEqual(0);
              expect(similarity).toBeLessThanOrEqual(1);
              expect(measure.between(b, a)).toBe(similarity);
            }
          }
          expect(() => measure.between(rows.length, 0)).toThrow(RangeError);
          expect(() => measure.between(0, -1)).toThrow(RangeError);
        }
      }),
      { numRuns: 40 },
    );
  });
});
