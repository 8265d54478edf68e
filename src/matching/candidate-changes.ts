import { cefrLevels, dayOf, lastDay, type Candidate, type IsoDate, type Mention, type Requirement, type Vacancy } from "../model/index.js";
import type { Market } from "../market/index.js";
import { kilometresBetween } from "./kilometres-between.js";
import type { CandidateChange } from "./lever.js";

/**
 * What a candidate might change for one vacancy: what it asks and he or she is known not to have, and wishes that it does not meet.
 * What a record does not say is a question, and no change: a silent list is never added to.
 */
export function candidateChanges(candidate: Candidate, vacancy: Vacancy, market: Market, asOf: IsoDate): readonly CandidateChange[] {
  const start = vacancy.startDate !== undefined && vacancy.startDate > asOf ? vacancy.startDate : asOf;
  return [
    ...(vacancy.requirements ?? []).flatMap((requirement) => requiredChanges(requirement, candidate, market, start)),
    ...moves(candidate, vacancy, market),
    ...wishes(candidate, vacancy),
    ...(candidate.availableFrom !== undefined && vacancy.startDate !== undefined && candidate.availableFrom > start
      ? [{ kind: "startBy", date: start } as const]
      : []),
  ];
}

function requiredChanges(requirement: Requirement, candidate: Candidate, { taxonomy }: Market, start: IsoDate): readonly CandidateChange[] {
  const isLinked = ({ concept }: Mention): boolean => concept !== undefined && taxonomy.rowOf(concept) >= 0;
  switch (requirement.kind) {
    case "skill": {
      const { skills } = candidate;
      if (skills === undefined) return [];
      return [requirement, ...(requirement.alternatives ?? [])].filter(isLinked).flatMap(({ concept, level }): CandidateChange[] => {
        const held = (skills ?? []).filter((skill) => skill.concept === concept);
        if (held.length === 0) return [{ kind: "gainSkill", concept: concept!, ...(level === undefined ? {} : { level }) }];
        const isLower = level !== undefined && held.every((skill) => skill.level !== undefined && skill.level < level);
        return isLower ? [{ kind: "raiseLevel", concept: concept!, level }] : [];
      });
    }
    case "certificate": {
      const { certificates } = candidate;
      if (certificates === undefined) return [];
      return [requirement, ...(requirement.alternatives ?? [])].flatMap(({ concept, label, units }): CandidateChange[] => {
        const certificate = {
          ...(concept === undefined ? {} : { concept }),
          ...(label === undefined ? {} : { label }),
          ...(units === undefined ? {} : { units }),
        };
        const valid = (certificates ?? []).filter(({ expires }) => holdsOn(expires, start));
        const covers = (units ?? []).length > 0 && units!.every((unit) => valid.some((one) => one.units?.includes(unit) === true));
        return covers || valid.some((one) => isSame(one, certificate)) ? [] : [{ kind: "gainCertificate", certificate }];
      });
    }
    case "licence": {
      const { licences } = candidate;
      if (licences === undefined) return [];
      return [requirement, ...(requirement.alternatives ?? [])].flatMap(({ concept, label }): CandidateChange[] => {
        const licence = { ...(concept === undefined ? {} : { concept }), ...(label === undefined ? {} : { label }) };
        const isHeld = (licences ?? []).some((one) => holdsOn(one.expires, start) && isSame(one, licence));
        return isHeld ? [] : [{ kind: "gainLicence", licence }];
      });
    }
    case "language": {
      const { languages } = candidate;
      if (languages === undefined) return [];
      return [requirement, ...(requirement.alternatives ?? [])].flatMap(({ language, cefr }): CandidateChange[] => {
        const held = (languages ?? []).filter((one) => one.language === language);
        const isEnough = held.some((one) => cefr === undefined || one.cefr === undefined || isAtLeast(one.cefr, cefr));
        return isEnough ? [] : [{ kind: "gainLanguage", language, ...(cefr === undefined ? {} : { cefr }) }];
      });
    }
    case "document": {
      const { documents } = candidate;
      if (documents === undefined) return [];
      return [requirement, ...(requirement.alternatives ?? [])].flatMap(({ concept, label }): CandidateChange[] => {
        const document = concept ?? label ?? "";
        const known = (documents ?? []).filter(({ type }) => type === document);
        const isOpen = known.some(({ status, expires }) => status === "unknown" || (status === "have" && holdsOn(expires, start)));
        return isOpen ? [] : [{ kind: "obtainDocument", document }];
      });
    }
    default:
      return []; // schooling and past work are facts
  }
}

function isSame(held: Mention, wanted: Mention): boolean {
  return wanted.concept === undefined ? wanted.label !== undefined && held.label === wanted.label : held.concept === wanted.concept;
}

function holdsOn(expires: string | undefined, day: IsoDate): boolean {
  const last = expires === undefined ? undefined : lastDay(expires);
  return last === undefined || last >= dayOf(day);
}

function isAtLeast(held: (typeof cefrLevels)[number], wanted: (typeof cefrLevels)[number]): boolean {
  return cefrLevels.indexOf(held) >= cefrLevels.indexOf(wanted);
}

/** Nobody is told to travel farther than this every day, in kilometres. */
const FARTHEST = 60;
/** Ways are proposed in whole steps, so that vacancies about as far away are opened by the same one. */
const STEP = 5;

function moves(candidate: Candidate, vacancy: Vacancy, market: Market): readonly CandidateChange[] {
  const { willingToRelocate: channels, maxCommuteKm } = candidate;
  const changes: CandidateChange[] = [];
  if (channels !== undefined) {
    const has = new Set((channels ?? []).map(({ channel }) => channel));
    const isAbroad = vacancy.channel === "overseas" || vacancy.overseas !== undefined;
    if (!isAbroad) {
      for (const channel of ["local", "interregional"] as const)
        if (!has.has(channel)) changes.push({ kind: "relocate", relocation: { channel } });
    } else {
      const country = vacancy.overseas?.country;
      const goes = (channels ?? []).some(
        ({ channel, countries = [] }) =>
          channel === "overseas" && (countries.length === 0 || (country !== undefined && countries.includes(country))),
      );
      const relocation = { channel: "overseas", ...(country === undefined ? {} : { countries: [country] }) } as const;
      if (!goes) changes.push({ kind: "relocate", relocation });
    }
  }
  const km = typeof maxCommuteKm === "number" ? kilometresBetween(candidate, vacancy, market.places) : undefined;
  if (km !== undefined && km > maxCommuteKm! && km <= FARTHEST) changes.push({ kind: "commute", km: Math.ceil(km / STEP) * STEP });
  return changes;
}

/** Wishes that are stated, and that the vacancy does not meet. */
function wishes(candidate: Candidate, vacancy: Vacancy): readonly CandidateChange[] {
  const { contractTypes, desiredOccupations, desiredSectors, desiredWage, hoursPerWeek, shifts } = candidate;
  const changes: CandidateChange[] = [];
  const asked = desiredWage?.min ?? desiredWage?.max;
  const offered = vacancy.wage?.max ?? vacancy.wage?.min;
  if (desiredWage && vacancy.wage && asked !== undefined && offered !== undefined) {
    const { currency, period } = vacancy.wage;
    const isMet = desiredWage.currency === currency && desiredWage.period === period && offered >= asked;
    if (!isMet) changes.push({ kind: "askWage", wage: { min: offered, currency, period } });
  }
  const contract = vacancy.contract?.type;
  if (contract !== undefined && lacks(contractTypes, contract)) changes.push({ kind: "acceptContract", contract });
  if (shifts === "day" && vacancy.shifts !== undefined && vacancy.shifts !== "day") changes.push({ kind: "acceptShifts" });
  const { min = 0, max = Infinity } = vacancy.hoursPerWeek ?? {};
  const wider = {
    ...(hoursPerWeek?.min === undefined ? {} : { min: Math.min(hoursPerWeek.min, min) }),
    ...(hoursPerWeek?.max === undefined ? {} : { max: Math.max(hoursPerWeek.max, Number.isFinite(max) ? max : min) }),
  };
  if (hoursPerWeek && vacancy.hoursPerWeek && (wider.min !== hoursPerWeek.min || wider.max !== hoursPerWeek.max))
    changes.push({ kind: "acceptHours", hours: wider });
  for (const [kind, wished, concept] of [
    ["acceptOccupation", desiredOccupations, vacancy.occupation?.concept],
    ["acceptSector", desiredSectors, vacancy.sector?.concept],
  ] as const) {
    if (
      concept !== undefined &&
      lacks(
        wished?.map((wish) => wish.concept),
        concept,
      )
    )
      changes.push({ kind, concept });
  }
  return changes;
}

/** Whether a wish is stated, and this is not in it; nobody without a wish needs another one. */
function lacks<T>(list: readonly T[] | null | undefined, wanted: T): boolean {
  return list !== undefined && list !== null && list.length > 0 && !list.includes(wanted);
}
