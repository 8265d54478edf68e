import { createMatcher, type Market, type RankOptions } from "pengantar";
import type { TwinPolicy } from "./policies.js";
import { timedReference, type Reference } from "./reference.js";
import { sameLists, timings, workResult, type WorkResult } from "./work.js";

/** Rankings to be timed. */
export interface RankWork {
  readonly id: string;
  readonly market: Market;
  readonly asOf: string;
  readonly twin: TwinPolicy;
  readonly asks: "candidate" | "vacancy";
  /** Ids of records that ask: these are timed, each once. */
  readonly asking: readonly string[];
  /** Others, to warm up. */
  readonly warmUp: readonly string[];
  readonly top: number;
  readonly options?: RankOptions;
}

/** The library's own lists and times. */
export interface TimedRanking extends Reference {
  readonly id: string;
  readonly rows: number;
}

/** Ranks by the library, and times it: before there are references, whose objects are a load for the collector of garbage. */
export function timeRanking({ id, market, asOf, twin, asks, asking, warmUp, top, options }: RankWork): TimedRanking {
  const matcher = createMatcher(market, twin.policy, { asOf });
  const timed = timedReference(asking, warmUp, (one) => {
    const ranked = asks === "vacancy" ? matcher.candidatesFor(one, { ...options, top }) : matcher.vacanciesFor(one, { ...options, top });
    return ranked.matches;
  });
  return { id, rows: market.count(asks === "vacancy" ? "candidate" : "vacancy"), ...timed };
}

/** Holds the library's lists and times against those of the references. */
export function compareRanking(ranking: TimedRanking, references: { readonly naive?: Reference; readonly scan?: Reference }): WorkResult {
  const { id, rows, times, lists } = ranking;
  const { naive, scan } = references;
  const equal = [naive, scan].every((one) => !one || [...one.lists].every(([asking, list]) => sameLists(lists.get(asking)!, list)));
  return workResult({ id, rows, equal, ...timings(times, { naive: naive?.times, scan: scan?.times }) });
}
