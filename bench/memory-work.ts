import { createMatcher, type Market, type NumberColumn } from "pengantar";
import type { BuildYardsticks, BuiltMarket } from "./build.js";
import { bytesHeld, secondsOf } from "./measure.js";
import { fourCriteria, usualWeights } from "./policies.js";
import { workResult, type WorkResult } from "./work.js";

export interface MemoryQuestion {
  readonly asOf: string;
  /** Ids of vacancies: the index is built when the first of them asks. */
  readonly warmUp: readonly string[];
}

/** What a market costs to build and to hold, with the index that four criteria need of candidates. */
export async function memoryWork(
  { market, seconds, bytes }: BuiltMarket,
  { making, tokenising, copying }: BuildYardsticks,
  { asOf, warmUp }: MemoryQuestion,
): Promise<WorkResult> {
  const rows = market.count("candidate");
  const before = await bytesHeld();
  const index = await secondsOf(() => {
    ask(market, asOf, warmUp.slice(0, 1));
  });
  ask(market, asOf, warmUp);
  const postings = (await bytesHeld()).arrays - before.arrays;
  const columns = columnBytes(market);
  const copy = (await secondsOf(() => copyColumns(market))).seconds;
  const building = seconds - making - tokenising + index.seconds;
  const each = (number: number): string => (number / rows).toFixed(0);
  return workResult({
    id: "build",
    rows,
    rss: process.memoryUsage().rss,
    bytesPerCandidate: (bytes + postings) / rows,
    buildSeconds: building,
    notes: [
      `bytes a candidate: columns ${each(columns)}, all before the first question ${each(bytes)}, postings ${each(postings)}`,
      `build ${seconds.toFixed(1)} s, of which making records ${making.toFixed(1)} and tokenising ${tokenising.toFixed(1)}; index ${index.seconds.toFixed(2)} s`,
      `the rest is ${(building / copying).toFixed(1)} times a pass that copies the facts of all records (${copying.toFixed(2)} s),`,
      `${(building / copy).toFixed(0)} times one that copies the finished columns (${copy.toFixed(2)} s)`,
    ],
  });
}

function ask(market: Market, asOf: string, vacancies: readonly string[]): void {
  const matcher = createMatcher(market, fourCriteria(usualWeights).policy, { asOf });
  for (const vacancy of vacancies) matcher.candidatesFor(vacancy, { top: 100 });
}

function* columnsOf(market: Market): Generator<ArrayLike<number> & ArrayBufferView> {
  const columns: object = market.candidates;
  for (const column of Object.values(columns) as (NumberColumn | Readonly<Record<string, NumberColumn>>)[]) {
    if (ArrayBuffer.isView(column)) yield column;
    else yield* Object.values(column);
  }
}

function columnBytes(market: Market): number {
  let bytes = 0;
  for (const { byteLength } of columnsOf(market)) bytes += byteLength;
  return bytes;
}

/** Reads every number of the candidates' columns and copies it, one by one. */
function copyColumns(market: Market): number {
  let copied = 0;
  for (const column of columnsOf(market)) {
    const copy = new Float64Array(column.length);
    for (let i = 0; i < column.length; i++) copy[i] = column[i]!;
    copied += copy.length;
  }
  return copied;
}
