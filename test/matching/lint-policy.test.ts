import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlaces } from "../../src/geo/index.js";
import { createMarket } from "../../src/market/index.js";
import { lintPolicy } from "../../src/matching/policies.js";
import { definePolicySet, smellsProtected, type PolicyFinding } from "../../src/policy/artefact.js";
import { definePolicy, parsePolicy, type Policy } from "../../src/policy/index.js";
import {
  builtInGates,
  builtInRules,
  location,
  pairGate,
  pairRule,
  skills,
  vacancyOpen,
  wage,
  type Gate,
  type Rule,
} from "../../src/rules/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";
import { readCandidates, readPlaces, readTaxonomy, readVacancies } from "../fixtures/read-fixtures.js";
import { policyArbitrary, policyOf } from "./random-policy.js";
import { policySetArbitrary, policySetOf } from "./random-policy-set.js";

const asOf = "2026-11-24";
const codes = (findings: readonly PolicyFinding[]): string[] => findings.map(({ code, path }) => `${code} ${path}`);
const balanced = { skills: { rule: skills(), weight: 1 }, location: { rule: location(), weight: 1 } };
const of = (definition: object): Policy => definePolicy({ id: "p", version: "1", ...definition });

/** A rule of one fact of the candidate's, which the vacancy always asks. */
const fact = (name: string, more: Partial<Rule> = {}): Rule => ({
  ...(pairRule({
    name,
    version: "1",
    asks: "vacancy",
    demand: () => true,
    supply: ({ facts }) => facts?.[name] as number | undefined,
    degree: (_, value) => value,
    sentence: { en: () => name, id: () => name },
  }) as Rule),
  ...more,
});

const gate = (name: string, passes: (points: number) => boolean, more: Partial<Gate> = {}): Gate => ({
  ...pairGate({
    name,
    version: "1",
    message: { met: {}, unmet: {}, unknown: {} },
    status: ({ facts }) => (passes(Number(facts?.["points"])) ? "met" : "unmet"),
  }),
  ...more,
});

describe("what a policy's text tells", () => {
  it.each<[string, object, string]>([
    ["a weight of 0", { fit: { ...balanced, more: { rule: skills({ optionalWeight: 1 }), weight: 0 } } }, "zeroWeight fit.more.weight"],
    [
      "a side without weight",
      { fit: balanced, appeal: { wage: { rule: wage(), weight: 1 } }, combine: { fit: 1, appeal: 0 } },
      "sideWithoutWeight combine.appeal",
    ],
    [
      "a threshold of 0",
      { fit: { ...balanced, location: { rule: location(), weight: 1, atLeast: 0 } } },
      "idleThreshold fit.location.atLeast",
    ],
    ["a rule that stands twice", { fit: { ...balanced, again: { rule: skills(), weight: 1 } } }, "sameRuleTwice fit.again"],
    ["weight in one hand", { fit: { ...balanced, skills: { rule: skills(), weight: 9 } } }, "dominantWeight fit.skills.weight"],
    [
      "silence that pays",
      { fit: { ...balanced, skills: { rule: skills(), weight: 1, whenUnknown: 0.7 } } },
      "rewardsSilence fit.skills.whenUnknown",
    ],
    [
      "a criterion named after a protected attribute",
      { fit: { ...balanced, applicantAge: { rule: location({ halfAtKm: 3 }), weight: 1 } } },
      "protectedInput fit.applicantAge",
    ],
    ["a rule named after one", { fit: { ...balanced, other: { rule: fact("jenis_kelamin"), weight: 1 } } }, "protectedInput fit.other"],
    [
      "an option named after one",
      { fit: { ...balanced, other: { rule: fact("canteen", { options: { by: ["religion"] } }), weight: 1 } } },
      "protectedInput fit.other",
    ],
    [
      "a plug-in that reads one",
      { fit: { ...balanced, other: { rule: fact("canteen", { reads: { candidate: ["birthDate" as never], vacancy: [] } }), weight: 1 } } },
      "protectedInput fit.other.reads.candidate",
    ],
    [
      "a plug-in that reads what none may",
      { fit: { ...balanced, other: { rule: fact("canteen", { reads: { candidate: ["name" as never], vacancy: [] } }), weight: 1 } } },
      "unreadableField fit.other.reads.candidate",
    ],
    [
      "a plug-in that reads what an advert declares",
      { fit: balanced, gates: [gate("g", () => true, { reads: { candidate: [], vacancy: ["declaredRequirements" as never] } })] },
      "unreadableField gates.g.reads.vacancy",
    ],
    [
      "a plug-in that reads facts",
      { fit: { ...balanced, other: { rule: fact("canteen"), weight: 1 } } },
      "freeFacts fit.other.reads.candidate",
    ],
  ])("%s", (_, definition, expected) => {
    expect(codes(lintPolicy(of(definition)))).toContain(expected);
  });

  it("a gate that a law lets ask an age is noted, without it warned of", () => {
    const severities = (more: Partial<Gate>): string[] =>
      lintPolicy(of({ fit: balanced, gates: [gate("minimumAge", () => true, more)] }))
        .filter(({ code }) => code === "protectedInput")
        .map(({ severity }) => severity);
    expect(severities({ legalBasis: "UU 18/2017 article 5" })).toEqual(["note"]);
    expect(severities({})).toEqual(["warning"]);
  });

  it("names that smell, and ordinary words that do not", () => {
    for (const name of ["gender", "applicantGender", "min_tanggal_lahir", "usiaMinimal", "date of birth", "agama"])
      expect(smellsProtected(name), name).toBe(true);
    for (const name of ["optionalWeight", "sukuCadang", "language", "average", "healthSector", "halfAtKm", "canteen"])
      expect(smellsProtected(name), name).toBe(false);
  });

  it("segments that cannot be reached, and scores that are not comparable", () => {
    const when = { field: "wage", known: true } as const;
    const paid = of({ fit: balanced, appeal: { wage: { rule: wage(), weight: 1 } } });
    const open = of({ fit: balanced, gates: [vacancyOpen()] });
    const set = definePolicySet({
      id: "s",
      version: "1",
      segments: [
        { name: "a", when, policy: paid },
        { name: "b", when, policy: open },
      ],
      otherwise: of({ fit: balanced }),
    });
    expect(codes(lintPolicy(set))).toEqual(["scoresNotComparable segments[0].policy", "unreachableSegment segments[1].when"]);
  });
});

describe("what a market tells of a policy", () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ facts: { points: (i % 20) / 20, luck: ((i * 7) % 20) / 20 }, skills: null }));
  const market = marketOf(
    many,
    Array.from({ length: 8 }, () => ({ title: "Cook" })),
  );
  const where = { market, asOf };
  const points = { rule: fact("points"), weight: 1 };
  const luck = { rule: fact("luck"), weight: 1 };

  it("a demand that nobody makes", () => {
    expect(codes(lintPolicy(of({ fit: { points, luck, skills: { rule: skills(), weight: 1 } } }), where))).toContain(
      "neverAsked fit.skills",
    );
  });

  it("a criterion that never makes a difference", () => {
    expect(codes(lintPolicy(of({ fit: { points, luck, same: { rule: fact("nothing"), weight: 1 } } }), where))).toContain(
      "neverDiffers fit.same",
    );
  });

  it("a criterion that decides alone, by its measured order; not one among equals", () => {
    const alone = lintPolicy(of({ fit: { points: { ...points, weight: 10 }, luck } }), where);
    expect(codes(alone)).toContain("decidesAlone fit.points");
    expect(alone.find(({ code }) => code === "decidesAlone")?.message.en).toMatch(/0\.9\d over 8 lists/);
    expect(codes(lintPolicy(of({ fit: { points, luck } }), where)).filter((code) => code.startsWith("decidesAlone"))).toEqual([]);
  });

  it("gates that nobody passes, alone or two together", () => {
    const gates = [gate("low", (n) => n < 0.5), gate("high", (n) => n >= 0.5), gate("never", () => false), gate("most", (n) => n > 0)];
    expect(codes(lintPolicy(of({ fit: { points, luck }, gates }), where)).filter((code) => /gate/i.test(code.split(" ")[0]!))).toEqual([
      "contradictoryGates gates.high",
      "closedGate gates.never",
    ]);
  });

  it("a gate that is not in force on the day", () => {
    const gates = [{ ...vacancyOpen(), inForce: { until: "2026-11-23" } }];
    expect(codes(lintPolicy(of({ fit: { points, luck }, gates }), where))).toContain("outOfForce gates.vacancyOpen");
    expect(codes(lintPolicy(of({ fit: { points, luck }, gates }), { market, asOf: "2026-11-23" }))).not.toContain(
      "outOfForce gates.vacancyOpen",
    );
  });

  it("thresholds that contradict a gate are found by their path", () => {
    const gates = [gate("low", (n) => n < 0.5)];
    expect(codes(lintPolicy(of({ fit: { points: { ...points, atLeast: 0.5 }, luck }, gates }), where))).toContain(
      "contradictoryGates fit.points.atLeast",
    );
  });

  it("facts that are named after a protected attribute, where a rule reads facts", () => {
    const told = marketOf([{ facts: { points: 1, form: { applicantGender: "x" } } }], [{ title: "Cook" }]);
    expect(codes(lintPolicy(of({ fit: { points, luck } }), { market: told, asOf }))).toContain("protectedInput fit.points.reads.candidate");
    expect(codes(lintPolicy(of({ fit: balanced }), { market: told, asOf })).filter((code) => code.startsWith("protected"))).toEqual([]);
  });

  it("segments are looked at for their own vacancies, and empty ones named", () => {
    const policy = of({ fit: { points, skills: { rule: skills(), weight: 1 } } });
    const mixed = marketOf(many, [
      { title: "Cook" },
      { title: "Welder", requirements: [{ kind: "skill", concept: "s-weld", importance: "essential" }] },
    ]);
    const set = definePolicySet({
      id: "s",
      version: "1",
      segments: [
        { name: "cooks", when: { field: "title", is: "Cook" }, policy },
        { name: "nobody", when: { field: "title", is: "Nobody" }, policy },
      ],
      otherwise: policy,
    });
    const found = codes(lintPolicy(set, { market: mixed, asOf }));
    expect(found).toContain("emptySegment segments[1].when");
    expect(found).toContain("neverAsked segments[0].policy.fit.skills");
    expect(found).not.toContain("neverAsked otherwise.fit.skills");
  });

  it("is found without a throw for any policy or set, the same twice, with paths and words in both languages", () => {
    fc.assert(
      fc.property(recordsArbitrary(7, 6), policyArbitrary, policySetArbitrary, (records, json, set) => {
        const random = marketOf(records.candidates, records.vacancies);
        for (const policy of [policyOf(json), policySetOf(set)]) {
          const found = lintPolicy(policy, { market: random, asOf });
          expect(found).toEqual(lintPolicy(policy, { market: random, asOf }));
          for (const { path, message } of found) for (const text of [path, message.en, message.id]) expect(text).toMatch(/./);
          expect(codes(found).filter((code) => /protected|unreadable/.test(code))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("numbers out of range are refused", () => {
    expect(() => lintPolicy(of({ fit: balanced }), { ...where, vacancies: 0 })).toThrow(RangeError);
    expect(() => lintPolicy(of({ fit: balanced }), { ...where, candidates: 1 })).toThrow(RangeError);
  });
});

describe("the policies of the fixtures", () => {
  const { market } = createMarket({
    candidates: readCandidates(),
    vacancies: readVacancies(),
    taxonomy: createTaxonomy(readTaxonomy()).value,
    places: createPlaces(readPlaces().places).value,
  });

  it.each(["policy.json", "policies/experience-first.json", "policies/near-first.json", "policies/reciprocal.json"])(
    "%s has no finding in its market",
    (name) => {
      const json: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../fixtures", name), "utf8"));
      expect(lintPolicy(parsePolicy(json, { rules: builtInRules, gates: builtInGates }).policy!, { market, asOf })).toEqual([]);
    },
  );
});
