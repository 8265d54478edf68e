import { educationHeight, type Candidate, type Experience, type Relocation, type Whereabouts } from "../model/index.js";
import type { candidateLayout } from "./candidate-columns.js";
import { demandState, NO_DAY, ONGOING, relocationBit } from "./candidate-columns.js";
import { listState, type RowValues } from "./column.js";
import {
  compareNumbers,
  conceptRow,
  dayOrNone,
  hoursOf,
  lastDayOrNone,
  placeRow,
  stateOf,
  wageUnits,
  type Encoding,
  type Warn,
} from "./encoding.js";
import { encodeCertificates, encodeDocuments, encodeLanguages, encodeLicences } from "./encode-held.js";
import { encodeSkills } from "./encode-skills.js";
import { contractBits, encodeDesiredSectors, encodeNeeds, shiftWishOf } from "./encode-wishes.js";
import { packLetters } from "./letter-code.js";

type CandidateRow = RowValues<typeof candidateLayout>;

/** Turns a checked candidate into a row of the columns; what contradicts itself is warned about and left unknown. */
export function encodeCandidate(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow {
  const wage = candidate.desiredWage;
  // Written out: objects spread into this one would cost more than what they hold.
  const { place, latitude, longitude } = encodeWhereabouts(candidate.residence, encoding, warn, () => "residence");
  const { wageCurrency, wagePeriod } = wageUnits(wage);
  const hours = hoursOf(candidate.hoursPerWeek, warn);
  return {
    place,
    latitude,
    longitude,
    relocation: relocationBits(candidate.willingToRelocate),
    relocationCountries: relocationCountries(candidate.willingToRelocate),
    wageMin: wage ? (wage.min ?? wage.max ?? NaN) : NaN,
    wageCurrency,
    wagePeriod,
    wageState: demandStateOf(wage),
    availableFrom: dayOrNone(candidate.availableFrom),
    educationHeight: highestEducation(candidate),
    educationState: stateOf(candidate.education, candidate, false),
    fields: encodeFields(candidate, encoding, warn),
    skills: encodeSkills(candidate, encoding, warn),
    experience: encodeExperience(candidate, encoding, warn),
    desiredOccupations: encodeDesiredOccupations(candidate, encoding, warn),
    desiredSectors: encodeDesiredSectors(candidate, encoding, warn),
    contractTypes: contractBits(candidate),
    hoursMin: hours.min,
    hoursMax: hours.max,
    hoursState: demandStateOf(candidate.hoursPerWeek),
    shifts: shiftWishOf(candidate),
    maxCommuteKm: candidate.maxCommuteKm === undefined ? NaN : (candidate.maxCommuteKm ?? Infinity),
    languages: encodeLanguages(candidate),
    licences: encodeLicences(candidate, encoding, warn),
    certificates: encodeCertificates(candidate, encoding, warn),
    documents: encodeDocuments(candidate),
    accommodationNeeds: encodeNeeds(candidate),
    terms: encodeTexts(candidate, encoding),
    textNorm: 0,
  };
}

function demandStateOf(wish: object | null | undefined): number {
  return wish === undefined ? demandState.silent : wish === null ? demandState.none : demandState.stated;
}

/** A place and coordinates as the columns hold them. */
export function encodeWhereabouts(
  whereabouts: Whereabouts | undefined,
  encoding: Encoding,
  warn: Warn,
  path: () => string,
): { place: number; latitude: number; longitude: number } {
  return {
    place: placeRow(whereabouts?.place, encoding, warn, () => `${path()}.place`),
    latitude: whereabouts?.coordinates?.latitude ?? NaN,
    longitude: whereabouts?.coordinates?.longitude ?? NaN,
  };
}

function relocationBits(relocations: readonly Relocation[] | null | undefined): number {
  if (relocations === undefined) return relocationBit.unknown;
  let bits = 0;
  for (const relocation of relocations ?? []) bits |= relocationBit[relocation.channel];
  return bits;
}

function relocationCountries(relocations: readonly Relocation[] | null | undefined): CandidateRow["relocationCountries"] {
  const named = new Set<number>();
  for (const { channel, countries } of relocations ?? []) {
    if (channel !== "overseas") continue;
    if (countries === undefined || countries.length === 0) return anywhere;
    for (const country of countries) named.add(packLetters(country));
  }
  return named.size === 0 ? anywhere : { state: listState.complete, country: [...named].sort((a, b) => a - b) };
}

const anywhere: CandidateRow["relocationCountries"] = { state: listState.complete, country: [] };

function highestEducation({ education: schools }: Candidate): number {
  if (schools === undefined) return -1;
  let highest = 0;
  for (const { level } of schools ?? []) highest = Math.max(highest, educationHeight[level]);
  return highest;
}

function encodeFields(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow["fields"] {
  const schools = candidate.education ?? [];
  const concept: number[] = [];
  let unlinked = false;
  for (let i = 0; i < schools.length; i++) {
    const { field, level } = schools[i]!;
    const row = field ? conceptRow(field, "field", encoding, warn, () => `education[${String(i)}].field.concept`) : -1;
    if (row < 0) {
      // Schools below upper secondary have no field of study, so none is missing there.
      if (field || educationHeight[level] >= educationHeight.upperSecondary) unlinked = true;
    } else if (!concept.includes(row)) concept.push(row);
  }
  return { state: stateOf(candidate.education, candidate, unlinked), concept: concept.sort((a, b) => a - b) };
}

function encodeExperience(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow["experience"] {
  const jobs = (candidate.experience ?? []).map((job, i) => {
    const occupation = job.occupation
      ? conceptRow(job.occupation, "occupation", encoding, warn, () => `experience[${String(i)}].occupation.concept`)
      : -1;
    const { start, end } = period(job, i, warn);
    return { occupation, start, end, months: job.months ?? NaN };
  });
  jobs.sort((a, b) => a.start - b.start || a.end - b.end || a.occupation - b.occupation || compareNumbers(a.months, b.months));
  return {
    state: stateOf(candidate.experience, candidate, false),
    occupation: jobs.map(({ occupation }) => occupation),
    start: jobs.map(({ start }) => start),
    end: jobs.map(({ end }) => end),
    months: jobs.map(({ months }) => months),
  };
}

/** Partial dates are read in the candidate's favour: from the first day of the start to the last day of the end. */
function period(job: Experience, index: number, warn: Warn): { start: number; end: number } {
  const start = dayOrNone(job.start);
  const end = job.end === undefined ? (job.ongoing === true ? ONGOING : NO_DAY) : lastDayOrNone(job.end);
  if (job.end !== undefined && job.ongoing === true) {
    warn(`experience[${String(index)}].ongoing`, "no end for a job that is ongoing", job.end);
    return { start: NO_DAY, end: NO_DAY };
  }
  if (start !== NO_DAY && end !== NO_DAY && end < start) {
    warn(`experience[${String(index)}]`, "an end that is not before the start", `${job.start ?? ""} to ${job.end ?? ""}`);
    return { start: NO_DAY, end: NO_DAY };
  }
  return start === NO_DAY || end === NO_DAY ? { start: NO_DAY, end: NO_DAY } : { start, end };
}

/** A rank beyond is as good as this one. */
const LAST_RANK = 255;

function encodeDesiredOccupations(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow["desiredOccupations"] {
  const wishes = candidate.desiredOccupations ?? [];
  const packed = wishes.map((wish, i) => {
    const row = conceptRow(wish, "occupation", encoding, warn, () => `desiredOccupations[${String(i)}].concept`);
    return row * (LAST_RANK + 1) + Math.min(LAST_RANK, wish.rank ?? i + 1);
  });
  packed.sort((a, b) => a - b);
  const occupation: number[] = [];
  const rank: number[] = [];
  for (const one of packed) {
    const row = Math.floor(one / (LAST_RANK + 1));
    // Of an occupation wished for twice the first rank counts, which comes first.
    if (occupation.at(-1) === row) continue;
    occupation.push(row);
    rank.push(one - row * (LAST_RANK + 1));
  }
  return { state: stateOf(candidate.desiredOccupations, candidate, occupation[0] === -1), occupation, rank };
}

function encodeTexts({ summary, experience, skills, education, certificates }: Candidate, { terms }: Encoding): CandidateRow["terms"] {
  terms.read(summary);
  for (const { occupation, tasks } of experience ?? []) {
    terms.read(occupation?.label);
    terms.read(tasks);
  }
  for (const { label } of skills ?? []) terms.read(label);
  for (const { field } of education ?? []) terms.read(field?.label);
  for (const { label } of certificates ?? []) terms.read(label);
  return terms.finish();
}
