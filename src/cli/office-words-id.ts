import type { Side } from "../market/index.js";
import type { DueKind, OfficeNotice, Outcome } from "../office/index.js";
import type { DuplicateReason } from "../packs/indonesia/index.js";

const sides: Readonly<Record<Side, string>> = { candidate: "pencari kerja", vacancy: "lowongan" };
const count = String;

/** What the commands of an office say in Indonesian; the English words have the same shape. */
export const officeWordsId = {
  sides,
  busy: (lock: string) =>
    `Folder sedang dipakai program lain. Coba lagi sebentar. Bila yakin tidak ada program lain yang berjalan, hapus ${lock}.`,
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
    unclear: "belum terbaca, dianggap belum diketahui",
    ambiguous: "bermakna ganda",
    unknown: "tidak dikenal",
    look: "Perlu dilihat",
    more: (left: number) => `… dan ${count(left)} lagi (--verbose menampilkan semua).`,
    held: (candidates: number, vacancies: number) => `Di folder: ${count(candidates)} pencari kerja, ${count(vacancies)} lowongan.`,
    empty: "Folder masih kosong. Mulai dengan: pengantar daftar pencari.csv lowongan.csv",
    next: (example: string) => `Berikutnya: pengantar cocokkan ${example}`,
  },
  suggest: {
    recorded: (number: number) => `Dicatat dalam log, nomor ${count(number)}.`,
    greeting: (name: string) => `Halo ${name}, ini dari layanan antar kerja.`,
    lists: (date: string) => `Lowongan yang mungkin cocok per ${date}:`,
    reason: "Sesuai",
    ask: "Perlu ditanyakan",
    reply: "Balas dengan nomor lowongan yang diminati. Layanan ini gratis.",
    nobody: "Saat ini belum ada lowongan yang terbuka untuk Anda. Kami kabari bila ada.",
    shortlist: (title: string, date: string) => `Calon untuk ${title} per ${date}:`,
    decide: "Keputusan tetap pada pemberi kerja. Yang tidak tercantum pun mungkin cocok.",
  },
  due: {
    kinds: {
      report: "Lapor 6 bulan",
      registration: "AK/I berakhir",
      outcome: "Hasil rujukan belum ada",
      retention: "Tanyakan masih bekerja",
      expiry: "Dokumen berakhir",
      session: "Janji bertemu",
      vacancy: "Lowongan berakhir: sudah terisi?",
    } as Readonly<Record<DueKind, string>>,
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
