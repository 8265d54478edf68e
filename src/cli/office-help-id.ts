/** The help of a counselor's commands, in Indonesian; the English one has the same shape. */
export const officeHelpId = {
  optionsWord: "[opsi]",
  values: {
    folder: "folder",
    day: "tanggal",
    file: "berkas",
    files: "[berkas...] ",
    ids: "<nomor...> ",
    filesWord: "berkas",
    idWord: "nomor",
    person: "pencari",
    post: "lowongan",
    format: "format",
    side: "sisi",
    scheme: "daftar",
    count: "jumlah",
    pair: "<pencari> <lowongan> ",
    id: "<nomor> ",
    maybeId: "[nomor] ",
    name: "nama",
    text: "teks",
    result: "hasil",
    seal: "segel",
  },
  options: {
    folder: "Folder kantor, tempat semua catatan disimpan (kantor).",
    asOf: "Tanggal, seperti 2026-11-24 (hari ini).",
    locale: "Bahasa: id (Indonesia) atau en (Inggris).",
    taxonomy: "Berkas keterampilan dan jabatan (yang ada di folder kantor).",
    taxonomyToKeep: "Jadikan berkas keterampilan dan jabatan ini milik folder kantor.",
    policy: "Apa yang dinilai, dan bobotnya (.json; yang ada di folder kantor, atau kebijakan umum).",
    plugin: "Aturan buatan sendiri (.mjs); boleh diulang.",
    out: "Tulis ke berkas ini, bukan ke layar.",
    files: "Daftar pencari kerja atau lowongan: .xlsx, .csv, .tsv, atau .jsonl.",
    ids: "Nomor pencari kerja atau lowongan, seperti pk-1 atau lw-1.",
    side: "candidates (pencari kerja) atau vacancies (lowongan), bila tidak jelas.",
    mapping: "Cara kolom berkas dari sistem lain menjadi isian kita (.json).",
    placeScheme: "kemendagri atau bps: asal kode wilayah dalam berkas.",
    formatRegister: "table (tabel), json (semuanya), atau csv (jabatan yang terbaca dan yang belum, untuk lembar kerja) (table).",
    verbose: "Tampilkan semuanya, tidak hanya yang pertama.",
    all: "Tampilkan semua nomor dan namanya.",
    top: "Jumlah yang didaftar (5).",
    names: "Tampilkan juga nama pencari kerja dalam daftar untuk pemberi kerja.",
    formatSuggest: "table (tabel), html (lembar A4 untuk dicetak), pesan (teks untuk telepon), atau json (table).",
    idToAsk: "Nomor pencari kerja atau lowongan yang ditanyai.",
    topAsked: "Jumlah tempat teratas yang diperhatikan (10).",
    topOpened: "Hitung lowongan yang menempatkannya di sekian teratas (tanpa ini: yang nilainya mencapai 0,5).",
    formatGaps: "table (tabel), html (halaman untuk dicetak), pesan, atau json (table).",
    formatRefer: "html (surat A4) atau pesan (teks untuk telepon). Dengan --out: html.",
    formatTable: "table (tabel), html (halaman untuk dicetak), atau json (table).",
    candidate: "Nomor pencari kerja, seperti pk-1.",
    vacancy: "Nomor lowongan, seperti lw-1.",
    by: "Petugas yang memutuskan atau mencatat.",
    reason: "Alasan memilih lain dari urutan daftar, atau alasan hasilnya; tanpa nama orang.",
    result: "Hasil rujukan: wawancara, diterima, ditolak, tidak-hadir, atau mundur.",
    start: "Hari pertama bekerja.",
    office: "Nama kantor untuk kepala surat.",
    personToNote: "Nomor pencari kerja yang dicatat dengan --reported atau --next.",
    within: "Jumlah hari ke depan (14).",
    reported: "Catat bahwa pencari kerja melapor hari ini.",
    next: "Catat janji bertemu pada tanggal ini.",
    idToAudit: "Hanya yang menyangkut pencari kerja atau lowongan ini.",
    idToRemove: "Nomor pencari kerja atau lowongan yang dihapus.",
    yes: "Hapus tanpa bertanya lagi.",
    seal: "Segel log yang dulu disimpan: periksa apakah masih ada dalam log.",
  },
  commands: {
    daftar: {
      text: "Memasukkan daftar pencari kerja atau lowongan ke folder kantor, dan menunjukkan yang belum diisi atau mungkin ganda.",
      example: `Contoh:
    pengantar daftar pencari.xlsx lowongan.csv
    pengantar daftar lowongan.csv --out jabatan.csv
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
    wawancara: {
      text: "Menanyakan hanya yang dapat mengubah hasil pencocokan; setiap jawaban langsung disimpan dan dapat dilanjutkan kapan saja.",
      example: `Contoh:
    pengantar wawancara pk-1`,
    },
    kesenjangan: {
      text: "Menunjukkan langkah (pelatihan, sertifikat, kesediaan) yang membuka lebih banyak lowongan bagi seorang pencari kerja.",
      example: `Contoh:
    pengantar kesenjangan pk-1`,
    },
    rujuk: {
      text: "Merujuk pencari kerja ke lowongan dengan surat pengantar, atau mencatat hasilnya.",
      example: `Contoh:
    pengantar rujuk pk-1 lw-1 --by "Rina" --out surat.html
    pengantar rujuk pk-1 lw-1 --by "Rina" --format pesan
    pengantar rujuk pk-1 lw-1 --by "Rina" --result diterima --start 2026-12-01`,
    },
    "tindak-lanjut": {
      text: "Menunjukkan siapa yang perlu dihubungi: lapor 6 bulan, rujukan tanpa hasil, dokumen yang akan berakhir.",
      example: `Contoh:
    pengantar tindak-lanjut --within 30
    pengantar tindak-lanjut pk-1 --reported --by "Rina"
    pengantar tindak-lanjut pk-1 --next 2026-12-10 --by "Rina"`,
    },
    hapus: {
      text: "Menghapus seorang pencari kerja (atau lowongan) untuk selamanya dari semua berkas folder kantor, juga dari log (UU 27/2022).",
      example: `Contoh:
    pengantar hapus pk-1 --by "Rina"`,
    },
    audit: {
      text: "Memeriksa keaslian log, dan menampilkannya: semuanya, atau yang menyangkut satu orang atau lowongan.",
      example: `Contoh:
    pengantar audit
    pengantar audit pk-1 --format json --out keberatan-pk-1.json`,
    },
  },
};

export type OfficeHelp = typeof officeHelpId;
