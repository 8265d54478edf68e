import { buildMarket } from "./build.js";
import { candidates } from "./candidates.js";
import { naiveReader } from "./naive-records.js";
import { fourCriteria, usualWeights } from "./policies.js";
import { rankWork } from "./rank-work.js";
import { naiveReference } from "./reference.js";
import { vacancies } from "./vacancies.js";
import type { BenchOptions, WorkResult } from "./work.js";
import { zipfWorld } from "./world.js";

const CANDIDATES = 200;
const WARM_UP = 60;
const SHOTS = 101;

/** Vacancies for a candidate, by the four criteria; one in ten is closed. */
export async function* vacancyWorks({ rows, asOf, seed }: BenchOptions): AsyncGenerator<WorkResult> {
  const world = zipfWorld(seed);
  const { market } = await buildMarket({ world, seed, candidates: CANDIDATES, vacancies: rows });
  const reader = naiveReader(market, asOf);
  const people = Array.from(candidates({ world, seed, count: CANDIDATES }), reader.candidate);
  const ids = people.map(({ id }) => id);
  const common = { asks: "candidate", twin: fourCriteria(usualWeights), asking: ids.slice(WARM_UP, WARM_UP + SHOTS), top: 100 } as const;
  const posts = Array.from(vacancies({ world, seed, count: rows }), reader.vacancy);
  const naive = naiveReference({ asOf, reader, candidates: people, vacancies: posts }, { ...common, shots: 5 });
  yield rankWork({ ...common, id: "vacancies", market, asOf, warmUp: ids.slice(0, WARM_UP), naive }).result;
}
