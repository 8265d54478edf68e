import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyLevers,
  createMatcher,
  proposeLevers,
  whatWouldChange,
  type Lever,
  type Match,
  type Matcher,
  type Pair,
} from "../../src/matching/index.js";
import { changeCandidate, changeVacancy } from "../../src/matching/apply-levers.js";
import { targetOf } from "../../src/matching/lever.js";
import { createSegmentedMatcher, type SegmentedMatcher } from "../../src/matching/policies.js";
import { compareCodePoints } from "../../src/model/index.js";
import { otherSide, type Side } from "../../src/market/index.js";
import { definePolicySet } from "../../src/policy/artefact.js";
import { definePolicy, type Policy } from "../../src/policy/index.js";
import {
  certificates,
  location,
  requiredCertificates,
  requiredDocuments,
  requiredLicences,
  skills,
  vacancyOpen,
  wage,
} from "../../src/rules/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";
import { counted } from "./counted-matcher.js";
import { policySetArbitrary, policySetOf } from "./random-policy-set.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";
const pair = { candidate: "c0", vacancy: "v0" };

/** Place of the pair among the first of the whole list. */
function placeOf(matcher: Matcher, asking: Side, its: Pair, top: number): Match | undefined {
  const { matches } = asking === "vacancy" ? matcher.candidatesFor(its.vacancy) : matcher.vacanciesFor(its.candidate);
  return matches.slice(0, top).find(({ id }) => id === its[otherSide(asking)]);
}

/** The smallest set by trying every one, in no order, on whole lists. */
function smallestByHand(matcher: Matcher, asking: Side, top: number, levers: readonly Lever[]): readonly string[] | null {
  let best: { ids: string[]; effort: number } | undefined;
  for (let bits = 0; bits < 2 ** levers.length; bits++) {
    const set = levers.filter((_, i) => (bits & (1 << i)) !== 0).sort((a, b) => compareCodePoints(a.id, b.id));
    const one = { ids: set.map(({ id }) => id), effort: set.reduce((sum, { effort }) => sum + effort, 0) };
    const isLess =
      !best ||
      one.effort < best.effort ||
      (one.effort === best.effort &&
        (one.ids.length < best.ids.length ||
          (one.ids.length === best.ids.length && compareCodePoints(one.ids.join("\u0000"), best.ids.join("\u0000")) < 0)));
    if (isLess && placeOf(applyLevers(matcher, pair, set), asking, pair, top)) best = one;
  }
  return best?.ids ?? null;
}

/** The same policy without gates, and with thresholds that are reached more often than not: so that there is something to change. */
function lenient<P extends { readonly fit: readonly object[]; readonly appeal: readonly object[] }>(json: P): P {
  const ease = (criterion: object): object => ("atLeast" in criterion ? { ...criterion, atLeast: 0.25 } : criterion);
  return { ...json, gates: [], fit: json.fit.map(ease), appeal: json.appeal.map(ease) };
}

const sidesArbitrary = fc.constantFrom<readonly ("candidate" | "vacancy" | "policy")[]>(
  ["candidate"],
  ["vacancy"],
  ["policy"],
  ["candidate", "vacancy", "policy"],
);

describe("whatWouldChange", () => {
  const isSmallest = (matcher: Matcher, asking: Side, levers: readonly Lever[]): void => {
    // One place too short, or just long enough for who is not eligible.
    const top = Math.max(1, (placeOf(matcher, asking, pair, Infinity)?.rank ?? 3) - 1);
    const answer = whatWouldChange(matcher, pair, { for: asking, top, levers });
    expect(answer.proved).toBe(true);
    expect(answer.change?.levers.map(({ id }) => id) ?? null).toEqual(smallestByHand(matcher, asking, top, levers));
  };
  const asking = fc.constantFrom("candidate" as const, "vacancy" as const);
  const efforts = fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 });
  const someOf = (proposed: readonly Lever[], from: number, costs: readonly number[]): readonly Lever[] => {
    const start = proposed.length > 6 ? from % (proposed.length - 5) : 0;
    return proposed.slice(start, start + 6).map((lever, i) => ({ ...lever, effort: costs[i]! }));
  };

  it("finds the smallest of all sets, whosever levers they are, and in both lists", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(5, 4),
        policyArbitrary.map(lenient),
        sidesArbitrary,
        asking,
        efforts,
        fc.nat(),
        ({ candidates, vacancies }, json, sides, side, costs, from) => {
          const matcher = createMatcher(marketOf(candidates, vacancies), policyOf(json), { asOf });
          isSmallest(matcher, side, someOf(proposeLevers(matcher, pair, { sides }), from, costs));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("finds it where several levers are needed, and several ways lead there", () => {
    const concept = fc.constantFrom("s-weld", "s-safety", "s-excel", "s-letter", "s-care");
    const some = (minLength: number): fc.Arbitrary<readonly { concept: string; level: number }[]> =>
      fc.uniqueArray(fc.record({ concept, level: fc.integer({ min: 1, max: 4 }) }), {
        minLength,
        maxLength: 4,
        selector: (one) => one.concept,
      });
    const wish = fc
      .integer({ min: 2, max: 6 })
      .map((millions) => ({ min: millions * 1_000_000, currency: "IDR", period: "month" as const }));
    const candidate = fc.record({ skills: some(0), desiredWage: wish });
    const vacancy = fc.record({ skills: some(2), wage: wish }).map(({ skills: asked, wage: { min, ...units } }) => ({
      title: "?",
      wage: { max: min, ...units },
      requirements: asked.map((one, i) => ({ kind: "skill", importance: i % 2 === 0 ? "essential" : "optional", ...one })),
    }));
    fc.assert(
      fc.property(
        fc.array(candidate, { minLength: 3, maxLength: 6 }),
        fc.array(vacancy, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(0, 0.5, 0.8),
        fc.constantFrom("harmonic" as const, "minimum" as const, { fit: 2, appeal: 1 }),
        sidesArbitrary,
        asking,
        efforts,
        fc.nat(),
        (candidates, vacancies, atLeast, combine, sides, side, costs, from) => {
          const policy = definePolicy({
            id: "p",
            version: "1",
            combine,
            fit: { skills: { rule: skills(), weight: 1, atLeast } },
            appeal: { wage: { rule: wage(), weight: 1 } },
          });
          const matcher: Matcher = createMatcher(marketOf(candidates, vacancies), policy, { asOf });
          isSmallest(matcher, side, someOf(proposeLevers(matcher, pair, { sides }), from, costs));
        },
      ),
      { numRuns: 80 },
    );
  });

  it("is verified: after the change the matcher itself puts the pair at that place, with that score", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(5, 4),
        policyArbitrary.map(lenient),
        sidesArbitrary,
        fc.constantFrom("candidate" as const, "vacancy" as const),
        ({ candidates, vacancies }, json, sides, asking) => {
          const matcher = createMatcher(marketOf(candidates, vacancies), policyOf(json), { asOf });
          const top = Math.max(1, (placeOf(matcher, asking, pair, Infinity)?.rank ?? 3) - 1);
          const answer = whatWouldChange(matcher, pair, { for: asking, top, sides });
          expect(answer.sentences.length).toBeGreaterThan(0);
          if (!answer.change) return;
          const { levers, effort, ...place } = answer.change;
          const found = placeOf(applyLevers(matcher, pair, levers), asking, pair, top);
          expect(found).toMatchObject(place);
          expect(effort).toBe(levers.reduce((sum, lever) => sum + lever.effort, 0));
          // None of them could be left out.
          if (levers.length > 0)
            for (const lever of levers) {
              const rest = levers.filter((one) => one !== lever);
              if (lever.effort > 0) expect(placeOf(applyLevers(matcher, pair, rest), asking, pair, top)).toBeUndefined();
            }
        },
      ),
      { numRuns: 50 },
    );
  });

  const month = { currency: "IDR", period: "month" } as const;
  const policy = definePolicy({
    id: "p",
    version: "1",
    fit: { skills: { rule: skills(), weight: 3, atLeast: 0.6 }, location: { rule: location(), weight: 1 } },
    appeal: { wage: { rule: wage(), weight: 1 } },
    gates: [vacancyOpen()],
    ties: "id",
  });
  const skill = (concept: string, level?: number): object => ({ concept, ...(level === undefined ? {} : { level }) });
  const place = { scheme: "kemendagri", code: "3324" } as const;
  const vacancy = {
    title: "Welder",
    validThrough: "2027-01-01",
    locations: [{ place }],
    wage: { max: 4_000_000, ...month },
    requirements: [
      { kind: "skill", importance: "essential", ...skill("s-weld", 3) },
      { kind: "skill", importance: "essential", ...skill("s-excel") },
    ],
  };
  const novice = {
    residence: { place: { scheme: "kemendagri", code: "3471" } },
    willingToRelocate: [],
    skills: [skill("s-weld", 1)],
    desiredWage: { min: 5_000_000, ...month },
  };
  const expert = { residence: { place }, skills: [skill("s-weld", 3), skill("s-excel")], desiredWage: { min: 4_000_000, ...month } };
  const matcher: Matcher = createMatcher(marketOf([novice, expert], [vacancy]), policy, { asOf });

  it("proposes what is asked and known to be missing, in words of both languages", () => {
    const { levers, change, sentences } = whatWouldChange(matcher, pair, { top: 2 });
    expect(levers.map(({ id }) => id)).toEqual([
      'askWage:{"currency":"IDR","min":4000000,"period":"month"}',
      "gainSkill:s-excel",
      "raiseLevel:s-weld:3",
      'relocate:{"channel":"interregional"}',
      'relocate:{"channel":"local"}',
    ]);
    // The gate asks for 0.6 of the skills: half is held, in part.
    expect(change).toMatchObject({ effort: 8, rank: 2, gates: "met" });
    expect(sentences).toEqual(["Learn s-excel.", "That makes place 2, with a score of 0.419."]);
    expect(whatWouldChange(matcher, pair, { top: 2, locale: "id" }).sentences).toEqual([
      "Pelajari s-excel (id).",
      "Dengan itu urutannya menjadi 2, skornya 0,419.",
    ]);
  });

  it("takes other efforts into account, by kind or by lever", () => {
    const dear = whatWouldChange(matcher, pair, { top: 2, efforts: { gainSkill: 1000 } });
    expect(dear.change?.levers.map(({ change }) => change.kind)).toEqual(["gainSkill"]);
    const employer = whatWouldChange(matcher, pair, { top: 2, sides: ["candidate", "vacancy"], efforts: { gainSkill: 1000 } });
    expect(employer.change?.levers.map(({ id }) => id)).toEqual(["makeOptional:1", "raiseLevel:s-weld:3"]);
    expect(employer.sentences.slice(0, 2)).toEqual(["Make optional: s-excel.", "Raise s-weld to level 3."]);
  });

  it("has nothing to change for a pair that is in, and says so where nothing is enough", () => {
    expect(whatWouldChange(matcher, { ...pair, candidate: "c1" }, { top: 1 })).toMatchObject({
      change: { levers: [], effort: 0, rank: 1 },
      proved: true,
      sentences: ["At place 1 already."],
    });
    expect(whatWouldChange(matcher, pair, { top: 1 })).toMatchObject({
      change: null,
      proved: true,
      sentences: ["None of these changes is enough, alone or together."],
    });
  });

  it("gets papers that hold, so that a gate is met and no longer to be verified", () => {
    const papers = definePolicy({
      id: "p",
      version: "1",
      fit: { certificates: { rule: certificates(), weight: 1 } },
      gates: [requiredLicences(), requiredCertificates(), requiredDocuments()],
    });
    const asks = [
      { kind: "licence", importance: "essential", concept: "l-truck" },
      { kind: "certificate", importance: "essential", concept: "c-welder" },
      { kind: "document", importance: "essential", label: "passport" },
    ];
    const bare = {
      licences: [],
      certificates: [{ concept: "c-welder", expires: "2020" }],
      documents: [{ type: "passport", status: "missing" }],
    };
    const bound = createMatcher(marketOf([bare], [{ title: "Driver", requirements: asks }]), papers, { asOf });
    expect(bound.score(pair).gates).toBe("unmet");
    const { change, sentences } = whatWouldChange(bound, pair);
    expect(change).toMatchObject({ rank: 1, score: 1, low: 1, gates: "met" });
    expect(sentences.slice(0, 3)).toEqual([
      "Obtain the certificate c-welder.",
      "Obtain the licence l-truck.",
      "Get the document passport.",
    ]);
  });

  it("leaves what is not said to be asked: a silent record has nothing to change", () => {
    const silent = createMatcher(marketOf([{}, expert], [vacancy]), policy, { asOf });
    expect(whatWouldChange(silent, pair, { top: 1 })).toMatchObject({
      levers: [],
      change: null,
      sentences: ["There is no change to propose: ask first about what is not known."],
    });
  });

  it("refuses levers that are none", () => {
    const lever = { id: "a", effort: 1, change: { kind: "acceptShifts" } } as const;
    const changes = (levers: unknown): unknown => whatWouldChange(matcher, pair, { levers: levers as Lever[] });
    expect(() => changes([lever, lever])).toThrow('expected each lever once, received "a" twice');
    expect(() => changes([{ ...lever, effort: -1 }])).toThrow(RangeError);
    expect(() => changes([{ ...lever, effort: NaN }])).toThrow(RangeError);
    expect(() => changes([{ ...lever, id: "" }])).toThrow(TypeError);
    expect(() => changes([{ ...lever, change: { kind: "marry" } }])).toThrow(
      'expected a change that can be proposed, received the kind "marry"',
    );
    expect(() => changes([{ ...lever, change: { kind: "dropRequirement", requirement: 7 } }])).toThrow(RangeError);
    expect(() => changes([{ ...lever, change: { kind: "weigh", side: "fit", criterion: "luck", weight: 1 } }])).toThrow(RangeError);
    expect(() => changes([{ ...lever, change: { kind: "raiseLevel", concept: "s-weld", level: 9 } }])).toThrow(TypeError);
  });

  it("refuses a market that keeps no records", () => {
    const { market } = createMatcher(marketOf([novice], [vacancy], { keepRecords: false }), policy, { asOf });
    expect(() => whatWouldChange(createMatcher(market, policy, { asOf }), pair)).toThrow("expected a market that keeps its records");
  });
});

describe("whatWouldChange under a set of policies", () => {
  /** Place of the pair in its vacancy's list, as the set ranks it after some changes of the records. */
  const placeUnder = (before: SegmentedMatcher, levers: readonly Lever[], top: number): Match | undefined => {
    const changesOf = (of: Side): never[] => levers.flatMap(({ change }) => (targetOf(change).side === of ? [change as never] : []));
    const after = before
      .with({
        candidate: changeCandidate(before.market.candidate(before.market.rowOf("candidate", pair.candidate)), changesOf("candidate")),
      })
      .with({ vacancy: changeVacancy(before.market.vacancy(before.market.rowOf("vacancy", pair.vacancy)), changesOf("vacancy")) });
    return after.candidatesFor(pair.vacancy, { top }).matches.find(({ id }) => id === pair.candidate);
  };

  it("ranks under the policy of the segment that a change puts the vacancy into", () => {
    fc.assert(
      fc.property(recordsArbitrary(7, 3), policySetArbitrary, fc.nat(3), ({ candidates, vacancies }, json, top) => {
        const ease = <P extends object>(policy: P): P => lenient(policy as never);
        const segments = json.segments.map((segment, i) => ({
          policy: ease(segment.policy),
          // What levers of a vacancy may change: its wage, and what it asks.
          when: i === 0 ? ({ not: { field: "wage", known: true } } as const) : ({ field: "requirements", known: true } as const),
        }));
        const set = policySetOf({ segments, otherwise: ease(json.otherwise) });
        const segmented = createSegmentedMatcher(marketOf(candidates, vacancies), set, { asOf });
        const matcher = segmented.matcherFor(pair.vacancy);
        const levers = proposeLevers(matcher, pair, { sides: ["candidate", "vacancy"] }).slice(0, 6);
        const answer = whatWouldChange(matcher, pair, { top: top + 1, levers });
        const found = answer.change && placeUnder(segmented, answer.change.levers, top + 1);
        expect(found?.rank).toBe(answer.change?.rank);
        expect(found?.score).toBe(answer.change?.score);
      }),
      { numRuns: 60 },
    );
  });

  it("names the policy where it is another, in the answer and in a sentence", () => {
    const month = { currency: "IDR", period: "month" } as const;
    const askedFor = [{ kind: "skill", importance: "essential", concept: "s-weld" } as const];
    const market = marketOf(
      [
        { skills: [], desiredWage: { min: 5_000_000, ...month } },
        { skills: [{ concept: "s-weld" }], desiredWage: { min: 9_000_000, ...month } },
      ],
      [{ title: "Welder", requirements: askedFor, wage: { max: 4_000_000, ...month } }],
    );
    const by = (id: string, weight: { skills: number; wage: number }): Policy =>
      definePolicy({
        id,
        version: "1",
        fit: { skills: { rule: skills(), weight: weight.skills } },
        appeal: { wage: { rule: wage(), weight: weight.wage } },
      });
    const set = definePolicySet({
      id: "set",
      version: "1",
      segments: [{ name: "poor", when: { field: "wage.max", atMost: 4_500_000 }, policy: by("skills-first", { skills: 1, wage: 0 }) }],
      otherwise: by("wage-first", { skills: 0, wage: 1 }),
    });
    const segmented = createSegmentedMatcher(market, set, { asOf });
    const levers: readonly Lever[] = [{ id: "wage", effort: 1, change: { kind: "offerWage", wage: { max: 5_000_000, ...month } } }];
    const { change, sentences } = whatWouldChange(segmented.matcherFor(pair.vacancy), pair, { top: 1, levers });
    expect(change).toMatchObject({ rank: 1, policy: { id: "wage-first", hash: set.otherwise.hash } });
    expect(sentences.at(-1)).toBe("The vacancy is then in another segment, and is ranked under the policy wage-first 1.");
  });

  it("is refused for a candidate's list, which has vacancies of several policies", () => {
    const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } }, appeal: {} });
    const set = definePolicySet({ id: "set", version: "1", segments: [], otherwise: policy });
    const matcher = createSegmentedMatcher(marketOf([{}], [{ title: "Welder" }]), set, { asOf }).matcherFor(pair.vacancy);
    expect(() => whatWouldChange(matcher, pair, { for: "candidate" })).toThrow(/expected a question about the list of the vacancy v0/);
  });
});

describe("whatWouldChange in a market of thousands", () => {
  const concepts = ["s-weld", "s-arc", "s-gas", "s-safety", "s-excel", "s-word", "s-letter", "s-care", "s-metal"];
  const policy = definePolicy({
    id: "p",
    version: "1",
    fit: { skills: { rule: skills(), weight: 1 } },
    appeal: { wage: { rule: wage(), weight: 0.2 } },
  });
  const month = { currency: "IDR", period: "month" } as const;
  const candidates = Array.from({ length: 3000 }, (_, n) => ({
    skills: concepts.filter((__, i) => (n * 7 + i * 13) % 5 < 1 + (n % 3)).map((concept) => ({ concept, level: 1 + (n % 5) })),
    desiredWage: { min: 1_000_000 * (1 + (n % 9)), ...month },
  }));
  candidates[0] = { skills: [{ concept: "s-care", level: 1 }], desiredWage: { min: 9_000_000, ...month } };
  const requirements = concepts.map((concept, i) => ({
    kind: "skill",
    importance: i % 2 === 0 ? "essential" : "optional",
    concept,
    level: 5,
  }));
  const market = marketOf(candidates, [{ title: "Everything", wage: { max: 4_000_000, ...month }, requirements }]);

  it("takes two rankings for a candidate's levers, whatever is tried", () => {
    const count = { rankings: 0 };
    const matcher = counted(createMatcher(market, policy, { asOf }), count);
    const answer = whatWouldChange(matcher, pair, { top: 10 });
    expect(answer.levers.length).toBe(10);
    expect(answer.change?.levers.length).toBeGreaterThan(2);
    expect(answer.proved).toBe(true);
    expect(count.rankings).toBe(2);
    expect(answer.cost.rankings).toBe(2);
    expect(answer.cost.tried).toBeGreaterThan(100);
  });

  it("takes two rankings for any number of them, and what is found where not all are tried has none too many", () => {
    const count = { rankings: 0 };
    const matcher = counted(createMatcher(market, policy, { asOf }), count);
    const change = (concept: string, level: number): Lever["change"] => ({ kind: "raiseLevel", concept, level });
    const levers: readonly Lever[] = [
      { id: "wage", effort: 3, change: { kind: "askWage", wage: { min: 4_000_000, ...month } } },
      ...concepts.flatMap((concept, i) =>
        [2, 4, 5].map((level): Lever => ({ id: `${concept} ${String(level)}`, effort: level + i, change: change(concept, level) })),
      ),
    ];
    const answer = whatWouldChange(matcher, pair, { top: 10, levers });
    expect(answer.levers.length).toBe(28);
    expect(answer.proved).toBe(false);
    expect(count.rankings).toBe(2);
    const { levers: found, rank } = answer.change!;
    expect(rank).toBeLessThanOrEqual(10);
    for (const lever of found) {
      const rest = applyLevers(
        matcher,
        pair,
        found.filter((one) => one !== lever),
      );
      expect(placeOf(rest, "vacancy", pair, 10)).toBeUndefined();
    }
    // Where one change is enough, few are cheaper, and all of them are tried.
    const cheap = whatWouldChange(matcher, pair, { top: 2900, levers });
    expect(cheap.change?.levers.length).toBeGreaterThan(0);
    expect(cheap.proved).toBe(true);
  });

  it("takes at most 200 rankings for levers of a vacancy and a policy, and owns that more were not tried", () => {
    const count = { rankings: 0 };
    const matcher = counted(createMatcher(market, policy, { asOf }), count);
    const answer = whatWouldChange(matcher, pair, { top: 10, sides: ["vacancy", "policy"] });
    expect(answer.levers.length).toBeGreaterThan(15);
    expect(answer.proved).toBe(false);
    expect(answer.cost.rankings).toBeLessThanOrEqual(200);
    // Those of a changed policy are asked of a matcher of its own.
    expect(count.rankings).toBeLessThanOrEqual(answer.cost.rankings);
    if (answer.change)
      expect(placeOf(applyLevers(matcher, pair, answer.change.levers), "vacancy", pair, 10)?.rank).toBe(answer.change.rank);
  });
});
