import { compareCodePoints, type Candidate } from "../model/index.js";
import { recordRows } from "../market/index.js";
import { candidateChanges } from "./candidate-changes.js";
import { policiesIn } from "../policy/index.js";
import type { Efforts } from "./efforts.js";
import { leverId } from "./lever-id.js";
import type { CandidateChange, Lever } from "./lever.js";
import type { Matcher } from "./matcher.js";
import { leversOf, namesProtected, nearnessOf, readChanges } from "./propose-levers.js";
import { checkWhole } from "./records-of.js";
import type { SegmentedMatcher } from "./segmented-matcher.js";

/** Shares of the wage asked at which it is tried. */
const LOWER_WAGES = [0.9, 0.8] as const;

/**
 * Levers of a candidate for a whole market: the changes that most vacancies would propose, and asking for less or starting at once.
 * How many vacancies propose a change is only how they are chosen; what they open is ranked.
 * @param most levers to keep of those that vacancies propose; of as many the id decides, by code points.
 */
export function marketLevers<Fit, Appeal>(
  matcher: Matcher<Fit, Appeal> | SegmentedMatcher,
  candidate: Candidate,
  most: number,
  efforts: Partial<Efforts>,
): readonly Lever[] {
  const { market, asOf } = matcher;
  const readers = policiesIn("policySet" in matcher ? matcher.policySet : matcher.policy).map((policy) => readChanges(policy));
  const isRead = (change: CandidateChange): boolean => readers.some((reads) => reads(change));
  const counts = new Map<string, { readonly change: CandidateChange; count: number }>();
  for (const row of recordRows(market, "vacancy")) {
    const vacancy = market.vacancy(row);
    checkWhole(vacancy);
    for (const change of candidateChanges(candidate, vacancy, market, asOf)) {
      // These name a sum or a day of one vacancy.
      if (change.kind === "askWage" || change.kind === "startBy" || change.kind === "acceptHours") continue;
      const id = leverId(change);
      const counted = counts.get(id) ?? { change, count: 0 };
      counted.count++;
      counts.set(id, counted);
    }
  }
  const chosen = [...counts]
    .filter(([, { change }]) => isRead(change) && !namesProtected(change))
    .sort(([a, { count: ofA }], [b, { count: ofB }]) => ofB - ofA || compareCodePoints(a, b))
    .slice(0, most)
    .map(([, { change }]) => change);
  return leversOf([...chosen, ...ownChanges(candidate, asOf).filter(isRead)], nearnessOf(market, candidate), efforts);
}

function ownChanges({ desiredWage, availableFrom }: Candidate, asOf: string): readonly CandidateChange[] {
  const asked = desiredWage?.min ?? desiredWage?.max;
  const { currency, period } = desiredWage ?? {};
  return [
    ...(asked === undefined || currency === undefined || period === undefined
      ? []
      : LOWER_WAGES.map((share) => ({ kind: "askWage", wage: { min: Math.round(asked * share), currency, period } }) as const)),
    ...(availableFrom !== undefined && availableFrom > asOf ? [{ kind: "startBy", date: asOf } as const] : []),
  ];
}
