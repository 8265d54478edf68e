import { describe, expect, it } from "vitest";
import { describeGate, openingsLeft, pairGate, vacancyOpen, type Gate, type Met } from "../../src/rules/index.js";
import { marketOf } from "../arbitraries/records.js";

/** Answer of a gate from either side, which must be the same. */
function ask(gate: Gate, vacancy: object, candidate: object = {}): Met {
  const bound = gate.bind({ market: marketOf([candidate], [{ title: "?", ...vacancy }]), asOf: "2026-11-24" });
  const answer = bound.from("vacancy", 0).status(0);
  expect(bound.from("candidate", 0).status(0)).toBe(answer);
  return answer;
}

describe("vacancyOpen", () => {
  it.each<[object, Met]>([
    [{ validThrough: "2026-11-24" }, "met"],
    [{ validThrough: "2026-11-23" }, "unmet"],
    [{ validThrough: "2027-01-01", status: "open" }, "met"],
    [{ validThrough: "2027-01-01", status: "closed" }, "unmet"],
    [{ validThrough: "2027-01-01", status: "withdrawn" }, "unmet"],
    [{ validThrough: "2026-11-23", status: "open" }, "unmet"],
    [{ validThrough: "2026-11-23", status: "closed" }, "unmet"],
    [{ validThrough: "2026-11-24", status: "open" }, "met"],
    [{ status: "closed" }, "unmet"],
    [{ status: "withdrawn" }, "unmet"],
    [{}, "unknown"],
    [{ status: "open" }, "unknown"],
  ])("answers %j with %s", (vacancy, met) => {
    expect(ask(vacancyOpen(), vacancy)).toBe(met);
  });
});

describe("openingsLeft", () => {
  it.each<[object, Met]>([
    [{ openings: 2, openingsFilled: 1 }, "met"],
    [{ openings: 2, openingsFilled: 2 }, "unmet"],
    [{ openings: 2, openingsFilled: 3 }, "unmet"],
    [{ openings: 0 }, "unmet"],
    [{ openings: 0, openingsFilled: 0 }, "unmet"],
    [{ openings: 1, openingsFilled: 0 }, "met"],
    [{ openingsFilled: 0 }, "unknown"],
    [{ openings: 1 }, "met"],
    [{ openingsFilled: 1 }, "unknown"],
    [{}, "unknown"],
  ])("answers %j with %s", (vacancy, met) => {
    expect(ask(openingsLeft(), vacancy)).toBe(met);
  });
});

describe("pairGate", () => {
  const nightWork = pairGate({
    name: "nightWork",
    version: "1",
    legalBasis: "a law of the test",
    message: { met: { en: "May work at night." }, unmet: { en: "May not." }, unknown: { en: "Ask." } },
    status: (candidate, vacancy) => {
      if (vacancy.shifts !== "night") return "met";
      const may = candidate.facts?.["nightWork"];
      return may === undefined ? "unknown" : may === true ? "met" : "unmet";
    },
  });

  it("asks both records, from either side", () => {
    expect(ask(nightWork, {}, {})).toBe("met");
    expect(ask(nightWork, { shifts: "night" }, {})).toBe("unknown");
    expect(ask(nightWork, { shifts: "night" }, { facts: { nightWork: true } })).toBe("met");
    expect(ask(nightWork, { shifts: "night" }, { facts: { nightWork: false } })).toBe("unmet");
  });

  it("speaks the language that it knows where the other is missing", () => {
    expect(describeGate(nightWork, "unknown", "id")).toBe("Ask.");
    expect(describeGate(vacancyOpen(), "unmet", "id")).toBe("Lowongan sudah tidak berlaku.");
  });
});
