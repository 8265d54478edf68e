import { phraseFinder } from "./phrases.js";

/** What a part of an advert says beside the work itself. */
export type BoilerplateKind = "company" | "diversity" | "application" | "benefits";

/** What stands under a heading. */
export type Section = "required" | "optional" | "duties" | BoilerplateKind;

/** Finds a heading at the start of a line; whether it is one, the line decides. */
export const headingAt = phraseFinder<Section>([
  [
    "required",
    "kualifikasi, persyaratan, syarat, kriteria, requirement, requirements, job requirements, qualification, qualifications, minimum qualifications, must have, must haves, what you need, what you bring, who you are, skills, skill, keahlian, keterampilan, kompetensi, kemampuan, your profile, wajib",
  ],
  [
    "optional",
    "nilai tambah, nilai plus, lebih disukai, diutamakan, nice to have, nice to haves, preferred, preferred qualifications, preferred skills, bonus points, bonus, pluses, good to have, desirable",
  ],
  [
    "duties",
    "tanggung jawab, tugas, uraian tugas, deskripsi pekerjaan, deskripsi tugas, job description, job desc, jobdesk, jobdesc, responsibilities, key responsibilities, duties, what you will do, the role, peran",
  ],
  [
    "company",
    "tentang kami, tentang perusahaan, profil perusahaan, about us, about the company, company profile, company overview, who we are",
  ],
  [
    "application",
    "cara melamar, cara mendaftar, cara daftar, how to apply, application process, kirim lamaran, pendaftaran, contact, kontak",
  ],
  ["benefits", "benefit, benefits, fasilitas, keuntungan, kami menawarkan, yang kami tawarkan, what we offer, we offer, perks, tunjangan"],
  ["diversity", "equal opportunity, equal opportunities, diversity, diversity and inclusion, kesempatan setara"],
]);

/** Finds words by which a sentence gives itself away as boilerplate. */
export const boilerplateAt = phraseFinder<BoilerplateKind>([
  [
    "company",
    "kami adalah, perusahaan kami, kami merupakan, perusahaan yang bergerak, bergerak di bidang, bergerak dalam bidang, berdiri sejak, didirikan pada, we are a, we are an, we are one of, our company, our mission, our vision, is a leading, is one of the leading, was founded, founded in, established in, adalah perusahaan, merupakan perusahaan",
  ],
  [
    "diversity",
    "equal opportunity employer, equal opportunity, equal opportunities, regardless of, without regard to, tanpa memandang, tanpa membedakan, committed to diversity, diverse workforce, people with disabilities are encouraged, all backgrounds, kesempatan yang sama",
  ],
  [
    "application",
    "kirim cv, kirimkan cv, kirim lamaran, kirimkan lamaran, mengirimkan lamaran, mengirim lamaran, lamaran dikirim, lamaran lengkap, surat lamaran, send your cv, send your resume, send cv, submit your, apply now, apply via, apply at, apply through, to apply, daftar melalui, mendaftar melalui, melamar melalui, hubungi, shortlisted candidates, kandidat terpilih, tidak dipungut biaya, dipungut biaya",
  ],
]);

/** Finds words that say that somebody is sought: a sentence with them is no boilerplate. */
export const seekingAt = phraseFinder<true>([
  [true, "membutuhkan, dibutuhkan, mencari, dicari, looking for, seeking, hiring, are looking, we need, memerlukan, membuka lowongan"],
]);
