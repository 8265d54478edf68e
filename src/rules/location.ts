import { localize, type LocalizedText } from "../model/index.js";
import { greatCircleKm, type Rung } from "../geo/index.js";
import { packLetters, relocationBit, type Market, type Row } from "../market/index.js";
import { readOptions } from "./options.js";
import { say, sentences } from "./phrase.js";
import { queriesOf } from "./query.js";
import type { Rule } from "./rule.js";

/** Options of `location`. */
export interface LocationOptions {
  /** Kilometres after which the degree has halved. @defaultValue 15 */
  readonly halfAtKm?: number;
  /** Degree of a place that is far, for a candidate who says that he or she would move there. @defaultValue 0.6 */
  readonly relocation?: number;
}

/** What `location` saw in one pair. */
export interface LocationEvidence {
  /** Name of the candidate's place, `null` unknown. */
  readonly residence: string | null;
  /** Name of the vacancy's nearest place, `null` unknown. */
  readonly workplace: string | null;
  /** Great-circle distance, `null` where coordinates are missing on a side. */
  readonly km: number | null;
  /** Step of the distance ladder, `null` where a place is missing on a side. */
  readonly rung: Rung | null;
  /** Whether the candidate would move there; `null` where it is not said. */
  readonly wouldMove: boolean | null;
}

/** Degree of each step of the ladder, where there are no coordinates to measure. */
const ladder: Readonly<Record<Rung, number>> = {
  samePlace: 1,
  sameDistrict: 0.8,
  sameRegency: 0.5,
  sameProvince: 0.1,
  sameIsland: 0.02,
  sameCountry: 0,
  abroad: 0,
};

/**
 * Judges how near a candidate lives to the nearest place of work.
 *
 * Formula: 2^(−km / `halfAtKm`) over the great circle between own coordinates, else the centres of the places; where a side has no coordinates, the
 * step of the distance ladder that both share. A candidate who would move there has at least `relocation`.
 *
 * Missing facts: a residence or a place of work that is not known leaves the degree between 0 (or `relocation`) and 1; a silent answer about moving leaves it
 * between the distance's degree and `relocation`. Not asked: the vacancy lists no place.
 *
 * Worked numbers: the same place 1; 15 km away 0.5; 45 km away 0.125, or 0.6 for somebody who would move.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function location(options: LocationOptions = {}): Rule<LocationEvidence, "vacancy"> {
  const read = readOptions(
    "location",
    options as Readonly<Record<"halfAtKm" | "relocation", number | undefined>>,
    { halfAtKm: 15, relocation: 0.6 },
    { halfAtKm: { atLeast: 0.1 }, relocation: { atLeast: 0, atMost: 1 } },
  );
  return {
    name: "location",
    version: "1",
    options: read,
    asks: "vacancy",
    reads: { candidate: ["residence", "willingToRelocate"], vacancy: ["locations"] },
    bind({ market }) {
      const { locations } = market.vacancies;
      const degree = (candidate: Row, vacancy: Row, assume: number): number => {
        let best = 0;
        for (let l = locations.offsets[vacancy]!; l < locations.offsets[vacancy + 1]!; l++) {
          const near = nearness(market, candidate, l, read.halfAtKm, assume);
          const moving = wouldMove(market, candidate, locations.place[l]!);
          best = Math.max(best, near, moving === undefined ? read.relocation * assume : moving ? read.relocation : 0);
        }
        return best;
      };
      return {
        asked: (vacancy) => locations.offsets[vacancy]! < locations.offsets[vacancy + 1]!,
        from: queriesOf(degree),
        evidence: (candidate, vacancy) => locationEvidence(market, candidate, vacancy, read.halfAtKm),
      };
    },
    describe(evidence, locale) {
      const from = evidence.residence ?? say(locale, { en: "an unknown place", id: "tempat yang belum diketahui" });
      const to = evidence.workplace ?? say(locale, { en: "an unknown place", id: "tempat yang belum diketahui" });
      const distance =
        evidence.km === null
          ? evidence.rung === null
            ? ""
            : ` (${localize(rungNames[evidence.rung], locale, evidence.rung)})`
          : say(locale, { en: ` (about ${String(Math.round(evidence.km))} km)`, id: ` (sekitar ${String(Math.round(evidence.km))} km)` });
      return sentences(
        say(locale, {
          en: `Lives in ${from}; the work is in ${to}${distance}.`,
          id: `Tinggal di ${from}; tempat kerja di ${to}${distance}.`,
        }),
        evidence.wouldMove === true && say(locale, { en: "Would move there.", id: "Bersedia pindah ke sana." }),
        evidence.wouldMove === null &&
          say(locale, { en: "Not said whether he or she would move.", id: "Belum diketahui apakah bersedia pindah." }),
      );
    },
  };
}

const rungNames: Readonly<Record<Rung, LocalizedText>> = {
  samePlace: { en: "the same place", id: "tempat yang sama" },
  sameDistrict: { en: "the same district", id: "kecamatan yang sama" },
  sameRegency: { en: "the same regency", id: "kabupaten/kota yang sama" },
  sameProvince: { en: "the same province", id: "provinsi yang sama" },
  sameIsland: { en: "the same island", id: "pulau yang sama" },
  sameCountry: { en: "the same country", id: "negara yang sama" },
  abroad: { en: "abroad", id: "luar negeri" },
};

function nearness(market: Market, candidate: Row, entry: number, halfAtKm: number, assume: number): number {
  const km = distanceKm(market, candidate, entry);
  if (!Number.isNaN(km)) return 2 ** (-km / halfAtKm);
  const home = market.candidates.place[candidate]!;
  const work = market.vacancies.locations.place[entry]!;
  return home < 0 || work < 0 ? assume : ladder[market.places.rung(home, work)];
}

/** Kilometres between own coordinates, else centres of places; NaN where a side has neither. */
function distanceKm({ candidates, vacancies: { locations }, places }: Market, candidate: Row, entry: number): number {
  const home = candidates.place[candidate]!;
  const work = locations.place[entry]!;
  const own = candidates.latitude[candidate]!;
  const its = locations.latitude[entry]!;
  if (Number.isNaN(own) && Number.isNaN(its)) return home < 0 || work < 0 ? NaN : (places.distanceKm(home, work) ?? NaN);
  const from = Number.isNaN(own) ? places.places[home]?.coordinates : { latitude: own, longitude: candidates.longitude[candidate]! };
  const to = Number.isNaN(its) ? places.places[work]?.coordinates : { latitude: its, longitude: locations.longitude[entry]! };
  return from && to ? greatCircleKm(from, to) : NaN;
}

/**
 * Whether the candidate's channels reach a place of work: `local` the same province, `interregional` the same country, `overseas` other countries.
 * @returns `undefined` where the candidate has not said, or a place is missing that decides.
 */
function wouldMove({ candidates, places }: Market, candidate: Row, work: number): boolean | undefined {
  const bits = candidates.relocation[candidate]!;
  if (bits === 0) return false;
  const home = candidates.place[candidate]!;
  if (bits === relocationBit.unknown || home < 0 || work < 0) return undefined;
  const country = places.countryOf(work);
  if (country !== places.countryOf(home)) {
    return (bits & relocationBit.overseas) !== 0 && country !== undefined && listsCountry(candidates, candidate, packLetters(country));
  }
  if ((bits & relocationBit.interregional) !== 0) return true;
  return (bits & relocationBit.local) !== 0 && places.ancestorAt(home, "province") === places.ancestorAt(work, "province");
}

/** No country listed means any. */
function listsCountry({ relocationCountries }: Market["candidates"], candidate: Row, country: number): boolean {
  const from = relocationCountries.offsets[candidate]!;
  const to = relocationCountries.offsets[candidate + 1]!;
  return from === to || relocationCountries.country.subarray(from, to).includes(country);
}

function locationEvidence(market: Market, candidate: Row, vacancy: Row, halfAtKm: number): LocationEvidence {
  const { locations } = market.vacancies;
  let nearest = locations.offsets[vacancy]!;
  for (let l = nearest + 1; l < locations.offsets[vacancy + 1]!; l++) {
    if (nearness(market, candidate, l, halfAtKm, 0) > nearness(market, candidate, nearest, halfAtKm, 0)) nearest = l;
  }
  const home = market.candidates.place[candidate]!;
  const work = locations.place[nearest] ?? -1;
  const km = distanceKm(market, candidate, nearest);
  return {
    residence: market.places.places[home]?.name ?? null,
    workplace: market.places.places[work]?.name ?? null,
    km: Number.isNaN(km) ? null : Math.round(km * 10) / 10,
    rung: home < 0 || work < 0 ? null : market.places.rung(home, work),
    wouldMove: wouldMove(market, candidate, work) ?? null,
  };
}
