import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  builtInGates,
  certificates,
  describeGate,
  documents,
  gate,
  licences,
  openingsLeft,
  pairGate,
  requiredCertificates,
  requiredDocuments,
  requiredLicences,
  vacancyOpen,
  vacancyVerified,
  type Gate,
  type GateDefinition,
  type Met,
  type Rule,
} from "../../src/rules/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";

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

describe("vacancyVerified", () => {
  it.each<[object, Met]>([
    [{ verification: { status: "verified" } }, "met"],
    [{ verification: { status: "pending" } }, "unknown"],
    [{ verification: { status: "rejected" } }, "unmet"],
    [{}, "unknown"],
  ])("answers %j with %s", (vacancy, met) => {
    expect(ask(vacancyVerified(), vacancy)).toBe(met);
  });
});

describe("a gate on what is required", () => {
  const asks = (kind: string, more: object): object => ({ requirements: [{ kind, importance: "essential", ...more }] });
  const truck = asks("licence", { concept: "l-truck" });
  const licence = (concept: string, expires?: string): object => ({ licences: [{ concept, ...(expires && { expires }) }] });
  const units = asks("certificate", { units: ["U.1", "U.2"] });
  const certificate = (...its: string[]): object => ({ certificates: [{ concept: "c-first-aid", units: its, expires: "2031" }] });
  const passport = asks("document", { label: "passport" });
  const document = (status: string, expires?: string): object => ({
    documents: [{ type: "passport", status, ...(expires && { expires }) }],
  });

  it.each<[string, Gate, object, object, Met]>([
    ["a licence that implies it", requiredLicences(), truck, licence("l-trailer", "2031"), "met"],
    ["a licence that ended", requiredLicences(), truck, licence("l-truck", "2019"), "unmet"],
    [
      "a licence that ends before the start",
      requiredLicences(),
      { ...truck, startDate: "2027-06-01" },
      licence("l-truck", "2027-05"),
      "unmet",
    ],
    ["a licence without a last day", requiredLicences(), truck, licence("l-truck"), "unknown"],
    ["another licence", requiredLicences(), truck, licence("l-car", "2031"), "unmet"],
    ["silence", requiredLicences(), truck, {}, "unknown"],
    ["no licence", requiredLicences(), truck, { licences: [] }, "unmet"],
    ["words that are not linked", requiredLicences(), asks("licence", { label: "SIO" }), { licences: [] }, "unknown"],
    ["an optional one", requiredLicences(), asks("licence", { concept: "l-truck", importance: "optional" }), { licences: [] }, "met"],
    ["nothing asked", requiredLicences(), {}, {}, "met"],
    ["all units", requiredCertificates(), units, certificate("U.1", "U.2"), "met"],
    ["some units", requiredCertificates(), units, certificate("U.1"), "unmet"],
    ["a document", requiredDocuments(), passport, document("have", "2031"), "met"],
    ["a document that is applied for", requiredDocuments(), passport, document("inProgress"), "unknown"],
    ["a missing document", requiredDocuments(), passport, document("missing"), "unmet"],
    ["a document of unknown status", requiredDocuments(), passport, document("unknown"), "unknown"],
  ])("answers for %s", (_, its, vacancy, candidate, met) => {
    expect(ask(its, vacancy, candidate)).toBe(met);
  });

  it("agrees with its rule where all is essential: met where the degree is surely 1, unmet where it cannot be, on random markets", () => {
    const pairs: readonly (readonly [Gate, Rule])[] = [
      [requiredLicences(), licences({ undated: 0 })],
      [requiredCertificates(), certificates({ undated: 0 })],
      // One that is applied for may come in time, or not: the rule says so with no number.
      [requiredDocuments(), documents({ undated: 0, inProgress: 0 })],
    ];
    const essential = (vacancy: { readonly requirements?: readonly object[] | null | undefined }): object => ({
      ...vacancy,
      requirements: (vacancy.requirements ?? []).map((one) => ({ ...one, importance: "essential" })),
    });
    fc.assert(
      fc.property(recordsArbitrary(3, 3), ({ candidates, vacancies }) => {
        const market = marketOf(candidates, vacancies.map(essential));
        for (const [its, rule] of pairs) {
          const [bound, judged] = [its.bind({ market, asOf: "2026-11-24" }), rule.bind({ market, asOf: "2026-11-24" })];
          for (let vacancy = 0; vacancy < vacancies.length; vacancy++) {
            if (!judged.asked(vacancy)) continue;
            const query = judged.from("vacancy", vacancy);
            for (let candidate = 0; candidate < candidates.length; candidate++) {
              const met = bound.from("vacancy", vacancy).status(candidate);
              expect(bound.from("candidate", candidate).status(vacancy)).toBe(met);
              const [low, high] = [query.degree(candidate, 0), query.degree(candidate, 1)];
              const isApplied = JSON.stringify(candidates[candidate]!.documents ?? []).includes("inProgress");
              if (its.name === "requiredDocuments" && isApplied) continue;
              expect(met).toBe(low === 1 ? "met" : high < 1 ? "unmet" : "unknown");
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("refuses options that it does not have", () => {
    expect(() => requiredLicences({ from: "2026-01-01" } as never)).toThrow(/^requiredLicences: .*from/);
    expect(() => requiredDocuments({ inForce: { from: "2026-13-01" } })).toThrow(RangeError);
  });
});

describe("gate", () => {
  const words = {
    name: "own",
    version: "1",
    message: { met: { en: "Yes." }, unmet: { en: "No." }, unknown: { en: "Ask." } },
  } as const;
  const closed: GateDefinition = { ...words, ofVacancy: ({ benefits }) => (benefits === undefined ? "unknown" : "unmet") };

  it("asks the pair, or one side alone and says so", () => {
    const both = gate({ ...words, status: (candidate, vacancy) => (candidate.shifts === vacancy.shifts ? "met" : "unmet") });
    expect(ask(both, { shifts: "day" }, { shifts: "day" })).toBe("met");
    expect(ask(both, { shifts: "night" }, { shifts: "day" })).toBe("unmet");
    expect(ask(gate(closed), { benefits: [] })).toBe("unmet");
    expect(ask(gate({ ...words, ofCandidate: ({ shifts }) => (shifts === "day" ? "met" : "unknown") }), {}, { shifts: "day" })).toBe("met");
    const bindings = [gate(closed), gate({ ...words, ofCandidate: () => "met" }), both].map(
      (its) => its.bind({ market: marketOf([{}], [{ title: "?" }]), asOf: "2026-11-24" }).decidedBy,
    );
    expect(bindings).toEqual(["vacancy", "candidate", undefined]);
  });

  it.each<[object, Met]>([
    [{}, "unmet"],
    [{ from: "2026-11-24" }, "unmet"],
    [{ from: "2026-11-25" }, "met"],
    [{ until: "2026-11-24" }, "unmet"],
    [{ until: "2026-11-23" }, "met"],
    [{ from: "2026-01-01", until: "2026-12-31" }, "unmet"],
  ])("is asked on its days alone: %j", (inForce, met) => {
    expect(ask(gate({ ...closed, inForce }), { benefits: [] })).toBe(met);
  });

  it("carries its days in its options, so that a policy with other days has another hash", () => {
    const inForce = { from: "2026-01-01" };
    expect(gate({ ...closed, options: { a: 1 }, inForce }).options).toEqual({ a: 1, inForce });
    expect(gate(closed).options).toEqual({});
    expect(requiredLicences({ inForce }).options).toEqual({ inForce });
  });

  it("refuses days that are none, or end before they begin", () => {
    expect(() => gate({ ...closed, inForce: { from: "2026-02-30" } })).toThrow(RangeError);
    for (const inForce of [{ form: "2026-01-01" }, { from: 20260101 }, 7, "2026-01-01", [], null]) {
      expect(() => gate({ ...closed, inForce: inForce as never })).toThrow(/expected inForce with from and until as days/);
    }
    expect(() => gate({ ...closed, inForce: { from: "2026-02-02", until: "2026-02-01" } })).toThrow(/received 2026-02-01/);
  });

  it("shows no name, no note and nothing that an advert declares about protected attributes", () => {
    const seen: object[] = [];
    const curious = gate({
      ...words,
      status(candidate, vacancy) {
        seen.push(candidate, vacancy);
        return "met";
      },
    });
    const secrets = { name: "x", counsellorNotes: "x", registration: { number: "1" }, consents: [], shifts: "day" };
    ask(curious, { declaredRequirements: [{ about: "age", value: 30 }], shifts: "day" }, secrets);
    expect(seen.map((record) => Object.keys(record).sort())).toEqual(
      seen.map((_, i) => ["id", "shifts", ...(i % 2 === 1 ? ["title"] : [])]),
    );
  });
});

describe("every gate that comes with the library", () => {
  it.each(Object.values(builtInGates).map((recipe) => recipe()))("$name speaks both languages, for every answer", (its) => {
    for (const met of ["met", "unmet", "unknown"] as const) {
      for (const locale of ["en", "id"] as const) expect(its.message[met][locale]).toMatch(/\S/);
    }
    expect(its.remedy?.en).toMatch(/\S/);
    expect(its.remedy?.id).toMatch(/\S/);
  });
});
