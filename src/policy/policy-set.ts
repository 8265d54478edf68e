import type { Condition } from "./condition.js";
import type { Policy } from "./policy.js";

/** Vacancies that a condition picks out, and the policy that all their lists are made with. */
export interface Segment {
  readonly name: string;
  /** A condition on the vacancy alone, so that a list has one policy. */
  readonly when: Condition;
  readonly policy: Policy;
}

/** What a set of policies is written as. */
export interface PolicySetDefinition {
  readonly id: string;
  readonly version: string;
  /** In order: the first segment whose condition holds has the vacancy. */
  readonly segments: readonly Segment[];
  /** The policy of every vacancy that is in no segment. */
  readonly otherwise: Policy;
}

/** Several policies, one for each segment of the vacancies, under one name and version. */
export interface PolicySet extends PolicySetDefinition {
  /** Names the content: SHA-256 over the segments, their conditions and their policies. */
  readonly hash: string;
}

/** Tells a set of policies from a policy. */
export function isPolicySet(policy: Policy | PolicySet): policy is PolicySet {
  return "segments" in policy;
}

/** The policies of a set: those of the segments, and last the one for all other vacancies; of a policy, it alone. */
export function policiesIn(policy: Policy | PolicySet): readonly Policy[] {
  return isPolicySet(policy) ? [...policy.segments.map((segment) => segment.policy), policy.otherwise] : [policy];
}
