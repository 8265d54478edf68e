import type { CandidateField, VacancyField } from "../rules/index.js";

/** Words for a reader, in both languages. */
export interface Words {
  readonly en: string;
  readonly id: string;
}

const words = (en: string, id: string): Words => ({ en, id });

/** Every field of a candidate that a rule may read, in words. */
export const candidateFields: Readonly<Record<CandidateField, Words>> = {
  residence: words("where the person lives", "domisili"),
  willingToRelocate: words("willingness to relocate", "kesediaan ditempatkan di tempat lain"),
  maxCommuteKm: words("the longest way to work", "jarak tempuh maksimal"),
  desiredOccupations: words("occupations wanted", "jabatan yang diinginkan"),
  desiredWage: words("wage wanted", "upah yang diharapkan"),
  desiredSectors: words("sectors wanted", "lapangan usaha yang diinginkan"),
  contractTypes: words("kinds of contract wanted", "jenis kontrak yang diinginkan"),
  hoursPerWeek: words("hours a week wanted", "jam kerja per minggu yang diinginkan"),
  shifts: words("shifts wanted", "sif kerja yang diinginkan"),
  availableFrom: words("the day from which the person can start", "tanggal siap kerja"),
  education: words("education", "pendidikan"),
  experience: words("jobs held", "pengalaman kerja"),
  skills: words("skills", "keterampilan"),
  certificates: words("certificates", "sertifikat kompetensi"),
  licences: words("licences", "surat izin (SIM, SIO)"),
  languages: words("languages", "bahasa"),
  documents: words("state of the documents", "status dokumen"),
  accommodationNeeds: words("what the person needs at the workplace", "kebutuhan akomodasi di tempat kerja"),
  summary: words("what the person says in free words", "uraian diri"),
  facts: words("further facts of the office's own", "data tambahan kantor"),
};

/** Every field of a vacancy that a rule may read, in words. */
export const vacancyFields: Readonly<Record<VacancyField, Words>> = {
  title: words("title of the vacancy", "nama lowongan"),
  description: words("description of the work", "uraian pekerjaan"),
  employer: words("employer", "pemberi kerja"),
  occupation: words("occupation", "jabatan"),
  sector: words("sector", "lapangan usaha"),
  openings: words("number of openings", "jumlah yang dibutuhkan"),
  openingsFilled: words("openings already filled", "jumlah yang sudah terisi"),
  status: words("status of the vacancy", "status lowongan"),
  postedAt: words("day of posting", "tanggal tayang"),
  validThrough: words("last day of validity", "masa berlaku"),
  channel: words("reach of the placement", "jenis antar kerja"),
  locations: words("where the work is", "lokasi kerja"),
  wage: words("wage offered", "upah yang ditawarkan"),
  hoursPerWeek: words("hours a week", "jam kerja per minggu"),
  shifts: words("shifts", "sif kerja"),
  restDaysPerWeek: words("days of rest a week", "hari libur per minggu"),
  conditions: words("conditions of work", "kondisi kerja"),
  benefits: words("benefits", "fasilitas"),
  contract: words("contract", "kontrak"),
  startDate: words("first day of work", "tanggal mulai kerja"),
  requirements: words("requirements", "persyaratan"),
  experienceInPlaceOfEducation: words("whether experience may stand in for education", "apakah pengalaman dapat menggantikan pendidikan"),
  accessible: words("whether the workplace is accessible", "apakah tempat kerja ramah disabilitas"),
  accommodationsOffered: words("accommodations offered", "akomodasi yang disediakan"),
  source: words("where the vacancy comes from", "sumber lowongan"),
  verification: words("verification of the vacancy", "verifikasi lowongan"),
  overseas: words("details of a post abroad", "rincian penempatan di luar negeri"),
  applyMode: words("how to apply", "cara melamar"),
  facts: words("further facts of the office's own", "data tambahan kantor"),
};
