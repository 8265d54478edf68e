import { createMatcher, type Market, type RankOptions } from "pengantar";
import { timeEach, type Times } from "./measure.js";
import type { TwinPolicy } from "./policies.js";
import type { Reference } from "./reference.js";
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
  readonly naive?: Reference | undefined;
  readonly scan?: Reference | undefined;
}

/** Ranks by the library, holds its lists against those of the references, and times it. */
export function rankWork(work: RankWork): { readonly result: WorkResult; readonly times: Times } {
  const { id, market, asOf, twin, asks, asking, warmUp, top, options, naive, scan } = work;
  const matcher = createMatcher(market, twin.policy, { asOf });
  const { times, results } = timeEach(asking, warmUp, (one) =>
    asks === "vacancy" ? matcher.candidatesFor(one, { ...options, top }) : matcher.vacanciesFor(one, { ...options, top }),
  );
  const references = [naive, scan].filter((reference) => reference !== undefined);
  const equal = references.every(({ lists }) => [...lists].every(([one, list]) => sameLists(results[asking.indexOf(one)]!.matches, list)));
  const rows = market.count(asks === "vacancy" ? "candidate" : "vacancy");
  const compared = { naive: naive?.times, scan: scan?.times };
  return { result: workResult({ id, rows, equal: references.length === 0 ? null : equal, ...timings(times, compared) }), times };
}
