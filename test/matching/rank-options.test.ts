import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCodePoints } from "../../src/model/index.js";
import {
  createMatcher,
  type Match,
  type Matcher,
  type PairScore,
  type RankOptions,
  type Ranking,
  type Unranked,
} from "../../src/matching/index.js";
import { definePolicy, type Policy } from "../../src/policy/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";
import { policyArbitrary, policyOf } from "./random-policy.js";

const asOf = "2026-11-24";

/** By code points U+1F600 comes after U+FFFD, by UTF-16 code units before it. */
const oddIds = ["b", "B", "__proto__", "\u{1f600}", "\ufffd", "c10", "c2"];

const optionsArbitrary = fc.record(
  {
    top: fc.nat({ max: 8 }),
    after: fc.constantFrom(...oddIds),
    among: fc.subarray(oddIds),
    exclude: fc.subarray(oddIds, { maxLength: 3 }),
    minScore: fc.constantFrom(0, 0.3, 0.5, 1),
    verify: fc.nat({ max: 8 }),
  },
  { requiredKeys: [] },
);

function unranked({ id, score, low, high, fit, appeal, gates, asked }: Match): Unranked {
  return { id, score, low, high, fit, appeal, gates, asked };
}

/** What `candidatesFor` promises, the slow way: score every pair, sort all of them, and cut. */
function bruteForce(matcher: Matcher, vacancy: string, ids: readonly string[], options: RankOptions): Omit<Ranking, "for" | "id"> {
  const scoreOf = (candidate: string): PairScore => matcher.score({ candidate, vacancy });
  const order = (a: string, b: string): number => scoreOf(b).score - scoreOf(a).score || compareCodePoints(a, b);
  const scope = ids.filter((id) => options.among?.includes(id) !== false && options.exclude?.includes(id) !== true);
  const eligible = scope.filter((id) => scoreOf(id).gates !== "unmet").sort(order);
  const placed = eligible.map((id, index) => ({ id, rank: index + 1, ...scoreOf(id) }) as Match);
  const { after, minScore = 0, top = Infinity } = options;
  const rest = placed.filter(({ id }) => after === undefined || order(id, after) > 0);
  const matches = rest.filter(({ score }) => score >= minScore).slice(0, top);
  const cut = matches.length === top ? matches.at(-1)?.score : options.minScore;
  const verify = rest
    .filter((match) => cut !== undefined && match.high >= cut && !matches.includes(match))
    .sort((a, b) => b.high - a.high || a.rank - b.rank)
    .slice(0, options.verify ?? 0)
    .map(unranked);
  return { matches, verify, considered: scope.length, eligible: eligible.length };
}

describe("a ranking under any options", () => {
  it("is that of scoring every pair, sorting all of them and cutting", () => {
    fc.assert(
      fc.property(
        recordsArbitrary(7, 1),
        policyArbitrary,
        fc.array(optionsArbitrary, { minLength: 3, maxLength: 6 }),
        ({ candidates, vacancies }, json, several) => {
          const ids = oddIds.slice(0, candidates.length);
          const market = marketOf(
            candidates.map((candidate, index) => ({ ...candidate, id: ids[index] })),
            vacancies,
          );
          const matcher = createMatcher(market, policyOf({ ...json, ties: "id" }), { asOf });
          const known = (list: readonly string[]): string[] => list.filter((id) => ids.includes(id));
          for (const { after, among, exclude, ...numbers } of several) {
            const options: RankOptions = {
              ...numbers,
              countEligible: true,
              ...(after !== undefined && ids.includes(after) ? { after } : {}),
              ...(among ? { among: known(among) } : {}),
              ...(exclude ? { exclude: known(exclude) } : {}),
            };
            expect(matcher.candidatesFor("v0", options)).toEqual({ for: "vacancy", id: "v0", ...bruteForce(matcher, "v0", ids, options) });
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it("goes on page by page, whatever the order of equal scores, until everybody was there once", () => {
    fc.assert(
      fc.property(recordsArbitrary(7, 1), policyArbitrary, fc.integer({ min: 1, max: 3 }), ({ candidates, vacancies }, json, top) => {
        const matcher = createMatcher(marketOf(candidates, vacancies), policyOf(json), { asOf });
        const pages: Match[] = [];
        for (let page = matcher.candidatesFor("v0", { top }); page.matches.length > 0;) {
          pages.push(...page.matches);
          page = matcher.candidatesFor("v0", { top, after: page.matches.at(-1)!.id });
        }
        expect(pages).toEqual(matcher.candidatesFor("v0").matches);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a criterion of weight 0 with a threshold", () => {
  it("is its gate alone: who stays has the same score as without it, and who goes is unmet there", () => {
    fc.assert(
      fc.property(recordsArbitrary(6, 1), policyArbitrary, fc.constantFrom(0.25, 0.5, 1), ({ candidates, vacancies }, json, atLeast) => {
        const policy = policyOf({ ...json, fit: json.fit.filter(({ weight }) => weight > 0), gates: [] });
        const names = Object.keys(policyOf(json).fit);
        fc.pre(names.length > 0 && [...Object.values(policy.fit), ...Object.values(policy.appeal)].some(({ weight }) => weight > 0));
        const gated = policyOf({
          ...json,
          fit: [...json.fit.filter(({ weight }) => weight > 0), { name: "gate", rule: "skills", weight: 0, atLeast }],
          gates: [],
        });
        const market = marketOf(candidates, vacancies);
        const [without, withGate] = [policy, gated].map((each: Policy) => createMatcher(market, each, { asOf })) as [Matcher, Matcher];
        for (const match of without.candidatesFor("v0").matches) {
          const pair = { candidate: match.id, vacancy: "v0" };
          const { gates, ...score } = withGate.score(pair);
          const { gates: before, ...scoreBefore } = without.score(pair);
          expect(score).toEqual(scoreBefore);
          const answer = withGate.explain(pair).gateAnswers.find(({ name }) => name === "gate.atLeast")?.met;
          expect(gates).toBe(answer === "unmet" || (answer === "unknown" && before === "met") ? answer : before);
          expect(withGate.candidatesFor("v0", { among: [match.id] }).matches).toHaveLength(gates === "unmet" ? 0 : 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the hash of the policy apart from one without it", () => {
    const json = { schema: 1, id: "p", version: "1", fit: [{ name: "skills", rule: "skills", weight: 1 }] };
    const gated = { ...json, fit: [...json.fit, { name: "gate", rule: "skills", weight: 0, atLeast: 0.5 }] };
    expect(policyOf(gated).hash).not.toBe(policyOf(json).hash);
    expect(definePolicy({ ...policyOf(json) }).hash).toBe(policyOf(json).hash);
  });
});
