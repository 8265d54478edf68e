/**
 * Measures what reasons and what-ifs cost in a made-up market of 100,000 candidates: an explanation against a score of the same pair, each asked once;
 * and the smallest changes that lift a pair into a list, each held against a ranking of the changed market.
 *
 * `--rows N` other sizes (100000) · `--pairs N` explained (1000) · `--changes N` asked for (12) · `--seed N` another market (1).
 */
import process from "node:process";
import { parseArgs } from "node:util";
import {
  applyLevers,
  createMarketFrom,
  createMatcher,
  definePolicy,
  questionsFor,
  verifyExplanation,
  whatWouldChange,
  whyNot,
  type ChangeSide,
  type Matcher,
  type Pair,
} from "pengantar";
import {
  availability,
  desiredOccupation,
  education,
  experience,
  location,
  occupation,
  openingsLeft,
  skills,
  vacancyOpen,
  wage,
  wording,
} from "pengantar/rules";
import { askingVacancies, VACANCIES } from "./candidate-market.js";
import { candidates } from "./candidates.js";
import { quantile, secondsOf, timeEach } from "./measure.js";
import { createRandom } from "./random.js";
import { vacancies } from "./vacancies.js";
import { zipfWorld } from "./world.js";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "100000" },
    pairs: { type: "string", default: "1000" },
    changes: { type: "string", default: "12" },
    seed: { type: "string", default: "1" },
  },
});

const asOf = "2026-11-24";
const TOP = 10;
const [rows, pairs, changes, seed] = [values.rows, values.pairs, values.changes, values.seed].map(Number) as [
  number,
  number,
  number,
  number,
];

const policy = definePolicy({
  id: "usual",
  version: "1",
  fit: {
    skills: { rule: skills(), weight: 4 },
    occupation: { rule: occupation(), weight: 2 },
    education: { rule: education(), weight: 2 },
    experience: { rule: experience(), weight: 2 },
    location: { rule: location({ halfAtKm: 15 }), weight: 2 },
    availability: { rule: availability(), weight: 1 },
    wording: { rule: wording(), weight: 1 },
  },
  appeal: { wage: { rule: wage(), weight: 1 }, desiredOccupation: { rule: desiredOccupation(), weight: 2 } },
  gates: [vacancyOpen(), openingsLeft()],
});

const { matcher, asking } = await build();
explanations();
for (const sides of [["candidate"], ["vacancy"], ["policy"]] as const) whatIfs(sides);
questions();

async function build(): Promise<{ readonly matcher: Matcher; readonly asking: readonly string[] }> {
  const world = zipfWorld(seed);
  const { seconds, value } = await secondsOf(() =>
    createMarketFrom({
      taxonomy: world.taxonomy,
      places: world.places,
      languages: [],
      candidates: candidates({ world, seed, count: rows }),
      vacancies: vacancies({ world, seed, count: VACANCIES }),
    }),
  );
  const made = createMatcher(value.market, policy, { asOf });
  const { asking: all, warmUp } = askingVacancies(world, seed, asOf);
  const { times } = timeEach(all, warmUp, (id) => made.candidatesFor(id, { top: TOP }));
  console.log(`${String(rows)} candidates, built in ${seconds.toFixed(0)} s; a ranking of ${String(TOP)}: ${told(times)}`);
  return { matcher: made, asking: all };
}

/** Every pair is scored once and explained once, in turns, so that both meet the same machine. */
function explanations(): void {
  const random = createRandom(seed);
  const some = (): Pair => ({
    vacancy: asking[random.below(asking.length)]!,
    candidate: matcher.market.idOf("candidate", random.below(rows)),
  });
  const explained = Array.from({ length: pairs }, some);
  const warmUp = Array.from({ length: pairs }, some);
  const scores = timeEach(explained, warmUp, (pair) => matcher.score(pair));
  const reasons = timeEach(explained, warmUp, (pair) => matcher.explain(pair));
  const areRight = reasons.results.every((one, at) => verifyExplanation(one).length === 0 && one.score === scores.results[at]?.score);
  check("every explanation adds up to the score", areRight);
  const ratio = sum(reasons.times) / sum(scores.times);
  console.log(`a score ${told(scores.times)}; an explanation ${told(reasons.times)}: ${ratio.toFixed(1)} scores`);
  check("an explanation takes at most 5 scores", ratio <= 5);
}

/** Pairs from about the 40th place to the 400th: near enough for a change to help, far enough to need one. */
function whatIfs(sides: readonly ChangeSide[]): void {
  const asked = asking.slice(0, changes).flatMap((vacancy, at) => {
    const match = matcher.candidatesFor(vacancy, { top: 40 + 30 * at }).matches.at(-1);
    return match === undefined ? [] : [{ vacancy, candidate: match.id }];
  });
  const { times, results } = timeEach(asked, asked.slice(0, 1), (pair) => whatWouldChange(matcher, pair, { top: TOP, sides }));
  const found = results.filter(({ change }) => change !== null);
  const areRight = found.every(({ candidate, vacancy, change }) => {
    const after = applyLevers(matcher, { candidate, vacancy }, change!.levers).candidatesFor(vacancy, { top: TOP }).matches;
    return after.find(({ id }) => id === candidate)?.rank === change!.rank;
  });
  check(`${sides.join()}: a ranking of the changed market gives the same place`, areRight);
  const rankings = Math.max(...results.map(({ cost }) => cost.rankings));
  const tried = quantile(
    results.map(({ cost }) => cost.tried).sort((a, b) => a - b),
    0.5,
  );
  const levers = Math.max(...results.map((one) => one.levers.length));
  console.log(
    `changes of the ${sides.join()}: ${told(times)}; ${String(found.length)} of ${String(results.length)} found, at most ${String(levers)} levers and ` +
      `${String(rankings)} rankings, ${String(tried)} sets tried (median)`,
  );
  check(`${sides.join()}: few rankings`, rankings <= (sides[0] === "candidate" ? 5 : 200));
}

function questions(): void {
  const asked = asking.slice(0, changes);
  const reasons = timeEach(asked, [], (vacancy) => {
    const candidate = matcher.candidatesFor(vacancy, { top: 200 }).matches.at(-1)?.id;
    return candidate === undefined ? null : whyNot(matcher, { candidate, vacancy }, { top: TOP });
  });
  const open = timeEach(asked, [], (vacancy) => questionsFor(matcher, { vacancy }, { top: TOP }));
  console.log(`why not (with the ranking that finds a 200th): ${told(reasons.times)}; questions for a vacancy: ${told(open.times)}`);
}

function told(times: readonly number[]): string {
  return `${quantile(times, 0.5).toPrecision(3)} ms (95 %: ${quantile(times, 0.95).toPrecision(3)})`;
}

function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0);
}

function check(promise: string, isKept: boolean): void {
  if (isKept) return;
  console.error(`not kept: ${promise}`);
  process.exitCode = 1;
}
