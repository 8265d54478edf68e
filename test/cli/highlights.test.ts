import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/cli/default-policy.js";
import { highlightsOf, markOf, shortReasons } from "../../src/cli/highlights.js";
import { createPlaces } from "../../src/geo/index.js";
import { createMarket } from "../../src/market/index.js";
import { createMatcher, type Explanation, type Part } from "../../src/matching/index.js";
import { parsePolicy } from "../../src/policy/index.js";
import { builtInGates, builtInRules } from "../../src/rules/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { candidates, places, taxonomy, vacancies } from "./records.js";

const part = (low: number, high: number, asked = true): Part => ({
  rule: "r",
  version: "1",
  asked,
  degree: low,
  low,
  high,
  weight: 1,
  contribution: low,
  evidence: null,
  sentence: "",
});

const { market } = createMarket({
  candidates,
  vacancies,
  taxonomy: createTaxonomy(taxonomy).value,
  places: createPlaces(places).value,
});
const policy = parsePolicy(defaultPolicy, { rules: builtInRules, gates: builtInGates }).policy!;
const matcher = createMatcher(market, policy, { asOf: "2026-11-24" });
const explanations = candidates.flatMap(({ id: candidate }) =>
  vacancies.map(({ id: vacancy }): Explanation => matcher.explain({ candidate, vacancy })),
);

describe("markOf", () => {
  it("tells met, met in part, not met, not known and not asked apart", () => {
    expect(markOf(part(1, 1))).toBe("+");
    expect(markOf(part(0.7, 1))).toBe("+");
    expect(markOf(part(0.5, 0.6))).toBe("~");
    expect(markOf(part(0, 0.3))).toBe("-");
    expect(markOf(part(0, 1))).toBe("?");
    expect(markOf(part(1, 1, false))).toBe("·");
  });
});

describe("highlightsOf", () => {
  it("shares are those of the whole score: under a weighted mean they add up to it", () => {
    for (const explanation of explanations) {
      const { parts } = highlightsOf(explanation);
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(parts.reduce((sum, { share, part: { degree } }) => sum + share * degree, 0)).toBeCloseTo(explanation.score, 12);
    }
  });

  it("lists the biggest effect first, and nothing without effect or not asked", () => {
    for (const explanation of explanations) {
      const { strengths, gaps, open } = highlightsOf(explanation);
      for (const one of [...strengths, ...gaps, ...open]) expect(one.part.asked).toBe(true);
      for (const one of gaps) expect(one.part.high).toBeLessThan(1);
      for (const one of open) expect(one.part.low).toBeLessThan(one.part.high);
      const costs = gaps.map(({ share, part: { high } }) => share * (1 - high));
      expect(costs).toEqual([...costs].sort((a, b) => b - a));
    }
  });
});

describe("shortReasons", () => {
  it("at most two reasons, that of the asking side first, then the biggest gap that they do not speak of", () => {
    for (const explanation of explanations) {
      for (const side of ["fit", "appeal"] as const) {
        const highlights = highlightsOf(explanation);
        const shown = shortReasons(highlights, side);
        expect(shown.length).toBeLessThanOrEqual(3);
        expect(new Set(shown).size).toBe(shown.length);
        const first = highlights.strengths.find((one) => one.side === side);
        if (first) expect(shown[0]).toBe(first);
      }
    }
  });

  it("for Sari and the welder's post: her skills, her wish, and what the wage lacks", () => {
    const explanation = matcher.explain({ candidate: "c-1", vacancy: "v-1" });
    expect(shortReasons(highlightsOf(explanation), "fit").map(({ name }) => name)).toEqual(["skills", "desiredOccupation", "occupation"]);
    expect(highlightsOf(explanation).gaps.map(({ name }) => name)).toContain("wage");
  });
});
