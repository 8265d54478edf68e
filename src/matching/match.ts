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

/** One place in a ranking. */
export interface Match extends PairScore {
  /** Id of the record that was found. */
  readonly id: string;
  /** Place in the whole list, 1 first. */
  readonly rank: number;
  readonly gates: "met" | "unknown";
}

/** Ordered matches for one record. */
export interface Ranking {
  /** The side of the record that asks. */
  readonly for: Side;
  readonly id: string;
  readonly matches: readonly Match[];
  /** Pairs below the cut that missing facts could lift over it. */
  readonly verify: readonly Match[];
  /** Records that were looked at. */
  readonly considered: number;
  /** Of these, records whose gates are not unmet. */
  readonly eligible: number;
}

/** Rankings for many records, with what they were made of. */
export interface Run {
  readonly asOf: string;
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string };
  readonly market: { readonly hash: string; readonly candidates: number; readonly vacancies: number };
  readonly rankings: readonly Ranking[];
}
