import { expect, it } from "vitest";
import { simulateMarket } from "../../src/evaluation/simulate-market.js";
import type { SimulatedPolicy } from "../../src/evaluation/simulated-market.js";
import { matcherPolicy } from "../../src/evaluation/simulated-policies.js";
import { createMarket, updateMarket, type Market } from "../../src/market/index.js";
import { createMatcher } from "../../src/matching/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { openingsLeft, skills, wage } from "../../src/rules/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { smallWorld } from "./simulated-world.js";

const taxonomy = createTaxonomy({
  id: "t",
  version: "1",
  concepts: Array.from({ length: 8 }, (_, at) => ({ id: `s${String(at)}`, kind: "skill", labels: { en: `skill ${String(at)}` } })),
}).value;
const policy = definePolicy({
  id: "p",
  version: "1",
  fit: { skills: { rule: skills(), weight: 3 } },
  appeal: { wage: { rule: wage(), weight: 1 } },
  gates: [openingsLeft()],
});
const number = (id: string): number => Number(id.slice(1));
const candidate = (id: string) => ({
  id,
  skills: [{ concept: `s${String(number(id) % 8)}` }, { concept: `s${String((number(id) * 3 + 1) % 8)}` }],
  desiredWage: { min: 3_000_000 + (number(id) % 5) * 500_000, currency: "IDR", period: "month" },
});
const vacancy = (id: string, openings: number) => ({
  id,
  title: "Post",
  openings,
  wage: { max: 3_000_000 + (number(id) % 7) * 400_000, currency: "IDR", period: "month" },
  requirements: [0, 1].map((at) => ({ kind: "skill", concept: `s${String((number(id) + at * 3) % 8)}`, importance: "essential" })),
});

it("a matcher whose market is updated month by month shows what one built anew would show, and makes the same matches", () => {
  const world = smallWorld({ candidates: 60, vacancies: 14, months: 4, openings: [1, 3] });
  const begin = (): Market => createMarket({ taxonomy, candidates: [], vacancies: [] }).market;
  const own = matcherPolicy({
    name: "ours",
    top: 4,
    begin,
    next: (market, changes) => {
      const { market: updated, issues } = updateMarket(market, changes);
      expect(issues).toEqual([]);
      return createMatcher(updated, policy, { asOf: "2026-11-24" });
    },
    candidate,
    vacancy,
  });
  const { statistics } = begin();
  const anew: SimulatedPolicy = {
    name: "anew",
    start: () => (state) => {
      const { market } = createMarket({
        taxonomy,
        statistics,
        candidates: state.seeking.map(candidate),
        vacancies: Array.from(state.open, ([id, openings]) => vacancy(id, openings)),
      });
      const matcher = createMatcher(market, policy, { asOf: "2026-11-24" });
      return new Map(
        state.seeking.map((id) => {
          const applied = state.appliedTo(id);
          const all = matcher.vacanciesFor(id).matches.map((match) => match.id);
          return [id, all.filter((other) => !applied.has(other)).slice(0, 4)];
        }),
      );
    },
  };
  const [updated, rebuilt] = [own, anew].map((one) => simulateMarket(world, one, { months: 6, seed: 3, takeUp: 0.6 }));
  expect({ ...updated, policy: "" }).toEqual({ ...rebuilt, policy: "" });
  expect(updated!.matches).toBeGreaterThan(5);
  expect(updated!.crowdedOut).toBeGreaterThan(0);
});
