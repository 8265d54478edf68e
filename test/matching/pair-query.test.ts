import { describe, expect, it } from "vitest";
import { createMatcher } from "../../src/matching/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { skills, type Met } from "../../src/rules/index.js";
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
});
