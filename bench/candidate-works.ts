import { askingVacancies, VACANCIES } from "./candidate-market.js";
import { candidates } from "./candidates.js";
import { quantile, type Times } from "./measure.js";
import { naiveReader } from "./naive-records.js";
import { fourCriteria, tenCriteria, usualWeights, withSixRules, type TwinPolicy } from "./policies.js";
import { compareRanking, timeRanking, type TimedRanking } from "./rank-work.js";
import { naiveReference, timedReference, type NaiveMarket, type Reference } from "./reference.js";
import { createScan } from "./scan.js";
import { snapshotWork } from "./snapshot-work.js";
import { storedMarket } from "./store.js";
import { sameAfterUpdates, timeUpdates } from "./update-work.js";
import { vacancies } from "./vacancies.js";
import type { BenchOptions, WorkResult } from "./work.js";
import { zipfWorld } from "./world.js";

const SCANS = 15;
const NAIVE = 3;
const SHARES = [0.02, 0.1, 0.3] as const;

/** Candidates for a vacancy: one market, many questions. All of the library's own are timed before there is a scan or an object. */
export async function* candidateWorks({ rows, asOf, seed, folder, wants }: BenchOptions): AsyncGenerator<WorkResult> {
  if (!["snapshot", "four", "unpruned", "ten", "six", "updates"].some(wants)) return;
  const world = zipfWorld(seed);
  const stored = storedMarket(folder, "candidates");
  const { market } = stored;
  const common = { market, asOf, ...askingVacancies(world, seed, asOf) };
  if (wants("snapshot")) yield await snapshotWork(stored);

  const twins = { four: fourCriteria(usualWeights), ten: tenCriteria() };
  const four = timeRanking({ ...common, id: "four", twin: twins.four });
  const unpruned = wants("unpruned") && timeRanking({ ...common, id: "unpruned", twin: twins.four, options: { prune: false } });
  const ten = wants("ten") && timeRanking({ ...common, id: "ten", twin: twins.ten });
  const six = (wants("six") ? SHARES : []).map((share) => ({
    // The same scores, whether ceilings are declared or not.
    twin: withSixRules(share, true),
    declared: timeRanking({ ...common, id: sixId(share), twin: withSixRules(share, true) }),
    open: timeRanking({ ...common, id: `${sixId(share)}-open`, twin: withSixRules(share, false) }),
  }));
  const changes = { ...common, world, seed, twin: twins.four, rebuildSeconds: stored.seconds };
  const updates = wants("updates") && timeUpdates(changes);

  const run = createScan(market);
  const scan = timedReference(common.asking.slice(0, SCANS), common.warmUp.slice(0, 5), (id) =>
    run(market.rowOf("vacancy", id), usualWeights, common.top),
  );
  const reader = naiveReader(market, asOf);
  const objects: NaiveMarket = {
    asOf,
    reader,
    candidates: Array.from(candidates({ world, seed, count: rows }), reader.candidate),
    vacancies: Array.from(vacancies({ world, seed, count: VACANCIES }), reader.vacancy),
  };
  const naive = (twin: TwinPolicy, shots = NAIVE): Reference => naiveReference(objects, { twin, ...common, shots });

  const references = { naive: naive(twins.four), scan };
  if (wants("four")) yield { ...compareRanking(four, references), notes: [`the scan takes ${microseconds(scan.times, rows)} a pair`] };
  if (unpruned) yield compareRanking(unpruned, references);
  if (ten) yield compareRanking(ten, { naive: naive(twins.ten) });
  const sixNaive = six.map(({ twin }) => naive(twin, 1));
  // Whatever the weights are, the naive way takes as long.
  const times = sixNaive.flatMap((one) => one.times).sort((a, b) => a - b);
  for (const [i, { declared, open }] of six.entries()) {
    const reference = { naive: { lists: sixNaive[i]!.lists, times } };
    yield compareRanking(declared, reference);
    yield { ...compareRanking(open, reference), notes: i + 1 === six.length ? curve(six, four) : [] };
  }
  if (updates) yield { ...updates.result, equal: sameAfterUpdates(changes, updates, objects) };
}

function sixId(share: number): string {
  return `six-${String(share * 100)}%`;
}

function microseconds(times: Times, pairs: number): string {
  return `${((quantile(times, 0.5) * 1000) / pairs).toFixed(2)} µs`;
}

/** How many times longer the six rules take than the four criteria alone, by their share of the weight. */
function curve(six: readonly { readonly declared: TimedRanking; readonly open: TimedRanking }[], four: TimedRanking): string[] {
  const times = (rankings: readonly TimedRanking[]): string =>
    rankings.map((ranking) => `${(quantile(ranking.times, 0.5) / quantile(four.times, 0.5)).toFixed(2)}×`).join(", ");
  const shares = SHARES.map((share) => `${String(share * 100)} %`).join(", ");
  return [
    `six rules at ${shares} of the weight, against the four criteria alone:`,
    `ceilings declared ${times(six.map(({ declared }) => declared))}; open ${times(six.map(({ open }) => open))}`,
  ];
}
