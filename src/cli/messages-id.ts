import type { PayPeriod } from "../model/index.js";
import type { Side } from "../market/index.js";
import type { Messages } from "./messages-en.js";

const sides: Readonly<Record<Side, string>> = { candidate: "pencari kerja", vacancy: "lowongan" };
const periods: Readonly<Record<PayPeriod, string>> = {
  hour: "per jam",
  day: "per hari",
  week: "per minggu",
  month: "per bulan",
  year: "per tahun",
};

/** Everything that the program says in Indonesian, but for its help. */
export const messagesId: Messages = {
  usage: {
    unknownOption: (option) => `Tidak ada opsi ${option}.`,
    missingOption: (option) => `Opsi ${option} wajib diisi.`,
    missingArgument: (option) => `Opsi ${option} memerlukan nilai.`,
    unknownCommand: (command) => `Tidak ada perintah ${command}.`,
    noCommand: "Sebutkan yang harus dikerjakan: match, explain, validate, atau index.",
    tooManyWords: "Ada kata yang tidak termasuk opsi mana pun. Nilai yang mengandung spasi ditulis dalam tanda kutip.",
    maybe: (words) => `Mungkin maksud Anda ${words}?`,
    seeHelp: (command) => `Bantuan: ${command} --help`,
    notOneOf: (option, list, received) => `${option}: seharusnya salah satu dari ${list}; diterima ${received}.`,
    notACount: (option, received) => `${option}: seharusnya bilangan bulat mulai dari 1; diterima ${received}.`,
    notADay: (option, received) => `${option}: seharusnya tanggal seperti 2026-11-24; diterima ${received}.`,
    noFiles: "Sebutkan sekurangnya satu berkas: --candidates, --vacancies, --taxonomy, --places, atau --policy.",
    marketAlone: (option) => `${option} tidak dapat dipakai bersama --market, yang sudah memuat isi berkas semacam itu.`,
    mappingAlone: (mapping, records) => `${mapping} hanya berguna bersama ${records}.`,
    unknownFormat: (file) =>
      `${file}: seharusnya nama yang berakhir .json, .jsonl, .ndjson, .csv, atau .tsv, atau - untuk JSON Lines dari masukan standar.`,
    twiceStdin: "Hanya salah satu dari --candidates dan --vacancies yang dapat berasal dari masukan standar.",
    cannotRead: (file, reason) => `${file} tidak dapat dibaca: ${reason}.`,
    cannotWrite: (file, reason) => `${file} tidak dapat ditulis: ${reason}.`,
    unknownIds: (of, ids) => `Tidak ada ${sides[of]} dengan id ${ids}.`,
    pluginFailed: (file, reason) => `Plug-in ${file} tidak dapat dimuat: ${reason}`,
    pluginEmpty: (file) => `Plug-in ${file} tidak mengekspor resep: tidak ada fungsi, dan tidak ada peta bernama rules atau gates.`,
    pluginNameTaken: (file, name) => `Plug-in ${file} mengekspor ${name}, nama yang sudah dipakai resep lain.`,
  },
  reasons: {
    ENOENT: "berkas atau folder tidak ada",
    EISDIR: "ini sebuah folder",
    ENOTDIR: "sebagian jalurnya bukan folder",
    EACCES: "tidak ada izin",
    ENOSPC: "tidak ada ruang tersisa",
  },
  issues: {
    errors: (count) => `${String(count)} kesalahan pada data; yang salah tidak dipakai:`,
    warnings: (count, shown) =>
      `${String(count)} peringatan; yang disebut dianggap belum diketahui${shown < count ? `. ${String(shown)} yang pertama` : ""}:`,
    more: (count) => `… dan ${String(count)} peringatan lagi: lihat dengan --verbose, atau pengantar validate.`,
    unlinked: (labels, times) =>
      `${String(labels)} nama keterampilan, jabatan, dan sejenisnya (${String(times)} kali) tidak menunjuk konsep mana pun dalam taksonomi.`,
    unlinkedMore: (count) => `… dan ${String(count)} lagi: lihat dengan --verbose, atau pengantar validate.`,
    stopped: "Tidak ada yang diperingkat: berkas yang menjadi dasar tidak dapat dipakai (lihat di atas).",
    notIndexed: "Tidak ada yang ditulis: berkas yang menjadi dasar tidak dapat dipakai (lihat di atas).",
    badSnapshot: (file, reason) => `${file} tidak dapat dipakai: ${reason}. Buat lagi dengan pengantar index.`,
    leftOutIds: (of, ids) => `Diminta, tetapi tidak dipakai karena ada kesalahan: ${sides[of]} ${ids}.`,
    ruleFailed: (message) => `Sebuah aturan gagal: ${message}`,
  },
  progress: {
    reading: (count) => `membaca: ${String(count)} data`,
    ranking: (done, all) => `memeringkat: ${String(done)} dari ${String(all)}`,
  },
  indexed: (candidates, vacancies) => `Diindeks: ${String(candidates)} pencari kerja, ${String(vacancies)} lowongan`,
  wrote: (file) => `Ditulis: ${file}`,
  table: {
    title: (asOf) => `Peringkat per ${asOf}`,
    policy: (policy) => `Kebijakan: ${policy}`,
    market: (candidates, vacancies) => `${String(candidates)} pencari kerja, ${String(vacancies)} lowongan`,
    heading: { candidate: "PENCARI KERJA", vacancy: "LOWONGAN" },
    found: { candidate: "Pencari kerja", vacancy: "Lowongan" },
    score: "Skor",
    interval: "Dari–sampai",
    allKnown: "lengkap",
    gates: "Syarat",
    met: "terpenuhi",
    unmet: "gagal",
    unknown: "periksa",
    eligible: (shown, of, eligible, considered) =>
      eligible === null
        ? `${String(shown)} ${sides[of]} terbaik yang memenuhi syarat, dari ${String(considered)}.`
        : eligible === considered
          ? `${String(shown)} terbaik dari ${String(eligible)} ${sides[of]}.`
          : `${String(shown)} terbaik dari ${String(eligible)} ${sides[of]} yang memenuhi syarat (${String(considered)} dilihat).`,
    nobody: (of, considered) =>
      considered === 0
        ? `Tidak ada ${sides[of]} untuk dilihat.`
        : `Dari ${String(considered)} ${sides[of]} tidak ada yang memenuhi syarat.`,
    forExample: (id, message) => `Contohnya ${id}: ${message}`,
    noRankings: (of) => `Tidak ada ${sides[of]} untuk dibuatkan peringkat.`,
    legend: [
      "Skor: dari 0 sampai 1, 1 yang terbaik. Bukan peluang untuk diterima.",
      "Dari–sampai: kemungkinan skor setelah semua yang diminta diketahui; lengkap: tetap.",
      "Tanda: + terpenuhi atau hampir, ~ terpenuhi sebagian, - belum terpenuhi, ? belum diketahui dan perlu ditanyakan, · tidak diminta.",
      "Periksa: tidak ada halangan yang diketahui, tetapi masih ada syarat yang harus dicek.",
    ],
  },
  facts: {
    wants: (occupations) => `ingin: ${occupations}`,
    openings: (left) => `sisa ${String(left)} tempat`,
    until: (day) => `sampai ${day}`,
    wage: (currency, amount, period) => `${currency} ${amount} ${periods[period]}`,
    from: (amount) => `mulai ${amount}`,
    upTo: (amount) => `hingga ${amount}`,
    more: (count) => `${String(count)} lagi`,
  },
  explanation: {
    forVacancy: "untuk",
    on: (asOf, policy) => `Per ${asOf}, menurut kebijakan ${policy}.`,
    score: "Skor",
    notEligible: "Tidak memenuhi syarat: ada syarat yang gagal, maka pasangan ini tidak masuk peringkat mana pun.",
    fit: "Yang diminta lowongan",
    appeal: "Yang diinginkan pencari kerja",
    criterion: "Kriteria",
    degree: "Derajat",
    weight: "Bobot",
    points: "Poin",
    total: "Jumlah",
    conditions: "Syarat",
    remedy: (text) => `Yang dapat dilakukan: ${text}`,
    legalBasis: (text) => `Dasar hukum: ${text}`,
    weighted: (sum) => `rata-rata berbobot: ${sum}`,
    combine: { harmonic: "rata-rata harmonik", geometric: "rata-rata geometrik", product: "hasil kali", minimum: "yang terendah" },
    columns: "Poin = bobot × derajat; skor satu sisi = poin ÷ bobot. Yang tidak diminta dihitung netral.",
  },
  page: {
    missing: "Kurang",
    verify: "Perlu diperiksa",
    nothing: "tidak ada",
    decide: "Keputusan ada pada manusia, bukan pada daftar ini. Yang tidak tercantum pun mungkin cocok.",
    points: (lost) => `−${lost}`,
    gain: (gained) => `hingga +${gained}`,
  },
  validate: {
    records: "Data",
    record: { candidates: "pencari kerja", vacancies: "lowongan", concepts: "konsep", places: "tempat" },
    usable: (usable, read) =>
      read === undefined || read === usable ? String(usable) : `${String(usable)} dari ${String(read)} dapat dipakai`,
    policy: "kebijakan",
    issues: "Masalah",
    noIssues: "tidak ada",
    unlinked: "Nama yang tidak menunjuk konsep mana pun dalam taksonomi",
    kinds: {
      skill: "keterampilan",
      occupation: "jabatan",
      field: "jurusan",
      certificate: "sertifikat",
      licence: "lisensi",
      language: "bahasa",
      sector: "lapangan usaha",
    },
    sum: (errors, warnings) => `${String(errors)} kesalahan, ${String(warnings)} peringatan`,
  },
  criteria: {
    skills: "Keterampilan",
    occupation: "Jabatan",
    education: "Pendidikan",
    experience: "Pengalaman",
    location: "Lokasi",
    availability: "Kesiapan kerja",
    wording: "Kata-kata",
    desiredOccupation: "Jabatan yang diinginkan",
    wage: "Upah",
  },
};
