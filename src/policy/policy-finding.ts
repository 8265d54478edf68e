import type { Words } from "./field-words.js";

/** What may be the matter with a policy. */
export type FindingCode =
  /** A criterion has no weight and no threshold: it says nothing. */
  | "zeroWeight"
  /** A side has criteria, and no weight in the whole. */
  | "sideWithoutWeight"
  /** A threshold of 0, which everybody reaches. */
  | "idleThreshold"
  /** One rule stands twice under the same options: it weighs twice. */
  | "sameRuleTwice"
  /** One criterion has most of the weight. */
  | "dominantWeight"
  /** One criterion orders the lists of this market nearly by itself. */
  | "decidesAlone"
  /** What is not known counts for more than what is not asked: an empty profile is rewarded. */
  | "rewardsSilence"
  /** A rule, gate, option or fact that is named after a protected attribute. */
  | "protectedInput"
  /** A rule or gate reads facts of the office's own, which may hold anything. */
  | "freeFacts"
  /** A rule or gate says that it reads a field that none may read. */
  | "unreadableField"
  /** Nobody in this market makes the demand. */
  | "neverAsked"
  /** The degrees never differ within a list of this market. */
  | "neverDiffers"
  /** A gate lets nobody through in this market. */
  | "closedGate"
  /** Two gates let nobody through together in this market, though each does alone. */
  | "contradictoryGates"
  /** A gate is not in force on the day on which is asked. */
  | "outOfForce"
  /** A segment that an earlier one with the same condition leaves nothing. */
  | "unreachableSegment"
  /** No vacancy of this market is in a segment. */
  | "emptySegment"
  /** Scores of two policies of a set stand in one list, and mean different things. */
  | "scoresNotComparable";

/** One finding about a policy, for whoever answers for it. */
export interface PolicyFinding {
  readonly code: FindingCode;
  /** `error`: the policy cannot do what it says. `warning`: it probably does something else than was meant. `note`: good to know. */
  readonly severity: "error" | "warning" | "note";
  /** Where in the policy: `fit.skills.weight`, `gates.vacancyOpen`, `segments[0].policy.appeal.wage`. */
  readonly path: string;
  readonly message: Words;
}
