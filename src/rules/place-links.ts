import type { Places } from "../geo/index.js";
import type { PlaceCode } from "../model/index.js";
import type { Row } from "../market/index.js";
import type { WayLink } from "./location-query.js";
import { readOptional } from "./options.js";

/** Minutes of travel from one place to another. */
export interface TravelTime {
  readonly from: PlaceCode;
  readonly to: PlaceCode;
  /** At least 0. */
  readonly minutes: number;
}

/** What a policy knows of ways beyond distances. */
export interface LinkOptions {
  /** Commuting areas, each a list of places. A place, and all that lies in it, belongs to the last that names it. @defaultValue none */
  readonly commutingAreas?: readonly (readonly PlaceCode[])[];
  /** Lowest degree within a commuting area, 0 to 1. @defaultValue 0.5, where there are commuting areas */
  readonly withinArea?: number;
  /** Travel times between places: they count instead of distances. @defaultValue none */
  readonly travelTimes?: readonly TravelTime[];
  /** Minutes after which the degree has halved. @defaultValue 30, where there are travel times */
  readonly halfAtMinutes?: number;
}

/**
 * Checks what a policy knows of ways, as the part of a rule's options that it makes up: nothing where nothing was given.
 * @throws TypeError or RangeError naming the rule and the option.
 */
export function linkOptions(
  rule: string,
  { commutingAreas, withinArea, travelTimes, halfAtMinutes }: { readonly [Name in keyof LinkOptions]: LinkOptions[Name] | undefined },
): LinkOptions {
  const isPlace = (code: unknown): boolean =>
    typeof code === "object" &&
    code !== null &&
    "scheme" in code &&
    typeof code.scheme === "string" &&
    "code" in code &&
    typeof code.code === "string";
  const refuse = (option: string, expected: string): never => {
    throw new TypeError(`${rule}: expected ${option} as ${expected}`);
  };
  const isArea = (area: unknown): boolean => Array.isArray(area) && area.every(isPlace);
  const isTime = (time: unknown): boolean => {
    const { from, to, minutes } = Object(time) as { readonly [Name in keyof TravelTime]?: unknown };
    return isPlace(from) && isPlace(to) && Number.isFinite(minutes) && (minutes as number) >= 0;
  };
  const isListOf = (list: unknown, of: (one: unknown) => boolean): boolean => Array.isArray(list) && list.every(of);
  if (commutingAreas && !isListOf(commutingAreas, isArea)) refuse("commutingAreas", "lists of places, each with scheme and code");
  if (travelTimes && !isListOf(travelTimes, isTime)) refuse("travelTimes", "a list of from, to and minutes of at least 0");
  if (withinArea !== undefined && !commutingAreas) refuse("withinArea", "a degree within commutingAreas, which are missing");
  if (halfAtMinutes !== undefined && !travelTimes) refuse("halfAtMinutes", "minutes of travelTimes, which are missing");
  return {
    ...(commutingAreas && { commutingAreas, ...readOptional(rule, "withinArea", withinArea ?? 0.5, { atLeast: 0, atMost: 1 }) }),
    ...(travelTimes && { travelTimes, ...readOptional(rule, "halfAtMinutes", halfAtMinutes ?? 30, { atLeast: 1 }) }),
  };
}

/**
 * Indexes commuting areas and travel times by places: of a home and a place of work, the narrowest place around each that is listed counts.
 * Codes that the place tree does not have say nothing. A time in one direction holds for the other where that one is not listed.
 * @returns `undefined` where there are neither.
 */
export function wayLinks(places: Places, options: LinkOptions): ((home: Row, work: Row) => WayLink) | undefined {
  const { commutingAreas = [], travelTimes = [], withinArea = 0, halfAtMinutes = 1 } = options;
  if (commutingAreas.length === 0 && travelTimes.length === 0) return undefined;
  const areas = new Map<Row, number>();
  for (const [area, codes] of commutingAreas.entries()) for (const code of codes) areas.set(places.rowOf(code), area);
  const times = new Map<string, number>();
  const named = travelTimes.map(({ from, to, minutes }) => [places.rowOf(from), places.rowOf(to), minutes] as const);
  for (const [from, to, minutes] of named) times.set(`${String(to)} ${String(from)}`, minutes);
  for (const [from, to, minutes] of named) times.set(`${String(from)} ${String(to)}`, minutes);
  const around = (place: Row): Row[] => {
    const rows: Row[] = [];
    for (let row = place; row >= 0; row = places.parentOf(row)) rows.push(row);
    return rows;
  };
  const areaAround = (rows: readonly Row[]): number | undefined => rows.map((row) => areas.get(row)).find((area) => area !== undefined);
  return (home, work) => {
    const [homes, works] = [around(home), around(work)];
    const area = areaAround(homes);
    const isOneArea = area !== undefined && area === areaAround(works);
    const all = times.size === 0 ? [] : homes.flatMap((from) => works.map((to) => times.get(`${String(from)} ${String(to)}`)));
    const minutes = all.find((its) => its !== undefined);
    return {
      minutes,
      isOneArea,
      timed: minutes === undefined ? undefined : 2 ** (-minutes / halfAtMinutes),
      atLeast: isOneArea ? withinArea : 0,
    };
  };
}
