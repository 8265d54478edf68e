import type { IsoDate } from "../model/index.js";
import type { Market, Side } from "../market/index.js";
import { isPolicySet, type PolicySet } from "../policy/artefact.js";
import type { Policy } from "../policy/index.js";
import type { Ranking } from "./match.js";
import { createMatcher } from "./matcher.js";
import type { RankOptions } from "./rank.js";
import { createSegmentedMatcher } from "./segmented-matcher.js";

/** Ranks for one record of a side. */
export type Ranker = (side: Side, id: string, options: Omit<RankOptions, "after">) => Ranking;

/** Binds a policy, or a set of them, to a market. */
export function createRanker(market: Market, policy: Policy | PolicySet, asOf: IsoDate): Ranker {
  const matcher = isPolicySet(policy) ? createSegmentedMatcher(market, policy, { asOf }) : createMatcher(market, policy, { asOf });
  return (side, id, options) => (side === "vacancy" ? matcher.candidatesFor(id, options) : matcher.vacanciesFor(id, options));
}
