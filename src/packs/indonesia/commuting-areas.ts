import type { PlaceCode } from "../../model/index.js";
import type { Confidence, PackTable } from "./pack-table.js";

/** Kabupaten and kota between which many go to work and back every day. */
export interface CommutingArea {
  readonly id: string;
  readonly name: string;
  /** Kemendagri codes. */
  readonly members: readonly string[];
  readonly source: string;
  readonly confidence: Confidence;
}

/** Metropolitan areas as planning acts and BPS's commuting surveys draw them. */
export const commutingAreas: PackTable<CommutingArea> = {
  id: "id.commutingAreas",
  version: "1",
  source: {
    title: "BPS, metropolitan areas 2025 and commuting surveys 2017; presidential regulations on their planning",
    confidence: "reported",
  },
  noLegalEffect: {
    compiledOn: "2026-11-24",
    because: "Where people commute is observed, not ordained: acts on planning only draw the outlines, and each row names its own.",
  },
  rows: [
    area(
      "jabodetabekpunjur",
      "Jabodetabekpunjur",
      "3171 3172 3173 3174 3175 3201 3203 3216 3271 3275 3276 3603 3671 3674",
      "Perpres 60/2020; BPS 2025",
      "reported",
    ),
    area("sarbagita", "Sarbagita", "5102 5103 5104 5171", "Perpres 45/2011; BPS 2025", "reported"),
    area("bandung-raya", "Bandung Raya", "3204 3211 3217 3273 3277", "BPS, Survei Komuter Bandung Raya 2017", "reported"),
    area(
      "gerbangkertosusila",
      "Gerbangkertosusila",
      "3515 3516 3524 3525 3526 3576 3578",
      "BPS, Survei Komuter Gerbangkertosusila 2017",
      "reported",
    ),
    area("mebidangro", "Mebidangro", "1206 1207 1271 1275", "Perpres 62/2011", "unverified"),
    area("kedungsepur", "Kedungsepur", "3315 3321 3322 3324 3373 3374", "Perpres 78/2017", "unverified"),
    area("mamminasata", "Mamminasata", "7305 7306 7309 7371", "Perpres 55/2011", "unverified"),
    area("kartamantul", "Kartamantul", "3402 3404 3471", "joint secretariat of the three governments", "unverified"),
    area("patungraya-agung", "Patungraya Agung", "1602 1607 1610 1671", "regional spatial plan", "unverified"),
    area("banjarbakula", "Banjarbakula", "6301 6303 6304 6371 6372", "regional spatial plan", "unverified"),
  ],
};

/** Lists the commuting areas that a kabupaten or kota, or a place within it, belongs to; codes of Kemendagri alone. */
export function commutingAreasOf({ scheme, code }: PlaceCode): readonly CommutingArea[] {
  return scheme === "kemendagri" ? commutingAreas.rows.filter(({ members }) => members.includes(code.slice(0, 4))) : [];
}

function area(id: string, name: string, members: string, source: string, confidence: Confidence): CommutingArea {
  return { id, name, members: members.split(" "), source, confidence };
}
