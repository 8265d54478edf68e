import type { WageRange } from "./amount.js";
import type { EducationLevel } from "./education-level.js";
import type { IsoDate, PartialDate } from "./iso-date.js";
import type { Json } from "./json.js";
import type { Coordinates, PlaceCode } from "./place.js";
import type { CefrLevel, Mention } from "./requirement.js";

/** Reach of a placement: `local` (AKL, antar kerja lokal), `interregional` (AKAD), `overseas` (AKAN). */
export type PlacementChannel = "local" | "interregional" | "overseas";

/** Kind of contract: `permanent` (PKWTT), `fixedTerm` (PKWT), `daily` (harian), `internship` (magang), `partnership` (mitra). */
export type ContractType = "permanent" | "fixedTerm" | "daily" | "internship" | "partnership";

/** Where a person or a post is: a place code, exact coordinates, or both. */
export interface Whereabouts {
  readonly place?: PlaceCode | undefined;
  readonly coordinates?: Coordinates | undefined;
}

/** Registration at a placement office (kartu AK/I). */
export interface Registration {
  /** Nomor pendaftaran AK/I; never parsed. */
  readonly number?: string | undefined;
  readonly registeredAt?: IsoDate | undefined;
  readonly expiresAt?: IsoDate | undefined;
  readonly lastReportedAt?: IsoDate | undefined;
  readonly office?: string | undefined;
  /** Aktif, ditempatkan, dihapus. */
  readonly status?: "active" | "placed" | "removed" | undefined;
  readonly removalReason?: string | undefined;
}

/** One schooling (riwayat pendidikan). */
export interface Education {
  readonly level: EducationLevel;
  /** Field of study (jurusan). */
  readonly field?: Mention | undefined;
  readonly institution?: string | undefined;
  readonly start?: PartialDate | undefined;
  readonly end?: PartialDate | undefined;
  readonly grade?: string | undefined;
}

/** One job held (pengalaman kerja). Without `end` it is not known when it ended; `ongoing` says that it has not. */
export interface Experience {
  readonly occupation?: Mention | undefined;
  readonly employer?: string | undefined;
  readonly sector?: Mention | undefined;
  readonly start?: PartialDate | undefined;
  readonly end?: PartialDate | undefined;
  readonly ongoing?: boolean | undefined;
  /** Length in months, for a job whose dates are not known. */
  readonly months?: number | undefined;
  readonly tasks?: string | undefined;
}

/** A skill that the candidate has (keterampilan), at level 1 (beginner) to 5 (expert). */
export interface CandidateSkill extends Mention {
  readonly level?: number | undefined;
  readonly years?: number | undefined;
  readonly lastUsed?: PartialDate | undefined;
  /** Pernyataan sendiri or terverifikasi. */
  readonly evidence?: "self" | "verified" | undefined;
}

/** A competence certificate (sertifikat kompetensi). */
export interface Certificate extends Mention {
  readonly scheme?: string | undefined;
  /** SKKNI unit codes. */
  readonly units?: readonly string[] | undefined;
  /** Issuing body (LSP). */
  readonly issuer?: string | undefined;
  readonly number?: string | undefined;
  readonly issued?: PartialDate | undefined;
  readonly expires?: PartialDate | undefined;
  /** Qualification level (jenjang KKNI), 1 to 9. */
  readonly kkni?: number | undefined;
}

/** A licence to operate (SIM, SIO). */
export interface Licence extends Mention {
  readonly class?: string | undefined;
  readonly expires?: PartialDate | undefined;
}

export interface LanguageSkill {
  /** ISO 639 code. */
  readonly language: string;
  readonly cefr?: CefrLevel | undefined;
  readonly test?: string | undefined;
  readonly score?: string | undefined;
  readonly expires?: PartialDate | undefined;
}

/** State of a document (dokumen): its content is never kept. */
export interface DocumentStatus {
  readonly type: string;
  readonly status: "have" | "inProgress" | "missing" | "unknown";
  readonly expires?: PartialDate | undefined;
}

/** Readiness to be placed (bersedia ditempatkan): a channel, for overseas with countries (ISO 3166-1 alpha-2). */
export interface Relocation {
  readonly channel: PlacementChannel;
  readonly countries?: readonly string[] | undefined;
}

/** Consent to a use of the data (persetujuan), and its withdrawal. */
export interface Consent {
  readonly purpose: string;
  readonly at: IsoDate;
  readonly withdrawnAt?: IsoDate | undefined;
}

/**
 * A person who looks for work (pencari kerja).
 *
 * Absent means *not said* (worth a question); `null` or `[]` means *none* (not worth one). A list with an entry is complete unless `complete` is false.
 * What is protected (sex, birth date, religion, ethnicity, marital status, health, looks) has no place here: see `Demographics`.
 */
export interface Candidate {
  readonly id: string;
  /** Name for the reader of a list; no rule reads it. */
  readonly name?: string | undefined;
  readonly registration?: Registration | undefined;
  /** Domisili. */
  readonly residence?: Whereabouts | undefined;
  readonly willingToRelocate?: readonly Relocation[] | null | undefined;
  /** Longest daily way to work in kilometres (jarak tempuh maksimal). */
  readonly maxCommuteKm?: number | null | undefined;
  /** Jabatan yang diinginkan, rank 1 first. */
  readonly desiredOccupations?: readonly (Mention & { readonly rank?: number | undefined })[] | null | undefined;
  /** Upah yang diharapkan. */
  readonly desiredWage?: WageRange | null | undefined;
  readonly desiredSectors?: readonly Mention[] | null | undefined;
  readonly contractTypes?: readonly ContractType[] | null | undefined;
  readonly hoursPerWeek?: { readonly min?: number | undefined; readonly max?: number | undefined } | null | undefined;
  readonly shifts?: "day" | "any" | null | undefined;
  /** Siap kerja mulai. */
  readonly availableFrom?: IsoDate | undefined;
  readonly education?: readonly Education[] | null | undefined;
  readonly experience?: readonly Experience[] | null | undefined;
  readonly skills?: readonly CandidateSkill[] | null | undefined;
  readonly certificates?: readonly Certificate[] | null | undefined;
  readonly licences?: readonly Licence[] | null | undefined;
  readonly languages?: readonly LanguageSkill[] | null | undefined;
  readonly documents?: readonly DocumentStatus[] | null | undefined;
  /** What the person needs at the workplace (kebutuhan akomodasi): never a diagnosis. */
  readonly accommodationNeeds?: readonly string[] | null | undefined;
  /** What the person says of himself or herself, in free words. */
  readonly summary?: string | undefined;
  /** Catatan pengantar kerja; no rule reads them. */
  readonly counsellorNotes?: string | undefined;
  readonly consents?: readonly Consent[] | undefined;
  /** False: the lists of this record may lack entries. */
  readonly complete?: boolean | undefined;
  /** What a plug-in rule needs beyond these fields. */
  readonly facts?: Readonly<Record<string, Json>> | undefined;
}
