import type { LocalizedText } from "../../model/index.js";
import type { PackTable } from "./pack-table.js";

/** A document that a migrant worker needs before departure; only whether it is there is ever kept. */
export interface OverseasDocument {
  /** `type` of the candidate's `documents`. */
  readonly type: string;
  readonly name: LocalizedText;
  /** It runs out, and must be valid on the day of departure. */
  readonly expires: boolean;
  /** Other words of an office's list that mean it, in lower case without spaces and signs. */
  readonly words: readonly string[];
}

/** Documents that KP2MI asks for before departure. */
export const overseasDocuments: PackTable<OverseasDocument> = {
  id: "id.overseasDocuments",
  version: "2",
  source: {
    title: "UU 18/2017 pasal 13; daftar KP2MI, April 2025; ID rekomendasi dinas setelah wawancara",
    url: "https://voiceindonesia.co/ketenagakerjaan/23/04/2025/53110",
    confidence: "reported",
  },
  effectiveFrom: "2017-11-22",
  rows: [
    document(
      "recommendation",
      "ID rekomendasi dinas (setelah wawancara)",
      "recommendation of the local office (after an interview)",
      "idrekomendasi rekomendasi rekomendasidinas idrekom",
    ),
    document("identity-card", "KTP", "identity card", "ektp ktpel"),
    document("diploma", "ijazah", "diploma", "ijasah ijazahterakhir"),
    document("birth-certificate", "akta kelahiran", "birth certificate", "aktalahir aktekelahiran akta"),
    document(
      "marital-status-letter",
      "surat keterangan status perkawinan",
      "letter of marital status",
      "suratstatusperkawinan bukunikah suratketeranganbelummenikah suratbelummenikah",
    ),
    document(
      "family-permit",
      "surat izin suami, istri, orang tua atau wali, diketahui kepala desa atau lurah",
      "permit of the family, known by the head of the village",
      "suratizinkeluarga izinkeluarga izinsuami izinistri izinorangtua suratizinsuami suratizinistri suratizinorangtua izinwali",
    ),
    document("competence-certificate", "sertifikat kompetensi kerja", "certificate of competence", "sertifikatkompetensi serkom", true),
    document(
      "health-certificate",
      "surat keterangan sehat jasmani dan rohani",
      "health certificate",
      "suratsehat suratketerangansehat medicalcheckup medical mcu hasilmcu",
      true,
    ),
    document("passport", "paspor", "passport", "passport", true),
    document("work-visa", "visa kerja", "work visa", "visa", true),
    document("placement-agreement", "perjanjian penempatan", "placement agreement", "perjanjianpenempatanpmi"),
    document("work-contract", "perjanjian kerja", "work contract", "kontrakkerja kontrak"),
    document("health-insurance", "kepesertaan JKN", "national health insurance", "jkn bpjskesehatan kis"),
    document(
      "social-security",
      "kepesertaan BPJS Ketenagakerjaan PMI",
      "social security for migrant workers",
      "bpjsketenagakerjaan bpjstk jamsospmi jamsos",
    ),
    document(
      "orientation-certificate",
      "sertifikat orientasi pra-pemberangkatan (OPP)",
      "certificate of pre-departure orientation",
      "opp pap sertifikatopp orientasi",
    ),
  ],
};

function document(type: string, id: string, en: string, words: string, expires = false): OverseasDocument {
  return { type, name: { id, en }, expires, words: words.split(" ") };
}
