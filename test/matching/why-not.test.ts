import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatcher, whyNot, type Explanation, type Matcher } from "../../src/matching/index.js";
import { scoreWith, partsOf } from "../../src/matching/degrees-of.js";
import { otherSide } from "../../src/market/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { gate, skills, vacancyOpen, wage } from "../../src/rules/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";
import { counted } from "./counted-matcher.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";
const pair = { candidate: "c0", vacancy: "v0" };
const welding = { kind: "skill", concept: "s-weld", importance: "essential" } as const;

const policy = definePolicy({
  id: "p",
  version: "1",
  fit: { skills: { rule: skills(), weight: 1, atLeast: 0.2 } },
  appeal: { wage: { rule: wage(), weight: 1 } },
  gates: [vacancyOpen()],
  ties: "id",
});

const open = { title: "Welder", validThrough: "2027-01-01", requirements: [welding] };
const matcherOf = (candidates: readonly object[], vacancy: object = open): Matcher =>
  createMatcher(marketOf(candidates, [vacancy]), policy, { asOf });

describe("whyNot", () => {
  it("says what the whole list says: place, last match, margin, and which of four reasons", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(6, 4),
        policyArbitrary,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom("candidate" as const, "vacancy" as const),
        ({ candidates, vacancies }, json, top, asking) => {
          const matcher = createMatcher(marketOf(candidates, vacancies), policyOf(json), { asOf });
          const list = asking === "vacancy" ? matcher.candidatesFor("v0").matches : matcher.vacanciesFor("c0").matches;
          const own = list.find(({ id }) => id === pair[otherSide(asking)]);
          const last = list[top - 1];
          const why = whyNot(matcher, pair, { for: asking, top });
          expect(why.rank).toBe(own?.rank ?? null);
          expect(why.last).toEqual(last ? { id: last.id, score: last.score } : null);
          expect(why.margin).toBe(last ? last.score - why.score : null);
          expect(why.reason === "listed").toBe(own !== undefined && own.rank <= top);
          expect(why.reason === "gates").toBe(matcher.score(pair).gates === "unmet");
          expect(why.reason === "tie").toBe(own !== undefined && own.rank > top && own.score === last?.score);
          expect(why.sentences.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("names costs that close exactly the gap: with all degrees of the last match the pair has its score, to the last bit", () => {
    fc.assert(
      fc.property(recordsArbitrary(6, 1), policyArbitrary, ({ candidates, vacancies }, json) => {
        const matcher = createMatcher(marketOf(candidates, vacancies), policyOf(json), { asOf });
        const why = whyNot(matcher, pair, { top: 1 });
        if (!why.last || why.reason === "listed") return;
        const own: Explanation = matcher.explain(pair);
        const theirs = new Map(
          partsOf(matcher.explain({ ...pair, candidate: why.last.id })).map(({ side, name, part }) => [side + name, part.degree]),
        );
        expect(scoreWith(own, ({ part }) => part.degree)).toBe(own.score);
        expect(scoreWith(own, ({ side, name }) => theirs.get(side + name)!)).toBe(why.last.score);
        expect(why.score + why.margin!).toBeCloseTo(why.last.score, 12);
        for (const { side, criterion, cost, degree, theirs: its } of why.costs) {
          expect(its).toBeGreaterThan(degree);
          const better = scoreWith(own, (of) => (of.side === side && of.name === criterion ? its : of.part.degree));
          expect(cost).toBe(better - own.score);
        }
        expect(why.costs.map(({ cost }) => cost)).toEqual(why.costs.map(({ cost }) => cost).sort((a, b) => b - a));
        // Whoever is below the last match by score is below it in some degree, and pays for it under a mean that every degree moves.
        if (typeof own.combine === "object" && why.margin! > 0) expect(why.costs).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("puts unmet gates first, then unknown ones, with message, law and remedy, in both languages", () => {
    const matcher = matcherOf([{ skills: [] }], { title: "Welder", requirements: [welding] });
    const why = whyNot(matcher, pair);
    expect(why).toMatchObject({ reason: "gates", rank: null, last: null, margin: null, costs: [] });
    expect(why.gates.map(({ name, met }) => [name, met])).toEqual([
      ["skills.atLeast", "unmet"],
      ["vacancyOpen", "unknown"],
    ]);
    expect(why.sentences).toEqual([
      "Does not reach the policy's lowest degree for skills.",
      "Not known until when the vacancy is open. (Legal basis: Perpres 57/2023 pasal 5.) Ask the employer whether the vacancy is still open.",
      "The score is 0.250.",
    ]);
    expect(whyNot(matcher, pair, { locale: "id" }).sentences).toEqual([
      "Batas terendah kebijakan untuk keterampilan tidak tercapai.",
      "Belum diketahui sampai kapan lowongan berlaku. (Dasar hukum: Perpres 57/2023 pasal 5.) Tanyakan kepada pemberi kerja apakah lowongan masih berlaku.",
      "Skornya 0,250.",
    ]);
  });

  it("tells place, gap and what costs most, and where an answer could be enough", () => {
    const matcher = matcherOf([
      { skills: [{ concept: "s-gas" }], desiredWage: { min: 1, currency: "IDR", period: "month" } },
      { skills: [{ concept: "s-weld" }] },
    ]);
    const why = whyNot(matcher, pair, { top: 1 });
    expect(why.costs.map(({ criterion }) => criterion)).toEqual(["skills"]);
    expect(why.sentences).toEqual([
      "Stands at place 2; the list ends at place 1.",
      "The score is 0.600; place 1 has 0.750, which is 0.150 more.",
      "What costs most against place 1: skills (0.150).",
      "If what is not known turns out well, the score may reach 0.850: ask first.",
    ]);
    expect(whyNot(matcher, pair, { top: 1, locale: "id" }).sentences).toEqual([
      "Berada di urutan 2; daftar berakhir di urutan 1.",
      "Skornya 0,600; skor di urutan 1 adalah 0,750, yaitu 0,150 lebih tinggi.",
      "Selisih terbesar dengan urutan 1: keterampilan (0,150).",
      "Jika hal yang belum diketahui ternyata baik, skornya dapat mencapai 0,850: tanyakan dahulu.",
    ]);
  });

  it("does not lay it to the order among equals where a gate is unmet", () => {
    const one = { skills: [{ concept: "s-weld" }] };
    const barred = gate({
      name: "barred",
      version: "1",
      message: { met: { en: "Free." }, unmet: { en: "Barred." }, unknown: { en: "Ask." } },
      ofCandidate: ({ facts }) => (facts?.["barred"] === true ? "unmet" : "met"),
    });
    const market = marketOf([one, { ...one, facts: { barred: true } }], [open]);
    const matcher = createMatcher(market, definePolicy({ ...policy, gates: [barred] }), { asOf });
    for (const locale of ["en", "id"] as const) {
      const why = whyNot(matcher, { ...pair, candidate: "c1" }, { top: 1, locale });
      expect(why).toMatchObject({ reason: "gates", rank: null, margin: 0 });
      expect(why.sentences.join(" ")).not.toMatch(/order among equals|aturan urutan/);
      expect(why.sentences[1]).toMatch(/only what is said above|hanya syarat di atas/);
    }
  });

  it("calls equal scores a tie, by order", () => {
    const matcher = matcherOf([{ skills: [{ concept: "s-weld" }] }, { skills: [{ concept: "s-weld" }] }]);
    const why = whyNot(matcher, { ...pair, candidate: "c1" }, { top: 1 });
    expect(why).toMatchObject({ reason: "tie", rank: 2, margin: 0, costs: [] });
    expect(why.sentences[1]).toBe("The score is 0.750, a tie with place 1: the order among equals decides.");
    expect(whyNot(matcher, pair, { top: 1 })).toMatchObject({
      reason: "listed",
      rank: 1,
      sentences: ["Stands at place 1.", "The score is 0.750."],
    });
  });

  it("takes one ranking of the list, and one more down to the place of a pair below it", () => {
    const skilled = { skills: [{ concept: "s-weld" }] };
    const matcher = matcherOf([
      { skills: [{ concept: "s-gas" }] },
      ...Array.from({ length: 2000 }, () => skilled),
      { skills: [{ concept: "s-metal" }] },
    ]);
    const count = { rankings: 0 };
    expect(whyNot(counted(matcher, count), pair).rank).toBe(2001);
    expect(count.rankings).toBe(2);
    expect(whyNot(counted(matcher, count), { ...pair, candidate: "c1" })).toMatchObject({ reason: "listed", rank: 1 });
    expect(count.rankings).toBe(3);
  });

  it("refuses a list without places, another side, and ids that are not there", () => {
    const matcher = matcherOf([{}]);
    expect(() => whyNot(matcher, pair, { top: 0 })).toThrow(RangeError);
    expect(() => whyNot(matcher, pair, { for: "policy" as "vacancy" })).toThrow(TypeError);
    expect(() => whyNot(matcher, { ...pair, candidate: "nobody" })).toThrow(
      'expected the id of a candidate of the market, received "nobody"',
    );
  });
});
