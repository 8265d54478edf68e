import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createMarket, saveMarket, seenState, type Market, type TextConcepts } from "../../src/market/index.js";
import { marketOf, recordsArbitrary, smallTaxonomy } from "../arbitraries/records.js";
import { smallSpace } from "../arbitraries/small-space.js";

/** What a record is seen as: its state, and weights by the ids of concepts. */
function seen(market: Market, side: "candidates" | "vacancies"): [number, Record<string, number>] {
  const { state, concept, weight } = market[side].seenAs!;
  return [state[0]!, Object.fromEntries(Array.from(concept, (row, i) => [smallTaxonomy.concepts[row]!.id, weight[i]!]))];
}
const ofVacancy = (vacancy: object): [number, Record<string, number>] => seen(marketOf([], [{ title: "?", ...vacancy }]), "vacancies");
const ofCandidate = (candidate: object): [number, Record<string, number>] => seen(marketOf([candidate], []), "candidates");
const steps = (weight: number, ...all: number[]): number => Math.round((255 * weight) / Math.hypot(...all));

describe("what a record is seen as", () => {
  it("is what its title resembles, at length 1, in whole steps, without what is next to nothing", () => {
    expect(ofVacancy({ title: "Tukang las" })).toEqual([
      seenState.seen,
      { "o-welder": steps(0.9, 0.9, 0.6), "o-pipe-welder": steps(0.6, 0.9, 0.6) },
    ]);
  });

  it("is the concept itself of an occupation that is linked, whatever its label says", () => {
    expect(ofVacancy({ occupation: { concept: "o-turner", label: "Welder" } })).toEqual([seenState.seen, { "o-turner": 255 }]);
    expect(ofCandidate({ experience: [{ occupation: { concept: "o-turner" } }] })).toEqual([seenState.seen, { "o-turner": 255 }]);
  });

  it("is the best of several texts, so that a job held twice is no other job", () => {
    const job = { occupation: { label: "Welder" } };
    expect(ofCandidate({ experience: [job, job], desiredOccupations: [{ label: "tukang las" }] })).toEqual(ofVacancy({ title: "Welder" }));
    const [, both] = ofCandidate({ experience: [job], desiredOccupations: [{ concept: "o-clerk" }] });
    expect(Object.keys(both).sort()).toEqual(["o-clerk", "o-pipe-welder", "o-welder"]);
  });

  it("is strange where texts resemble no concept, or the best one hardly, and silent without a text", () => {
    expect(ofVacancy({})).toEqual([seenState.strange, {}]);
    expect(ofCandidate({ desiredOccupations: [{ label: "serabutan" }] })).toEqual([seenState.strange, {}]);
    expect(ofCandidate({ experience: [{ occupation: { concept: "o-top", label: "?" } }] })).toEqual([seenState.strange, {}]);
    for (const none of [{}, { experience: [] }, { experience: [{ months: 3 }] }, { skills: [{ label: "Welder" }], summary: "Welder" }]) {
      expect(ofCandidate(none)).toEqual([seenState.silent, {}]);
    }
  });
});

describe("a market with text concepts", () => {
  it("asks about every text once", () => {
    const associate = vi.fn((text: string) => smallSpace.associate(text));
    marketOf(
      Array.from({ length: 30 }, (_, i) => ({ experience: [{ occupation: { label: `job ${String(i % 3)}` } }] })),
      Array.from({ length: 30 }, (_, i) => ({ title: `job ${String(i % 5)}` })),
      { textConcepts: { ...smallSpace, associate } },
    );
    expect(associate).toHaveBeenCalledTimes(5);
  });

  it("has their name in its hash; one without has no columns, and its own bytes and hash", () => {
    const made = (textConcepts?: TextConcepts): Market => marketOf([{}], [{ title: "Welder" }], { textConcepts });
    expect(new Set([made(), made(smallSpace), made({ ...smallSpace, name: "2" })].map(({ hash }) => hash)).size).toBe(3);
    expect("seenAs" in made().candidates).toBe(false);
    expect(Buffer.from(saveMarket(made())).includes("seenAs")).toBe(false);
  });

  it("gives every candidate what it has alone, in steps whose squares add up to about one", () => {
    fc.assert(
      fc.property(recordsArbitrary(4, 2), ({ candidates, vacancies }) => {
        const { offsets, state, concept, weight } = marketOf(candidates, vacancies).candidates.seenAs!;
        for (const [row, one] of candidates.entries()) {
          const alone = marketOf([one], []).candidates.seenAs!;
          const stretch = <T extends { subarray(from: number, to: number): T }>(column: T): T =>
            column.subarray(offsets[row]!, offsets[row + 1]!);
          expect([state[row], [...stretch(concept)], [...stretch(weight)]]).toEqual([
            alone.state[0],
            [...alone.concept],
            [...alone.weight],
          ]);
          if (state[row] === seenState.seen) expect(Math.hypot(...alone.weight) / 255).toBeCloseTo(1, 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("refuses text concepts that are not those of its taxonomy, and associations that are none", () => {
    const make = (changes: Partial<TextConcepts>): Market =>
      createMarket({
        taxonomy: smallTaxonomy,
        textConcepts: { ...smallSpace, ...changes },
        candidates: [],
        vacancies: [{ id: "v", title: "x" }],
      }).market;
    expect(() => make({ name: "" })).toThrow(TypeError);
    expect(() => make({ concepts: ["o-unknown"] })).toThrow(/expected textConcepts of the taxonomy small 1, received "o-unknown"/);
    for (const wrong of [
      { place: 6, weight: 0.5 },
      { place: 0, weight: NaN },
      { place: 0, weight: 0 },
      { place: 0, weight: 2 },
    ]) {
      expect(() => make({ associate: () => [wrong] })).toThrow(
        /expected associations of small space 1 with places below 6 and weights in \(0, 1\]/,
      );
    }
  });
});
