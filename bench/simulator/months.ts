import { createMarket, createMatcher, updateMarket, type Json } from "pengantar";
import { matcherPolicy, pairedTTest, randomPolicy, scorePolicy, simulateMarket } from "pengantar/evaluation";
import type { SimulatedPolicy, Simulation } from "pengantar/evaluation";
import general from "../../fixtures/policy.json" with { type: "json" };
import nearFirst from "../../fixtures/policies/near-first.json" with { type: "json" };
import reciprocal from "../../fixtures/policies/reciprocal.json" with { type: "json" };
import { createDataSet, type DataSet } from "../two-sided/data-set.js";
import type { DataSetSize } from "../two-sided/latent.js";
import { arriving, mean } from "../two-sided/measure-policy.js";
import { parsed } from "../two-sided/policies.js";

const MONTHS = 12;

/** Runs the matcher itself through a year: its market is updated month by month, as an office's is. */
export function simulateYear(size: DataSetSize, seeds: readonly number[]): void {
  const data = createDataSet(size);
  const market = arriving(data, MONTHS - 3);
  const places = market.vacancies.reduce((sum, { openings }) => sum + openings, 0);
  console.log(
    `${String(size.candidates)} candidates and ${String(size.vacancies)} vacancies with ${String(places)} places come over nine months of twelve; ${String(seeds.length)} seeds\n`,
  );
  console.log(heading.map((name, at) => (at === 0 ? name.padEnd(14) : name.padStart(10))).join(""));
  const joint = (c: string, v: string): number => data.candidateUtility(c, v) + data.employerUtility(c, v);
  const policies: readonly SimulatedPolicy[] = [
    randomPolicy(),
    matcher(data, "default", general),
    matcher(data, "reciprocal", reciprocal),
    matcher(data, "near first", nearFirst),
    scorePolicy({ name: "truth", score: joint }),
  ];
  const all = policies.map((policy) => {
    const start = performance.now();
    const outcomes = seeds.map((seed) => simulateMarket(market, policy, { months: MONTHS, seed, groups: data.groups }));
    console.log(lineOf(policy.name, outcomes, (performance.now() - start) / 1000));
    return outcomes;
  });
  if (seeds.length < 2) return;
  const matches = (outcomes: readonly Simulation[]): readonly number[] => outcomes.map((outcome) => outcome.matches);
  console.log("\nmatches more than by default (95 %, paired by seed)");
  for (const outcomes of all.filter((_, at) => at !== 1)) {
    const { difference, interval } = pairedTTest(matches(outcomes), matches(all[1]!));
    console.log(
      `${outcomes[0]!.policy.padEnd(14)}${difference.toFixed(0).padStart(8)}  [${interval.low.toFixed(0)}, ${interval.high.toFixed(0)}]`,
    );
  }
}

function matcher({ candidates, vacancies, vocabulary }: DataSet, name: string, json: Json): SimulatedPolicy {
  const policy = parsed(json);
  const [people, posts] = [new Map(candidates.map((one) => [one.id, one])), new Map(vacancies.map((one) => [one.id, one]))];
  const { taxonomy, places } = vocabulary;
  // What is known of words before the year begins: what the taxonomy and one record in ten say.
  const sample = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, at) => at % 10 === 0);
  const { statistics } = createMarket({ candidates: sample(candidates), vacancies: sample(vacancies), taxonomy, places }).market;
  return matcherPolicy({
    name,
    begin: () => createMarket({ candidates: [], vacancies: [], taxonomy, places, statistics }).market,
    next(before, changes, month) {
      const { market, issues } = updateMarket(before, changes);
      if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
      return createMatcher(market, policy, { asOf: `2026-${String(month + 1).padStart(2, "0")}-01` });
    },
    candidate: (id) => people.get(id),
    vacancy: (id, openings) => {
      const vacancy = posts.get(id)!;
      return { ...vacancy, openingsFilled: vacancy.openings! - openings };
    },
  });
}

const heading = ["policy", "matches", "unfilled", "months", "open/hire", "crowded", "Gini", "unseen", "b:a hired", "s a year"];

function lineOf(name: string, outcomes: readonly Simulation[], seconds: number): string {
  const of = (value: (outcome: Simulation) => number): number => mean(outcomes.map(value));
  const rate = ({ groups }: Simulation, group: string): number => groups.find((one) => one.group === group)!.rate!;
  return [
    name.padEnd(14),
    ...[
      of(({ matches }) => matches).toFixed(0),
      `${(of(({ unfilled }) => unfilled) * 100).toFixed(1)} %`,
      of(({ monthsToFill }) => monthsToFill!).toFixed(2),
      of(({ openMonthsByHire }) => openMonthsByHire!).toFixed(2),
      of(({ crowdedOut }) => crowdedOut).toFixed(0),
      of(({ giniOfApplications }) => giniOfApplications).toFixed(3),
      of(({ vacanciesWithoutApplication }) => vacanciesWithoutApplication).toFixed(0),
      of((outcome) => rate(outcome, "b") / rate(outcome, "a")).toFixed(2),
      (seconds / outcomes.length).toFixed(1),
    ].map((cell) => cell.padStart(10)),
  ].join("");
}
