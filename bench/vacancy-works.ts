import { buildMarket } from "./build.js";
import { candidates } from "./candidates.js";
import { naiveReader } from "./naive-records.js";
import { fourCriteria, usualWeights } from "./policies.js";
import { compareRanking, timeRanking } from "./rank-work.js";
import { naiveReference } from "./reference.js";
import { storedMarket, storeMarket } from "./store.js";
import { vacancies } from "./vacancies.js";
import type { BenchOptions, WorkResult } from "./work.js";
import { zipfWorld } from "./world.js";

const CANDIDATES = 200;
const WARM_UP = 50;
const SHOTS = 41;

/** Builds and stores the market of many vacancies and few candidates. */
export async function* makeVacancies({ rows, seed, folder }: BenchOptions): AsyncGenerator<WorkResult> {
  storeMarket(folder, "vacancies", await buildMarket({ world: zipfWorld(seed), seed, candidates: CANDIDATES, vacancies: rows }));
}

/** Vacancies for a candidate, by the four criteria; one in ten is closed. */
export function* vacancyWorks({ rows, asOf, seed, folder }: BenchOptions): Generator<WorkResult> {
  const world = zipfWorld(seed);
  const { market } = storedMarket(folder, "vacancies");
  const records = [...candidates({ world, seed, count: CANDIDATES })];
  const ids = records.map(({ id }) => id);
  const common = { asks: "candidate", twin: fourCriteria(usualWeights), asking: ids.slice(WARM_UP, WARM_UP + SHOTS), top: 100 } as const;
  const ranking = timeRanking({ ...common, id: "vacancies", market, asOf, warmUp: ids.slice(0, WARM_UP) });

  const reader = naiveReader(market, asOf);
  const posts = Array.from(vacancies({ world, seed, count: rows }), reader.vacancy);
  const objects = { asOf, reader, candidates: records.map(reader.candidate), vacancies: posts };
  yield compareRanking(ranking, { naive: naiveReference(objects, { ...common, shots: 3 }) });
}
