import type { Candidate, Requirement, Vacancy, WageRange } from "../model/index.js";
import { definePolicy, type Criterion, type Policy } from "../policy/index.js";
import { targetOf, type CandidateChange, type Change, type Lever, type PolicyChange, type VacancyChange } from "./lever.js";
import type { Pair } from "./match.js";
import { createMatcher, type Matcher } from "./matcher.js";
import { recordsOf } from "./records-of.js";

/**
 * The same questions after some changes of a pair: a hypothetical market, and where weights change another policy.
 * Under a set of policies a changed vacancy may be another segment's: weights of the policy that it had before then change nothing.
 * @throws TypeError where a change makes a record that has an error.
 */
export function applyLevers<Fit, Appeal>(matcher: Matcher<Fit, Appeal>, pair: Pair, levers: readonly Lever[]): Matcher<Fit, Appeal> {
  const records = recordsOf(matcher, pair);
  const changesOf = (side: "candidate" | "vacancy" | "policy"): Change[] =>
    levers.map(({ change }) => change).filter((change) => targetOf(change).side === side);
  const [own, its, weights] = [changesOf("candidate"), changesOf("vacancy"), changesOf("policy")];
  const changed =
    own.length + its.length === 0
      ? matcher
      : matcher.with({
          ...(own.length > 0 && { candidate: changeCandidate(records.candidate, own as CandidateChange[]) }),
          ...(its.length > 0 && { vacancy: changeVacancy(records.vacancy, its as VacancyChange[]) }),
        });
  if (weights.length === 0 || changed.policy.hash !== matcher.policy.hash) return changed;
  const policy = weighAnew(matcher.policy, weights as PolicyChange[]) as typeof matcher.policy;
  return createMatcher(changed.market, policy, { asOf: matcher.asOf });
}

/** A paper that is newly got holds: without a last day it would be half known. */
const FAR_OFF = "9999-12-31";

/** A candidate after some changes, made one after the other. */
export function changeCandidate(candidate: Candidate, changes: readonly CandidateChange[]): Candidate {
  return changes.reduce(changeOnce, candidate);
}

function changeOnce(candidate: Candidate, change: CandidateChange): Candidate {
  switch (change.kind) {
    case "gainSkill":
    case "raiseLevel": {
      const { concept, level } = change;
      const others = (candidate.skills ?? []).filter((skill) => skill.concept !== concept);
      const before = (candidate.skills ?? []).find((skill) => skill.concept === concept);
      const skill = { ...before, concept, ...(level === undefined ? {} : { level }) };
      return { ...candidate, skills: [...others, skill], ...stillPartial(candidate.skills) };
    }
    case "gainCertificate":
      return {
        ...candidate,
        certificates: [...(candidate.certificates ?? []), { ...change.certificate, expires: FAR_OFF }],
        ...stillPartial(candidate.certificates),
      };
    case "gainLicence":
      return {
        ...candidate,
        licences: [...(candidate.licences ?? []), { ...change.licence, expires: FAR_OFF }],
        ...stillPartial(candidate.licences),
      };
    case "gainLanguage": {
      const { language, cefr } = change;
      const others = (candidate.languages ?? []).filter((one) => one.language !== language);
      const gained = { language, ...(cefr === undefined ? {} : { cefr }) };
      return { ...candidate, languages: [...others, gained], ...stillPartial(candidate.languages) };
    }
    case "obtainDocument": {
      const others = (candidate.documents ?? []).filter(({ type }) => type !== change.document);
      return {
        ...candidate,
        documents: [...others, { type: change.document, status: "have", expires: FAR_OFF }],
        ...stillPartial(candidate.documents),
      };
    }
    case "relocate":
      return { ...candidate, willingToRelocate: [...(candidate.willingToRelocate ?? []), change.relocation] };
    case "commute":
      return { ...candidate, maxCommuteKm: change.km };
    case "askWage":
      return { ...candidate, desiredWage: change.wage };
    case "startBy":
      return { ...candidate, availableFrom: change.date };
    case "acceptContract":
      return { ...candidate, contractTypes: [...(candidate.contractTypes ?? []), change.contract] };
    case "acceptHours":
      return { ...candidate, hoursPerWeek: change.hours };
    case "acceptShifts":
      return { ...candidate, shifts: "any" };
    case "acceptOccupation": {
      const wishes = candidate.desiredOccupations ?? [];
      const last = wishes.reduce((rank, wish, i) => Math.max(rank, wish.rank ?? i + 1), 0);
      return { ...candidate, desiredOccupations: [...wishes, { concept: change.concept, rank: last + 1 }] };
    }
    case "acceptSector":
      return { ...candidate, desiredSectors: [...(candidate.desiredSectors ?? []), { concept: change.concept }] };
  }
}

/** What joins a list that says nothing leaves the rest of it unknown. */
function stillPartial(list: readonly unknown[] | null | undefined): Pick<Candidate, "complete"> {
  return list === undefined ? { complete: false } : {};
}

/** A vacancy after some changes; requirements keep the places that they had before all of them. */
export function changeVacancy(vacancy: Vacancy, changes: readonly VacancyChange[]): Vacancy {
  const dropped = new Set<number>();
  const optional = new Set<number>();
  let { wage, benefits } = vacancy;
  for (const change of changes) {
    switch (change.kind) {
      case "dropRequirement":
        dropped.add(requirementAt(vacancy, change.requirement));
        break;
      case "makeOptional":
        optional.add(requirementAt(vacancy, change.requirement));
        break;
      case "offerWage":
        wage = offer(wage, change.wage);
        break;
      case "offerBenefit":
        benefits = [...(benefits ?? []), change.benefit];
    }
  }
  const requirements = vacancy.requirements?.flatMap((requirement, at): readonly Requirement[] => {
    if (dropped.has(at)) return [];
    return [optional.has(at) ? { ...requirement, importance: "optional" } : requirement];
  });
  return {
    ...vacancy,
    ...(requirements === undefined ? {} : { requirements }),
    ...(wage === undefined ? {} : { wage }),
    ...(benefits === undefined ? {} : { benefits }),
  };
}

function requirementAt({ requirements, id }: Vacancy, at: number): number {
  if (requirements?.[at] !== undefined) return at;
  throw new RangeError(`expected the place of a requirement of the vacancy ${id}, received ${String(at)}`);
}

/** The lowest offer stays where it is in the same units, and still the lower one. */
function offer(before: WageRange | undefined, wage: WageRange): WageRange {
  const isAlike = before?.currency === wage.currency && before.period === wage.period;
  const keepsMin = isAlike && before.min !== undefined && before.min <= (wage.max ?? 0);
  return keepsMin ? { ...wage, min: before.min } : wage;
}

/** The policy with other weights, under the same name and version: its hash tells them apart. */
function weighAnew(policy: Policy, changes: readonly PolicyChange[]): Policy {
  const weigh = (side: "fit" | "appeal"): Record<string, Criterion> => {
    const criteria: Record<string, Criterion> = { ...(policy[side] as Readonly<Record<string, Criterion>>) };
    for (const { side: its, criterion, weight } of changes) {
      if (its !== side) continue;
      const before = Object.hasOwn(criteria, criterion) ? criteria[criterion] : undefined;
      if (!before) throw new RangeError(`expected the name of a criterion of ${side}, received ${JSON.stringify(criterion)}`);
      criteria[criterion] = { ...before, weight };
    }
    return criteria;
  };
  return definePolicy({ ...policy, fit: weigh("fit") as Policy["fit"], appeal: weigh("appeal") as Policy["appeal"] });
}
