import {
  offPolicyEstimate,
  type OffPolicyEstimates,
  type OffPolicyOptions,
  type OffPolicyRefusal,
  type WeighedSession,
} from "./off-policy-estimate.js";

/** One choice that the logging policy made, and what came of it. */
export interface LoggedChoice {
  /** What came of it: 1 for an interview and 0 for none, for instance; finite. */
  readonly outcome: number;
  /** Chance with which the logging policy chose so, above 0 to 1. */
  readonly logged: number;
  /** Chance with which the policy that is asked about would have chosen so, 0 to 1. */
  readonly target: number;
  /** Outcome that a model predicts for this choice, and on average for those that the policy would make: both or neither. */
  readonly predicted?: number;
  readonly predictedForTarget?: number;
}

/**
 * Estimates what a policy would have brought a choice, from choices that another one made: weight w = target ÷ logged.
 * Only honest where the log's chances are those with which was truly chosen, and whatever the policy may choose was possible in the log.
 * @throws RangeError for no choices, a chance or an option out of range, or an outcome that is not finite; TypeError where predictions are not complete.
 */
export function offPolicyOfChoices(choices: Iterable<LoggedChoice>, options: OffPolicyOptions = {}): OffPolicyEstimates | OffPolicyRefusal {
  return offPolicyEstimate(Array.from(choices, weigh), options);
}

function weigh({ outcome, logged, target, predicted, predictedForTarget }: LoggedChoice, index: number): WeighedSession {
  const raise = (expected: string, received: unknown): never => {
    throw new RangeError(`choice #${String(index + 1)}: expected ${expected}, received ${String(received)}`);
  };
  if (!(logged > 0 && logged <= 1)) raise("a logged chance above 0 to 1", logged);
  if (!(target >= 0 && target <= 1)) raise("a target chance from 0 to 1", target);
  for (const value of [outcome, predicted ?? 0, predictedForTarget ?? 0]) if (!Number.isFinite(value)) raise("finite outcomes", value);
  if ((predicted === undefined) !== (predictedForTarget === undefined)) {
    throw new TypeError(`choice #${String(index + 1)}: expected predicted and predictedForTarget, received one of them`);
  }
  return {
    shows: [{ weight: target / logged, outcome, exposure: 1, predicted: predicted ?? 0 }],
    exposure: 1,
    unsupported: 0,
    predicted: predictedForTarget,
  };
}
