import { isProtectedKey, type Candidate, type ConceptId, type Vacancy } from "../model/index.js";
import type { Market } from "../market/index.js";
import type { Criterion, Policy } from "../policy/index.js";
import type { CandidateField, VacancyField } from "../rules/index.js";
import { candidateChanges } from "./candidate-changes.js";
import { defaultEfforts, effortOf, type Efforts } from "./efforts.js";
import { leverId } from "./lever-id.js";
import { orderLevers, targetOf, type CandidateChange, type Change, type ChangeSide, type Lever, type PolicyChange } from "./lever.js";
import type { Pair } from "./match.js";
import type { Matcher } from "./matcher.js";
import { occupationNearness } from "./occupation-nearness.js";
import { recordsOf } from "./records-of.js";
import { answeredBy, vacancyChanges } from "./vacancy-changes.js";

/** Which levers are wanted, and what they cost. */
export interface ProposeOptions {
  /** Whose changes. @defaultValue the candidate's alone */
  readonly sides?: readonly ChangeSide[];
  /** What the kinds of change cost; those left out cost what they cost by default. */
  readonly efforts?: Partial<Efforts>;
}

/**
 * Proposes changes that may lift a pair: only of fields that the policy reads, only what the records state and does not suit.
 * Take what comes, change its efforts, leave some out or add others, and hand it to `whatWouldChange`.
 * @throws RangeError for an id that the market does not have, TypeError for a market that keeps no records.
 */
export function proposeLevers<Fit, Appeal>(
  matcher: Matcher<Fit, Appeal>,
  pair: Pair,
  { sides = ["candidate"], efforts }: ProposeOptions = {},
): readonly Lever[] {
  const { market, policy, asOf } = matcher;
  const { candidate, vacancy } = recordsOf(matcher, pair);
  const isRead = readChanges(policy, vacancy);
  const changes: readonly Change[] = [
    ...(sides.includes("candidate")
      ? candidateChanges(candidate, vacancy, market, asOf).filter((change) => isRead(change) && !namesProtected(change))
      : []),
    ...(sides.includes("vacancy") ? vacancyChanges(vacancy, candidate).filter(isRead) : []),
    ...(sides.includes("policy") ? policyChanges(policy) : []),
  ];
  return leversOf(changes, nearnessOf(market, candidate), efforts);
}

/** How near an occupation is to a candidate's own, by its id: one that the taxonomy does not have is near to none. */
export function nearnessOf(market: Market, candidate: Candidate): (occupation: ConceptId) => number {
  const nearness = occupationNearness(market, candidate);
  return (occupation) => nearness.of(market.taxonomy.rowOf(occupation));
}

/** An advert may hide what is protected among the papers that it asks: nobody is told to get that. */
export function namesProtected(change: CandidateChange): boolean {
  switch (change.kind) {
    case "gainCertificate":
      return isProtectedKey(change.certificate.label ?? "");
    case "gainLicence":
      return isProtectedKey(change.licence.label ?? "");
    case "obtainDocument":
      return isProtectedKey(change.document);
    default:
      return false;
  }
}

/** Makes levers of changes: the same change once. @param nearness see `effortOf`. @throws TypeError for an effort of no kind of change, RangeError for one that is no number of at least 0. */
export function leversOf(
  changes: readonly Change[],
  nearness: (occupation: ConceptId) => number,
  efforts: Partial<Efforts> = {},
): readonly Lever[] {
  const unknown = Object.keys(efforts).find((kind) => !Object.hasOwn(defaultEfforts, kind));
  if (unknown !== undefined) throw new TypeError(`expected efforts of kinds of change, received ${JSON.stringify(unknown)}`);
  const table = { ...defaultEfforts, ...efforts };
  const byId = new Map(changes.map((change) => [leverId(change), change]));
  return orderLevers([...byId].map(([id, change]) => ({ id, effort: effortOf(change, table, nearness), change })));
}

/** Tells which changes touch a field that counts in a policy: one that a criterion with a weight or a threshold reads, or a gate. */
export function readChanges({ fit, appeal, gates }: Policy, vacancy?: Vacancy): (change: Change) => boolean {
  const criteria = [...Object.values<Criterion>(fit), ...Object.values<Criterion>(appeal)];
  const reads = [
    ...criteria.filter(({ weight, atLeast }) => weight > 0 || atLeast !== undefined).map(({ rule }) => rule.reads),
    ...gates.map((gate) => gate.reads),
  ];
  const candidate = new Set<CandidateField>(reads.flatMap((read) => read.candidate));
  const its = new Set<VacancyField>(reads.flatMap((read) => read.vacancy));
  return (change) => {
    const target = targetOf(change);
    if (target.side === "policy") return true;
    if (target.side === "candidate") return candidate.has(target.field as CandidateField);
    if (!("requirement" in change)) return its.has(target.field as VacancyField);
    const asked = vacancy?.requirements?.[change.requirement];
    return its.has("requirements") && (asked === undefined || candidate.has(answeredBy[asked.kind]));
  };
}

/** Twice and half of each weight. */
function policyChanges(policy: Policy): readonly PolicyChange[] {
  return (["fit", "appeal"] as const).flatMap((side) =>
    Object.entries<Criterion>(policy[side]).flatMap(([criterion, { weight }]) =>
      weight === 0 ? [] : [2, 0.5].map((times) => ({ kind: "weigh", side, criterion, weight: weight * times }) as const),
    ),
  );
}
