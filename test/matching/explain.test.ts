import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatcher, verifyExplanation, type Explanation } from "../../src/matching/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { skills, vacancyOpen, wage } from "../../src/rules/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";
const pair = { candidate: "c0", vacancy: "v0" };

/** The next double above. */
function nudged(value: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0);
}

/** Paths of all numbers but the weights, which are the policy's own. */
const paths = (explanation: Explanation): string[][] => [
  ...["score", "low", "high"].map((key) => [key]),
  ...(["fit", "appeal"] as const).flatMap((side) => [
    ...(explanation.sides[side] ? ["points", "weight", "score", "low", "high"].map((key) => ["sides", side, key]) : []),
    ...Object.entries(explanation[side])
      .filter(([, part]) => part.weight > 0)
      .flatMap(([name]) => ["contribution", "degree", "low", "high"].map((key) => [side, name, key])),
  ]),
];

describe("an explanation", () => {
  it("adds up bit for bit to the score of the pair, with its interval, and survives JSON", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(1, 1),
        policyArbitrary,
        fc.constantFrom("en" as const, "id" as const),
        ({ candidates, vacancies }, policy, locale) => {
          const matcher = createMatcher(marketOf(candidates, vacancies), policyOf(policy), { asOf });
          const explanation = matcher.explain(pair, { locale });
          const { score, low, high, fit, appeal, gates } = matcher.score(pair);
          expect([explanation.score, explanation.low, explanation.high, explanation.gates]).toEqual([score, low, high, gates]);
          expect([explanation.sides.fit?.score ?? null, explanation.sides.appeal?.score ?? null]).toEqual([fit, appeal]);
          expect(verifyExplanation(explanation)).toEqual([]);
          expect(verifyExplanation(JSON.parse(JSON.stringify(explanation)) as Explanation)).toEqual([]);
          for (const part of [...Object.values(explanation.fit), ...Object.values(explanation.appeal)]) {
            expect(part.sentence).not.toBe("");
            // Rounded once, so that another machine's exp or sin cannot reorder a list.
            for (const degree of [part.degree, part.low, part.high]) expect(Number.isInteger(degree * 2 ** 24)).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("that was changed anywhere by the smallest step does not", () => {
    fc.assert(
      fc.property(recordsArbitrary(1, 1), policyArbitrary, fc.nat(), ({ candidates, vacancies }, policy, choice) => {
        const explanation = createMatcher(marketOf(candidates, vacancies), policyOf(policy), { asOf }).explain(pair);
        const all = paths(explanation);
        const path = all[choice % all.length]!;
        const copy = JSON.parse(JSON.stringify(explanation)) as Record<string, unknown>;
        const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
        holder[path.at(-1)!] = nudged(holder[path.at(-1)!] as number);
        expect(verifyExplanation(copy as unknown as Explanation)).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("whose degree was changed by the smallest step, or whose gates are said to be others than their answers, does not either", () => {
    fc.assert(
      fc.property(recordsArbitrary(1, 1), policyArbitrary, ({ candidates, vacancies }, policy) => {
        const explanation = createMatcher(marketOf(candidates, vacancies), policyOf(policy), { asOf }).explain(pair);
        for (const side of ["fit", "appeal"] as const) {
          // Above 0: half of the smallest number is rounded to 0 again.
          for (const [name, part] of Object.entries(explanation[side]).filter(([, { weight, degree }]) => weight > 0 && degree > 0)) {
            const changed = { ...explanation, [side]: { ...explanation[side], [name]: { ...part, degree: nudged(part.degree) } } };
            expect(verifyExplanation(changed)).toContain(`${side}.${name}.contribution`);
          }
        }
        for (const gates of ["met", "unmet", "unknown"] as const) {
          expect(verifyExplanation({ ...explanation, gates })).toEqual(gates === explanation.gates ? [] : ["gates"]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says what is not asked, and by whom", () => {
    const policy = definePolicy({
      id: "p",
      version: "1",
      fit: { skills: { rule: skills(), weight: 2 } },
      appeal: { wage: { rule: wage(), weight: 1, neutral: 0.25 } },
    });
    const explanation = createMatcher(marketOf([{}], [{ title: "?" }]), policy, { asOf }).explain(pair);
    expect(explanation.fit.skills).toMatchObject({
      asked: false,
      degree: 0.5,
      contribution: 1,
      evidence: null,
      sentence: "The vacancy does not ask this.",
    });
    expect(explanation.appeal.wage).toMatchObject({
      asked: false,
      degree: 0.25,
      low: 0.25,
      high: 0.25,
      sentence: "The candidate does not ask this.",
    });
  });

  it("is there for a pair that no list holds, with the gate's message, remedy and law", () => {
    const policy = definePolicy({
      id: "p",
      version: "1",
      fit: { skills: { rule: skills(), weight: 1, atLeast: 0.5 } },
      gates: [vacancyOpen()],
    });
    const vacancy = {
      title: "?",
      validThrough: "2020-01-01",
      requirements: [{ kind: "skill", concept: "s-arc", importance: "essential" }],
    };
    const matcher = createMatcher(marketOf([{ skills: [{ concept: "s-word" }] }], [vacancy]), policy, { asOf });
    expect(matcher.candidatesFor("v0").matches).toEqual([]);
    const { gates, gateAnswers } = matcher.explain(pair, { locale: "id" });
    expect(gates).toBe("unmet");
    expect(gateAnswers).toEqual([
      {
        name: "vacancyOpen",
        met: "unmet",
        message: "Lowongan sudah tidak berlaku.",
        remedy: "Tanyakan kepada pemberi kerja apakah lowongan masih berlaku.",
        legalBasis: "Perpres 57/2023 pasal 5",
      },
      { name: "skills.atLeast", met: "unmet", message: "Batas terendah kebijakan untuk keterampilan tidak tercapai." },
    ]);
  });

  it("has a threshold met, unmet or unknown as the interval says", () => {
    const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1, atLeast: 0.5 } } });
    const vacancy = { title: "?", requirements: [{ kind: "skill", concept: "s-arc", importance: "essential" }] };
    const gatesOf = (candidate: object, asked: object = vacancy): string =>
      createMatcher(marketOf([candidate], [asked]), policy, { asOf }).score(pair).gates;
    expect([gatesOf({ skills: [{ concept: "s-arc" }] }), gatesOf({ skills: [] }), gatesOf({}), gatesOf({}, { title: "?" })]).toEqual([
      ...["met", "unmet", "unknown", "met"],
    ]);
    const two = { title: "?", requirements: [...vacancy.requirements, { kind: "skill", concept: "s-word", importance: "essential" }] };
    expect(gatesOf({ skills: [{ concept: "s-arc" }] }, two)).toBe("met"); // exactly at the threshold
  });
});
