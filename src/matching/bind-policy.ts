import type { IsoDate } from "../model/index.js";
import type { Market, Row, Side } from "../market/index.js";
import { whenUnknownDefaults, type Criterion, type Policy } from "../policy/index.js";
import type { BoundGate, BoundRule, Gate } from "../rules/index.js";
import { RuleError } from "./rule-error.js";

/** A criterion bound to a market, with the choices of its policy filled in. */
export interface BoundCriterion {
  readonly name: string;
  readonly criterion: Criterion;
  readonly bound: BoundRule;
  /** The side that makes the demand. */
  readonly asks: Side;
  readonly whenUnknown: number;
  readonly neutral: number;
}

/** A policy bound to a market: what every question of a matcher is answered with. */
export interface BoundPolicy {
  readonly market: Market;
  readonly policy: Policy;
  readonly fit: readonly BoundCriterion[];
  readonly appeal: readonly BoundCriterion[];
  readonly gates: readonly { readonly gate: Gate; readonly bound: BoundGate }[];
}

/** Binds every rule and gate of a policy, once a market. @throws RuleError where one of them throws. */
export function bindPolicy(market: Market, policy: Policy, asOf: IsoDate): BoundPolicy {
  const context = { market, asOf };
  const bindSide = (criteria: Policy["fit"] | Policy["appeal"], asks: Side): BoundCriterion[] =>
    Object.entries<Criterion>(criteria).map(([name, criterion]) => ({
      name,
      criterion,
      bound: RuleError.around(criterion.rule.name, undefined, () => criterion.rule.bind(context)),
      asks,
      whenUnknown: criterion.whenUnknown ?? whenUnknownDefaults[asks],
      neutral: criterion.neutral ?? policy.neutral,
    }));
  return {
    market,
    policy,
    fit: bindSide(policy.fit, "vacancy"),
    appeal: bindSide(policy.appeal, "candidate"),
    gates: policy.gates.map((gate) => ({ gate, bound: RuleError.around(gate.name, undefined, () => gate.bind(context)) })),
  };
}

/** Names a pair of rows by its ids, for an error. */
export function pairName(market: Market, side: Side, row: Row, other: Row): string {
  const [candidate, vacancy] = side === "candidate" ? [row, other] : [other, row];
  return `candidate ${market.idOf("candidate", candidate)} and vacancy ${market.idOf("vacancy", vacancy)}`;
}
