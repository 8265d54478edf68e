import type { LocalizedText } from "../../model/index.js";
import type { PackTable } from "./pack-table.js";

/** A document that a migrant worker needs before departure; only whether it is there is ever kept. */
export interface OverseasDocument {
  /** `type` of the candidate's `documents`. */
  readonly type: string;
  readonly name: LocalizedText;
  /** It runs out, and must be valid on the day of departure. */
  readonly expires: boolean;
}

/** Documents that KP2MI asks for before departure. */
export const overseasDocuments: PackTable<OverseasDocument> = {
  id: "id.overseasDocuments",
  version: "1",
  source: {
    title: "UU 18/2017 pasal 13; daftar KP2MI, April 2025",
    url: "https://voiceindonesia.co/ketenagakerjaan/23/04/2025/53110",
    confidence: "reported",
  },
  effectiveFrom: "2017-11-22",
  rows: [
    document("identity-card", "KTP", "identity card"),
    document("diploma", "ijazah", "diploma"),
    document("birth-certificate", "akta kelahiran", "birth certificate"),
    document("marital-status-letter", "surat keterangan status perkawinan", "letter of marital status"),
    document(
      "family-permit",
      "surat izin suami, istri, orang tua atau wali, diketahui kepala desa atau lurah",
      "permit of the family, known by the head of the village",
    ),
    document("competence-certificate", "sertifikat kompetensi kerja", "certificate of competence", true),
    document("health-certificate", "surat keterangan sehat jasmani dan rohani", "health certificate", true),
    document("passport", "paspor", "passport", true),
    document("work-visa", "visa kerja", "work visa", true),
    document("placement-agreement", "perjanjian penempatan", "placement agreement"),
    document("work-contract", "perjanjian kerja", "work contract"),
    document("health-insurance", "kepesertaan JKN", "national health insurance"),
    document("social-security", "kepesertaan BPJS Ketenagakerjaan PMI", "social security for migrant workers"),
    document("orientation-certificate", "sertifikat orientasi pra-pemberangkatan (OPP)", "certificate of pre-departure orientation"),
  ],
};

function document(type: string, id: string, en: string, expires = false): OverseasDocument {
  return { type, name: { id, en }, expires };
}
