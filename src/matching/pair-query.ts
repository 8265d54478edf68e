import type { Row, Side } from "../market/index.js";
import type { BoundRule, Met, Query, Scan } from "../rules/index.js";
import { pairName, type BoundCriterion, type BoundPolicy } from "./bind-policy.js";
import { combineSides } from "./combine.js";
import type { PairScore } from "./match.js";
import { roundDegree } from "./round-degree.js";
import { RuleError } from "./rule-error.js";

/** Which missing facts are assumed: as the policy says, all at their worst, or all at their best. */
export type Assumption = "used" | "low" | "high";

/** One criterion seen from one record. */
export interface CriterionQuery {
  readonly of: BoundCriterion;
  /** Whether the demand is made in every pair with the record that asks, or in none; `undefined` where the other record makes it. */
  readonly always: boolean | undefined;
  /** Whether the demand is made in the pair with this record. */
  asked(other: Row): boolean;
  /** The criterion's degree, rounded; its neutral degree where the demand is not made. */
  degree(other: Row, assumption: Assumption): number;
  /** No degree is higher. */
  ceiling(): number;
  /** Upper bounds of the degrees where the demand is made, for a whole column at once. */
  scan(assumption: Assumption): Scan | undefined;
}

/**
 * The canonical scorer, seen from one record: every score, list and explanation comes from here.
 * Points wᵢ·xᵢ are rounded once; a side is fold(points) / fold(weights), left to right in the policy's order.
 */
export interface PairQuery {
  readonly fit: readonly CriterionQuery[];
  readonly appeal: readonly CriterionQuery[];
  /** The criteria that have a weight: those of fit, then those of appeal. */
  readonly weighed: readonly CriterionQuery[];
  /** All gates and thresholds of a pair, one by one. */
  readonly gates: readonly { readonly name: string; status(other: Row): Met }[];
  /** The gates taken together. */
  met(other: Row): Met;
  /** Makes one score of the degrees of the weighed criteria. */
  scoreOf(degrees: Float64Array): number;
  score(other: Row, assumption: Assumption): number;
  /** Everything about a pair's score. */
  pairScore(other: Row): PairScore;
}

/** Prepares everything that can be prepared once for the record in a row. @throws RuleError where a rule fails. */
export function queryFrom(bound: BoundPolicy, side: Side, row: Row): PairQuery {
  const { market, policy } = bound;
  const named = (other: Row): string => pairName(market, side, row, other);
  const fit = bound.fit.map((criterion) => criterionQuery(criterion, side, row, named));
  const appeal = bound.appeal.map((criterion) => criterionQuery(criterion, side, row, named));
  const gates = [
    ...bound.gates.map(({ gate, bound: boundGate }) => {
      const query = RuleError.around(gate.name, undefined, () => boundGate.from(side, row));
      return {
        name: gate.name,
        status: (other: Row) => {
          const answer = RuleError.around(
            gate.name,
            () => named(other),
            () => query.status(other),
          );
          if (!isMet(answer)) throw new RuleError(gate.name, named(other), `expected met, unmet or unknown, received ${String(answer)}`);
          return answer;
        },
      };
    }),
    ...[...fit, ...appeal].flatMap(thresholdGate),
  ];
  const met = (other: Row): Met => {
    let all: Met = "met";
    for (const gate of gates) {
      const status = gate.status(other);
      if (status === "unmet") return "unmet";
      if (status === "unknown") all = "unknown";
    }
    return all;
  };
  const weighedFit = fit.filter(counts);
  const weighed = [...weighedFit, ...appeal.filter(counts)];
  const weights = Float64Array.from(weighed, ({ of }) => of.criterion.weight);
  const fitCount = weighedFit.length;
  const fitOf = (values: Float64Array): number | null => foldSide(weights, values, 0, fitCount);
  const appealOf = (values: Float64Array): number | null => foldSide(weights, values, fitCount, weights.length);
  const scoreOf = (values: Float64Array): number => combineSides(policy.combine, fitOf(values), appealOf(values));
  const degrees = new Float64Array(weighed.length);
  const score = (other: Row, assumption: Assumption): number => {
    for (let i = 0; i < weighed.length; i++) degrees[i] = weighed[i]!.degree(other, assumption);
    return scoreOf(degrees);
  };
  return {
    fit,
    appeal,
    weighed,
    gates,
    met,
    scoreOf,
    score,
    pairScore(other) {
      const low = score(other, "low");
      const high = score(other, "high");
      const used = score(other, "used");
      const [fitScore, appealScore] = [fitOf(degrees), appealOf(degrees)];
      for (let i = 0; i < weighed.length; i++) degrees[i] = weighed[i]!.asked(other) ? 1 : 0;
      return {
        score: used,
        low,
        high,
        fit: fitScore,
        appeal: appealScore,
        gates: met(other),
        asked: { fit: fitOf(degrees), appeal: appealOf(degrees) },
      };
    },
  };
}

/** A plug-in without types may answer yes or no: such an answer must not pass for met. */
function isMet(answer: unknown): answer is Met {
  return answer === "met" || answer === "unmet" || answer === "unknown";
}

/** A weight of 0 leaves a criterion out of the sums; its threshold stays. */
function counts(query: CriterionQuery): boolean {
  return query.of.criterion.weight > 0;
}

function criterionQuery(criterion: BoundCriterion, side: Side, row: Row, named: (other: Row) => string): CriterionQuery {
  const { bound, asks, neutral, whenUnknown } = criterion;
  const { name } = criterion.criterion.rule;
  const always = asks === side ? RuleError.around(name, undefined, () => bound.asked(row)) : undefined;
  let known: Query | undefined;
  const query = (): Query => (known ??= RuleError.around(name, undefined, () => bound.from(side, row)));
  const asked = (other: Row): boolean => always ?? askedOrError(name, bound, other, named);
  return {
    of: criterion,
    always,
    asked,
    degree(other, assumption) {
      if (!(always ?? askedOrError(name, bound, other, named))) return neutral;
      const its = query();
      let degree: number;
      try {
        degree = its.degree(other, assumption === "used" ? whenUnknown : assumption === "low" ? 0 : 1);
      } catch (error) {
        throw new RuleError(name, named(other), error instanceof Error ? error.message : String(error), error);
      }
      // Said as "not within", so that no number is found, too.
      if (!(degree >= 0 && degree <= its.ceiling && degree <= 1)) throw outOfRange(name, named(other), degree, its.ceiling);
      return roundDegree(degree);
    },
    ceiling() {
      if (always === false) return neutral;
      const its = query().ceiling;
      if (!(its >= 0)) throw new RuleError(name, undefined, `expected a ceiling of at least 0, received ${String(its)}`);
      return Math.min(1, always ? its : Math.max(its, neutral));
    },
    scan(assumption) {
      return RuleError.around(name, undefined, () => query().scan?.(assumption === "used" ? whenUnknown : assumption === "low" ? 0 : 1));
    },
  };
}

/** Asked of every pair that is looked at: without a closure for each. */
function askedOrError(name: string, bound: BoundRule, asking: Row, named: (other: Row) => string): boolean {
  try {
    return bound.asked(asking);
  } catch (error) {
    throw new RuleError(name, named(asking), error instanceof Error ? error.message : String(error), error);
  }
}

function outOfRange(name: string, pair: string, degree: number, ceiling: number): RuleError {
  const isDegree = degree >= 0 && degree <= 1;
  const expected = isDegree ? `at most its ceiling ${String(ceiling)}` : "from 0 to 1";
  return new RuleError(name, pair, `expected a degree ${isDegree ? "of " : ""}${expected}, received ${String(degree)}`);
}

/**
 * `atLeast t`: met if the lowest degree reaches t, unmet if the highest does not, else unknown; not asked is met.
 * The threshold is rounded as degrees are: 0.7 reaches 0.7.
 */
function thresholdGate(query: CriterionQuery): { name: string; status(other: Row): Met }[] {
  if (query.of.criterion.atLeast === undefined) return [];
  const atLeast = roundDegree(query.of.criterion.atLeast);
  return [
    {
      name: `${query.of.name}.atLeast`,
      status(other) {
        if (!query.asked(other)) return "met";
        if (query.degree(other, "low") >= atLeast) return "met";
        return query.degree(other, "high") < atLeast ? "unmet" : "unknown";
      },
    },
  ];
}

/** Σ weight · value / Σ weight, left to right; `null` where the side has no criterion. */
function foldSide(weights: Float64Array, values: Float64Array, from: number, to: number): number | null {
  if (from === to) return null;
  let points = 0;
  let sum = 0;
  for (let i = from; i < to; i++) {
    points += weights[i]! * values[i]!;
    sum += weights[i]!;
  }
  return points / sum;
}
