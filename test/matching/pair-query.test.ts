import { describe, expect, it } from "vitest";
import { createMatcher } from "../../src/matching/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { skills, wage, type Met } from "../../src/rules/index.js";
import { marketOf } from "../arbitraries/records.js";

const asksForArc = { title: "?", requirements: [{ kind: "skill", concept: "s-arc", importance: "essential" }] };

describe("a threshold", () => {
  const answer = (held: string, atLeast: number): Met => {
    const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1, atLeast } } });
    const matcher = createMatcher(marketOf([{ skills: [{ concept: held }] }], [asksForArc]), policy, { asOf: "2026-11-24" });
    return matcher.score({ candidate: "c0", vacancy: "v0" }).gates;
  };

  // 0.4 and 0.7 are no multiples of 2⁻²⁴, to which degrees are rounded.
  it.each<[string, number]>([
    ["s-gas", 0.4],
    ["s-weld", 0.7],
    ["s-arc", 1],
  ])("is reached by a degree that equals it: %s, %d", (held, degree) => {
    expect([answer(held, degree - 0.001), answer(held, degree)]).toEqual(["met", "met"]);
    if (degree < 1) expect(answer(held, degree + 0.001)).toBe("unmet");
  });

  it("is met where nothing is asked, whatever the neutral degree", () => {
    const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1, atLeast: 0.3 } }, neutral: 0 });
    const matcher = createMatcher(marketOf([{}], [{ title: "?" }]), policy, { asOf: "2026-11-24" });
    expect(matcher.score({ candidate: "c0", vacancy: "v0" })).toMatchObject({ gates: "met", score: 0 });
  });
});

describe("a missing fact", () => {
  const market = marketOf([{ desiredWage: { min: 1, currency: "IDR", period: "month" } }], [asksForArc]);
  const scoreWith = (choice: { whenUnknown?: number }): object => {
    const policy = definePolicy({
      id: "p",
      version: "1",
      fit: { skills: { rule: skills(), weight: 1, ...choice } },
      appeal: { wage: { rule: wage(), weight: 1, ...choice } },
    });
    return createMatcher(market, policy, { asOf: "2026-11-24" }).score({ candidate: "c0", vacancy: "v0" });
  };

  it("counts nothing for what a vacancy asks, and half for what a candidate wishes", () => {
    expect(scoreWith({})).toMatchObject({ fit: 0, appeal: 0.5, score: 0.25, low: 0, high: 1 });
  });

  it("counts what the policy says, and leaves the interval as it is", () => {
    expect(scoreWith({ whenUnknown: 0.25 })).toMatchObject({ fit: 0.25, appeal: 0.25, score: 0.25, low: 0, high: 1 });
  });
});
