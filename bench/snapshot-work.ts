import { loadMarket, saveMarket } from "pengantar";
import { quantile, secondsOf, timeEach } from "./measure.js";
import type { StoredMarket } from "./store.js";
import { workResult, type WorkResult } from "./work.js";

/** Loads a market several times, and saves it again: to the same bytes. That it gives the same lists, all other works show. */
export async function snapshotWork({ market, bytes, seconds }: StoredMarket): Promise<WorkResult> {
  const { times } = timeEach([1, 2, 3, 4, 5], [0], () => loadMarket(bytes, { languages: [] }).hash);
  const saved = await secondsOf(() => saveMarket(market));
  const median = quantile(times, 0.5);
  return workResult({
    id: "snapshot",
    rows: market.count("candidate"),
    equal: Buffer.compare(saved.value, bytes) === 0,
    median,
    p95: quantile(times, 0.95),
    notes: [
      `loading is ${((seconds * 1000) / median).toFixed(0)} times faster than building (${seconds.toFixed(1)} s)`,
      `saving ${saved.seconds.toFixed(2)} s, ${(bytes.length / 1e6).toFixed(0)} MB`,
    ],
  });
}
