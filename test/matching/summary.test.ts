import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatcher, standingOf, summary, type Explanation } from "../../src/matching/index.js";
import { criterionWords } from "../../src/matching/criterion-words.js";
import { definePolicy } from "../../src/policy/index.js";
import { education, gate, languages, licences, requiredLicences, shifts, skills, wage } from "../../src/rules/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";
const pair = { candidate: "c0", vacancy: "v0" };

const policy = definePolicy({
  id: "all",
  version: "1",
  fit: {
    skills: { rule: skills(), weight: 4, atLeast: 0.9 },
    education: { rule: education(), weight: 1 },
    languages: { rule: languages(), weight: 1 },
    licences: { rule: licences(), weight: 1 },
  },
  appeal: { wage: { rule: wage(), weight: 1 }, shifts: { rule: shifts(), weight: 1 } },
  gates: [requiredLicences()],
});
const candidate = {
  skills: [{ concept: "s-gas" }],
  licences: [],
  desiredWage: { min: 4_000_000, currency: "IDR", period: "month" },
};
const vacancy = {
  title: "?",
  wage: { max: 4_500_000, currency: "IDR", period: "month" },
  requirements: [
    { kind: "skill", concept: "s-arc", importance: "essential" },
    { kind: "licence", concept: "l-car", importance: "essential" },
    { kind: "language", language: "ja", importance: "essential" },
  ],
};
const explained = (locale: "en" | "id"): Explanation =>
  createMatcher(marketOf([candidate], [vacancy]), policy, { asOf }).explain(pair, { locale });

describe("a summary", () => {
  it("keeps apart what is met, partly met, missing, not known and not asked, and whose demand it is", () => {
    expect(summary(explained("en"), { numbers: false })).toBe(
      "Both suit each other in part. What the vacancy asks – in part: skills; not met: licences; to be asked: languages. " +
        "The vacancy does not ask: education. What the candidate wishes – met: wage. The candidate names no wish about: shifts. " +
        "In the way: A required licence is missing, or has ended by the start. Does not reach the policy's lowest degree for skills.",
    );
  });

  it("writes numbers beside the words where they are wanted, as the language does", () => {
    const written = summary(explained("id"));
    expect(written).toMatch(/^Keduanya cukup sesuai \(skor 0,\d{3}, antara 0,\d{3} dan 0,\d{3} sampai semuanya diketahui\)\./);
    expect(written).toContain("sebagian: keterampilan (0,400); belum terpenuhi: surat izin (0,000); perlu ditanyakan: bahasa (0,000)");
    expect(written).toContain("Tidak disebutkan pencari kerja: sif.");
  });

  it("has no digit where numbers are not wanted, and names every criterion that has a weight, for any pair and policy", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(1, 1),
        policyArbitrary,
        fc.constantFrom("en" as const, "id" as const),
        ({ candidates, vacancies }, json, locale) => {
          const explanation = createMatcher(marketOf(candidates, vacancies), policyOf(json), { asOf }).explain(pair, { locale });
          const plain = summary(explanation, { numbers: false });
          expect(plain).not.toMatch(/\d/);
          for (const [name, { rule, weight }] of [...Object.entries(explanation.fit), ...Object.entries(explanation.appeal)]) {
            const named = plain.split(/[:,.] ?/).filter((one) => one.split("; ")[0] === criterionWords(name, rule, locale)).length;
            // A gate's words may name a criterion once more.
            if (weight > 0) expect(named).toBeGreaterThan(0);
            else if (explanation.gates === "met") expect(named).toBe(0);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("says that much is open where the interval is wide", () => {
    const silent = createMatcher(marketOf([{}], [vacancy]), policy, { asOf }).explain(pair) as Explanation;
    expect(summary(silent)).toContain("Much is not known yet: ask before deciding.");
    expect(summary(silent)).toContain("To be verified: Not known whether every required licence is held.");
  });
});

describe("a standing", () => {
  it.each([
    [{ asked: false, low: 0.5, high: 0.5 }, "notAsked"],
    [{ asked: true, low: 1, high: 1 }, "met"],
    [{ asked: true, low: 0.8, high: 1 }, "met"],
    [{ asked: true, low: 0, high: 0 }, "unmet"],
    [{ asked: true, low: 0, high: 1 }, "unknown"],
    [{ asked: true, low: 0.5, high: 1 }, "unknown"],
    [{ asked: true, low: 0.5, high: 0.6 }, "partly"],
  ])("of %j is %s", (part, standing) => {
    expect(standingOf(part)).toBe(standing);
  });
});

describe("a gate that is not in force", () => {
  it("says so in the explanation, and is met", () => {
    const sleeping = gate({
      name: "sleeping",
      version: "1",
      inForce: { from: "2030-01-01" },
      message: { met: { en: "Yes." }, unmet: { en: "No." }, unknown: { en: "Ask." } },
      ofVacancy: () => "unmet",
    });
    const dated = definePolicy({ id: "dated", version: "1", fit: { skills: { rule: skills(), weight: 1 } }, gates: [sleeping] });
    const market = marketOf([candidate], [vacancy]);
    const answer = (day: string): object => createMatcher(market, dated, { asOf: day }).explain(pair).gateAnswers[0]!;
    expect(answer(asOf)).toMatchObject({ met: "met", message: "This condition is not in force on the day on which is asked." });
    expect(answer("2030-01-01")).toMatchObject({ met: "unmet", message: "No." });
  });
});
