import { createMatcher, updateMarket, type Candidate, type Market } from "pengantar";
import { candidate } from "./candidates.js";
import { quantile, timeEach, type Times } from "./measure.js";
import type { TwinPolicy } from "./policies.js";
import { naiveReference, type NaiveMarket } from "./reference.js";
import { sameLists, workResult, type WorkResult } from "./work.js";
import type { World } from "./world.js";

export interface UpdateQuestion {
  readonly market: Market;
  readonly world: World;
  readonly seed: number;
  readonly asOf: string;
  readonly twin: TwinPolicy;
  readonly asking: readonly string[];
  readonly warmUp: readonly string[];
  readonly top: number;
  readonly rebuildSeconds: number;
}

const UPDATES = 12_288;
/** So often is asked between updates: what was put off is done then. */
const ASKED_EVERY = 128;
/** Pending rows before they are sealed into a block. */
const PENDING = 4095;

/** What was measured, and the market that came of it. */
export interface TimedUpdates {
  readonly result: WorkResult;
  readonly market: Market;
  readonly changed: ReadonlyMap<string, Candidate>;
}

/** Replaces candidates one by one, asking now and then. The time is that of one update, with its share of what the next question had to do for it. */
export function timeUpdates(question: UpdateQuestion): TimedUpdates {
  const { market, asking, warmUp, rebuildSeconds } = question;
  const rows = market.count("candidate");
  for (const vacancy of warmUp) ask(question, market, vacancy);

  const updates: number[] = [];
  const asks: number[] = [];
  const changed = new Map<string, Candidate>();
  let current = market;
  for (let i = 0; i < UPDATES; i++) {
    const record = replacement(question, rows, i);
    changed.set(record.id, record);
    let start = performance.now();
    current = updateMarket(current, { upsert: { candidates: [record] } }).market;
    updates.push(performance.now() - start);
    if (i % ASKED_EVERY !== ASKED_EVERY - 1) continue;
    start = performance.now();
    ask(question, current, asking[((i / ASKED_EVERY) % asking.length) | 0]!);
    asks.push(performance.now() - start);
  }
  const each = [...updates, ...asks].reduce((sum, time) => sum + time, 0) / UPDATES;
  const sorted = [...updates].sort((a, b) => a - b);
  const result = workResult({
    id: "updates",
    rows,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    notes: [
      `${(each * 1000).toFixed(0)} µs each over ${UPDATES.toLocaleString("en")} updates, seals and ${String(asks.length)} questions included:`,
      `${((rebuildSeconds * 1000) / each).toFixed(0)} times faster than to rebuild; longest pause ${Math.max(...updates, ...asks).toFixed(0)} ms`,
      `a question with ${PENDING.toLocaleString("en")} pending takes ${pendingRatio(question).toFixed(2)} times one without`,
    ],
  });
  return { result, market: current, changed };
}

/** Tells whether the market gives the lists of objects that were replaced likewise. */
export function sameAfterUpdates(question: UpdateQuestion, { market, changed }: TimedUpdates, objects: NaiveMarket): boolean {
  const candidates = objects.candidates.map((one) => {
    const record = changed.get(one.id);
    return record ? objects.reader.candidate(record) : one;
  });
  const { twin, asking, top } = question;
  const { lists } = naiveReference({ ...objects, candidates }, { twin, asks: "vacancy", asking, top, shots: 2 });
  return [...lists].every(([vacancy, list]) => sameLists(ask(question, market, vacancy), list));
}

function ask({ twin, asOf, top }: UpdateQuestion, market: Market, vacancy: string) {
  return createMatcher(market, twin.policy, { asOf }).candidatesFor(vacancy, { top }).matches;
}

/** Another person's facts under an id that is there. */
function replacement({ world, seed }: UpdateQuestion, rows: number, i: number): Candidate {
  return { ...candidate(world, seed, rows + i), id: candidate(world, seed, (i * 7919) % rows).id };
}

function pendingRatio(question: UpdateQuestion): number {
  const { market, asOf, twin, asking, warmUp, top } = question;
  const records = Array.from({ length: PENDING }, (_, i) => replacement(question, market.count("candidate"), i));
  const pending = updateMarket(market, { upsert: { candidates: records } }).market;
  const timesOf = (one: Market): Times => {
    const matcher = createMatcher(one, twin.policy, { asOf });
    return timeEach(asking, warmUp, (vacancy) => matcher.candidatesFor(vacancy, { top })).times;
  };
  return quantile(timesOf(pending), 0.5) / quantile(timesOf(market), 0.5);
}
