import type { WageRange } from "./amount.js";
import type { ContractType, PlacementChannel, Whereabouts } from "./candidate.js";
import type { IsoDate } from "./iso-date.js";
import type { Json } from "./json.js";
import type { PlaceCode } from "./place.js";
import type { DeclaredRequirement, Mention, Requirement } from "./requirement.js";

/** Who employs (pemberi kerja). */
export interface Employer {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** Nomor induk berusaha. */
  readonly nib?: string | undefined;
  /** Main line of business (lapangan usaha, KBLI). */
  readonly kbli?: string | undefined;
  readonly place?: PlaceCode | undefined;
  readonly workerCount?: number | undefined;
  /** For the quota of UU 8/2016 article 53, which binds the employer and never enters the score of a pair. */
  readonly disabledWorkerCount?: number | undefined;
  readonly ownership?: "private" | "stateOwned" | "government" | "cooperative" | "individual" | undefined;
  readonly licences?:
    readonly { readonly type: string; readonly number?: string | undefined; readonly expires?: IsoDate | undefined }[] | undefined;
}

/** What an overseas vacancy (AKAN) must carry. */
export interface Overseas {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** G2G, G2P, P2P, perseorangan, … */
  readonly scheme?: string | undefined;
  readonly employerType?: "company" | "individual" | undefined;
  /** Number of the recruitment permit (SIP2MI). */
  readonly sip2mi?: string | undefined;
  readonly jobOrderNumber?: string | undefined;
  /** When the mission abroad verified it (verifikasi Perwakilan RI). */
  readonly missionVerifiedAt?: IsoDate | undefined;
  readonly costToWorker?: { readonly amount: number; readonly currency: string } | undefined;
}

/**
 * A post to fill (lowongan).
 *
 * Absent means *not said* (worth a question); `null` or `[]` means *none* (not worth one).
 */
export interface Vacancy {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly employer?: Employer | undefined;
  /** Jabatan (KBJI). */
  readonly occupation?: Mention | undefined;
  /** Lapangan usaha (KBLI). */
  readonly sector?: Mention | undefined;
  /** Jumlah yang dibutuhkan. */
  readonly openings?: number | undefined;
  readonly openingsFilled?: number | undefined;
  readonly status?: "open" | "closed" | "withdrawn" | undefined;
  readonly postedAt?: IsoDate | undefined;
  /** Masa berlaku: the last day on which it is open. */
  readonly validThrough?: IsoDate | undefined;
  readonly channel?: PlacementChannel | undefined;
  /** Where the work is; with several, the nearest counts. */
  readonly locations?: readonly Whereabouts[] | null | undefined;
  readonly wage?: WageRange | undefined;
  readonly hoursPerWeek?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
  readonly shifts?: "day" | "rotating" | "night" | undefined;
  readonly restDaysPerWeek?: number | undefined;
  /** Kondisi kerja. */
  readonly conditions?: readonly string[] | undefined;
  /** `housing` (mess), `meals` (makan), `transport`, … */
  readonly benefits?: readonly string[] | undefined;
  readonly contract?: { readonly type: ContractType; readonly months?: number | undefined } | undefined;
  readonly startDate?: IsoDate | undefined;
  readonly requirements?: readonly Requirement[] | null | undefined;
  readonly experienceInPlaceOfEducation?: boolean | undefined;
  /** What the advert declares about protected attributes; checked, never scored. */
  readonly declaredRequirements?: readonly DeclaredRequirement[] | undefined;
  readonly accessible?: boolean | undefined;
  readonly accommodationsOffered?: readonly string[] | undefined;
  readonly source?:
    { readonly system?: string | undefined; readonly url?: string | undefined; readonly receivedBy?: string | undefined } | undefined;
  readonly verification?:
    | {
        readonly status: "verified" | "pending" | "rejected";
        readonly by?: string | undefined;
        readonly at?: IsoDate | undefined;
        readonly reference?: string | undefined;
      }
    | undefined;
  readonly overseas?: Overseas | undefined;
  readonly applyMode?: string | undefined;
  /** False: the requirements of this record may lack entries. */
  readonly complete?: boolean | undefined;
  /** What a plug-in rule needs beyond these fields. */
  readonly facts?: Readonly<Record<string, Json>> | undefined;
}
