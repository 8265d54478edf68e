import { createMatcher, loadMarket, saveMarket, type Market } from "pengantar";
import { secondsOf, timeEach } from "./measure.js";
import type { TwinPolicy } from "./policies.js";
import { sameLists, workResult, type WorkResult } from "./work.js";

export interface SnapshotQuestion {
  readonly market: Market;
  readonly asOf: string;
  readonly twin: TwinPolicy;
  readonly asking: readonly string[];
  readonly top: number;
  readonly buildSeconds: number;
}

/** Saves a market and loads it again, several times: a market that was loaded gives the same lists. */
export async function snapshotWork({ market, asOf, twin, asking, top, buildSeconds }: SnapshotQuestion): Promise<WorkResult> {
  const saved = await secondsOf(() => saveMarket(market));
  const bytes = saved.value;
  const { times, results } = timeEach([1, 2, 3, 4, 5], [0], () => loadMarket(bytes, { languages: [] }));
  const [before, after] = [market, results[0]!].map((one) => createMatcher(one, twin.policy, { asOf }));
  const equal = asking
    .slice(0, 5)
    .every((id) => sameLists(before!.candidatesFor(id, { top }).matches, after!.candidatesFor(id, { top }).matches));
  const median = times[Math.floor(times.length / 2)]!;
  return workResult({
    id: "snapshot",
    rows: market.count("candidate"),
    equal,
    median,
    p95: times.at(-1)!,
    notes: [
      `loading is ${((buildSeconds * 1000) / median).toFixed(0)} times faster than building (${buildSeconds.toFixed(1)} s)`,
      `saving ${saved.seconds.toFixed(2)} s, ${(bytes.length / 1e6).toFixed(0)} MB`,
    ],
  });
}
