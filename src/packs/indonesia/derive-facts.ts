import type { IsoDate, Json, Vacancy } from "../../model/index.js";
import type { OccupationReader } from "./read-occupation.js";
import { destinationLimitOf, destinationLimits, type DestinationLimit } from "./destination-limits.js";
import { wageFloorOf, wageFloors, type WageFloor } from "./wage-floors.js";

/** What facts are derived from, beside the vacancy. */
export interface DeriveOptions {
  readonly asOf: IsoDate;
  /** Reads the unit group from the title where the vacancy has no code. @defaultValue none: then it is unknown */
  readonly occupations?: OccupationReader | undefined;
  /** As the office has filled them in. @defaultValue `wageFloors.rows` */
  readonly wageFloors?: readonly WageFloor[] | undefined;
  /** Caps of cost and floors of wage abroad, as the office has filled them in. @defaultValue `destinationLimits.rows` */
  readonly destinations?: readonly DestinationLimit[] | undefined;
  /** Another vacancy that this one seems to be, of `findDuplicateVacancies`. */
  readonly duplicateOf?: string | undefined;
}

/**
 * Derives what provisions ask of a vacancy under `derived.`: the unit group of its occupation, the minimum wage of its place and how many times that it pays,
 * the employer's share of workers with disabilities, what it seems to repeat, and whether all its places are in Indonesia; of one abroad what the recruitment
 * permit has left, whether the worker bears more than the cap, and the destination's minimum wage in the currency and period of the vacancy's. What cannot be
 * derived is absent, and so unknown.
 */
export function deriveFacts(
  vacancy: Vacancy,
  { asOf, occupations, wageFloors: floors = wageFloors.rows, destinations = destinationLimits.rows, duplicateOf }: DeriveOptions,
): Readonly<Record<string, Json>> {
  const { workerCount, disabledWorkerCount } = vacancy.employer ?? {};
  const place = vacancy.locations?.[0]?.place;
  const isco08 = groupOf(vacancy) ?? occupations?.read(vacancy.title).group;
  const wageFloor = place === undefined ? undefined : wageFloorOf(floors, { place, sector: vacancy.employer?.kbli, on: asOf })?.amount;
  const facts = {
    isco08,
    wageFloor,
    wageTimesFloor: timesOf(vacancy, wageFloor),
    quotaLeft: quotaLeft(vacancy),
    ...limitsOf(vacancy, destinations, isco08, asOf),
    disabledShare:
      workerCount === undefined || disabledWorkerCount === undefined || workerCount === 0 ? undefined : disabledWorkerCount / workerCount,
    duplicateOf,
    inIndonesia: isInIndonesia(vacancy) || undefined,
  };
  return Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Of a monthly wage in rupiah, as minimum wages are. */
function timesOf({ wage }: Vacancy, floor: number | undefined): number | undefined {
  const highest = wage?.currency === "IDR" && wage.period === "month" ? (wage.max ?? wage.min) : undefined;
  return highest === undefined || floor === undefined || floor === 0 ? undefined : highest / floor;
}

/** Permitted by the recruitment permit, without those whom it has placed; nobody can tell where either is not known. */
function quotaLeft({ facts }: Vacancy): number | undefined {
  const [permitted, placed] = [facts?.["orderPermitted"], facts?.["orderPlaced"]];
  return typeof permitted === "number" && typeof placed === "number" ? permitted - placed : undefined;
}

/** Sums in another currency or period are not compared: no rate of exchange is data of the law. */
function limitsOf(
  { overseas, wage }: Vacancy,
  rows: readonly DestinationLimit[],
  isco08: string | undefined,
  on: IsoDate,
): { readonly costOverCap?: boolean; readonly destinationWage?: number } {
  if (overseas === undefined) return {};
  const of = { country: overseas.country, isco08, on };
  const [cap, floor] = [destinationLimitOf(rows, "costCap", of)?.costCap, destinationLimitOf(rows, "minimumWage", of)?.minimumWage];
  const cost = overseas.costToWorker;
  return {
    ...(cap !== undefined && cost?.currency === cap.currency ? { costOverCap: cost.amount > cap.amount } : {}),
    ...(floor !== undefined && wage?.currency === floor.currency && wage.period === floor.period ? { destinationWage: floor.amount } : {}),
  };
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
