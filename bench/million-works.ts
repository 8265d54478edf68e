import { buildMarket, buildYardsticks, type BuildOptions } from "./build.js";
import { askingVacancies, VACANCIES } from "./candidate-market.js";
import { memoryWork } from "./memory-work.js";
import { fourCriteria, usualWeights } from "./policies.js";
import { compareRanking, timeRanking } from "./rank-work.js";
import { timedReference } from "./reference.js";
import { createScan } from "./scan.js";
import type { BenchOptions, WorkResult } from "./work.js";
import { zipfWorld } from "./world.js";

const SCANS = 15;

/** Ten times as many candidates: too many for objects, so the scan alone is compared. */
export async function* millionWorks({ rows, asOf, seed }: BenchOptions): AsyncGenerator<WorkResult> {
  const world = zipfWorld(seed);
  const build: BuildOptions = { world, seed, candidates: rows * 10, vacancies: VACANCIES };
  const built = await buildMarket(build);
  const { market } = built;
  const common = { market, asOf, ...askingVacancies(world, seed, asOf) };
  yield { ...(await memoryWork(built, await buildYardsticks(build), common)), id: "million-build" };
  const ranking = timeRanking({ ...common, id: "million", twin: fourCriteria(usualWeights) });
  const run = createScan(market);
  const scan = timedReference(common.asking.slice(0, SCANS), common.warmUp.slice(0, 3), (id) =>
    run(market.rowOf("vacancy", id), usualWeights, common.top),
  );
  yield compareRanking(ranking, { scan });
}
