import { describe, expect, expectTypeOf, it } from "vitest";
import { checkRule, pairRule, type PairRuleDefinition } from "../../src/rules/index.js";
import { marketOf } from "../arbitraries/records.js";

const canteen = () =>
  pairRule({
    name: "canteen",
    version: "1",
    asks: "candidate",
    demand: (candidate) => candidate.facts?.["wantsCanteen"] === true || undefined,
    supply: (vacancy) => vacancy.facts?.["canteen"],
    degree: (_wish, has) => (has === "small" ? { low: 0.5, high: 0.75 } : has === true ? 1 : 0),
    sentence: {
      en: ({ supply }) => (supply === undefined ? "Ask for a canteen." : supply === true ? "Has a canteen." : "No canteen."),
      id: ({ supply }) => (supply === true ? "Ada kantin." : "Tanpa kantin."),
    },
  });

const market = marketOf(
  [{ facts: { wantsCanteen: true } }, {}],
  [
    { title: "a", facts: { canteen: true } },
    { title: "b", facts: { canteen: false } },
    { title: "c", facts: { canteen: "small" } },
    { title: "d" },
    { title: "e", facts: { canteen: null } },
  ],
);
const bound = canteen().bind({ market, asOf: "2026-11-24" });

describe("pairRule", () => {
  it("is asked where the demand is defined", () => {
    expect([bound.asked(0), bound.asked(1)]).toEqual([true, false]);
  });

  it.each([
    ["there", 0, 1, 1],
    ["not there", 1, 0, 0],
    ["an interval", 2, 0.5, 0.75],
    ["not known", 3, 0, 1],
    ["none", 4, 0, 0],
  ])("gives the degrees of a supply that is %s, the same from both sides", (_, vacancy, low, high) => {
    const [fromCandidate, fromVacancy] = [bound.from("candidate", 0), bound.from("vacancy", vacancy)];
    expect([fromCandidate.degree(vacancy, 0), fromCandidate.degree(vacancy, 1)]).toEqual([low, high]);
    expect([fromVacancy.degree(0, 0), fromVacancy.degree(0, 1)]).toEqual([low, high]);
  });

  it("keeps the laws of a rule", () => {
    expect(checkRule(canteen(), market, { asOf: "2026-11-24" })).toEqual([]);
  });

  it("gives evidence and a sentence", () => {
    expect(bound.evidence(0, 0)).toEqual({ demand: true, supply: true, low: 1, high: 1 });
    expect(bound.evidence(0, 3)).toEqual({ demand: true, low: 0, high: 1 });
    expect(canteen().describe(bound.evidence(0, 3), "en")).toBe("Ask for a canteen.");
    expect(canteen().describe(bound.evidence(0, 4), "en")).toBe("No canteen.");
    expect(canteen().describe(bound.evidence(0, 0), "id")).toBe("Ada kantin.");
  });

  it("lets a vacancy ask, too", () => {
    const uniform = pairRule({
      name: "uniform",
      version: "1",
      asks: "vacancy",
      demand: (vacancy) => vacancy.facts?.["canteen"] === true || undefined,
      supply: (candidate) => candidate.facts?.["wantsCanteen"],
      degree: () => 1,
      sentence: { en: () => "Yes.", id: () => "Ya." },
    });
    const asked = uniform.bind({ market, asOf: "2026-11-24" });
    expect([asked.asked(0), asked.asked(1), asked.from("vacancy", 0).degree(0, 0), asked.from("vacancy", 0).degree(1, 0)]).toEqual([
      true,
      false,
      1,
      0,
    ]);
  });

  it("refuses an interval whose ends are exchanged", () => {
    const odd = pairRule({
      name: "odd",
      version: "1",
      asks: "candidate",
      demand: () => true,
      supply: () => true,
      degree: () => ({ low: 0.8, high: 0.2 }),
      sentence: { en: () => "Odd.", id: () => "Aneh." },
    });
    const query = odd.bind({ market, asOf: "2026-11-24" }).from("vacancy", 0);
    expect(() => query.degree(0, 0)).toThrow(/low at most high, received 0\.8 and 0\.2/);
    expect(checkRule(odd, market, { asOf: "2026-11-24" }).map(({ law }) => law)).toContain("answers");
  });

  it("hands over no id, name or note, and nothing that an advert declares about protected attributes, by type", () => {
    type Definition = PairRuleDefinition<"candidate", true, true>;
    expectTypeOf<Parameters<Definition["demand"]>[0]>().not.toHaveProperty("name");
    expectTypeOf<Parameters<Definition["demand"]>[0]>().not.toHaveProperty("id");
    expectTypeOf<Parameters<Definition["demand"]>[0]>().not.toHaveProperty("counsellorNotes");
    expectTypeOf<Parameters<Definition["supply"]>[0]>().not.toHaveProperty("declaredRequirements");
    expectTypeOf<Parameters<Definition["supply"]>[0]>().toHaveProperty("facts");
  });
});
