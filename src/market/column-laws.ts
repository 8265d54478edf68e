import type { Places } from "../geo/index.js";
import { cefrLevels, dayOf, educationHeight, type ConceptKind } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import {
  contractBit,
  demandState,
  documentState,
  NO_DAY,
  ONGOING,
  relocationBit,
  shiftWish,
  skillEvidence,
  type candidateLayout,
} from "./candidate-columns.js";
import { listState, type ColumnKind, type Layout, type ListLayout } from "./column.js";
import { payPeriods } from "./encoding.js";
import { unpackLetters } from "./letter-code.js";
import {
  contractIndex,
  NOT_STATED,
  offerState,
  shiftIndex,
  UNLINKED,
  vacancyStatus,
  verificationStatus,
  type vacancyLayout,
} from "./vacancy-columns.js";

/** What each value of a column must be. */
export interface Law {
  readonly expected: string;
  holds(value: number): boolean;
}

/** What each list of a column must be. */
export interface ListLaw<Fields extends Readonly<Record<string, ColumnKind>> = Readonly<Record<string, ColumnKind>>> {
  readonly fields: { readonly [Field in keyof Fields]: Law };
  /** Fields by which the entries of a list rise, the first one first. */
  readonly rising: readonly (keyof Fields & string)[];
  /** Whether two entries may be alike in all of them. */
  readonly repeats?: boolean;
  /** Whether entries are grouped by `requirement`, counted from 0, and rise by the fields within each. */
  readonly demands?: boolean;
}

/** The laws of every column of a layout. */
export type Laws<L extends Layout> = {
  readonly [Name in keyof L]: L[Name] extends ListLayout<infer Fields> ? ListLaw<Fields> : Law;
};

/** What rows of the other parts of a market there are. */
export interface LawContext {
  readonly taxonomy: Taxonomy;
  readonly places: Places;
  readonly terms: number;
}

const [firstDay, lastDay] = [dayOf("0000-01-01"), dayOf("9999-12-31")];
const highest = educationHeight.doctor;
const amount = knownFrom(0, 1e15);
const day = whole(firstDay, lastDay, "a day number, or none", NO_DAY);
const months = knownFrom(0, 1200);
const count = whole(-1, 1e9, "a number of places, or −1");
const level = whole(0, 5, "a level from 1 to 5, or 0");
const cefr = whole(0, cefrLevels.length, "a level from 1 to 6, or 0");
const hours = knownFrom(0, 168);
const textCode = whole(1, 2 ** 52, "a code of a text");
const textCodeOrNone = whole(0, 2 ** 52, "a code of a text, or 0");
const offer = whole(0, offerState.no, "a state of an offer");
const wageUnits = { wageCurrency: letters(3), wagePeriod: whole(0, payPeriods.length - 1, "an index of pay periods") };
const latitude = knownFrom(-90, 90);
const longitude = knownFrom(-180, 180);
const textNorm: Law = { expected: "the length of a vector", holds: (value) => value >= 0 && value < Infinity };

export function candidateLaws({ taxonomy, places, terms }: LawContext): Laws<typeof candidateLayout> {
  const occupation = conceptOf(taxonomy, "occupation", UNLINKED);
  return {
    place: whole(-1, places.places.length - 1, "a row of the places, or −1"),
    latitude,
    longitude,
    relocation: whole(0, 7, "bits of channels, or unknown", relocationBit.unknown),
    relocationCountries: { fields: { country: letters(2) }, rising: ["country"] },
    wageMin: amount,
    ...wageUnits,
    wageState: whole(0, demandState.stated, "a state of a demand"),
    availableFrom: day,
    educationHeight: whole(-1, highest, "a height of education, or −1"),
    educationState: whole(0, listState.partial, "a state of a list"),
    fields: { fields: { concept: conceptOf(taxonomy, "field") }, rising: ["concept"] },
    skills: {
      fields: {
        concept: conceptOf(taxonomy, "skill"),
        level,
        lastUsed: whole(0, 12 * 10_000, "a month from the year 0, or 0"),
        evidence: whole(0, skillEvidence.verified, "an index of skill evidence"),
      },
      rising: ["concept"],
    },
    experience: {
      fields: { occupation, start: day, end: whole(firstDay, lastDay, "a day number, none or ongoing", NO_DAY, ONGOING), months },
      rising: ["start", "end", "occupation", "months"],
      repeats: true,
    },
    desiredSectors: { fields: { sector: conceptOf(taxonomy, "sector", UNLINKED) }, rising: ["sector"] },
    contractTypes: whole(0, 31, "bits of contracts, or unknown", contractBit.unknown),
    hoursMin: hours,
    hoursMax: hours,
    hoursState: whole(0, demandState.stated, "a state of a demand"),
    shifts: whole(0, shiftWish.day, "an index of wishes for shifts"),
    maxCommuteKm: { expected: "kilometres, infinite or NaN", holds: (value) => value >= 0 || Number.isNaN(value) },
    languages: { fields: { language: letters(2, 3), level: cefr }, rising: ["language", "level"] },
    licences: { fields: { concept: conceptOf(taxonomy, "licence"), until: day }, rising: ["concept", "until"] },
    certificates: {
      fields: { concept: conceptOf(taxonomy, "certificate", -1), unit: textCodeOrNone, until: day },
      rising: ["concept", "unit", "until"],
    },
    documents: {
      fields: { type: textCode, status: whole(0, documentState.have, "an index of a document's status"), until: day },
      rising: ["type", "status", "until"],
    },
    accommodationNeeds: { fields: { need: textCode }, rising: ["need"] },
    desiredOccupations: { fields: { occupation, rank: whole(1, 255, "a rank from 1 to 255") }, rising: ["occupation"] },
    terms: termLaw(terms),
    textNorm,
  };
}

export function vacancyLaws({ taxonomy, places, terms }: LawContext): Laws<typeof vacancyLayout> {
  const demand = { requirement: whole(0, 2 ** 32 - 1, "a number of a requirement"), optional: whole(0, 1, "0 or 1") };
  const occupation = conceptOf(taxonomy, "occupation", UNLINKED, NOT_STATED);
  return {
    occupation,
    locations: {
      fields: { place: whole(-1, places.places.length - 1, "a row of the places, or −1"), latitude, longitude },
      rising: ["place", "latitude", "longitude"],
      repeats: true,
    },
    wageMin: amount,
    wageMax: amount,
    ...wageUnits,
    startDate: day,
    validThrough: day,
    status: whole(0, vacancyStatus.withdrawn, "a status"),
    openings: count,
    openingsFilled: count,
    skillDemands: {
      fields: { ...demand, concept: conceptOf(taxonomy, "skill", UNLINKED), level },
      rising: ["concept", "level"],
      demands: true,
    },
    educationDemands: {
      fields: { ...demand, height: whole(0, highest, "a height of education") },
      rising: ["height"],
      demands: true,
    },
    fieldDemands: { fields: { ...demand, concept: conceptOf(taxonomy, "field", UNLINKED) }, rising: ["concept"], demands: true },
    experienceDemands: {
      fields: { ...demand, occupation, months: { expected: "months from 0 to 1200", holds: (value) => value > 0 && value <= 1200 } },
      rising: ["occupation", "months"],
      demands: true,
    },
    languageDemands: { fields: { ...demand, language: letters(2, 3), level: cefr }, rising: ["language", "level"], demands: true },
    licenceDemands: { fields: { ...demand, concept: conceptOf(taxonomy, "licence", UNLINKED) }, rising: ["concept"], demands: true },
    certificateDemands: {
      fields: { ...demand, concept: conceptOf(taxonomy, "certificate", UNLINKED, NOT_STATED), unit: textCodeOrNone },
      rising: ["concept", "unit"],
      demands: true,
    },
    documentDemands: { fields: { ...demand, type: textCode }, rising: ["type"], demands: true },
    sector: conceptOf(taxonomy, "sector", UNLINKED, NOT_STATED),
    contractType: whole(0, contractIndex.partnership, "an index of contracts"),
    hoursMin: hours,
    hoursMax: hours,
    shifts: whole(0, shiftIndex.night, "an index of shifts"),
    accessible: offer,
    accommodations: { fields: { offered: textCode }, rising: ["offered"] },
    housing: offer,
    experienceForEducation: offer,
    verification: whole(0, verificationStatus.rejected, "an index of verifications"),
    terms: termLaw(terms),
    textNorm,
  };
}

/** The laws of `seenAs`, beside those of the other columns of a market that has it. */
export function withSeenLaw<L extends Layout>(laws: Laws<L>, { taxonomy }: LawContext, isSeen: boolean): Laws<L> {
  if (!isSeen) return laws;
  const concept = whole(0, taxonomy.concepts.length - 1, "the row of a concept");
  const seenAs: ListLaw = { fields: { concept, weight: whole(1, 255, "a weight from 1 to 255") }, rising: ["concept"] };
  return { ...laws, seenAs };
}

function termLaw(terms: number): ListLaw<{ term: "integer"; count: "integer" }> {
  return {
    fields: { term: whole(0, terms - 1, "a number of the vocabulary"), count: whole(1, 255, "a count from 1 to 255") },
    rising: ["term"],
  };
}

function whole(from: number, to: number, expected: string, ...others: readonly number[]): Law {
  return { expected, holds: (value) => (Number.isInteger(value) && value >= from && value <= to) || others.includes(value) };
}

function knownFrom(from: number, to: number): Law {
  return { expected: `${String(from)} to ${String(to)}, or NaN`, holds: (value) => (value >= from && value <= to) || Number.isNaN(value) };
}

function letters(length: number, most = length): Law {
  const code = new RegExp(`^[A-Z]{${String(length)},${String(most)}}$`);
  return {
    expected: `${most === length ? "" : `${String(length)} to `}${String(most)} packed letters, or 0`,
    holds: (value) => value === 0 || (Number.isInteger(value) && code.test(unpackLetters(value))),
  };
}

function conceptOf({ concepts }: Taxonomy, kind: ConceptKind, ...others: readonly number[]): Law {
  return {
    expected: ["the row of a concept", `of kind ${kind}`, ...others.map((other) => `or ${String(other)}`)].join(" "),
    holds: (value) => concepts[value]?.kind === kind || others.includes(value),
  };
}
