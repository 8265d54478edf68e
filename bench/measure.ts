import { setTimeout as wait } from "node:timers/promises";

/** Times in milliseconds, the shortest first. */
export type Times = readonly number[];

/**
 * Times single shots: each item once, after a warm-up with others.
 * @param warmUp items that are not timed; no item of these is among `items`.
 */
export function timeEach<T, R>(
  items: readonly T[],
  warmUp: readonly T[],
  run: (item: T) => R,
): { readonly times: Times; readonly results: R[] } {
  const half = warmUp.length >> 1;
  for (const item of warmUp.slice(0, half)) run(item);
  // Not at the end of the warm-up: with the garbage goes compiled code, and the next ten shots take three times as long.
  collectGarbage();
  for (const item of warmUp.slice(half)) run(item);
  const times: number[] = [];
  const results = items.map((item) => {
    const start = performance.now();
    const result = run(item);
    times.push(performance.now() - start);
    return result;
  });
  return { times: times.sort((a, b) => a - b), results };
}

/** The time that this share of all shots does not exceed: 0.5 is the median. */
export function quantile(times: Times, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
}

/** Seconds that something takes, and what it gives. */
export async function secondsOf<T>(run: () => T | Promise<T>): Promise<{ readonly seconds: number; readonly value: T }> {
  const start = performance.now();
  const value = await run();
  return { seconds: (performance.now() - start) / 1000, value };
}

/** Frees what nobody holds: what is measured next is not charged with what came before. */
function collectGarbage(): void {
  if (!globalThis.gc) throw new Error("run with node --expose-gc: memory is measured after the garbage is gone");
  globalThis.gc();
}

/** Bytes that are held: objects, and typed arrays apart. The memory of arrays is given back a little after they are collected. */
export async function bytesHeld(): Promise<{ readonly all: number; readonly arrays: number }> {
  for (let turn = 0; turn < 3; turn++) {
    collectGarbage();
    await wait(50);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { all: heapUsed + arrayBuffers, arrays: arrayBuffers };
}
