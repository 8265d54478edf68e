import { createReadStream, existsSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEsco } from "../../src/io/index.js";
import {
  createSimilarity,
  lin,
  sharedSkills,
  similarityChoice,
  wuPalmer,
  type Measure,
  type NamedMeasure,
  type SimilarityChoice,
  type Taxonomy,
} from "../../src/taxonomy/index.js";
import { usesOfSkills } from "../../src/taxonomy/uses-of-skills.js";
import { taxonomyOf } from "./taxonomy-of.js";

const trades = taxonomyOf({
  work: {},
  welding: { broader: ["work"] },
  mig: { broader: ["welding"] },
  tig: { broader: ["welding"] },
  sewing: { broader: ["work"] },
  welder: { kind: "occupation", essentialSkills: ["mig", "tig"] },
  fitter: { kind: "occupation", essentialSkills: ["mig"] },
});
const row = (id: string): number => trades.rowOf(id);

describe("similarity by a measure", () => {
  it("is the measure's, from the threshold on, and says that concepts are alike", () => {
    const similarity = createSimilarity(trades, { measure: "wuPalmer", atLeast: 0.6 });
    // welding is the second from the top: 2·2 / (2·2 + 1 + 1)
    expect(similarity.between(row("mig"), row("tig"))).toBe(2 / 3);
    expect(similarity.relation(row("mig"), row("tig"))).toBe("alike");
    expect(similarity.relation(row("mig"), row("mig"))).toBe("exact");
    // 2 / (2 + 2 + 1)
    expect([similarity.between(row("mig"), row("sewing")), similarity.relation(row("mig"), row("sewing"))]).toEqual([0, "none"]);
  });

  it("takes for Lin's measure how many occupations need a skill, or the counts that it is given", () => {
    const by = (counts?: NamedMeasure["counts"]): number =>
      createSimilarity(trades, { measure: "lin", atLeast: 0.01, ...(counts && { counts }) }).between(row("mig"), row("tig"));
    const counted = (mig: number, tig: number): number =>
      lin(
        trades,
        Float64Array.from(trades.concepts, ({ id }) => (id === "mig" ? mig : id === "tig" ? tig : 0)),
      ).between(row("mig"), row("tig"));
    expect(by()).toBe(counted(2, 1));
    expect(
      by([
        ["mig", 40],
        ["tig", 7],
      ]),
    ).toBe(counted(40, 7));
    expect(() => by([["unknown", 1]])).toThrow(/expected counts of concepts of test 1; received one of "unknown"/);
  });

  it("asks a measure of one's own about every concept", () => {
    const sameLetter: Measure = {
      name: "letter",
      between: (a, b) => (trades.concepts[a]!.id.startsWith(trades.concepts[b]!.id.slice(0, 1)) ? 1 : 0),
    };
    const near = createSimilarity(trades, { measure: sameLetter, atLeast: 0.5 }).heldFor(row("welder"));
    expect(Array.from(near.concepts, (other) => trades.concepts[other]!.id)).toEqual(["welder", "welding", "work"]);
  });

  it.each([
    [{ measure: "cosine", atLeast: 0.5 }, /expected one of the measures wuPalmer, lin, sharedSkills; received "cosine"/],
    [{ measure: "lin", atLeast: 0 }, /expected atLeast of a measure above 0 and at most 1; received 0/],
    [{ measure: "lin" }, /expected atLeast .*received nothing/],
    [{ measure: "lin", atLeast: NaN }, /expected atLeast .*received NaN/],
    [{ measure: "lin", atLeast: 0.5, sibling: 0.4 }, /expected a measure with measure, atLeast, counts; received "sibling"/],
    [{ measure: "wuPalmer", atLeast: 0.5, counts: [] }, /expected counts with the measure lin alone/],
    [{ measure: "lin", atLeast: 0.5, counts: { mig: 3 } }, /expected counts as pairs/],
    [{ measure: "lin", atLeast: 0.5, counts: [["mig"]] }, /expected counts as pairs .*received \["mig"\]/],
    [{ measure: "lin", atLeast: 0.5, counts: [["mig", -1]] }, /expected a count of at least 0 for mig; received -1/],
    [null, /expected a similarity as levels, or as a measure/],
    [0.5, /expected a similarity as levels/],
  ])("refuses %j", (choice, message) => {
    expect(() => similarityChoice(choice as never)).toThrow(message);
    if (typeof choice === "object" && choice !== null) expect(() => createSimilarity(trades, choice as never)).toThrow(message);
  });
});

/** Small graphs of skills in which a concept's parents come before it, and occupations that need some. */
const graphArbitrary = fc
  .record({
    parents: fc.array(fc.array(fc.nat(99), { maxLength: 3 }), { minLength: 2, maxLength: 14 }),
    needs: fc.array(fc.tuple(fc.array(fc.nat(99), { maxLength: 4 }), fc.array(fc.nat(99), { maxLength: 4 })), { maxLength: 6 }),
  })
  .map(({ parents, needs }) => {
    const skills = (numbers: readonly number[]): string[] => [...new Set(numbers.map((n) => `s${String(n % parents.length)}`))];
    return taxonomyOf({
      ...Object.fromEntries(
        parents.map((list, i) => [
          `s${String(i)}`,
          { broader: i === 0 ? [] : [...new Set(list.map((parent) => `s${String(parent % i)}`))] },
        ]),
      ),
      ...Object.fromEntries(
        needs.map(([essential, optional], i) => [
          `o${String(i)}`,
          { kind: "occupation", essentialSkills: skills(essential), optionalSkills: skills(optional) },
        ]),
      ),
    });
  });

function expectSameAs(taxonomy: Taxonomy, choice: SimilarityChoice & NamedMeasure, measure: Measure, rows: readonly number[]): void {
  const similarity = createSimilarity(taxonomy, choice);
  for (const a of rows) {
    const held = similarity.heldFor(a);
    expect([...held.concepts]).toEqual([...held.concepts].sort((x, y) => x - y));
    expect(similarity.demandedBy(a)).toBe(held);
    expect(similarity.between(a, a)).toBe(1);
    const near = new Map(Array.from(held.concepts, (other, i) => [other, held.similarities[i]]));
    const expected = [...taxonomy.concepts.keys()].filter((b) => measure.between(a, b) >= choice.atLeast);
    expect(near).toEqual(new Map(expected.map((b) => [b, measure.between(a, b)])));
  }
}

const threshold = fc.constantFrom(0.01, 0.25, 0.4, 0.5, 2 / 3, 0.75, 0.8, 1);

describe("what comes near by a measure is found without asking about all", () => {
  it("as asking about all finds it, to the bit", () => {
    fc.assert(
      fc.property(graphArbitrary, threshold, fc.array(fc.nat(9), { minLength: 20, maxLength: 20 }), (taxonomy, atLeast, numbers) => {
        const rows = [...taxonomy.concepts.keys()];
        const counts = taxonomy.concepts.map(({ id }, i) => [id, numbers[i]!] as const);
        expectSameAs(taxonomy, { measure: "wuPalmer", atLeast }, wuPalmer(taxonomy), rows);
        expectSameAs(taxonomy, { measure: "sharedSkills", atLeast }, sharedSkills(taxonomy), rows);
        expectSameAs(
          taxonomy,
          { measure: "lin", atLeast, counts },
          lin(
            taxonomy,
            counts.map(([, count]) => count),
          ),
          rows,
        );
      }),
      { numRuns: 100 },
    );
  });
});

const esco = "../shared/data/esco-1.1.1";
const isMissing = !existsSync(esco);
if (isMissing) console.warn(`skipped: measures of a real taxonomy, for want of ${esco}`);

describe.skipIf(isMissing)("measures of the whole of ESCO", () => {
  it("find in some milliseconds what asking about all finds", { timeout: 60_000 }, async () => {
    const files = Object.fromEntries(
      readdirSync(esco).map((name) => [name, createReadStream(`${esco}/${name}`, { highWaterMark: 1 << 20 })]),
    );
    const taxonomy = (await readEsco(files, { version: "1.1.1" })).value!;
    const measures = [
      [{ measure: "wuPalmer", atLeast: 0.7 }, wuPalmer(taxonomy)],
      [{ measure: "lin", atLeast: 0.7 }, lin(taxonomy, usesOfSkills(taxonomy))],
      [{ measure: "sharedSkills", atLeast: 0.2 }, sharedSkills(taxonomy)],
    ] as const;
    const kind = (wanted: string): number[] => [...taxonomy.concepts.keys()].filter((row) => taxonomy.concepts[row]!.kind === wanted);
    const some = [...kind("skill").filter((_, i) => i % 4000 === 1), ...kind("occupation").filter((_, i) => i % 1000 === 1)];
    for (const [choice, measure] of measures) {
      expectSameAs(taxonomy, choice, measure, some);
      const similarity = createSimilarity(taxonomy, choice);
      const others = kind("occupation").filter((_, i) => i % 10 === 2);
      const start = process.cpuUsage();
      for (const other of others) similarity.heldFor(other);
      expect(process.cpuUsage(start).user / 1000 / others.length).toBeLessThan(20);
    }
  });
});
