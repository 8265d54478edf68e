import {
  compareCodePoints,
  dayOf,
  firstDay,
  isoDateOf,
  lastDay,
  type Demographics,
  type IsoDate,
  type PartialDate,
} from "../model/index.js";
import type { Attribute } from "./attribute.js";

/** Bands of age where no others are given, as labour force surveys have them: from so many years. Source: ILO, KILM 1. */
const defaultBands: readonly number[] = [15, 25, 35, 45, 55];

/**
 * Takes the attributes of an audit from demographics: sex, age in bands, religion, ethnicity, marital status and disability, as far as somebody states them.
 * A birth date known only by its year or month has a band where every day of it gives the same one, and else none.
 * @param asOf day of the audit. @param bands years from which a band begins, rising.
 */
export function attributesOf(
  demographics: Iterable<Demographics>,
  asOf: IsoDate,
  bands: readonly number[] = defaultBands,
): readonly Attribute[] {
  dayOf(asOf);
  const found = new Map<string, Map<string, string>>();
  const put = (name: string, id: string, group: string | undefined): void => {
    if (group === undefined) return;
    let groups = found.get(name);
    if (!groups) found.set(name, (groups = new Map<string, string>()));
    groups.set(id, group);
  };
  for (const { candidate, sex, birthDate, religion, ethnicity, maritalStatus, disability } of demographics) {
    put("sex", candidate, sex);
    put("age", candidate, birthDate === undefined ? undefined : bandOf(birthDate, asOf, bands));
    for (const [name, group] of Object.entries({ religion, ethnicity, maritalStatus, disability })) put(name, candidate, group);
  }
  return Array.from(found, ([name, groups]) => ({ name, groups })).sort((a, b) => compareCodePoints(a.name, b.name));
}

function bandOf(birthDate: PartialDate, asOf: IsoDate, bands: readonly number[]): string | undefined {
  const [earliest, latest] = [firstDay(birthDate), lastDay(birthDate)];
  if (earliest === undefined || latest === undefined) return undefined;
  const band = (day: number): number => {
    const years = yearsBetween(isoDateOf(day), asOf);
    return bands.findLastIndex((from) => years >= from);
  };
  const own = band(earliest);
  if (own !== band(latest)) return undefined;
  const next = bands[own + 1];
  if (own < 0) return `<${String(bands[0])}`;
  return next === undefined ? `${String(bands[own])}+` : `${String(bands[own])}–${String(next - 1)}`;
}

/** Whole years from one day to another. */
function yearsBetween(from: IsoDate, to: IsoDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
