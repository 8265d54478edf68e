import type { Rung } from "../geo/index.js";
import { localize, type Locale, type LocalizedText } from "../model/index.js";
import { say, sentences } from "./phrase.js";

/** What `location` saw in one pair. */
export interface LocationEvidence {
  /** Name of the candidate's place, `null` unknown. */
  readonly residence: string | null;
  /** Name of the place of work that gives the degree, the nearest or one to move to; `null` unknown. */
  readonly workplace: string | null;
  /** Great-circle distance, `null` where coordinates are missing on a side. */
  readonly km: number | null;
  /** Step of the distance ladder, `null` where a place is missing on a side. */
  readonly rung: Rung | null;
  /** Whether the candidate would move there; `null` where it is not said. */
  readonly wouldMove: boolean | null;
  /** Minutes of travel; absent where no table tells. */
  readonly minutes?: number;
  /** True where both are in one commuting area; else absent. */
  readonly isOneArea?: boolean;
  /** Whether the vacancy offers housing; `null` not said, absent where the policy does not look at it. */
  readonly housing?: boolean | null;
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

/** Says where both are, how far apart, and whether the candidate would move. */
export function locationSentence(evidence: LocationEvidence, locale: Locale): string {
  const { residence: from, workplace: to } = evidence;
  const lives =
    from === null
      ? say(locale, { en: "The residence is not known", id: "Domisili belum diketahui" })
      : say(locale, { en: `Lives in ${from}`, id: `Tinggal di ${from}` });
  const works =
    to === null
      ? say(locale, { en: "the place of work is not known", id: "tempat kerja belum diketahui" })
      : say(locale, { en: `the work is in ${to}`, id: `tempat kerja di ${to}` });
  return sentences(
    `${lives}; ${works}${distanceOf(evidence, locale)}.`,
    evidence.isOneArea === true && say(locale, { en: "Both are in one commuting area.", id: "Keduanya dalam satu kawasan komuter." }),
    evidence.wouldMove === true && say(locale, { en: "Would move there.", id: "Bersedia pindah ke sana." }),
    evidence.wouldMove === null &&
      say(locale, { en: "Not said whether he or she would move.", id: "Belum diketahui apakah bersedia pindah." }),
    evidence.housing === true && say(locale, { en: "Housing is offered.", id: "Tempat tinggal (mess) disediakan." }),
  );
}

/** Between two centres of one place there are no kilometres to tell. */
function distanceOf({ km, rung, minutes }: LocationEvidence, locale: Locale): string {
  if (minutes !== undefined) return say(locale, { en: ` (about ${String(minutes)} minutes)`, id: ` (sekitar ${String(minutes)} menit)` });
  if (km === null || (km === 0 && rung === "samePlace")) return rung === null ? "" : ` (${localize(rungNames[rung], locale, rung)})`;
  if (km < 1) return say(locale, { en: " (less than 1 km)", id: " (kurang dari 1 km)" });
  const whole = String(Math.round(km));
  return say(locale, { en: ` (about ${whole} km)`, id: ` (sekitar ${whole} km)` });
}
