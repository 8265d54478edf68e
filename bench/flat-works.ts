import { buildMarket } from "./build.js";
import { candidates } from "./candidates.js";
import { naiveReader } from "./naive-records.js";
import { fourCriteria, flatWeights } from "./policies.js";
import { rankWork } from "./rank-work.js";
import { isOpen, naiveReference, timedReference } from "./reference.js";
import { createScan } from "./scan.js";
import { vacancies } from "./vacancies.js";
import type { BenchOptions, WorkResult } from "./work.js";
import { flatWorld } from "./world.js";

const VACANCIES = 150;
const WARM_UP = 30;
const SHOTS = 51;
const TOP = 1000;

/** The worst case: everybody is alike, the way to work is not weighed, and a thousand are wanted. */
export async function* flatWorks({ rows, asOf, seed }: BenchOptions): AsyncGenerator<WorkResult> {
  const world = flatWorld(seed);
  const { market } = await buildMarket({ world, seed, candidates: rows, vacancies: VACANCIES });
  const reader = naiveReader(market, asOf);
  const objects = {
    asOf,
    reader,
    candidates: Array.from(candidates({ world, seed, count: rows }), reader.candidate),
    vacancies: Array.from(vacancies({ world, seed, count: VACANCIES }), reader.vacancy),
  };
  const open = objects.vacancies.filter((one) => isOpen(one, asOf)).map(({ id }) => id);
  const common = { asks: "vacancy", twin: fourCriteria(flatWeights), asking: open.slice(WARM_UP, WARM_UP + SHOTS), top: TOP } as const;
  const warmUp = open.slice(0, WARM_UP);
  const naive = naiveReference(objects, { ...common, shots: 3 });
  const run = createScan(market);
  const scan = timedReference(common.asking, warmUp, (id) => run(market.rowOf("vacancy", id), flatWeights, TOP));
  yield rankWork({ ...common, id: "flat", market, asOf, warmUp, naive, scan }).result;
}
