import { averagePrecision, evaluate, expectedMatches, exposureOf, listPolicy, ndcg, runOf, simulateMarket } from "pengantar/evaluation";
import type { Judgements, Lists, SimulatedMarket } from "pengantar/evaluation";
import { chanceOf } from "./draws.js";
import type { DataSet } from "./data-set.js";
import type { PolicyLists } from "./policies.js";

/** What the benchmark says of a policy. */
export interface PolicyFigures {
  readonly name: string;
  readonly seconds: number | null;
  /** By vacancy, and by candidate. */
  readonly ndcgForVacancies: Float64Array;
  readonly ndcgForCandidates: Float64Array;
  readonly map: number;
  /** Of candidates in the first ten places for vacancies. */
  readonly gini: number;
  /** Of vacancies in the first ten places for candidates: −1 where all are shown alike, 0 where one is shown alone. */
  readonly congestion: number;
  readonly expectedMatches: number;
  /** Share of places unfilled after six months, by seed. */
  readonly unfilled: Float64Array;
  readonly monthsToFill: number;
  /** Mean exposure of group b for each of group a, in the first ten places for vacancies. */
  readonly exposureRatio: number;
  /** Hires by candidate of group b for each of group a, simulated. */
  readonly hireRatio: number;
}

/** Truth that lists are held against. */
export interface Truth {
  readonly forVacancies: Judgements;
  readonly forCandidates: Judgements;
}

const SHOWN = 10;

/** Measures lists: against the truth, as a whole, and through simulated months. @param seeds of the simulations. */
export function measurePolicy(data: DataSet, truth: Truth, lists: PolicyLists, seeds: readonly number[]): PolicyFigures {
  const metrics = [ndcg({ at: SHOWN }), averagePrecision()];
  const forVacancies = evaluate(truth.forVacancies, scoresOf(lists.candidatesFor), { metrics, missing: "emptyRanking" });
  const forCandidates = evaluate(truth.forCandidates, scoresOf(lists.vacanciesFor), { metrics, missing: "emptyRanking" });
  const first = (all: Lists, count: number): Lists => new Map(Array.from(all, ([id, list]) => [id, list.slice(0, count)]));
  const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
  const people = exposureOf(first(lists.candidatesFor, SHOWN), { among: ids(data.candidates), draws: 1 });
  const posts = exposureOf(first(lists.vacanciesFor, SHOWN), { among: ids(data.vacancies), draws: 1 });
  const months = seeds.map((seed) =>
    simulateMarket(arriving(data, 4), listPolicy({ name: lists.name, lists: lists.vacanciesFor, top: SHOWN }), {
      months: 6,
      seed,
      groups: data.groups,
    }),
  );
  return {
    name: lists.name,
    seconds: lists.seconds,
    ndcgForVacancies: forVacancies.values[0]!,
    ndcgForCandidates: forCandidates.values[0]!,
    map: forVacancies.summary[1]!,
    gini: people.gini,
    congestion: posts.congestion,
    expectedMatches: expectedMatches({
      vacanciesFor: first(lists.vacanciesFor, 100),
      candidatesFor: first(lists.candidatesFor, 100),
      candidateWants: (c, v) => chanceOf(data.candidateUtility(c, v)),
      vacancyWants: (c, v) => chanceOf(data.employerUtility(c, v)),
    }),
    unfilled: Float64Array.from(months, ({ unfilled }) => unfilled),
    monthsToFill: mean(months.map(({ monthsToFill }) => monthsToFill ?? NaN)),
    exposureRatio: ratio(data.groups, (id) => people.byId.get(id)!),
    hireRatio: mean(
      months.map(({ groups }) => groups.find(({ group }) => group === "b")!.rate! / groups.find(({ group }) => group === "a")!.rate!),
    ),
  };
}

/** Both sides come evenly over the first months. */
export function arriving({ candidates, vacancies, candidateUtility, employerUtility }: DataSet, months: number): SimulatedMarket {
  return {
    candidates: candidates.map(({ id }, at) => ({ id, month: at % months })),
    vacancies: vacancies.map(({ id, openings = 1 }, at) => ({ id, openings, month: at % months })),
    candidateUtility,
    employerUtility,
  };
}

/** Arithmetic mean. */
export function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

/** A run that keeps the order of the lists. */
function scoresOf(lists: Lists): ReturnType<typeof runOf>["value"] {
  const rows = Array.from(lists, ([query, list]) => list.slice(0, 1000).map((document, at) => ({ query, document, score: -at })));
  return runOf(rows.flat()).value;
}

function ratio(groups: ReadonlyMap<string, string>, value: (id: string) => number): number {
  const of = (wanted: string): number => mean([...groups].filter(([, group]) => group === wanted).map(([id]) => value(id)));
  return of("b") / of("a");
}
