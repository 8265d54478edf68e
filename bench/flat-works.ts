import { buildMarket } from "./build.js";
import { candidates } from "./candidates.js";
import { naiveReader } from "./naive-records.js";
import { fourCriteria, flatWeights } from "./policies.js";
import { compareRanking, timeRanking } from "./rank-work.js";
import { isOpen, naiveReference, timedReference } from "./reference.js";
import { createScan } from "./scan.js";
import { storedMarket, storeMarket } from "./store.js";
import { vacancies } from "./vacancies.js";
import type { BenchOptions, WorkResult } from "./work.js";
import { flatWorld } from "./world.js";

const VACANCIES = 120;
const WARM_UP = 30;
const SHOTS = 41;
const TOP = 1000;

/** Builds and stores the market where everybody is alike: three tenths of the other works' candidates show it. */
export async function* makeFlat({ rows, seed, folder }: BenchOptions): AsyncGenerator<WorkResult> {
  const build = { world: flatWorld(seed), seed, candidates: Math.round(rows * 0.3), vacancies: VACANCIES };
  storeMarket(folder, "flat", await buildMarket(build));
}

/** The worst case: everybody is alike, the way to work is not weighed, and a thousand are wanted. */
export function* flatWorks({ asOf, seed, folder }: BenchOptions): Generator<WorkResult> {
  const world = flatWorld(seed);
  const { market } = storedMarket(folder, "flat");
  const records = [...vacancies({ world, seed, count: VACANCIES })];
  const open = records.filter((record) => isOpen({ record }, asOf)).map(({ id }) => id);
  const common = { asks: "vacancy", twin: fourCriteria(flatWeights), asking: open.slice(WARM_UP, WARM_UP + SHOTS), top: TOP } as const;
  const warmUp = open.slice(0, WARM_UP);
  const ranking = timeRanking({ ...common, id: "flat", market, asOf, warmUp });

  const run = createScan(market);
  const scan = timedReference(common.asking, warmUp, (id) => run(market.rowOf("vacancy", id), flatWeights, TOP));
  const reader = naiveReader(market, asOf);
  const people = Array.from(candidates({ world, seed, count: market.count("candidate") }), reader.candidate);
  const objects = { asOf, reader, candidates: people, vacancies: records.map(reader.vacancy) };
  yield compareRanking(ranking, { naive: naiveReference(objects, { ...common, shots: 5 }), scan });
}
