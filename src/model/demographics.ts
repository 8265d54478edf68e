import * as z from "zod";
import { partialDateSchema, type PartialDate } from "./iso-date.js";

/**
 * What is protected about a candidate, kept apart for audits of fairness and for ages that a law names.
 * No market, rule or gate takes this record; it meets a ranking only after the ranking is made.
 */
export interface Demographics {
  /** Id of the candidate. */
  readonly candidate: string;
  readonly sex?: "female" | "male" | "other" | undefined;
  readonly birthDate?: PartialDate | undefined;
  readonly religion?: string | undefined;
  readonly ethnicity?: string | undefined;
  readonly maritalStatus?: string | undefined;
  readonly disability?: string | undefined;
  readonly heightCm?: number | undefined;
  readonly weightKg?: number | undefined;
  /** Where a photo is kept; never the photo itself. */
  readonly photo?: string | undefined;
}

export const demographicsSchema: z.ZodType<Demographics> = z.strictObject({
  candidate: z.string().min(1),
  sex: z.enum(["female", "male", "other"]).optional(),
  birthDate: partialDateSchema.optional(),
  religion: z.string().optional(),
  ethnicity: z.string().optional(),
  maritalStatus: z.string().optional(),
  disability: z.string().optional(),
  heightCm: z.number().positive().optional(),
  weightKg: z.number().positive().optional(),
  photo: z.string().optional(),
});

/**
 * Names under which records of candidates carry what is protected, in English and Indonesian, as `protectedKey` writes them.
 * `facts` may not carry them, so that no plug-in rule can read them there.
 */
const protectedKeys: ReadonlySet<string> = new Set([
  ...["sex", "gender", "jeniskelamin", "kelamin", "idjeniskelamin", "genderidentity", "sexualorientation", "orientasiseksual"],
  ...[
    "birthdate",
    "dateofbirth",
    "dob",
    "birthyear",
    "yearofbirth",
    "birthplace",
    "placeofbirth",
    "age",
    "tanggallahir",
    "tgllahir",
    "tempatlahir",
    "tempattanggallahir",
    "tempattgllahir",
    "ttl",
    "tahunlahir",
    "usia",
    "umur",
  ],
  ...["religion", "agama", "ethnicity", "race", "tribe", "suku", "ras", "etnis", "skincolor", "skincolour", "warnakulit"],
  ...[
    "maritalstatus",
    "married",
    "statuspernikahan",
    "statusperkawinan",
    "statusnikah",
    "statuskawin",
    "menikah",
    "pregnant",
    "pregnancy",
    "hamil",
  ],
  ...[
    "health",
    "healthstatus",
    "diagnosis",
    "disability",
    "kesehatan",
    "disabilitas",
    "penyandangdisabilitas",
    "jenisdisabilitas",
    "ragamdisabilitas",
    "difabel",
    "bloodtype",
    "golongandarah",
  ],
  ...[
    "height",
    "heightcm",
    "weight",
    "weightkg",
    "looks",
    "appearance",
    "photo",
    "tinggibadan",
    "beratbadan",
    "penampilan",
    "foto",
    "pasfoto",
  ],
  ...["nik", "ktp", "nomorktp", "noktp", "nomorindukkependudukan", "nationalid", "politicalopinion", "politics"],
]);

/** Tells whether a key names a protected attribute, however it is written: `tanggal_lahir`, `birthDate`, `Birth date`. */
export function isProtectedKey(key: string): boolean {
  return protectedKeys.has(
    key
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  );
}
