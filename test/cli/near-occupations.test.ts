import { expect, it } from "vitest";
import { nearOccupations } from "../../src/cli/near-occupations.js";
import { createMarket } from "../../src/market/index.js";
import { createMatcher } from "../../src/matching/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { desiredOccupation } from "../../src/rules/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";

const occupation = (id: string, ...broader: string[]) => ({ id, kind: "occupation" as const, labels: { id }, broader });

it("names nearby occupations with vacancies first, then the nearest without one; never a group, nor what is far away", () => {
  const { value: taxonomy } = createTaxonomy({
    id: "trades",
    version: "1",
    concepts: [
      ...[occupation("kerajinan"), occupation("logam", "kerajinan"), occupation("las", "logam"), occupation("kantor")],
      ...[occupation("las listrik", "las"), occupation("las pipa", "las"), occupation("bubut", "logam"), occupation("kasir", "kantor")],
    ],
  });
  const vacancies = ["bubut", "kasir"].map((concept, index) => ({
    id: `lw-${String(index + 1)}`,
    title: concept,
    occupation: { concept },
  }));
  const { market } = createMarket({ candidates: [{ id: "pk-1", desiredOccupations: [{ concept: "las listrik" }] }], vacancies, taxonomy });
  const policy = definePolicy({ id: "p", version: "1", appeal: { wish: { rule: desiredOccupation(), weight: 1 } } });
  const near = nearOccupations(createMatcher(market, policy, { asOf: "2026-11-24" }), "pk-1", "id", 3);
  expect(near).toEqual([
    { name: "bubut", vacancies: ["lw-1"] },
    { name: "las pipa", vacancies: [] },
  ]);
});
