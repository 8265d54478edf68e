import { buildMarket, buildYardsticks, type BuildOptions } from "./build.js";
import { candidates } from "./candidates.js";
import { memoryWork } from "./memory-work.js";
import { quantile, type Times } from "./measure.js";
import { naiveReader } from "./naive-records.js";
import { fourCriteria, tenCriteria, usualWeights, withSixRules, type TwinPolicy } from "./policies.js";
import { rankWork } from "./rank-work.js";
import { isOpen, naiveReference, timedReference, type NaiveMarket, type Reference } from "./reference.js";
import { createScan } from "./scan.js";
import { snapshotWork } from "./snapshot-work.js";
import { updateWork } from "./update-work.js";
import { vacancies } from "./vacancies.js";
import type { BenchOptions, WorkResult } from "./work.js";
import { zipfWorld } from "./world.js";

const VACANCIES = 300;
const WARM_UP = 60;
const SHOTS = 101;
const TOP = 100;

/** Candidates for a vacancy: one market, many questions. */
export async function* candidateWorks({ rows, asOf, seed, wants }: BenchOptions): AsyncGenerator<WorkResult> {
  const world = zipfWorld(seed);
  const build: BuildOptions = { world, seed, candidates: rows, vacancies: VACANCIES };
  const built = await buildMarket(build);
  const { market } = built;
  const open = [...vacancies({ world, seed, count: VACANCIES })].filter((record) => isOpen({ record }, asOf)).map(({ id }) => id);
  const asking = open.slice(WARM_UP, WARM_UP + SHOTS);
  const warmUp = open.slice(0, WARM_UP);
  const common = { market, asOf, asks: "vacancy", asking, warmUp, top: TOP } as const;
  if (wants("build")) yield await memoryWork(built, await buildYardsticks(build), common);
  if (!["four", "unpruned", "ten", "six", "updates", "snapshot"].some(wants)) return;

  const reader = naiveReader(market, asOf);
  const objects: NaiveMarket = {
    asOf,
    reader,
    candidates: Array.from(candidates({ world, seed, count: rows }), reader.candidate),
    vacancies: Array.from(vacancies({ world, seed, count: VACANCIES }), reader.vacancy),
  };
  const naive = (twin: TwinPolicy, shots: number): Reference => naiveReference(objects, { twin, ...common, shots });

  const four = fourCriteria(usualWeights);
  const scan = createScan(market);
  const references = {
    naive: naive(four, 7),
    scan: timedReference(asking, warmUp, (id) => scan(market.rowOf("vacancy", id), usualWeights, TOP)),
  };
  const fourWork = rankWork({ ...common, id: "four", twin: four, ...references });
  if (wants("four")) yield { ...fourWork.result, notes: [`the scan takes ${microseconds(references.scan.times, rows)} a pair`] };
  if (wants("unpruned")) yield rankWork({ ...common, id: "unpruned", twin: four, options: { prune: false }, ...references }).result;
  if (wants("ten")) yield rankWork({ ...common, id: "ten", twin: tenCriteria(), naive: naive(tenCriteria(), 5) }).result;
  if (wants("six")) {
    for (const share of [0.02, 0.1, 0.3]) {
      // The same scores, whether ceilings are declared or not.
      const reference = naive(withSixRules(share, true), 3);
      for (const declared of [true, false]) {
        const id = `six-${String(share * 100)}%${declared ? "" : "-open"}`;
        const { result, times } = rankWork({ ...common, id, twin: withSixRules(share, declared), naive: reference });
        yield { ...result, notes: [`${(quantile(times, 0.5) / quantile(fourWork.times, 0.5)).toFixed(2)} times the four criteria alone`] };
      }
    }
  }
  if (wants("updates")) yield updateWork({ ...common, world, seed, twin: four, objects, rebuildSeconds: built.seconds });
  if (wants("snapshot")) yield await snapshotWork({ ...common, twin: four, buildSeconds: built.seconds });
}

function microseconds(times: Times, pairs: number): string {
  return `${((quantile(times, 0.5) * 1000) / pairs).toFixed(2)} µs`;
}
