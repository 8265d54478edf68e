/** The help of the commands about law, in Indonesian. */
export const lawHelpId = {
  optionsWord: "[opsi]",
  commandWord: "[perintah]",
  words: {
    folder: "folder",
    file: "berkas",
    day: "tanggal",
    format: "format",
    ids: "[id...]",
    files: "[berkas...]",
    one: "[berkas]",
    code: "kode",
    country: "negara",
  },
  options: {
    provisions: "Aturan yang dipakai (.csv, .xlsx, .json; aturan bawaan).",
    ownProvisions: "Aturan yang dipakai (.csv, .xlsx, .json; yang ada di folder kantor, atau aturan bawaan).",
    folder: "Folder kantor (kantor).",
    asOf: "Tanggal yang ditanyakan, seperti 2026-11-24 (hari ini).",
    locale: "Bahasa: id (Indonesia) atau en (Inggris).",
    out: "Tulis ke berkas ini, bukan ke layar.",
    verbose: "Tampilkan semua, tidak hanya yang pertama.",
    formatTable: "table (tabel) atau json (table).",
    formatPage: "table (tabel), json, atau html, halaman untuk dicetak (table).",
    formatExport: "csv atau json (csv).",
    before: "Aturan yang lama (.csv, .xlsx, .json; aturan bawaan).",
    vacancies: "Berkas lowongan (.xlsx, .csv, .jsonl): keputusan mana yang berubah?",
    candidates: "Berkas pencari kerja (.xlsx, .csv, .jsonl), untuk aturan tentang orang.",
    demographics: "Berkas tanggal lahir (.jsonl), bila pencari kerja bukan dari lembar kerja; hanya untuk umur menurut undang-undang.",
    wageFloors: "Upah minimum daerah Anda (.csv, .xlsx: wilayah, upah minimum, berlaku sejak, dasar hukum; yang ada di folder kantor).",
    destinations:
      "Negara tujuan (.csv, .xlsx: negara, KBJI, batas biaya, upah minimum, berlaku sejak, dasar hukum; yang ada di folder kantor).",
    mapping: "Cara kolom berkas dari sistem lain menjadi isian kita (.json).",
    vacanciesMapping: "Cara kolom berkas lowongan menjadi isian kita (.json).",
    candidatesMapping: "Sama, untuk berkas pencari kerja.",
    failOn: "Kode keluar 1 bila ada temuan: block, verify, warn, atau never (block).",
    peopleNeeded: "Berkas pencari kerja (.xlsx, .csv, .jsonl; daftar di folder kantor).",
    postsNeeded: "Berkas lowongan (.xlsx, .csv, .jsonl; daftar di folder kantor).",
    country: "Negara tujuan (ISO 3166), bila belum ada lowongannya: JP, SA, …",
    scheme: "Skema penempatan: G2G, G2P, P2P, perseorangan.",
    employerType: "Pemberi kerja di negara tujuan: company (badan hukum) atau individual (perseorangan).",
    occupation: "Kelompok jabatan KBJI, empat angka.",
  },
  commands: {
    provisions: "Aturan sebagai data: melihat, mengedit di lembar kerja, memeriksa, dan membandingkan, sebelum diberlakukan.",
    show: "Menampilkan aturan pada suatu tanggal; dengan id, selengkapnya.",
    export: "Menulis aturan sebagai tabel untuk diedit di lembar kerja.",
    check: "Memeriksa berkas aturan yang telah diedit.",
    compare: "Menunjukkan apa yang berubah dalam aturan, dan keputusan mana yang ikut berubah, mulai tanggal berapa.",
    vacancies: "Memeriksa lowongan sebelum tayang: apa yang dilarang atau kurang, dasar hukumnya, dan cara memperbaikinya.",
    departure: "Memeriksa penempatan luar negeri dalam tiga tahap: lowongan dan negara, orang, dan dokumen.",
  },
  examples: {
    provisions: `Contoh:
    pengantar aturan
    pengantar aturan akan.cost
    pengantar aturan ekspor --out aturan.csv
    pengantar aturan periksa aturan.csv
    pengantar aturan bandingkan aturan.csv --vacancies lowongan.csv \\
      --candidates pencari.csv

Di lembar kerja, kolom Bila dan Harus ditulis dengan kata (JSON juga terbaca):
    vacancy.overseas.country = SA            vacancy.wage.min >= 3000000
    vacancy.channel termasuk (local, overseas)          vacancy.wage terisi
    derived.isco08 berawalan (5152, 9111)    bukan vacancy.openings <= 0
    candidate.registration.lastReportedAt >= asOf - 183 hari
    ada candidate.documents dengan (type = passport dan expires >= asOf)
    kata fee dalam (vacancy.title, vacancy.description)
    usia 18 pada vacancy.startDate           tidak pernah
digabung dengan dan, atau, bukan dan tanda kurung; teks lain dalam "kutip".
Kolom Contoh, satu baris per kasus (terpenuhi, tidak terpenuhi, belum diketahui,
tidak berlaku):
    tidak terpenuhi 2027-03-01: vacancy.channel = overseas; vacancy.openings = 0`,
    vacancies: `Contoh:
    pengantar periksa-lowongan lowongan.xlsx
    pengantar periksa-lowongan --folder kantor
    pengantar periksa-lowongan lowongan.csv --format html --out periksa.html
    pengantar periksa-lowongan vacancies.jsonl --mapping maganghub.json

Kode keluar: 0 tidak ada yang dihentikan; 1 ada (atau sesuai --fail-on), atau
ada data yang salah; 2 perintah tidak dapat diikuti.`,
    departure: `Contoh:
    pengantar siap-berangkat pk-1 lw-3
    pengantar siap-berangkat pk-1 --country JP
    pengantar siap-berangkat pk-1 lw-3 --candidates pencari.csv \\
      --vacancies lowongan.csv

Kode keluar: 0 tidak ada yang menghentikan; 1 ada, atau ada data yang salah; 2
perintah tidak dapat diikuti.`,
  },
};

export type LawHelp = typeof lawHelpId;
