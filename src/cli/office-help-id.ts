/** The help of a counselor's commands, in Indonesian; the English one has the same shape. */
export const officeHelpId = {
  optionsWord: "[opsi]",
  values: {
    folder: "folder",
    day: "tanggal",
    file: "berkas",
    files: "[berkas...] ",
    ids: "<nomor...> ",
    format: "format",
    side: "sisi",
    scheme: "daftar",
    count: "jumlah",
  },
  options: {
    folder: "Folder kantor, tempat semua catatan disimpan (kantor).",
    asOf: "Tanggal, seperti 2026-11-24 (hari ini).",
    locale: "Bahasa: id (Indonesia) atau en (Inggris).",
    taxonomy: "Berkas keterampilan dan jabatan (yang ada di folder kantor).",
    policy: "Apa yang dinilai, dan bobotnya (.json; yang ada di folder kantor, atau kebijakan umum).",
    plugin: "Aturan buatan sendiri (.mjs); boleh diulang.",
    out: "Tulis ke berkas ini, bukan ke layar.",
    files: "Daftar pencari kerja atau lowongan: .xlsx, .csv, .tsv, atau .jsonl.",
    ids: "Nomor pencari kerja atau lowongan, seperti pk-1 atau lw-1.",
    side: "candidates (pencari kerja) atau vacancies (lowongan), bila tidak jelas.",
    mapping: "Cara kolom berkas dari sistem lain menjadi isian kita (.json).",
    placeScheme: "kemendagri atau bps: asal kode wilayah dalam berkas.",
    verbose: "Tampilkan semuanya, tidak hanya yang pertama.",
    top: "Jumlah yang didaftar (5).",
    names: "Tampilkan juga nama pencari kerja dalam daftar untuk pemberi kerja.",
    formatSuggest: "table (tabel), html (lembar A4 untuk dicetak), pesan (teks untuk telepon), atau json (table).",
  },
  commands: {
    daftar: {
      text: "Memasukkan daftar pencari kerja atau lowongan ke folder kantor, dan menunjukkan yang belum diisi atau mungkin ganda.",
      example: `Contoh:
    pengantar daftar pencari.xlsx lowongan.csv
    pengantar daftar --folder kantor`,
    },
    cocokkan: {
      text: "Mencari lowongan untuk pencari kerja, atau calon untuk lowongan, lengkap dengan alasannya, dan mencatatnya dalam log.",
      example: `Contoh:
  Lowongan untuk seorang pencari kerja, sebagai lembar yang dapat dicetak:
    pengantar cocokkan pk-1 --format html --out lembar.html
  Calon untuk sebuah lowongan (tanpa nama):
    pengantar cocokkan lw-2 --top 10
  Teks untuk dikirim lewat telepon:
    pengantar cocokkan pk-1 --format pesan`,
    },
  },
};

export type OfficeHelp = typeof officeHelpId;
