import type { HelpAnswers } from "./help-answers-en.js";

/** The help of questions and policies, in Indonesian. */
export const helpAnswersId: HelpAnswers = {
  whyNot:
    "Menunjukkan mengapa seorang pencari kerja tidak masuk urutan teratas sebuah lowongan: syarat, urutan, kekurangan ke tempat terakhir, dan penyebab utamanya.",
  whatIf: "Mencari perubahan terkecil agar masuk urutan teratas, dan lowongan yang terbuka oleh satu perubahan.",
  questions: "Mendaftar hal yang perlu ditanyakan tentang pencari kerja atau lowongan: yang paling menentukan lebih dahulu.",
  replay: "Membuat ulang peringkat yang dicatat, dan menunjukkan apakah sama sampai bit terakhir, atau apa yang berbeda.",
  decide: "Menambahkan pada peringkat yang dicatat siapa yang dipilih petugas, dan alasannya bila bukan yang teratas.",
  policy: "Memeriksa, membandingkan, menjelaskan, dan menyesuaikan kebijakan: apa yang dinilai, dan seberapa besar bobotnya.",
  lint: "Mencari masalah dalam kebijakan sebelum dipakai; berakhir dengan 1 bila kebijakan tidak dapat bekerja sebagaimana tertulis.",
  diff: "Menunjukkan perbedaan dua kebijakan, dan bila ada data, siapa yang masuk daftar dan siapa yang keluar.",
  describe: "Menulis penjelasan kebijakan untuk daftar publik algoritma.",
  fit: "Menyesuaikan bobot kebijakan dengan penilaian atas daftarnya, dan menulis versi barunya.",
  words: {
    policyFile: "kebijakan",
    judgements: "penilaian",
    record: "catatan",
    sides: "sisi...",
    level: "tingkat",
    name: "nama",
    ids: "id...",
  },
  options: {
    pairFor: "vacancies: daftar pencari kerja untuk lowongan. candidates: daftar lowongan untuk pencari kerja (vacancies).",
    pairTop: "Jumlah tempat dalam daftar (10).",
    format: "table (tabel), json, atau html, halaman untuk dicetak (table).",
    formatDescribe: "markdown, html (halaman untuk dicetak), atau json (markdown).",
    sides: "Perubahan siapa: candidate, vacancy, policy; boleh lebih dari satu (candidate).",
    efforts: 'Upaya tiap jenis perubahan (.json), seperti {"gainSkill": 4}.',
    levers: "Perubahan yang dicoba (.json), seperti yang ditulis --format json pada levers.",
    candidate: "Id pencari kerja; ini atau --vacancy.",
    vacancy: "Id lowongan; ini atau --candidate.",
    placeLevel: "Wilayah untuk penghitungan: country, province, regency, district, atau village (province).",
    by: "Kelompok untuk penghitungan (.csv): id di kolom pertama, satu pengelompokan di tiap kolom lain.",
    smallestGroup: "Kelompok yang lebih kecil digabung (5).",
    method: "pairwise, mana yang lebih baik dari dua; coordinate, satu bobot setiap kali, untuk kebijakan apa pun (pairwise).",
    policyVersion: "Versi kebijakan baru (versi lama dengan +fitted).",
    resamples: "Banyaknya contoh ulang daftar untuk rentang, 0 bila tidak perlu (200).",
    outPolicy: "Tulis kebijakan baru ke berkas ini.",
    record: "Tulis catatan keputusan tiap peringkat ke berkas ini, satu per baris.",
    replayPolicy: "Kebijakan yang diduga dipakai dalam catatan.",
    replayAsOf: "Tanggal yang diduga dipakai dalam catatan.",
    officer: "Siapa yang memutuskan: nama atau nomor di kantor (wajib).",
    at: "Tanggal keputusan (hari ini).",
    choose: "Id yang dipilih; tanpa ini, tidak seorang pun.",
    reason: "Alasan, bila bukan yang teratas.",
    recordId: "Lowongan atau pencari kerja yang diperingkat, bila berkas memuat beberapa.",
  },
  examples: {
    "why-not": `Contoh:
    pengantar why-not --candidate c-001 --vacancy v-001 --top 10 \\
      --candidates pencari.csv --vacancies lowongan.csv`,
    "what-if": `Contoh:
    pengantar what-if --candidate c-001 --vacancy v-001 --top 10 \\
      --candidates pencari.csv --vacancies lowongan.csv \\
      --sides candidate vacancy

Jati diri seseorang dan masa lalunya tidak pernah disarankan untuk diubah.`,
    questions: `Contoh:
    pengantar questions --candidate c-001 \\
      --candidates pencari.csv --vacancies lowongan.csv`,
    replay: `Contoh:
    pengantar match --market pasar.snapshot --for vacancies --only v-001 \\
      --record catatan.jsonl
    pengantar replay catatan.jsonl --market pasar.snapshot`,
    decide: `Contoh:
    pengantar decide catatan.jsonl --by "petugas 12" --choose c-002 \\
      --reason "menguasai bahasanya" --out keputusan.jsonl`,
    policy: `Contoh:
    pengantar policy lint kebijakan.json
    pengantar policy diff lama.json baru.json --market pasar.snapshot --top 10
    pengantar policy describe kebijakan.json --locale id --out register.md
    pengantar policy fit kebijakan.json penilaian.jsonl \\
      --market pasar.snapshot --out disesuaikan.json`,
  },
};
