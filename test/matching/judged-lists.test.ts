import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bindPolicy } from "../../src/matching/bind-policy.js";
import { createMatcher } from "../../src/matching/index.js";
import { agreement, judgedList, judgedLists, scoresUnder } from "../../src/matching/judged-lists.js";
import { weightingOf } from "../../src/matching/reweigh-policy.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";

describe("judged lists", () => {
  it("hold the eligible pairs in the order of the list where scores are equal, and score them to the last bit at the policy's own weights", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(6, 3),
        policyArbitrary,
        fc.constantFrom("vacancy" as const, "candidate" as const),
        (records, json, side) => {
          const market = marketOf(records.candidates, records.vacancies);
          const policy = policyOf(json);
          const matcher = createMatcher(market, policy, { asOf });
          const judgements = records.candidates.flatMap((_, c) =>
            records.vacancies.map((__, v) => ({ candidate: `c${String(c)}`, vacancy: `v${String(v)}`, relevance: (c * 7 + v * 3) % 3 })),
          );
          const { lists, issues } = judgedLists(bindPolicy(market, policy, asOf), side, judgements);
          expect(issues).toEqual([]);
          for (const list of lists) {
            const { matches } = side === "vacancy" ? matcher.candidatesFor(list.id) : matcher.vacanciesFor(list.id);
            const scores = scoresUnder(weightingOf(policy), list);
            const order = Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
            expect(order.map((i) => scores[i])).toEqual(matches.map(({ score }) => score));
            const relevance = ({ id }: { id: string }): number =>
              judgements.find((one) => one[side] === list.id && (one.candidate === id || one.vacancy === id))!.relevance;
            expect(order.map((i) => list.grades[i])).toEqual(matches.map(relevance));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("say what was left out, and count whom a gate keeps out", () => {
    const market = marketOf(
      [{}, {}],
      [
        { title: "Cook", status: "closed" },
        { title: "Welder", status: "open", validThrough: "2027-01-01" },
      ],
    );
    const json = {
      schema: 1,
      id: "p",
      version: "1",
      fit: [{ name: "skills", rule: "skills", weight: 1 }],
      gates: [{ gate: "vacancyOpen" }],
    };
    const judgement = (
      candidate: string,
      vacancy: string,
      relevance: number,
    ): { candidate: string; vacancy: string; relevance: number } => ({ candidate, vacancy, relevance });
    const { lists, ineligible, issues } = judgedLists(bindPolicy(market, policyOf(json), asOf), "vacancy", [
      judgement("c0", "v0", 1),
      judgement("c9", "v0", 1),
      judgement("c0", "__proto__", 1),
      judgement("c0", "v1", NaN),
      judgement("c0", "v1", 1),
      judgement("c0", "v1", 0),
      judgement("c1", "v1", 0),
      judgement("c1", "v0", "1" as never),
      null as never,
    ]);
    expect(ineligible).toBe(1);
    expect(lists.map(({ id, pairs }) => [id, pairs.length])).toEqual([["v1", 1]]);
    expect(issues.map(({ record, path }) => `${record} ${path}`)).toEqual([
      "#2 candidate",
      "#3 vacancy",
      "#4 relevance",
      "#6 ",
      "#8 relevance",
      "#9 ",
    ]);
  });

  it("agree with scores by pairs in the right order, equal scores half", () => {
    const list = judgedList(
      "v",
      [2, 1, 0],
      [[3], [2], [1]].map((degrees) => Float64Array.from(degrees)),
    );
    expect(list.differences).toEqual(Float64Array.of(1, 2, 1));
    expect(agreement(list, [3, 2, 1])).toBe(1);
    expect(agreement(list, [1, 2, 3])).toBe(0);
    expect(agreement(list, [2, 2, 1])).toBeCloseTo(2.5 / 3, 12);
  });
});
