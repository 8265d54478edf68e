import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createMatcher, questionsFor, type Asked, type Matcher, type Question } from "../../src/matching/index.js";
import { isProtectedKey, type Candidate, type Demographics, type Vacancy } from "../../src/model/index.js";
import type { Side } from "../../src/market/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { education, location, skills, vacancyOpen, wage } from "../../src/rules/index.js";
import { candidateArbitrary, marketOf, recordsArbitrary, vacancyArbitrary } from "../arbitraries/records.js";
import { counted } from "./counted-matcher.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";

/** Random policies whose answers are known to stay in their intervals: `wording` counts a text that is there as known. */
const policies = policyArbitrary
  .map((json) => ({
    ...json,
    gates: [],
    fit: json.fit.filter((one) => (one as unknown as { rule: string }).rule !== "wording"),
  }))
  .filter(({ fit, appeal }) => [...fit, ...appeal].some(({ weight }) => weight > 0));

const asked = (side: Side): Asked => (side === "candidate" ? { candidate: "c0" } : { vacancy: "v0" });
const listOf = (matcher: Matcher, side: Side): readonly { readonly id: string; readonly low: number; readonly high: number }[] =>
  side === "candidate" ? matcher.vacanciesFor("c0").matches : matcher.candidatesFor("v0").matches;

/** The same questions after the record has answered one with what another record says there. */
function answered(matcher: Matcher, side: Side, field: string, from: object): Matcher | undefined {
  const value = (from as Readonly<Record<string, unknown>>)[field];
  if (value === undefined) return undefined;
  if (side === "candidate") return matcher.with({ candidate: { ...matcher.market.candidate(0), [field]: value } });
  return matcher.with({ vacancy: { ...matcher.market.vacancy(0), [field]: value } });
}

const sideArbitrary = fc.constantFrom("candidate" as const, "vacancy" as const);

describe("questionsFor", () => {
  it("asks facts whose answers keep every score within its old interval", () => {
    let answers = 0;
    fc.assert(
      fc.property(
        recordsArbitrary(5, 5),
        policies,
        sideArbitrary,
        candidateArbitrary,
        vacancyArbitrary,
        ({ candidates, vacancies }, json, side, candidate, vacancy) => {
          const matcher = createMatcher(marketOf(candidates, vacancies), policyOf(json), { asOf });
          for (const { field, kind, state } of questionsFor(matcher, asked(side), { top: 3 })) {
            if (kind !== "fact" || state !== "silent") continue;
            const after = answered(matcher, side, field, side === "candidate" ? candidate : vacancy);
            if (!after) continue;
            answers++;
            const others = side === "candidate" ? vacancies.map((_, i) => `v${String(i)}`) : candidates.map((_, i) => `c${String(i)}`);
            for (const id of others) {
              const pair = side === "candidate" ? { candidate: "c0", vacancy: id } : { candidate: id, vacancy: "v0" };
              const [old, now] = [matcher.score(pair), after.score(pair)];
              expect(now.low).toBeGreaterThanOrEqual(old.low);
              expect(now.high).toBeLessThanOrEqual(old.high);
            }
          }
        },
      ),
      { numRuns: 120 },
    );
    expect(answers).toBeGreaterThan(3);
  });

  it("leaves out no fact whose answer changes the first places", () => {
    let changes = 0;
    fc.assert(
      fc.property(
        recordsArbitrary(5, 5),
        policies,
        sideArbitrary,
        candidateArbitrary,
        vacancyArbitrary,
        ({ candidates, vacancies }, json, side, candidate, vacancy) => {
          const matcher = createMatcher(marketOf(candidates, vacancies), policyOf(json), { asOf });
          const record: object = side === "candidate" ? matcher.market.candidate(0) : matcher.market.vacancy(0);
          const questions = questionsFor(matcher, asked(side), { top: 3 });
          const first = (of: Matcher): readonly string[] =>
            listOf(of, side)
              .slice(0, 3)
              .map(({ id }) => id);
          const from = side === "candidate" ? candidate : vacancy;
          for (const field of Object.keys(from).filter((key) => !(key in record) && key !== "summary" && key !== "description")) {
            const after = answered(matcher, side, field, from);
            if (!after) continue;
            const before = first(matcher);
            if (before.join() === first(after).join()) continue;
            changes++;
            const question = questions.find((one) => one.field === field);
            // A list that is empty, or a requirement that was unmet and is no longer asked of anybody, has no place that could change.
            if (before.length > 0 && question === undefined) expect(field).toBe("complete");
          }
        },
      ),
      { numRuns: 120 },
    );
    expect(changes).toBeGreaterThan(3);
  });

  const policy = definePolicy({
    id: "p",
    version: "1",
    fit: { skills: { rule: skills(), weight: 2 }, education: { rule: education(), weight: 1 }, location: { rule: location(), weight: 1 } },
    appeal: { wage: { rule: wage(), weight: 1 } },
    gates: [vacancyOpen()],
    ties: "id",
  });
  const month = { currency: "IDR", period: "month" } as const;
  const vacancy = (concept: string, max: number): object => ({
    title: concept,
    validThrough: "2027-01-01",
    wage: { max, ...month },
    requirements: [{ kind: "skill", importance: "essential", concept }],
  });

  it("asks the unknown by how much of the list it could change, in both languages, and says which answers are wishes", () => {
    const matcher = createMatcher(marketOf([{}], [vacancy("s-weld", 3_000_000), vacancy("s-excel", 4_000_000)]), policy, { asOf });
    expect(questionsFor(matcher, { candidate: "c0" })).toEqual<Question[]>([
      {
        field: "desiredWage",
        kind: "demand",
        state: "silent",
        readBy: ["appeal.wage"],
        places: 2,
        spread: 0.5,
        text: { en: "Which wage do you ask at least?", id: "Berapa upah terendah yang Anda harapkan?" },
      },
      {
        field: "skills",
        kind: "fact",
        state: "silent",
        readBy: ["fit.skills"],
        places: 2,
        spread: 0.25,
        text: { en: "What are your skills, and how good are you at each?", id: "Apa saja keterampilan Anda, dan sejauh mana tingkatnya?" },
      },
    ]);
    const known = { skills: [], desiredWage: null };
    expect(questionsFor(createMatcher(marketOf([known], [vacancy("s-weld", 1)]), policy, { asOf }), { candidate: "c0" })).toEqual([]);
  });

  it("asks an employer, too, and about a gate that is not known to be met", () => {
    const open = { title: "?", requirements: null };
    const wishes = (min: number): object => ({ desiredWage: { min, ...month } });
    const matcher = createMatcher(marketOf([wishes(3_000_000), wishes(4_000_000)], [open]), policy, { asOf });
    const questions = questionsFor(matcher, { vacancy: "v0" });
    expect(questions.map(({ field, kind, places }) => [field, kind, places])).toEqual([
      ["wage", "fact", 2],
      ["locations", "demand", 2],
      ["status", "fact", 2],
      ["validThrough", "fact", 2],
    ]);
  });

  it("asks again about what is noted in part", () => {
    const matcher = createMatcher(
      marketOf([{ skills: [{ label: "las" }], desiredWage: null }], [vacancy("s-weld", 1), vacancy("s-excel", 1)]),
      policy,
      { asOf },
    );
    const [question] = questionsFor(matcher, { candidate: "c0" });
    expect(question).toMatchObject({ field: "skills", kind: "fact", state: "partial" });
    expect(question!.text.en).toBe("What are your skills, and how good are you at each? (What is noted is not complete, or not exact.)");
  });

  it("takes one ranking, in a market of thousands", () => {
    const vacancies = Array.from({ length: 2000 }, (_, n) => vacancy(n % 2 === 0 ? "s-weld" : "s-excel", 1_000_000 * (1 + (n % 5))));
    const count = { rankings: 0 };
    const matcher = counted(createMatcher(marketOf([{}], vacancies), policy, { asOf }), count);
    expect(questionsFor(matcher, { candidate: "c0" }).map(({ field }) => field)).toEqual(["desiredWage", "skills"]);
    expect(count.rankings).toBe(1);
  });

  it("refuses a list without places, ids that are not there, and a market that keeps no records", () => {
    const matcher = createMatcher(marketOf([{}], [vacancy("s-weld", 1)]), policy, { asOf });
    expect(() => questionsFor(matcher, { candidate: "c0" }, { top: 0 })).toThrow(RangeError);
    expect(() => questionsFor(matcher, { vacancy: "c0" })).toThrow(RangeError);
    const bare = createMatcher(marketOf([{}], [vacancy("s-weld", 1)], { keepRecords: false }), policy, { asOf });
    for (const side of ["candidate", "vacancy"] as const) {
      expect(() => questionsFor(bare, asked(side))).toThrow("expected a market that keeps its records");
    }
  });

  it("has no question about demographics, by type and by name", () => {
    expectTypeOf<Extract<Question["field"], keyof Demographics | "declaredRequirements" | "id" | "name">>().toBeNever();
    expectTypeOf<Question["field"]>().toExtend<keyof Candidate | keyof Vacancy>();
    fc.assert(
      fc.property(recordsArbitrary(3, 3), policyArbitrary, sideArbitrary, ({ candidates, vacancies }, json, side) => {
        const declared = vacancies.map((one) => ({ ...one, declaredRequirements: [{ about: "sex", value: "female" }] }));
        const questions = questionsFor(createMatcher(marketOf(candidates, declared), policyOf(json), { asOf }), asked(side));
        expect(
          questions.map(({ field }) => field as string).filter((field) => isProtectedKey(field) || field === "declaredRequirements"),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
