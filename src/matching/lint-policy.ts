import type { IsoDate } from "../model/index.js";
import { recordRows, type Market, type Row } from "../market/index.js";
import { isPolicySet, lintDefinition, lintSegments, type PolicyFinding, type PolicySet } from "../policy/artefact.js";
import type { Policy } from "../policy/index.js";
import { lintInMarket } from "./lint-in-market.js";
import { createSegmentedMatcher } from "./segmented-matcher.js";

/** Where a policy is to work. */
export interface LintOptions {
  /** The market that it is looked at in. @defaultValue its text alone is looked at */
  readonly market: Market;
  readonly asOf: IsoDate;
  /** Most vacancies whose lists are looked at, spread evenly over the market, at least 1. @defaultValue 30 */
  readonly vacancies?: number;
  /** Most candidates that are looked at for each, spread evenly, at least 2. @defaultValue 200 */
  readonly candidates?: number;
}

/**
 * Looks for what may be the matter with a policy or a set of policies, before it goes live.
 *
 * From the text alone: weights of 0, thresholds that everybody reaches, weight in one hand, silence that pays, names of protected attributes, fields that
 * no rule may read, segments that cannot be reached or whose scores are not comparable. In a market, too: demands that nobody makes, gates that nobody
 * passes, alone or two together, criteria that never make a difference, and one that decides alone (mean Kendall τ_b of its degrees and the scores ≥ 0.8).
 * What is found in a market is found in a sample, the same each time.
 * @returns findings in the order of the policy; none is no proof.
 * @throws RangeError for a number out of range; RuleError where a rule fails on a pair that is looked at.
 */
export function lintPolicy(policy: Policy | PolicySet, where?: LintOptions): readonly PolicyFinding[] {
  for (const [name, count, least] of [
    ["vacancies", where?.vacancies ?? 1, 1],
    ["candidates", where?.candidates ?? 2, 2],
  ] as const) {
    if (!Number.isSafeInteger(count) || count < least) {
      throw new RangeError(`expected ${name} as a whole number of at least ${String(least)}, received ${String(count)}`);
    }
  }
  if (!isPolicySet(policy)) {
    return [...lintDefinition(policy), ...(where ? lintInMarket(policy, where, recordRows(where.market, "vacancy")) : [])];
  }
  const rows = where && rowsBySegment(policy, where);
  const parts = [
    ...policy.segments.map((segment, index) => ({ path: `segments[${String(index)}].policy`, policy: segment.policy })),
    { path: "otherwise", policy: policy.otherwise },
  ];
  return [
    ...lintSegments(policy),
    ...parts.flatMap((part, index) => {
      const its = rows?.[index];
      const found = [...lintDefinition(part.policy), ...(where && its && its.length > 0 ? lintInMarket(part.policy, where, its) : [])];
      const inside = found.map((finding) => ({ ...finding, path: `${part.path}.${finding.path}` }));
      return its?.length === 0 && index < policy.segments.length ? [emptySegment(index, policy.segments[index]!.name), ...inside] : inside;
    }),
  ];
}

/** The rows of the vacancies of each segment, and of those in none. */
function rowsBySegment(policySet: PolicySet, { market, asOf }: LintOptions): readonly Int32Array[] {
  const matcher = createSegmentedMatcher(market, policySet, { asOf });
  const names = [...policySet.segments.map(({ name }) => name), null];
  const lists = new Map(names.map((name): [string | null, Row[]] => [name, []]));
  for (const row of recordRows(market, "vacancy")) lists.get(matcher.policyFor(market.idOf("vacancy", row)).segment)!.push(row);
  return names.map((name) => Int32Array.from(lists.get(name)!));
}

function emptySegment(index: number, name: string): PolicyFinding {
  return {
    code: "emptySegment",
    severity: "warning",
    path: `segments[${String(index)}].when`,
    message: { en: `No vacancy of this market is in segment ${name}.`, id: `Tidak ada lowongan di pasar ini yang masuk segmen ${name}.` },
  };
}
