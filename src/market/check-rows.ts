import { demandState, NO_DAY, relocationBit, type CandidateColumns } from "./candidate-columns.js";
import { listState, type NumberColumn } from "./column.js";
import type { Faults } from "./faults.js";
import { seenState, type SeenColumns } from "./seen-columns.js";
import type { VacancyColumns } from "./vacancy-columns.js";

/** Checks what several columns say together of each candidate; every column is in order alone. */
export function checkCandidateRows(columns: CandidateColumns, faults: Faults): void {
  const { latitude, longitude, wageMin, wageCurrency, wageState, educationHeight, educationState } = columns;
  const { relocation, relocationCountries, experience, terms } = columns;
  for (let row = 0; row < latitude.length; row++) {
    const check = (where: string, holds: boolean, expected: string, values: NumberColumn): void => {
      if (!holds) faults.add(`candidates.${where}`, row, expected, values[row]);
    };
    check("longitude", isKnown(latitude, row) === isKnown(longitude, row), "a longitude with a latitude", longitude);
    const stated = wageState[row] === demandState.stated;
    check("wageMin", isKnown(wageMin, row) === stated, "a wage where it is stated", wageMin);
    check("wageCurrency", (wageCurrency[row] !== 0) === stated, "a currency with a wage", wageCurrency);
    const said = educationState[row] !== listState.unknown;
    check("educationHeight", educationHeight[row]! >= 0 === said, "a height of education where it is stated", educationHeight);
    const abroad = (relocation[row]! & relocationBit.overseas) !== 0;
    check("relocation", abroad || isEmpty(relocationCountries, row), "no countries for who stays", relocation);
    check("terms.state", (terms.state[row] === 1) !== isEmpty(terms, row), "1 where there are words, else 0", terms.state);
    checkSeen("candidates", columns, row, faults);
    for (let job = experience.offsets[row]!; job < experience.offsets[row + 1]!; job++) {
      const [start, end] = [experience.start[job]!, experience.end[job]!];
      const holds = start === NO_DAY || end === NO_DAY ? start === end : start <= end;
      if (!holds) faults.add("candidates.experience.end", row, "an end with a start, and not before it", end);
    }
  }
}

/** The same of each vacancy. */
export function checkVacancyRows(columns: VacancyColumns, faults: Faults): void {
  const { wageMin, wageMax, wageCurrency, locations, terms } = columns;
  for (let row = 0; row < wageMin.length; row++) {
    const known = isKnown(wageMin, row) || isKnown(wageMax, row);
    if (wageMin[row]! > wageMax[row]!) faults.add("vacancies.wageMax", row, "at least wageMin", wageMax[row]);
    if ((wageCurrency[row] !== 0) !== known) faults.add("vacancies.wageCurrency", row, "a currency with a wage", wageCurrency[row]);
    if ((terms.state[row] === 1) === isEmpty(terms, row))
      faults.add("vacancies.terms.state", row, "1 where there are words, else 0", terms.state[row]);
    checkSeen("vacancies", columns, row, faults);
    for (let entry = locations.offsets[row]!; entry < locations.offsets[row + 1]!; entry++) {
      if (isKnown(locations.latitude, entry) !== isKnown(locations.longitude, entry))
        faults.add("vacancies.locations.longitude", row, "a longitude with a latitude", locations.longitude[entry]);
    }
  }
}

function checkSeen(side: string, { seenAs }: SeenColumns, row: number, faults: Faults): void {
  if (seenAs && (seenAs.state[row] === seenState.seen) === isEmpty(seenAs, row))
    faults.add(`${side}.seenAs.state`, row, "1 where concepts are resembled, else 0 or 2", seenAs.state[row]);
}

function isKnown(values: NumberColumn, at: number): boolean {
  return !Number.isNaN(values[at]);
}

function isEmpty({ offsets }: { readonly offsets: Uint32Array }, row: number): boolean {
  return offsets[row] === offsets[row + 1];
}
