import { educationLevels, type Candidate, type Mention } from "pengantar";
import type { World } from "./world.js";

/** Reads candidates and copies every fact but their texts into columns, and does no more than that: the least that a build must do. */
export function copyRecords(records: Iterable<Candidate>, count: number, { taxonomy, places }: World): readonly Float64Array[] {
  const scalars = Array.from({ length: 8 }, () => new Float64Array(count));
  const entries = Array.from({ length: 4 }, () => new Float64Array(count * 32));
  let row = 0;
  let entry = 0;
  const rowOf = ({ concept }: Mention): number => (concept === undefined ? -1 : taxonomy.rowOf(concept));
  const copyEntry = (...values: readonly number[]): void => {
    for (let i = 0; i < values.length; i++) entries[i]![entry] = values[i]!;
    entry++;
  };
  for (const { residence, willingToRelocate, desiredWage, education, availableFrom, skills, experience, desiredOccupations } of records) {
    const values = [
      residence?.place ? places.rowOf(residence.place) : -1,
      residence?.coordinates?.latitude ?? NaN,
      residence?.coordinates?.longitude ?? NaN,
      willingToRelocate?.length ?? -1,
      desiredWage?.min ?? NaN,
      education?.[0] ? educationLevels.indexOf(education[0].level) : -1,
      dayOf(availableFrom),
    ];
    for (let i = 0; i < values.length; i++) scalars[i]![row] = values[i]!;
    for (const skill of skills ?? []) copyEntry(rowOf(skill), skill.level ?? 0);
    for (const { occupation = {}, start, end, months } of experience ?? []) {
      copyEntry(rowOf(occupation), dayOf(start), dayOf(end), months ?? NaN);
    }
    for (const wish of desiredOccupations ?? []) copyEntry(rowOf(wish));
    scalars[7]![row++] = entry;
  }
  return [...scalars, ...entries];
}

function dayOf(date: string | undefined): number {
  return date === undefined ? NaN : Date.parse(date) / 86_400_000;
}
