import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { createMarket } from "../../../src/market/index.js";
import { createMatcher } from "../../../src/matching/index.js";
import type { Candidate, Vacancy } from "../../../src/model/index.js";
import { definePolicy } from "../../../src/policy/index.js";
import { wage } from "../../../src/rules/index.js";
import {
  checkProvisions,
  compareProvisions,
  evaluateCondition,
  judge,
  overseasDocuments,
  provisionGate,
  provisions,
  type Condition,
  type Provision,
} from "../../../src/packs/indonesia/index.js";

const asOf = "2026-11-24";
const rows = provisions.rows;
const provision = (id: string): Provision => rows.find((row) => row.id === id)!;

/** What each provision that does not pass says of a vacancy. */
function decisions(vacancy: Partial<Vacancy>, more: Readonly<Record<string, unknown>> = {}, on = asOf): Readonly<Record<string, string>> {
  const findings = judge(rows, { records: { vacancy, ...more }, asOf: on });
  return Object.fromEntries(findings.filter(({ decision }) => decision !== "pass").map((finding) => [finding.provision, finding.decision]));
}

describe("the provisions of the pack", () => {
  it("prove themselves: forms, dates, words in both languages, and two examples each that get their answers", () => {
    expect(checkProvisions(rows)).toEqual([]);
    expect(rows.length).toBeGreaterThan(40);
  });

  it("name their basis, and ask an officer where it is unverified", () => {
    const unverified = rows.filter(({ confidence }) => confidence === "unverified").map(({ id }) => id);
    expect(unverified).toContain("akan.destination.household");
    const finding = judge([provision("akan.destination.household")], {
      records: { vacancy: { channel: "overseas", overseas: { country: "SA", employerType: "individual" } } },
      asOf,
    })[0]!;
    expect(finding).toMatchObject({ status: "unmet", decision: "block", confirm: true });
    expect(finding.legalBasis).toContain("Kepmenaker 260/2015");
  });

  it("whose review is due let nothing pass on their word alone", () => {
    const records = { vacancy: { channel: "overseas", overseas: { costToWorker: { amount: 0 } } }, derived: { isco08: "9111" } };
    const on = (day: string): string => judge([provision("akan.cost")], { records, asOf: day })[0]!.decision;
    expect([on("2026-12-31"), on("2027-01-01")]).toEqual(["pass", "verify"]);
  });

  it("that are not yet or no longer in force say nothing", () => {
    const dated = { ...provision("lint.age"), effectiveFrom: "2026-01-01", effectiveTo: "2026-06-30" };
    const on = (day: string): number => judge([dated], { records: { vacancy: {} }, asOf: day }).length;
    expect(["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"].map(on)).toEqual([0, 1, 1, 0]);
  });

  it("never block what is not known", () => {
    const empty = judge(rows, { records: {}, asOf }).filter(({ status }) => status === "unknown");
    expect(empty.length).toBeGreaterThan(5);
    expect(empty.filter(({ decision }) => decision === "block")).toEqual([]);
  });
});

describe("a headcount per sex", () => {
  const vacancy: Partial<Vacancy> = {
    title: "Operator",
    openings: 5,
    declaredRequirements: [{ about: "sex", value: { male: 3, female: 2 } }],
  };

  it("is kept as declared, and linted", () => {
    expect(decisions(vacancy)).toMatchObject({ "lint.sex": "warn" });
    expect(decisions({ title: "Operator", openings: 5 })).not.toHaveProperty("lint.sex");
  });

  it("can make no gate, and moves no score", () => {
    expect(() => provisionGate(provision("lint.sex"))).toThrow(
      new TypeError("expected a provision that asks of a pair, received lint.sex, which asks what the advert declares"),
    );
    const candidates: Candidate[] = [{ id: "c", desiredWage: { min: 3, currency: "IDR", period: "month" } }];
    const policy = definePolicy({ id: "p", version: "1", appeal: { wage: { rule: wage(), weight: 1 } } });
    const scoreOf = (extra: Partial<Vacancy>): number => {
      const { market } = createMarket({
        candidates,
        vacancies: [{ id: "v", title: "Operator", wage: { max: 4, currency: "IDR", period: "month" }, ...extra }],
      });
      return createMatcher(market, policy, { asOf }).candidatesFor("v").matches[0]!.score;
    };
    expect(scoreOf({ declaredRequirements: vacancy.declaredRequirements })).toBe(scoreOf({}));
  });
});

test("a person ready to leave lacks nothing; otherwise the gaps are listed by name", () => {
  const vacancy = { channel: "overseas" };
  const have = overseasDocuments.rows.map(({ type }) => ({ type, status: "have", expires: "2030-01-01" }));
  const gaps = (documents: unknown): readonly string[] =>
    judge(rows, { records: { vacancy, candidate: { documents } }, asOf, stage: "departure" }).flatMap(({ decision, message }) =>
      decision === "pass" ? [] : [message.id ?? ""],
    );
  expect(gaps(have)).toEqual([]);
  expect(gaps(have.map((one) => (one.type === "passport" ? { ...one, expires: "2026-01-01" } : one)))).toEqual(["Belum siap: paspor."]);
  expect(gaps(undefined)).toHaveLength(overseasDocuments.rows.length);
});

test("an age by law is asked of the one door, and unknown without it", () => {
  const records = { vacancy: { channel: "overseas", startDate: "2027-02-01" }, candidate: {} };
  const asked: (readonly [number, string])[] = [];
  const judged = (isAtLeast?: (years: number, on: string) => "met" | "unmet" | "unknown"): unknown =>
    judge([provision("akan.minAge")], { records, asOf, ...(isAtLeast ? { isAtLeast } : {}) }).map(
      ({ status, decision }) => `${status} ${decision}`,
    );
  expect(judged()).toEqual(["unknown verify"]);
  expect(judged((years, on) => (asked.push([years, on]), "unmet"))).toEqual(["unmet block"]);
  expect(asked).toEqual([[18, "2027-02-01"]]);
});

test("a destination that closes on a date flips exactly the decisions that it should, before it is put in force", () => {
  const closes: Provision = {
    ...provision("akan.destination.household"),
    id: "akan.destination.TW",
    when: {
      all: [
        { fact: "vacancy.channel", is: "overseas" },
        { fact: "vacancy.overseas.country", is: "TW" },
      ],
    },
    effectiveFrom: "2027-01-01",
    examples: [],
  };
  const caseOf = (id: string, country: string): { id: string; records: Record<string, unknown>; asOf: string } => ({
    id,
    records: { vacancy: { channel: "overseas", overseas: { country, employerType: "company" } } },
    asOf: "2027-01-02",
  });
  const cases = [caseOf("v-1", "TW"), caseOf("v-2", "HK"), { ...caseOf("v-3", "TW"), asOf: "2026-12-31" }];
  expect(compareProvisions(rows, [...rows, closes], cases)).toEqual([
    { id: "v-1", provision: "akan.destination.TW", before: undefined, after: "block", evidence: [] },
  ]);
  expect(compareProvisions(rows, rows, cases)).toEqual([]);
});

describe("a changed record that is wrong is found", () => {
  const good = provision("dom.akad");
  it.each<[string, Partial<Provision>, string]>([
    ["a condition of no form", { must: { maybe: "x" } as unknown as Condition }, "must"],
    ["an unknown phrase list", { must: { text: ["vacancy.title"], has: "luck" } }, "must.has"],
    ["a path that leads to a prototype's call", { must: { stated: "vacancy.x()" } }, "must.stated"],
    ["dates out of order", { effectiveFrom: "2026-02-01", effectiveTo: "2026-01-01" }, "effectiveFrom"],
    ["words in one language", { message: { id: "Hanya ini" } }, "message"],
    ["no basis", { legalBasis: " " }, "legalBasis"],
    ["one example", { examples: good.examples.slice(0, 1) }, "examples"],
    ["an example that gets another answer", { examples: good.examples.map((one) => ({ ...one, status: "met" as const })) }, "examples[1]"],
  ])("%s", (_, change, path) => {
    expect(checkProvisions([{ ...good, ...change }])[0]).toMatchObject({ kind: "policy", record: "dom.akad", path });
  });

  it("two records of one id in force on a day", () => {
    expect(checkProvisions([good, good]).map(({ path }) => path)).toEqual(["id"]);
    expect(
      checkProvisions([
        { ...good, effectiveTo: "2026-11-30" },
        { ...good, version: 2, effectiveFrom: "2026-12-01", examples: [] },
      ]).map(({ path }) => path),
    ).toEqual(["examples"]);
  });
});

describe("conditions in three values", () => {
  const condition = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.record({ fact: fc.constantFrom("r.a", "r.b"), atLeast: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ fact: fc.constantFrom("r.a", "r.b"), is: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ all: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie("node") }),
    ),
  })).node;
  const met = (one: Condition, r: object): string => evaluateCondition(one, { records: { r }, asOf, phrases: [] }).met;

  it("what is answered without a fact is answered the same with it, whatever it is", () => {
    fc.assert(
      fc.property(condition, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), (one, a, b) => {
        for (const partial of [{}, { a }, { b }]) {
          const before = met(one, partial);
          if (before !== "unknown" && before !== met(one, { a, b })) return false;
        }
        return met(one, { a, b }) !== "unknown";
      }),
    );
  });

  it("no path leads into a prototype", () => {
    for (const path of ["r.constructor", "r.__proto__", "r.a.length", "constructor.name"])
      expect(met({ stated: path }, { a: "text" })).toBe("unmet");
  });
});

test("as a gate, a provision that blocks keeps a pair off the list, and one that is not known keeps it on, to be verified", () => {
  const vacancy = (id: string, more: Partial<Vacancy>): Vacancy => ({ id, title: "Perawat lansia", channel: "overseas", ...more });
  const overseas = { country: "SA", employerType: "individual" } as const;
  const { market } = createMarket({
    candidates: [{ id: "c", desiredWage: { min: 3, currency: "IDR", period: "month" } }],
    vacancies: [
      vacancy("closed", { overseas }),
      vacancy("unsaid", { overseas: { country: "SA" } }),
      vacancy("open", { overseas: { country: "JP", employerType: "company" } }),
    ],
  });
  const policy = definePolicy({
    id: "abroad",
    version: "1",
    appeal: { wage: { rule: wage(), weight: 1 } },
    gates: [provisionGate(provision("akan.destination.household"))],
  });
  const matcher = createMatcher(market, policy, { asOf });
  const listed = matcher.vacanciesFor("c").matches.map(({ id }) => id);
  expect([...listed].sort()).toEqual(["open", "unsaid"]);
  const gateIn = (id: string): unknown => matcher.explain({ candidate: "c", vacancy: id }).gates;
  expect(gateIn("closed")).toBe("unmet");
  expect(gateIn("unsaid")).toBe("unknown");
});
