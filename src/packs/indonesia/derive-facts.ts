import type { IsoDate, Json, Vacancy } from "../../model/index.js";
import type { OccupationReader } from "./read-occupation.js";
import { wageFloorOf, wageFloors, type WageFloor } from "./wage-floors.js";

/** What facts are derived from, beside the vacancy. */
export interface DeriveOptions {
  readonly asOf: IsoDate;
  /** Reads the unit group from the title where the vacancy has no code. @defaultValue none: then it is unknown */
  readonly occupations?: OccupationReader | undefined;
  /** As the office has filled them in. @defaultValue `wageFloors.rows` */
  readonly wageFloors?: readonly WageFloor[] | undefined;
  /** Another vacancy that this one seems to be, of `findDuplicateVacancies`. */
  readonly duplicateOf?: string | undefined;
}

/**
 * Derives what provisions ask of a vacancy under `derived.`: the unit group of its occupation, the minimum wage of its place, the employer's share of workers
 * with disabilities, what it seems to repeat, and whether all its places are in Indonesia. What cannot be derived is absent, and so unknown.
 */
export function deriveFacts(
  vacancy: Vacancy,
  { asOf, occupations, wageFloors: floors = wageFloors.rows, duplicateOf }: DeriveOptions,
): Readonly<Record<string, Json>> {
  const { workerCount, disabledWorkerCount } = vacancy.employer ?? {};
  const place = vacancy.locations?.[0]?.place;
  const facts = {
    isco08: groupOf(vacancy) ?? occupations?.read(vacancy.title).group,
    wageFloor: place === undefined ? undefined : wageFloorOf(floors, { place, sector: vacancy.employer?.kbli, on: asOf })?.amount,
    disabledShare:
      workerCount === undefined || disabledWorkerCount === undefined || workerCount === 0 ? undefined : disabledWorkerCount / workerCount,
    duplicateOf,
    inIndonesia: isInIndonesia(vacancy) || undefined,
  };
  return Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Never false: that a place is not told says nothing. */
function isInIndonesia({ locations, overseas }: Vacancy): boolean {
  const places = (locations ?? []).map(({ place }) => place?.scheme);
  return overseas === undefined && places.length > 0 && places.every((scheme) => scheme === "kemendagri" || scheme === "bps");
}

/** Of KBJI or ISCO-08, as the vacancy states it; KBJI's groups of army and police have numbers of their own. */
function groupOf({ occupation }: Vacancy): string | undefined {
  const [, digits] = /^(?:kbji-2014|isco-08):([1-9]\d{3})/.exec(occupation?.concept ?? "") ?? [];
  return digits;
}
