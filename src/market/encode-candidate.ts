import { educationHeight, lastDay, type Candidate, type Experience, type Relocation, type Whereabouts } from "../model/index.js";
import type { candidateLayout } from "./candidate-columns.js";
import { demandState, NO_DAY, ONGOING, relocationBit } from "./candidate-columns.js";
import { listState, type RowValues } from "./column.js";
import { compareNumbers, conceptRow, dayOrNone, encodeTerms, placeRow, wageUnits, type Encoding, type Warn } from "./encoding.js";
import { packLetters } from "./letter-code.js";

type CandidateRow = RowValues<typeof candidateLayout>;

/** Turns a checked candidate into a row of the columns; what contradicts itself is warned about and left unknown. */
export function encodeCandidate(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow {
  const wage = candidate.desiredWage;
  // Written out: objects spread into this one would cost more than what they hold.
  const { place, latitude, longitude } = encodeWhereabouts(candidate.residence, "residence", encoding, warn);
  const { wageCurrency, wagePeriod } = wageUnits(wage);
  return {
    place,
    latitude,
    longitude,
    relocation: relocationBits(candidate.willingToRelocate),
    relocationCountries: relocationCountries(candidate.willingToRelocate),
    wageMin: wage ? (wage.min ?? wage.max ?? NaN) : NaN,
    wageCurrency,
    wagePeriod,
    wageState: wage === undefined ? demandState.silent : wage === null ? demandState.none : demandState.stated,
    availableFrom: dayOrNone(candidate.availableFrom),
    educationHeight: highestEducation(candidate),
    educationState: stateOf(candidate.education, candidate, false),
    fields: encodeFields(candidate, encoding, warn),
    skills: encodeSkills(candidate, encoding, warn),
    experience: encodeExperience(candidate, encoding, warn),
    desiredOccupations: encodeDesiredOccupations(candidate, encoding, warn),
    terms: encodeTerms(candidateTexts(candidate), encoding),
    textNorm: 0,
  };
}

/** A place and coordinates as the columns hold them. */
export function encodeWhereabouts(
  whereabouts: Whereabouts | undefined,
  path: string,
  encoding: Encoding,
  warn: Warn,
): { place: number; latitude: number; longitude: number } {
  return {
    place: placeRow(whereabouts?.place, `${path}.place`, encoding, warn),
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
  const overseas = (relocations ?? []).filter((relocation) => relocation.channel === "overseas");
  const anywhere = overseas.some((relocation) => relocation.countries === undefined || relocation.countries.length === 0);
  const countries = anywhere ? [] : [...new Set(overseas.flatMap((relocation) => relocation.countries ?? []).map(packLetters))];
  return { state: listState.complete, entries: countries.sort((a, b) => a - b).map((country) => ({ country })) };
}

function highestEducation(candidate: Candidate): number {
  if (candidate.education === undefined) return -1;
  return (candidate.education ?? []).reduce((height, education) => Math.max(height, educationHeight[education.level]), 0);
}

/** State of a list: silent is unknown; an entry that could not be linked, or a record that says so, leaves it partial. */
function stateOf(list: readonly unknown[] | null | undefined, candidate: Candidate, unlinked: boolean): number {
  if (list === undefined) return listState.unknown;
  if (list === null || list.length === 0) return listState.complete;
  return unlinked || candidate.complete === false ? listState.partial : listState.complete;
}

function encodeFields(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow["fields"] {
  const rows: number[] = [];
  let unlinked = false;
  for (const [index, education] of (candidate.education ?? []).entries()) {
    const row = education.field ? conceptRow(education.field, ["field"], `education[${String(index)}].field.concept`, encoding, warn) : -1;
    if (row >= 0) rows.push(row);
    // Schools below upper secondary have no field of study, so none is missing there.
    else if (education.field || educationHeight[education.level] >= educationHeight.upperSecondary) unlinked = true;
  }
  const concepts = [...new Set(rows)].sort((a, b) => a - b);
  return { state: stateOf(candidate.education, candidate, unlinked), entries: concepts.map((concept) => ({ concept })) };
}

function encodeSkills(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow["skills"] {
  const levels = new Map<number, number>();
  let unlinked = false;
  for (const [index, skill] of (candidate.skills ?? []).entries()) {
    const row = conceptRow(skill, ["skill"], `skills[${String(index)}].concept`, encoding, warn);
    if (row < 0) unlinked = true;
    else levels.set(row, Math.max(levels.get(row) ?? 0, skill.level ?? 0));
  }
  const entries = Array.from(levels, ([concept, level]) => ({ concept, level })).sort((a, b) => a.concept - b.concept);
  return { state: stateOf(candidate.skills, candidate, unlinked), entries };
}

function encodeExperience(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow["experience"] {
  const entries = (candidate.experience ?? []).map((job, index) => {
    const path = `experience[${String(index)}]`;
    const occupation = job.occupation ? conceptRow(job.occupation, ["occupation"], `${path}.occupation.concept`, encoding, warn) : -1;
    return { occupation, ...period(job, path, warn), months: job.months ?? NaN };
  });
  entries.sort((a, b) => a.start - b.start || a.end - b.end || a.occupation - b.occupation || compareNumbers(a.months, b.months));
  return { state: stateOf(candidate.experience, candidate, false), entries };
}

/** Partial dates are read in the candidate's favour: from the first day of the start to the last day of the end. */
function period(job: Experience, path: string, warn: Warn): { start: number; end: number } {
  const start = dayOrNone(job.start);
  const end = job.end === undefined ? (job.ongoing === true ? ONGOING : NO_DAY) : (lastDay(job.end) ?? NO_DAY);
  if (job.end !== undefined && job.ongoing === true) {
    warn(`${path}.ongoing`, "no end for a job that is ongoing", job.end);
    return { start: NO_DAY, end: NO_DAY };
  }
  if (start !== NO_DAY && end !== NO_DAY && end < start) {
    warn(path, "an end that is not before the start", `${job.start ?? ""} to ${job.end ?? ""}`);
    return { start: NO_DAY, end: NO_DAY };
  }
  return start === NO_DAY || end === NO_DAY ? { start: NO_DAY, end: NO_DAY } : { start, end };
}

function encodeDesiredOccupations(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow["desiredOccupations"] {
  const ranks = new Map<number, number>();
  for (const [index, wish] of (candidate.desiredOccupations ?? []).entries()) {
    const row = conceptRow(wish, ["occupation"], `desiredOccupations[${String(index)}].concept`, encoding, warn);
    ranks.set(row, Math.min(ranks.get(row) ?? 255, wish.rank ?? index + 1));
  }
  const entries = Array.from(ranks, ([occupation, rank]) => ({ occupation, rank })).sort((a, b) => a.occupation - b.occupation);
  return { state: stateOf(candidate.desiredOccupations, candidate, ranks.has(-1)), entries };
}

function candidateTexts(candidate: Candidate): (string | undefined)[] {
  return [
    candidate.summary,
    ...(candidate.experience ?? []).flatMap((job) => [job.occupation?.label, job.tasks]),
    ...(candidate.skills ?? []).map((skill) => skill.label),
    ...(candidate.education ?? []).map((education) => education.field?.label),
    ...(candidate.certificates ?? []).map((certificate) => certificate.label),
  ];
}
