import * as z from "zod";
import { partialDateSchema, type PartialDate } from "./iso-date.js";

/** Which list a place code belongs to; the same digits name different places in `kemendagri` and `bps`. */
export type PlaceScheme = "kemendagri" | "bps" | "iso-3166";

/** A place code is invalid without its scheme. Codes are kept without dots: `3275`, not `32.75`. */
export interface PlaceCode {
  readonly scheme: PlaceScheme;
  readonly code: string;
}

export interface Coordinates {
  /** Degrees north, −90 to 90. */
  readonly latitude: number;
  /** Degrees east, −180 to 180. */
  readonly longitude: number;
}

/** Rank of a place, widest first: country, province (provinsi), regency (kabupaten or kota), district (kecamatan), village (desa or kelurahan). */
export type PlaceLevel = "country" | "province" | "regency" | "district" | "village";

/** A place of the place tree (wilayah). */
export interface Place extends PlaceCode {
  readonly name: string;
  readonly level: PlaceLevel;
  /** The place that it lies in. Absent for a country. */
  readonly parent?: PlaceCode | undefined;
  /** Centre of the place. */
  readonly coordinates?: Coordinates | undefined;
  /** Main island or island group: crossing the sea is more than kilometres. */
  readonly island?: string | undefined;
  readonly altNames?: readonly string[] | undefined;
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
  readonly successorOf?: readonly PlaceCode[] | undefined;
  /** The codes of the same place in other lists. */
  readonly altCodes?: readonly PlaceCode[] | undefined;
}

const placeLevels = ["country", "province", "regency", "district", "village"] as const satisfies readonly PlaceLevel[];

export const placeCodeSchema: z.ZodType<PlaceCode> = z.strictObject({
  scheme: z.enum(["kemendagri", "bps", "iso-3166"]),
  code: z.string().regex(/^[0-9A-Za-z-]{1,20}$/, { error: "a code of letters and digits, without dots" }),
});

export const coordinatesSchema: z.ZodType<Coordinates> = z.strictObject({
  latitude: z.number().gte(-90).lte(90),
  longitude: z.number().gte(-180).lte(180),
});

export const placeSchema: z.ZodType<Place> = z.strictObject({
  scheme: z.enum(["kemendagri", "bps", "iso-3166"]),
  code: z.string().regex(/^[0-9A-Za-z-]{1,20}$/, { error: "a code of letters and digits, without dots" }),
  name: z.string().trim().min(1),
  level: z.enum(placeLevels),
  parent: placeCodeSchema.optional(),
  coordinates: coordinatesSchema.optional(),
  island: z.string().min(1).optional(),
  altNames: z.array(z.string().trim().min(1)).optional(),
  validFrom: partialDateSchema.optional(),
  validTo: partialDateSchema.optional(),
  successorOf: z.array(placeCodeSchema).optional(),
  altCodes: z.array(placeCodeSchema).optional(),
});
