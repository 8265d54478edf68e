import type { IsoDate } from "../model/index.js";
import type { Market } from "../market/index.js";
import { createMatcher, type Matcher } from "../matching/index.js";
import type { PolicySet, SegmentedMatcher } from "../matching/policies.js";
import type { Policy } from "../policy/index.js";

/** Answers about one market, under a policy or a set of them. */
export type Answering = Matcher | SegmentedMatcher;

/** Binds a policy, or a set of them, to a market. */
export async function bindMarket(market: Market, policy: Policy | PolicySet, asOf: IsoDate): Promise<Answering> {
  if (!("segments" in policy)) return createMatcher(market, policy, { asOf });
  const { createSegmentedMatcher } = await import("../matching/policies.js");
  return createSegmentedMatcher(market, policy, { asOf });
}

/** What the answers are made with. */
export function policyOf(matcher: Answering): Policy | PolicySet {
  return "policySet" in matcher ? matcher.policySet : matcher.policy;
}
