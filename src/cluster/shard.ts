import type { IsoDate } from "../model/index.js";
import type { Side } from "../market/index.js";
import type { Ranking, RankOptions } from "../matching/index.js";

/** What every worker is given when it starts. */
export interface Work {
  /** A snapshot of the market, in a buffer that all workers share. */
  readonly snapshot: Uint8Array;
  /** Address of the module that exports the policy. */
  readonly policyModule: string;
  readonly asOf: IsoDate;
  readonly side: Side;
  readonly options: RankOptions;
}

/** Ids that one worker ranks for in one go. */
export type Shard = readonly string[];

/** A worker's first word: it is ready, under this policy. */
export interface Greeting {
  readonly policyHash: string;
}

/** What a worker has to say of a shard: its rankings, or those before the one that failed. */
export interface Answer {
  readonly rankings: readonly Ranking[];
  readonly error?: string;
}

/** Names a shard by its first and last id. */
export function shardName(side: Side, shard: Shard): string {
  return `shard of ${side} records ${JSON.stringify(shard[0])} to ${JSON.stringify(shard.at(-1))}`;
}

const MOST = 16;

/** Deals ids into shards of neighbours: small ones, so that no worker is long behind the others. */
export function dealShards(ids: readonly string[], workers: number): readonly Shard[] {
  const size = Math.max(1, Math.min(MOST, Math.ceil(ids.length / workers)));
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, shard) => ids.slice(shard * size, (shard + 1) * size));
}
