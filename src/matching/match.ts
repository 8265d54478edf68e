import type { Side } from "../market/index.js";
import type { Met } from "../rules/index.js";

/** Names a pair by its ids. */
export interface Pair {
  readonly candidate: string;
  readonly vacancy: string;
}

/** Score of one pair under a policy; everything is in [0, 1]. */
export interface PairScore {
  readonly score: number;
  /** The score if every missing fact turned out worst. */
  readonly low: number;
  /** The score if every missing fact turned out best. */
  readonly high: number;
  /** How well the candidate meets the vacancy's demands; `null` where the policy has no such side. */
  readonly fit: number | null;
  /** How well the vacancy meets the candidate's demands; `null` where the policy has no such side. */
  readonly appeal: number | null;
  /** The gates taken together: unmet if one is, else unknown if one is. */
  readonly gates: Met;
  /** Share of each side's weight whose demand is made. */
  readonly asked: { readonly fit: number | null; readonly appeal: number | null };
}

/** An eligible pair that was found. */
export interface Unranked extends PairScore {
  /** Id of the record that was found. */
  readonly id: string;
  readonly gates: "met" | "unknown";
}

/** One place in a ranking. */
export interface Match extends Unranked {
  /** Place in the whole list, 1 first. */
  readonly rank: number;
}

/** Ordered matches for one record. */
export interface Ranking {
  /** The side of the record that asks. */
  readonly for: Side;
  readonly id: string;
  readonly matches: readonly Match[];
  /** Pairs below the cut that missing facts could lift over it, the best cases first. */
  readonly verify: readonly Unranked[];
  /** Records that were asked about. */
  readonly considered: number;
  /** Of these, records whose gates are not unmet; `null` where counting them takes a look at every pair, and was not asked for. */
  readonly eligible: number | null;
}

/** Rankings for many records, with what they were made of. */
export interface Run {
  readonly asOf: string;
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string };
  readonly market: { readonly hash: string; readonly candidates: number; readonly vacancies: number };
  readonly rankings: readonly Ranking[];
}
