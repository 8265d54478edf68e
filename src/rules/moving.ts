import type { Places } from "../geo/index.js";
import { offerState, packLetters, relocationBit, type Market, type Row } from "../market/index.js";
import { assuming } from "./assume.js";

/** How places of work lie to a home, for moving: bits, which several places add up. */
const lie = { unknown: 1, sameProvince: 2, otherProvince: 4, sameCountry: 8, abroad: 16 } as const;

/** Tells how a place of work lies to a home. `sameCountry` where a province is not known. */
export function lieOf(places: Places, home: number, work: number): number {
  if (home < 0 || work < 0) return lie.unknown;
  if (places.countryOf(home) !== places.countryOf(work)) return lie.abroad;
  const province = places.ancestorAt(home, "province");
  const other = places.ancestorAt(work, "province");
  if (province < 0 || other < 0) return lie.sameCountry;
  return province === other ? lie.sameProvince : lie.otherProvince;
}

/**
 * Whether the candidate's channels reach any of some places of work: `local` the same province, `interregional` the same country, `overseas` other countries.
 * @param lies how the places lie to the candidate's home: bits of `lie`.
 * @param from the places of work are the entries from here, up to `to`.
 * @returns `undefined` where the candidate has not said, or a place is missing that decides.
 */
export function wouldMove(market: Market, candidate: Row, lies: number, from: number, to: number): boolean | undefined {
  const bits = market.candidates.relocation[candidate]!;
  const within = wouldMoveWithin(bits, lies);
  return within !== true && asksOverseas(bits, lies) && listsCountry(market, candidate, from, to) ? true : within;
}

/** The same, of places in the candidate's own country. @param bits of `relocationBit`. */
export function wouldMoveWithin(bits: number, lies: number): boolean | undefined {
  if (bits === 0 || lies === 0) return false;
  if (bits === relocationBit.unknown) return undefined;
  const isLocal = (bits & relocationBit.local) !== 0;
  if ((bits & relocationBit.interregional) !== 0 && (lies & (lie.sameProvince | lie.otherProvince | lie.sameCountry)) !== 0) return true;
  if (isLocal && (lies & lie.sameProvince) !== 0) return true;
  return (lies & lie.unknown) !== 0 || (isLocal && (lies & lie.sameCountry) !== 0) ? undefined : false;
}

/** Tells whether countries are to be looked up: the candidate would go abroad, and one of the places lies there. */
export function asksOverseas(bits: number, lies: number): boolean {
  return bits !== relocationBit.unknown && (bits & relocationBit.overseas) !== 0 && (lies & lie.abroad) !== 0;
}

/** Whether one of the places lies in another country that the candidate lists; no country listed means any. */
function listsCountry({ candidates, vacancies: { locations }, places }: Market, candidate: Row, from: number, to: number): boolean {
  const { offsets, country } = candidates.relocationCountries;
  const first = offsets[candidate]!;
  const end = offsets[candidate + 1]!;
  const home = places.countryOf(candidates.place[candidate]!);
  for (let entry = from; entry < to; entry++) {
    const its = locations.place[entry]! < 0 ? home : places.countryOf(locations.place[entry]!);
    if (its === undefined || its === home) continue;
    if (first === end || country.subarray(first, end).includes(packLetters(its))) return true;
  }
  return false;
}

/**
 * Degrees of a place for who would move there: `relocation`, or `housing` where the vacancy offers it, if that is more.
 * Benefits that are not said leave it between both.
 */
export function movingDegrees(
  { vacancies: { housing: offers } }: Market,
  relocation: number,
  housing: number | undefined,
): {
  readonly moving: (vacancy: Row, assume: number) => number;
  readonly mostMoving: number;
  readonly housingOf: ((vacancy: Row) => number) | undefined;
} {
  if (housing === undefined) return { moving: () => relocation, mostMoving: relocation, housingOf: undefined };
  const most = Math.max(relocation, housing);
  return {
    moving(vacancy, assume) {
      const offer = offers[vacancy]!;
      return offer === offerState.yes ? most : offer === offerState.no ? relocation : assuming(relocation, most, assume);
    },
    mostMoving: most,
    housingOf: (vacancy) => offers[vacancy]!,
  };
}
