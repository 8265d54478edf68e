import type { Locale } from "../model/index.js";
import type { Side } from "../market/index.js";
import type { CandidateField, VacancyField } from "../rules/index.js";
import type { Openness } from "./open-fields.js";

type Words = Readonly<Record<Locale, string>>;

/** Asks about a field: to the candidate, or to the employer. */
export function questionWords(side: Side, field: CandidateField | VacancyField, state: Openness): Words {
  const words = side === "candidate" ? candidateQuestions[field as CandidateField] : vacancyQuestions[field as VacancyField];
  if (state === "silent") return words;
  return {
    en: `${words.en} (What is noted is not complete, or not exact.)`,
    id: `${words.id} (Yang tercatat belum lengkap atau belum jelas.)`,
  };
}

/** One question for each field that a rule may read. Nothing protected is such a field, so there is no question about it. */
const candidateQuestions: Readonly<Record<CandidateField, Words>> = {
  residence: { en: "Where do you live?", id: "Di mana Anda tinggal?" },
  willingToRelocate: {
    en: "Would you move for work: within the province, to another one, or abroad?",
    id: "Apakah bersedia ditempatkan di dalam provinsi, di provinsi lain, atau di luar negeri?",
  },
  maxCommuteKm: {
    en: "How many kilometres would you travel to work every day?",
    id: "Berapa kilometer jarak tempuh harian yang Anda sanggupi?",
  },
  desiredOccupations: { en: "Which work do you wish for?", id: "Jabatan apa yang Anda inginkan?" },
  desiredWage: { en: "Which wage do you ask at least?", id: "Berapa upah terendah yang Anda harapkan?" },
  desiredSectors: { en: "In which line of business do you wish to work?", id: "Di bidang usaha apa Anda ingin bekerja?" },
  contractTypes: {
    en: "Which contracts would you accept: permanent, for a fixed term, daily?",
    id: "Jenis kontrak apa yang bersedia Anda terima: tetap, waktu tertentu, harian?",
  },
  hoursPerWeek: { en: "How many hours a week would you work?", id: "Berapa jam per minggu Anda ingin bekerja?" },
  shifts: { en: "Would you work in shifts, or by day alone?", id: "Apakah bersedia bekerja dengan sif, atau siang hari saja?" },
  availableFrom: { en: "From which day are you free to start?", id: "Mulai tanggal berapa Anda siap kerja?" },
  education: { en: "Which schools have you finished, and in which field?", id: "Apa pendidikan yang sudah Anda tamatkan, dan jurusannya?" },
  experience: { en: "What have you worked as, and from when to when?", id: "Pernah bekerja sebagai apa, dan dari kapan sampai kapan?" },
  skills: { en: "What are your skills, and how good are you at each?", id: "Apa saja keterampilan Anda, dan sejauh mana tingkatnya?" },
  certificates: { en: "Which certificates of competence do you hold?", id: "Sertifikat kompetensi apa yang Anda miliki?" },
  licences: { en: "Which licences do you hold, such as SIM or SIO?", id: "Surat izin apa yang Anda miliki, misalnya SIM atau SIO?" },
  languages: { en: "Which languages do you speak, and how well?", id: "Bahasa apa yang Anda kuasai, dan sampai tingkat apa?" },
  documents: {
    en: "Which documents do you have, and which are on their way?",
    id: "Dokumen apa yang sudah ada, dan mana yang sedang diurus?",
  },
  accommodationNeeds: {
    en: "Is anything needed at the workplace? Why is not asked.",
    id: "Adakah yang diperlukan di tempat kerja? Alasannya tidak ditanyakan.",
  },
  summary: {
    en: "How would you describe your work in your own words?",
    id: "Bagaimana Anda menggambarkan pekerjaan Anda dengan kata-kata sendiri?",
  },
  facts: { en: "What else does the service need to know for this list?", id: "Hal lain apa yang perlu diketahui untuk daftar ini?" },
};

const vacancyQuestions: Readonly<Record<VacancyField, Words>> = {
  title: { en: "What is the post called?", id: "Apa nama lowongan ini?" },
  description: { en: "What is the work, in a few sentences?", id: "Apa pekerjaannya, dalam beberapa kalimat?" },
  employer: { en: "Who is the employer?", id: "Siapa pemberi kerjanya?" },
  occupation: { en: "Which occupation is it?", id: "Apa jabatannya?" },
  sector: { en: "Which line of business is it?", id: "Apa bidang usahanya?" },
  openings: { en: "How many people are needed?", id: "Berapa orang yang dibutuhkan?" },
  openingsFilled: { en: "How many places are filled already?", id: "Berapa tempat yang sudah terisi?" },
  status: { en: "Is the vacancy still open?", id: "Apakah lowongan masih dibuka?" },
  postedAt: { en: "When was the vacancy posted?", id: "Kapan lowongan diumumkan?" },
  validThrough: { en: "Until which day is the vacancy open?", id: "Sampai tanggal berapa lowongan berlaku?" },
  channel: {
    en: "Is the placement within the province, in another one, or abroad?",
    id: "Apakah penempatannya di dalam provinsi, antarprovinsi, atau di luar negeri?",
  },
  locations: { en: "Where is the work?", id: "Di mana tempat kerjanya?" },
  wage: { en: "Which wage is offered, from how much to how much?", id: "Berapa upah yang ditawarkan, dari berapa sampai berapa?" },
  hoursPerWeek: { en: "How many hours a week?", id: "Berapa jam kerja per minggu?" },
  shifts: { en: "Is the work by day, by night or in turns?", id: "Apakah bekerja siang, malam, atau bergiliran?" },
  restDaysPerWeek: { en: "How many days of rest a week?", id: "Berapa hari libur per minggu?" },
  conditions: { en: "What are the conditions of the work?", id: "Bagaimana kondisi kerjanya?" },
  benefits: {
    en: "What is offered beside the wage, such as housing or meals?",
    id: "Apa yang disediakan selain upah, misalnya mess atau makan?",
  },
  contract: { en: "Which contract is offered, and for how long?", id: "Apa jenis kontraknya, dan untuk berapa lama?" },
  startDate: { en: "When does the work start?", id: "Kapan mulai bekerja?" },
  requirements: { en: "What must a candidate have, and what helps?", id: "Apa syarat yang wajib, dan apa yang menjadi nilai tambah?" },
  experienceInPlaceOfEducation: {
    en: "Is experience taken in place of schooling?",
    id: "Apakah pengalaman dapat menggantikan pendidikan?",
  },
  accessible: {
    en: "Is the workplace accessible to people with disabilities?",
    id: "Apakah tempat kerja mudah diakses penyandang disabilitas?",
  },
  accommodationsOffered: {
    en: "What can be arranged at the workplace for people with disabilities?",
    id: "Penyesuaian apa yang dapat disediakan bagi penyandang disabilitas?",
  },
  source: { en: "Where does the vacancy come from?", id: "Dari mana lowongan ini diterima?" },
  verification: { en: "Has the vacancy been verified, and by whom?", id: "Apakah lowongan sudah diverifikasi, dan oleh siapa?" },
  overseas: {
    en: "For work abroad: which country, scheme and permits?",
    id: "Untuk penempatan luar negeri: negara, skema, dan izinnya apa?",
  },
  applyMode: { en: "How does one apply?", id: "Bagaimana cara melamar?" },
  facts: { en: "What else does the service need to know for this list?", id: "Hal lain apa yang perlu diketahui untuk daftar ini?" },
};
