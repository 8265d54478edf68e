import { dayOf, type IsoDate } from "../model/index.js";
import { loadMarket, saveMarket, type Market, type Side } from "../market/index.js";
import { idsToAsk, type RankAllOptions, type Ranking } from "../matching/index.js";
import { importPolicy, moduleAddress, type Address } from "./import-policy.js";
import { dealShards, shardName, type Work } from "./shard.js";
import { startWorkers } from "./start-workers.js";

/** As much of an `AbortSignal` as is needed here: not every project has the types of Node or a browser. */
export interface Signal {
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What is ranked, under which policy, by how many. */
export interface WorkersOptions extends RankAllOptions {
  /** Ends all workers; the iteration then throws its reason. */
  readonly signal?: Signal | undefined;
  /** The market, or the bytes that `saveMarket` made of it; where these lie in a `SharedArrayBuffer`, they are not copied. */
  readonly market: Market | Uint8Array;
  /** A module that exports `policy`, and `languages` where the market has others than English: a URL, or an absolute path. Each worker imports it. */
  readonly policyModule: Address | string;
  /** The day on which is asked. */
  readonly asOf: IsoDate;
  /** That of the records that ask: `"vacancy"` ranks candidates for each vacancy. */
  readonly side: Side;
  /** Number of threads, at least 1. */
  readonly workers: number;
}

/**
 * `rankAll` over several threads: the same rankings in the same order, however many workers there are.
 * The market goes to the workers as one shared snapshot. Workers are at most a few shards ahead of the rankings that are taken; they end with the
 * iteration, also where it is broken off.
 * @throws RangeError or TypeError for options that cannot be followed; Error that names the shard (first and last id) where a ranking fails or a worker
 * dies; Error with both hashes where a worker finds another policy than the caller; the signal's reason.
 */
export async function* rankAllInWorkers(options: WorkersOptions): AsyncGenerator<Ranking, void, undefined> {
  const { market, policyModule, asOf, side, workers, ids, signal, onProgress, ...rankOptions } = options;
  if (!Number.isSafeInteger(workers) || workers < 1) throw new RangeError(`expected at least 1 worker, received ${String(workers)}`);
  dayOf(asOf);
  const address = moduleAddress(policyModule);
  signal?.throwIfAborted();
  const { policy } = await importPolicy(address);
  const work: Work = { snapshot: shared(market), policyModule: address, asOf, side, options: rankOptions };
  const asking = idsToAsk(market instanceof Uint8Array ? loadMarket(work.snapshot) : market, side, ids);
  const shards = dealShards(asking, workers);
  signal?.throwIfAborted();

  const pool = startWorkers(Math.min(workers, shards.length), work, shards, policy.hash);
  const abort = (): void => void pool.stop(signal?.reason);
  signal?.addEventListener("abort", abort);
  try {
    let done = 0;
    for (const [index, shard] of shards.entries()) {
      const { rankings, error } = await pool.take(index);
      for (const ranking of rankings) {
        signal?.throwIfAborted();
        yield ranking;
        onProgress?.(++done, asking.length);
      }
      if (error !== undefined) throw new Error(`${shardName(side, shard)}: ${error}`);
    }
    signal?.throwIfAborted();
  } finally {
    signal?.removeEventListener("abort", abort);
    await pool.stop();
  }
}

/** The bytes of a market where all threads see them. */
function shared(market: Market | Uint8Array): Uint8Array {
  const bytes = market instanceof Uint8Array ? market : saveMarket(market);
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes;
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
