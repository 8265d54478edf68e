import { createMatcher } from "../matching/index.js";
import type { Policy } from "../policy/index.js";
import type { BenchmarkPolicy } from "./benchmark-policy.js";

/** Options of a policy under benchmark. */
export interface RankedByMatcherOptions {
  /** @defaultValue id and version of the policy */
  readonly name?: string;
}

/** Benchmarks a policy of our own, as a matcher ranks by it. In a simulated market, whose records come and go, take `matcherPolicy` of `pengantar/evaluation`. */
export function rankedByMatcher<Fit, Appeal>(policy: Policy<Fit, Appeal>, options: RankedByMatcherOptions = {}): BenchmarkPolicy {
  return {
    name: options.name ?? `${policy.id}-${policy.version}`,
    hash: policy.hash,
    prepare({ market, asOf }) {
      const matcher = createMatcher(market, policy, { asOf });
      return {
        vacanciesFor: (candidate, top) => matcher.vacanciesFor(candidate, { top }).matches.map(({ id }) => id),
        candidatesFor: (vacancy, top) => matcher.candidatesFor(vacancy, { top }).matches.map(({ id }) => id),
      };
    },
  };
}
