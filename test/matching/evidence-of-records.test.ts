import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatcher, type Explanation, type Part } from "../../src/matching/index.js";
import type { Side } from "../../src/market/index.js";
import { marketOf, recordsArbitrary, type Records } from "../arbitraries/records.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";
const pair = { candidate: "c0", vacancy: "v0" };

/** Keys of evidence below which everything is a fact that one record states. */
const sides: Readonly<Record<string, Side>> = {
  held: "candidate",
  heldFields: "candidate",
  wished: "candidate",
  availableFrom: "candidate",
  most: "candidate",
  demanded: "vacancy",
  occupation: "vacancy",
  offered: "vacancy",
  floor: "vacancy",
};
/** What evidence adds of its own: names of the taxonomy, how near, and shares of it. */
const derived = new Set(["label", "relation", "share", "importance", "low", "high", "counted"]);

interface Fact {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly side: Side;
  readonly value: string | number;
}

/** The facts that a piece of evidence takes from the records. */
function factsIn(value: unknown, of?: Side): readonly Fact[] {
  if (typeof value !== "object" || value === null) return [];
  // It follows from a past occupation, and nobody states it.
  if ("isTransferred" in value) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Fact[] => {
    if (derived.has(key)) return [];
    const side = sides[key] ?? of;
    if (side === undefined || (typeof inner !== "string" && typeof inner !== "number")) return factsIn(inner, side);
    return [{ holder: value as Record<string, unknown>, key, side, value: inner }];
  });
}

/** What a record states; with an empty list it states that there is none, and so does `null`. */
function leaves(value: unknown): readonly unknown[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return ["none"];
  return typeof value === "object" ? Object.values(value).flatMap(leaves) : [value];
}

const weights = { essential: 1, optional: 0.4 } as const;
interface Requirement {
  readonly importance: keyof typeof weights;
  readonly low: number;
  readonly high: number;
}

/** Compares the evidence of a part with the records and with its own degrees; tells what is not so. */
function nonsenseIn({ rule, evidence, low, high }: Part, records: Readonly<Record<Side, object>>): readonly string[] {
  // Amounts are converted to months, and needs are told in the candidate's words whoever offers them.
  if (evidence === null || rule === "wage" || rule === "accessibility") return [];
  const stated = { candidate: new Set(leaves(records.candidate)), vacancy: new Set(leaves(records.vacancy)) };
  const strange = factsIn(evidence).filter(({ side, value }) => !stated[side].has(value));
  const { requirements, levels = [], fields = [] } = evidence as Readonly<Record<string, readonly Requirement[] | undefined>>;
  const all = requirements ?? [...levels, ...fields];
  const mean = (bit: "low" | "high"): number =>
    all.reduce((sum, one) => sum + weights[one.importance] * one[bit], 0) / all.reduce((sum, one) => sum + weights[one.importance], 0);
  const isOff = all.length > 0 && (Math.abs(mean("low") - low) > 1e-6 || Math.abs(mean("high") - high) > 1e-6);
  return [
    ...strange.map(({ side, value }) => `${rule}: the ${side} states no ${String(value)}`),
    ...(isOff ? [`${rule}: other degrees`] : []),
  ];
}

function partsOf(explanation: Explanation): readonly Part[] {
  return [...Object.values(explanation.fit), ...Object.values(explanation.appeal)] as Part[];
}

type PolicyJson = typeof policyArbitrary extends fc.Arbitrary<infer Json> ? Json : never;

function explained(
  { candidates, vacancies }: Records,
  json: PolicyJson,
): { readonly parts: readonly Part[]; readonly records: Readonly<Record<Side, object>> } {
  const market = marketOf(candidates, vacancies);
  const explanation = createMatcher(market, policyOf(json), { asOf }).explain(pair);
  return {
    parts: JSON.parse(JSON.stringify(partsOf(explanation))) as Part[],
    records: { candidate: market.candidate(0), vacancy: market.vacancy(0) },
  };
}

describe("evidence", () => {
  it("states what the records state, and what makes up the degrees", () => {
    let facts = 0;
    fc.assert(
      fc.property(recordsArbitrary(1, 1), policyArbitrary, (random, json) => {
        const { parts, records } = explained(random, json);
        facts += parts.reduce((sum, { evidence }) => sum + factsIn(evidence).length, 0);
        expect(parts.flatMap((part) => nonsenseIn(part, records))).toEqual([]);
      }),
      { numRuns: 120 },
    );
    expect(facts).toBeGreaterThan(200);
  });

  it("that is nonsense is caught: a planted fact, and a planted degree", () => {
    let planted = 0;
    fc.assert(
      fc.property(recordsArbitrary(1, 1), policyArbitrary, fc.nat(), (random, json, choice) => {
        const { parts, records } = explained(random, json);
        const of = parts.filter((part) => nonsenseIn(part, { candidate: {}, vacancy: {} }).length > 0);
        const part = of[choice % of.length];
        if (!part) return;
        const facts = factsIn(part.evidence);
        const fact = facts[choice % facts.length]!;
        fact.holder[fact.key] = "nonsense";
        expect(nonsenseIn(part, records)).toEqual([`${part.rule}: the ${fact.side} states no nonsense`]);
        fact.holder[fact.key] = fact.value;
        expect(nonsenseIn(part, records)).toEqual([]);
        const [requirement] = (part.evidence as { readonly requirements?: { low: number }[] }).requirements ?? [];
        if (requirement) {
          requirement.low += 0.01;
          expect(nonsenseIn(part, records)).toEqual([`${part.rule}: other degrees`]);
        }
        planted++;
      }),
      { numRuns: 100 },
    );
    expect(planted).toBeGreaterThan(20);
  });
});
