import { buildMarket, buildYardsticks, type BuildOptions } from "./build.js";
import { memoryWork } from "./memory-work.js";
import { fourCriteria, usualWeights } from "./policies.js";
import { rankWork } from "./rank-work.js";
import { isOpen, timedReference } from "./reference.js";
import { createScan } from "./scan.js";
import { vacancies } from "./vacancies.js";
import type { BenchOptions, WorkResult } from "./work.js";
import { zipfWorld } from "./world.js";

const VACANCIES = 300;
const WARM_UP = 60;
const SHOTS = 101;
const SCANS = 15;
const TOP = 100;

/** Ten times as many candidates: too many for objects, so the scan alone is compared. */
export async function* millionWorks({ rows, asOf, seed }: BenchOptions): AsyncGenerator<WorkResult> {
  const world = zipfWorld(seed);
  const build: BuildOptions = { world, seed, candidates: rows * 10, vacancies: VACANCIES };
  const built = await buildMarket(build);
  const { market } = built;
  const open = [...vacancies({ world, seed, count: VACANCIES })].filter((record) => isOpen({ record }, asOf)).map(({ id }) => id);
  const common = {
    market,
    asOf,
    asks: "vacancy",
    asking: open.slice(WARM_UP, WARM_UP + SHOTS),
    warmUp: open.slice(0, WARM_UP),
    top: TOP,
  } as const;
  yield { ...(await memoryWork(built, await buildYardsticks(build), common)), id: "million-build" };
  const scan = createScan(market);
  const reference = timedReference(common.asking.slice(0, SCANS), common.warmUp.slice(0, 3), (id) =>
    scan(market.rowOf("vacancy", id), usualWeights, TOP),
  );
  yield rankWork({ ...common, id: "million", twin: fourCriteria(usualWeights), scan: reference }).result;
}
