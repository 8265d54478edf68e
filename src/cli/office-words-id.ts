import type { Side } from "../market/index.js";
import type { DueKind, OfficeEvent, OfficeNotice, Outcome } from "../office/index.js";
import type { TitleFound } from "./find-occupation.js";
import type { DuplicateReason } from "../packs/indonesia/index.js";

const sides: Readonly<Record<Side, string>> = { candidate: "pencari kerja", vacancy: "lowongan" };
const count = String;

/** What the commands of an office say in Indonesian; the English words have the same shape. */
export const officeWordsId = {
  sides,
  busy: (lock: string) =>
    `Folder sedang dipakai program lain. Coba lagi sebentar. Bila yakin tidak ada program lain yang berjalan, hapus ${lock}.`,
  brokenLine: (file: string, line: number) =>
    `${file} baris ${count(line)} bukan catatan yang utuh, barangkali diubah dengan tangan. Perbaiki dulu; tidak ada yang diubah.`,
  notice(notice: OfficeNotice): string {
    switch (notice.kind) {
      case "unfinished":
        return `Catatan terakhir terputus di tengah jalan (listrik padam?) dan tidak jadi dicatat; ulangi pekerjaan terakhir. Sisanya disimpan di ${notice.file}.`;
      case "changedOutside":
        return `${notice.file} diubah di luar program ini. Isinya dipakai apa adanya.`;
      case "missing":
        return `${notice.file} hilang dari folder.`;
      case "log":
        return `log.jsonl baris ${count(notice.flaw.line)} ${{ unreadable: "tidak terbaca", altered: "telah diubah", outOfOrder: "tidak bersambung dengan baris sebelumnya" }[notice.flaw.kind]}. Lihat pengantar audit.`;
    }
  },
  noSuchId: (id: string) => `Tidak ada pencari kerja atau lowongan dengan nomor ${id}. Daftar semua nomor: pengantar daftar --all`,
  bothSides: (id: string) => `${id} ada di kedua daftar. Tambahkan --for candidates atau --for vacancies.`,
  needs: (option: string) => `Opsi ${option} wajib diisi.`,
  register: {
    title: (date: string, folder: string) => `DAFTAR per ${date}, folder ${folder}`,
    file: (name: string, side: Side, rows: number) => `${name}: ${sides[side]}, ${count(rows)} baris`,
    sum: (added: number, changed: number, unchanged: number, refused: number) =>
      [
        `${count(added)} baru`,
        `${count(changed)} diperbarui`,
        `${count(unchanged)} sudah ada`,
        ...(refused > 0 ? [`${count(refused)} tidak diterima`] : []),
      ].join(" · "),
    numbers: (first: string, last: string) => `Nomor baru: ${first === last ? first : `${first} sampai ${last}`}`,
    missing: "Belum diisi",
    noColumn: "tidak ada kolomnya",
    duplicates: (side: Side): string =>
      side === "candidate" ? "Mungkin orang yang sama (periksa; tidak digabung)" : "Mungkin lowongan yang sama (periksa; tidak digabung)",
    reasons: {
      identityNumber: "NIK sama",
      registrationNumber: "nomor pendaftaran sama",
      phone: "nomor telepon sama",
      nameAndBirthYear: "nama dan tahun lahir sama",
      vacancy: "jabatan, pemberi kerja, dan tempat sama",
    } as Readonly<Record<DuplicateReason, string>>,
    clashes: (ids: string) => `Nomor sudah dipakai nama lain; tidak diterima: ${ids}`,
    unread: (headers: string) => `Kolom yang tidak dibaca: ${headers}`,
    line: (line: string) => `baris ${line}`,
    refused: "tidak diterima",
    unclear: "dianggap belum diketahui",
    unknown: "tidak dikenal",
    notShown: "isinya tidak ditampilkan",
    look: "Perlu dilihat",
    more: (left: number) => `… dan ${count(left)} lagi (--verbose menampilkan semua).`,
    titles: (read: number, all: number) => `Jabatan: ${count(read)} dari ${count(all)} terbaca sebagai kelompok KBJI.`,
    openTitles: "Belum pasti jabatannya; yang terdekat (perjelas di lembar kerja)",
    noneNear: "tidak ada yang dekat",
    noTaxonomy:
      "Folder ini belum punya daftar jabatan: jabatan hanya dibaca dari kata yang lazim, tanpa yang terdekat. Tambahkan dengan --taxonomy.",
    ways: { label: "nama jabatan", tradeWord: "kata yang lazim" } as Readonly<Record<TitleFound["way"], string>>,
    titleColumns: [
      "Berkas",
      "Jabatan",
      "Jumlah",
      "Nomor",
      "Terbaca dari",
      "KBJI",
      "Nama KBJI",
      "Terdekat 1",
      "Terdekat 2",
      "Terdekat 3",
    ] as readonly string[],
    taxonomy: (concepts: number) => `Taksonomi kantor: ${count(concepts)} konsep.`,
    held: (candidates: number, vacancies: number) => `Di folder: ${count(candidates)} pencari kerja, ${count(vacancies)} lowongan.`,
    empty: "Folder masih kosong. Mulai dengan: pengantar daftar pencari.csv lowongan.csv",
    next: (example: string) => `Berikutnya: pengantar cocokkan ${example}`,
  },
  suggest: {
    removedMeanwhile: "Ada yang dihapus dari folder sementara daftar ini dibuat; ulangi perintahnya.",
    recorded: (numbers: readonly number[]) => `Dicatat dalam log, nomor ${numbers.join(", ")}.`,
    greeting: (name: string) => `Halo ${name}, ini dari layanan antar kerja.`,
    lists: (date: string) => `Lowongan yang mungkin cocok per ${date}:`,
    reason: "Sesuai",
    ask: "Belum diketahui",
    reply: "Balas dengan nomor lowongan yang diminati. Layanan ini gratis.",
    nobody: "Saat ini belum ada lowongan yang terbuka untuk Anda. Kami kabari bila ada.",
    shortlist: (title: string, date: string) => `Calon untuk ${title} per ${date}:`,
    decide: "Keputusan tetap pada pemberi kerja. Yang tidak tercantum pun mungkin cocok.",
  },
  interview: {
    title: (id: string, open: number) =>
      open === 0
        ? `WAWANCARA ${id}: tidak ada pertanyaan yang akan mengubah daftarnya.`
        : `WAWANCARA ${id}: ${count(open)} pertanyaan dapat mengubah daftarnya.`,
    how: "Kosongkan untuk melewati; ketik selesai untuk berhenti. Setiap jawaban langsung disimpan.",
    effect: (places: number, example: string) =>
      `Dapat mengubah ${count(places)} tempat teratas.${example === "" ? "" : ` Contoh jawaban: ${example}`}`,
    stop: /^(?:selesai|berhenti|keluar)$/i,
    unreadable: "Jawaban itu belum terbaca. Coba tulis seperti contoh, atau kosongkan.",
    kept: "Disimpan.",
    end: (answered: number, open: number, id: string) =>
      `${count(answered)} jawaban disimpan; ${count(open)} pertanyaan masih terbuka. Lihat hasilnya: pengantar cocokkan ${id}`,
  },
  gaps: {
    title: (name: string, date: string) => `KESENJANGAN ${name} per ${date}`,
    kinds: { learn: "Yang dapat dipelajari", paper: "Sertifikat, izin, dan dokumen", willing: "Kesediaan" },
    opens: (ids: string, more: number) => `Lowongan: ${ids}${more > 0 ? `, dan ${count(more)} lagi` : ""}`,
    none: "Tidak ada satu langkah pun yang sendirian membuka lowongan lain; barangkali perlu beberapa langkah sekaligus.",
    note: "Setiap langkah dihitung sendiri, dengan menilai ulang semua lowongan; bukan janji diterima.",
    message: "Langkah yang dapat membuka lebih banyak lowongan:",
    vacancies: (vacancies: number) => `${count(vacancies)} lowongan lagi`,
  },
  sheet: {
    title: (date: string) => `Lembar bimbingan, ${date}`,
    best: { candidate: "Lowongan yang paling sesuai", vacancy: "Calon yang paling sesuai" } as Readonly<Record<Side, string>>,
    why: "Mengapa",
    lacks: "Yang kurang atau perlu ditanyakan",
    ask: "Tanyakan",
    nearTitle: "Jabatan yang dekat",
    near: (name: string, ids: string, all: number) => `${name}: ${count(all)} lowongan (${ids})`,
    nearEmpty: (name: string) => `${name}: belum ada lowongan yang dapat dituju`,
    learnTitle: "Langkah pertama yang membuka lebih banyak lowongan",
    openTitle: "Yang masih perlu ditanyakan",
    nextTitle: "Bertemu lagi",
    next: (date: string) => date,
    nextProposed: (date: string) => `.................... (usul: ${date})`,
    free: "Layanan antar kerja tidak dipungut biaya.",
    othersTitle: "Mengapa yang lain tidak tercantum",
    stopped: (people: number) => `${count(people)} orang tidak memenuhi syarat yang mutlak.`,
    below: (who: string, rank: number, margin: number, names: string) =>
      `${who}: urutan ${count(rank)}, skornya ${margin.toFixed(2).replace(".", ",")} di bawah yang terakhir${names === "" ? "" : `; terutama karena ${names}`}.`,
    narrowTitle: "Yang mempersempit pilihan",
    narrows: (change: string, gained: number) => `${change} ${count(gained)} orang lagi akan cukup sesuai.`,
    advertTitle: "Catatan atas iklannya",
    blind: "Daftar ini dibuat tanpa melihat nama, jenis kelamin, usia, agama, suku, status perkawinan, dan kesehatan.",
  },
  refer: {
    gate: (isUnmet: boolean, message: string) => `${isUnmet ? "Ada syarat yang tidak terpenuhi" : "Perlu diperiksa"}: ${message}`,
    ownChoice: "pilihan pencari kerja sendiri",
    already: (number: number) => `Sudah dirujuk (rujukan ${count(number)}) dan hasilnya belum dicatat. Catat dengan --result.`,
    none: (candidate: string, vacancy: string) => `${candidate} belum pernah dirujuk ke ${vacancy}.`,
    reasonNeeded: (ids: string) =>
      `Dalam daftar ada yang urutannya lebih tinggi (${ids}). Tuliskan alasan pilihan Anda dengan --reason, tanpa nama orang.`,
    noted: (number: number) => `Rujukan ${count(number)} dicatat. Catat hasilnya nanti dengan --result.`,
    outcomeNoted: (candidate: string, vacancy: string, outcome: string) => `Dicatat: ${candidate} untuk ${vacancy}: ${outcome}.`,
  },
  letter: {
    title: "SURAT PENGANTAR",
    number: "Nomor",
    to: "Yth. Pimpinan",
    opening: (title: string, id: string) =>
      `Bersama ini kami hadapkan pencari kerja berikut sebagai calon untuk lowongan ${title} (${id}) yang Saudara daftarkan pada kantor kami:`,
    name: "Nama",
    registration: "Nomor pendaftaran",
    residence: "Domisili",
    education: "Pendidikan",
    experience: "Pengalaman",
    skills: "Keterampilan",
    certificates: "Sertifikat",
    months: (months: number) => (months % 12 === 0 ? `${count(months / 12)} tahun` : `${count(months)} bulan`),
    vacancy: "Lowongan",
    request:
      "Mohon yang bersangkutan dapat diseleksi menurut kemampuannya, dan hasilnya disampaikan kepada kami dengan mengembalikan lembar balasan di bawah ini.",
    free: "Layanan antar kerja ini tidak dipungut biaya, baik dari pencari kerja maupun pemberi kerja.",
    officer: "Pengantar Kerja",
    slip: "LEMBAR BALASAN (diisi pemberi kerja)",
    post: "Lowongan",
    choices: ["diterima", "dipanggil wawancara", "tidak diterima", "tidak hadir", "mengundurkan diri"] as readonly string[],
    reason: "Alasan",
    stamp: "Tanggal, tanda tangan, dan cap",
    message: ({ name, title, facts, number, by, office }: LetterMessage) =>
      `Halo ${name}, Anda kami rujuk untuk lowongan ${title}${facts === "" ? "" : ` (${facts})`}. Surat pengantar nomor ${number}; bawa surat itu, KTP, ijazah, dan sertifikat saat melamar. ` +
      `Kabari kami hasilnya, ya. Layanan ini gratis; jangan membayar kepada siapa pun.\n${[by, office].filter((part) => part !== "").join(", ")}`,
  },
  due: {
    title: (date: string, within: number) => `TINDAK LANJUT per ${date}, sampai ${count(within)} hari ke depan`,
    none: "Tidak ada yang perlu ditindaklanjuti.",
    legend: "! sudah lewat",
    days: (days: number) => `${count(days)} hari setelah mulai bekerja`,
    referral: (number: number) => `rujukan ${count(number)}`,
    reported: (id: string) => `Dicatat: ${id} sudah melapor.`,
    agreed: (id: string, date: string) => `Dicatat: bertemu ${id} pada ${date}.`,
    columns: { date: "Tanggal", who: "Siapa", what: "Hal", phone: "Telepon", done: "Selesai" },
    kinds: {
      report: "Lapor 6 bulan",
      registration: "AK/I berakhir",
      outcome: "Hasil rujukan belum ada",
      retention: "Tanyakan apakah masih bekerja",
      expiry: "Dokumen berakhir",
      session: "Janji bertemu",
      vacancy: "Lowongan berakhir; tanyakan apakah sudah terisi",
    } as Readonly<Record<DueKind, string>>,
  },
  remove: {
    title: (who: string, folder: string) => `HAPUS ${who} dari folder ${folder}`,
    person: (entries: number, lists: number, others: number) =>
      `Dihapus untuk selamanya: data pencari kerja, kontak, dan data pribadinya, isi ${count(entries)} catatan log, dan ${count(lists)} daftar atau keputusan tentang dirinya. Dalam ${count(others)} daftar untuk lowongan nomornya diganti.`,
    vacancy: "Dihapus dari daftar lowongan untuk selamanya. Nomornya tetap ada dalam catatan tentang orang yang dirujuk ke sana.",
    alike: (others: string) => `Mungkin orang yang sama masih terdaftar: ${others}.`,
    stays: "Yang tetap tercatat: bahwa ada yang dihapus, kapan, dan oleh petugas siapa.",
    confirm: 'Tidak dapat dibatalkan. Ketik "hapus" untuk melanjutkan:',
    yes: /^(?:hapus|ya)$/i,
    needsYes: "Tidak ada yang dihapus. Tambahkan --yes bila memang harus dihapus.",
    kept: "Tidak ada yang dihapus.",
    done: (number: number) => `Sudah dihapus. Dicatat dalam log, nomor ${count(number)}.`,
    strays: (files: string) => `Berkas lain dalam folder yang mungkin memuat dirinya, dan tidak dihapus: ${files}.`,
    outside:
      "Salinan di luar folder (lembar kerja asal, cadangan, cetakan) tidak tersentuh; hapus juga di sana, agar tidak masuk lagi dengan daftar.",
    unreadable: (where: string) => `Tidak ada yang dihapus: ${where} tidak terbaca, sehingga isinya tidak dapat dipastikan hilang.`,
  },
  audit: {
    title: (folder: string, id: string | undefined) => `AUDIT folder ${folder}${id === undefined ? "" : `: yang menyangkut ${id}`}`,
    columns: ["No", "Tanggal", "Kejadian"] as readonly [string, string, string],
    empty: "Tidak ada catatan.",
    checked: (entries: number, files: number) => `Diperiksa: ${count(entries)} catatan log dan ${count(files)} berkas.`,
    sound: "Semuanya utuh: tidak ada yang diubah sejak ditulis.",
    seal: "Segel log; simpan di tempat lain, dan periksa kelak dengan --seal:",
    human: "Setiap keputusan dalam log ini diambil oleh petugas yang disebut, bukan oleh program.",
    flaws: {
      log: "catatan log tidak sah",
      missing: "berkas hilang",
      changed: "berkas diubah sejak ditulis",
      sealNotFound: "segel itu tidak ada dalam log: ada catatan yang hilang atau diubah",
    },
    event: eventWords,
  },
  outcomes: {
    interview: "dipanggil wawancara",
    hired: "diterima",
    rejected: "tidak diterima",
    noShow: "tidak hadir",
    withdrawn: "mengundurkan diri",
  } as Readonly<Record<Outcome, string>>,
};

export type OfficeWords = typeof officeWordsId;

/** What the text of a referral is made of. */
export interface LetterMessage {
  readonly name: string;
  readonly title: string;
  readonly facts: string;
  readonly number: string;
  readonly by: string;
  readonly office: string;
}

/** What an answer was about, as the log tells it. */
const fields: Readonly<Record<string, string>> = {
  residence: "domisili",
  willingToRelocate: "kesediaan ditempatkan",
  maxCommuteKm: "jarak tempuh",
  desiredOccupations: "jabatan yang diinginkan",
  desiredWage: "upah yang diharapkan",
  desiredSectors: "lapangan usaha yang diinginkan",
  contractTypes: "jenis kontrak",
  hoursPerWeek: "jam kerja",
  shifts: "sif",
  availableFrom: "siap kerja",
  education: "pendidikan",
  experience: "pengalaman",
  skills: "keterampilan",
  certificates: "sertifikat",
  licences: "surat izin",
  languages: "bahasa",
  documents: "dokumen",
  accommodationNeeds: "kebutuhan di tempat kerja",
  locations: "tempat kerja",
  wage: "upah",
  requirements: "syarat",
  description: "uraian tugas",
  validThrough: "masa berlaku",
  conditions: "kondisi kerja",
  contract: "jenis kontrak",
};

function eventWords(event: OfficeEvent): string {
  switch (event.kind) {
    case "intake":
      return `daftar ${sides[event.side]}: ${count(event.added)} baru, ${count(event.changed)} diperbarui`;
    case "setting":
      return event.what === "taxonomy" ? "taksonomi kantor diganti" : "kebijakan kantor diganti";
    case "removal":
      return `${event.id ?? "seorang"} dihapus dari daftar ${sides[event.side]} oleh ${event.by}, beserta isi ${count(Object.keys(event.redacted ?? {}).length)} catatan dan ${count(event.deleted?.length ?? 0)} berkas`;
    case "erased":
      return `(isinya dihapus, lihat nomor ${count(event.removal)})`;
    case "run":
      return `pencocokan untuk ${event.id}`;
    case "referral":
      return `rujukan ${count(event.number)}: ${event.candidate} ke ${event.vacancy}, oleh ${event.by}`;
    case "outcome":
      return `hasil rujukan ${count(event.referral)}: ${officeWordsId.outcomes[event.outcome]}, dicatat ${event.by}${event.reason === undefined ? "" : ` (${event.reason})`}`;
    case "report":
      return `${event.candidate} melapor, dicatat ${event.by}`;
    case "session":
      return `janji bertemu ${event.candidate} pada ${event.next}, dicatat ${event.by}`;
    case "answer":
      return `wawancara ${event.id}: ${fields[event.field] ?? event.field} ${event.state === "answered" ? "dijawab" : "dilewati"}`;
  }
}
