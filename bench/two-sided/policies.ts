import { createMarket, createMatcher, definePolicy, parsePolicy, type Json, type Policy } from "pengantar";
import { parseRun, randomPolicy, rankedLists, simulateMarket, type Lists } from "pengantar/evaluation";
import { builtInGates, builtInRules, skills, wording } from "pengantar/rules";
import general from "../../fixtures/policy.json" with { type: "json" };
import experienceFirst from "../../fixtures/policies/experience-first.json" with { type: "json" };
import nearFirst from "../../fixtures/policies/near-first.json" with { type: "json" };
import reciprocal from "../../fixtures/policies/reciprocal.json" with { type: "json" };
import { createRandom } from "../random.js";
import { runOfBm25 } from "./bm25.js";
import { chanceOf, share } from "./draws.js";
import type { DataSet } from "./data-set.js";

/** Lists that a policy gives both sides, each of them whole, and how long it took. */
export interface PolicyLists {
  readonly name: string;
  readonly candidatesFor: Lists;
  readonly vacanciesFor: Lists;
  /** `null` for lists that were made elsewhere. */
  readonly seconds: number | null;
}

/** Name of the policy that others are held against. */
export const DEFAULT = "default";

/** The policies of the benchmark, one after the other. @param run a TREC run of the same data set to take part, with lists for candidates, vacancies or both. */
export function* rankByAll(data: DataSet, run?: { readonly name: string; readonly bytes: Uint8Array }): Generator<PolicyLists> {
  const seed = 20261124;
  const random = createRandom(seed);
  yield scored(data, "random", () => share(random));
  const ties = { seed };
  yield matched(data, "text only", definePolicy({ id: "text", version: "1", fit: { wording: { rule: wording(), weight: 1 } }, ties }));
  yield matched(data, "skills only", definePolicy({ id: "skills", version: "1", fit: { skills: { rule: skills(), weight: 1 } }, ties }));
  yield matched(data, DEFAULT, parsed(general));
  yield matched(data, "reciprocal", parsed(reciprocal));
  yield matched(data, "near first", parsed(nearFirst));
  yield matched(data, "experience first", parsed(experienceFirst));
  yield popular(data);
  yield imported("BM25, imported", new TextEncoder().encode(runOfBm25(data, Infinity)));
  if (run) yield imported(run.name, run.bytes);
  yield scored(data, "truth", (c, v) => chanceOf(data.candidateUtility(c, v)) * chanceOf(data.employerUtility(c, v)));
}

/** A policy of its JSON form. */
export function parsed(json: Json): Policy {
  const { policy, issues } = parsePolicy(json, { rules: builtInRules, gates: builtInGates });
  if (!policy) throw new Error(JSON.stringify(issues));
  return policy;
}

function matched({ candidates, vacancies, vocabulary }: DataSet, name: string, policy: Policy): PolicyLists {
  const { taxonomy, places } = vocabulary;
  const { market, issues } = createMarket({ candidates, vacancies, taxonomy, places });
  if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
  const start = performance.now();
  const matcher = createMatcher(market, policy, { asOf: "2026-11-24" });
  const ids = (ranking: { readonly matches: readonly { readonly id: string }[] }): readonly string[] => ranking.matches.map(({ id }) => id);
  const candidatesFor = new Map(vacancies.map(({ id }) => [id, ids(matcher.candidatesFor(id))]));
  const vacanciesFor = new Map(candidates.map(({ id }) => [id, ids(matcher.vacanciesFor(id))]));
  return { name, candidatesFor, vacanciesFor, seconds: (performance.now() - start) / 1000 };
}

function scored({ candidates, vacancies }: DataSet, name: string, score: (candidate: string, vacancy: string) => number): PolicyLists {
  const start = performance.now();
  const byScore = (ids: readonly { readonly id: string }[], of: (id: string) => number): readonly string[] =>
    ids
      .map(({ id }) => ({ id, score: of(id) }))
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  const candidatesFor = new Map(vacancies.map((v) => [v.id, byScore(candidates, (c) => score(c, v.id))]));
  const vacanciesFor = new Map(candidates.map((c) => [c.id, byScore(vacancies, (v) => score(c.id, v))]));
  return { name, candidatesFor, vacanciesFor, seconds: (performance.now() - start) / 1000 };
}

/** The same list for all: who was wanted most in a month before, in which everybody was shown ten at random. */
function popular(data: DataSet): PolicyLists {
  const { candidates, vacancies, candidateUtility, employerUtility } = data;
  const market = {
    candidates: candidates.map(({ id }) => ({ id })),
    vacancies: vacancies.map(({ id, openings = 1 }) => ({ id, openings })),
    candidateUtility,
    employerUtility,
  };
  const { applicationsByVacancy } = simulateMarket(market, randomPolicy({ seed: 77 }), { months: 1, seed: 77 });
  const random = createRandom(77);
  // Each was looked at by ten employers.
  const invitations = new Map(
    candidates.map(({ id }) => [
      id,
      Array.from({ length: 10 }, () => random.chance(chanceOf(employerUtility(id, random.pick(vacancies).id)))).filter(Boolean).length,
    ]),
  );
  const start = performance.now();
  const byCount = (ids: readonly { readonly id: string }[], counts: ReadonlyMap<string, number>): readonly string[] =>
    ids.map(({ id }) => id).sort((a, b) => counts.get(b)! - counts.get(a)!);
  const [people, posts] = [byCount(candidates, invitations), byCount(vacancies, applicationsByVacancy)];
  return {
    name: "popularity",
    candidatesFor: new Map(vacancies.map(({ id }) => [id, people])),
    vacanciesFor: new Map(candidates.map(({ id }) => [id, posts])),
    seconds: (performance.now() - start) / 1000,
  };
}

function imported(name: string, bytes: Uint8Array): PolicyLists {
  const { value, issues } = parseRun(bytes);
  if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
  const lists = Array.from(rankedLists(value), ([query, list]) => [query, list.map(({ document }) => document)] as const);
  return {
    name,
    candidatesFor: new Map(lists.filter(([query]) => query.startsWith("v-"))),
    vacanciesFor: new Map(lists.filter(([query]) => query.startsWith("c-"))),
    seconds: null,
  };
}
