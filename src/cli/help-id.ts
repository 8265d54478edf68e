import { helpAnswersId } from "./help-answers-id.js";
import type { HelpTexts } from "./help-en.js";

/** The help, in Indonesian. */
export const helpId: HelpTexts = {
  titles: { "Usage:": "Cara pakai:", "Options:": "Opsi:", "Commands:": "Perintah:", "Arguments:": "Nilai:" },
  optionsWord: "[opsi]",
  commandWord: "[perintah]",
  program:
    "Mencari pencari kerja yang cocok untuk lowongan, dan lowongan yang cocok untuk pencari kerja, lengkap dengan alasannya: apa yang sudah ada, apa yang " +
    "kurang, dan apa yang perlu ditanyakan. Semua berjalan di komputer ini; tidak ada data yang dikirim ke mana pun.",
  match: "Memeringkat pencari kerja untuk lowongan, atau lowongan untuk pencari kerja.",
  explain: "Menunjukkan asal skor seorang pencari kerja untuk satu lowongan, bagian demi bagian.",
  validate: "Memeriksa berkas, dan mendaftar semua yang salah atau tidak dikenal di dalamnya.",
  index: "Membaca berkas sekali saja, dan menulisnya sebagai satu berkas yang membuat match dan explain langsung siap.",
  evaluate: "Mengukur kesesuaian peringkat dengan penilaian yang diketahui, sama seperti trec_eval, sampai angka terakhir.",
  benchmark:
    "Membandingkan kebijakan pada satu pasar kerja: ketepatan, kepadatan, keadilan, dan kecepatan, dengan uji, sebagai laporan cetak.",
  taxonomies: {
    taxonomy: "Membaca, memeriksa, dan membandingkan taksonomi keterampilan dan jabatan, serta mengenalinya dalam teks.",
    import: "Membaca taksonomi sebagaimana diterbitkan, menyatukannya dalam satu jaringan, dan menulisnya sebagai satu berkas.",
    check:
      "Menunjukkan isi taksonomi, yang salah di dalamnya, label yang perlu dirapikan, dan, bila ada data, yang disebut tetapi tidak dikenalnya.",
    compare: "Menunjukkan apa yang terjadi dengan konsep satu versi dalam versi berikutnya.",
    link: "Menunjukkan konsep yang disebut judul atau teks, dan yang tidak dikenal taksonomi.",
  },
  answers: helpAnswersId,
  help: "Tampilkan bantuan ini.",
  version: "Tampilkan versi program.",
  helpCommand: "Tampilkan bantuan sebuah perintah.",
  options: {
    candidates: "Berkas pencari kerja: .json, .jsonl, atau .csv (wajib; - membaca JSON Lines dari masukan standar).",
    vacancies: "Berkas lowongan, sama caranya (wajib).",
    market: "Berkas yang ditulis pengantar index; pengganti pencari kerja, lowongan, taksonomi, dan wilayah.",
    candidatesAlone: "Berkas pencari kerja: .json, .jsonl, atau .csv (- membaca JSON Lines dari masukan standar).",
    vacanciesAlone: "Berkas lowongan, sama caranya.",
    taxonomy: "Berkas keterampilan dan jabatan beserta hubungannya (.json, atau hasil taxonomy import).",
    places: "Berkas provinsi, kabupaten/kota, dan negara beserta koordinatnya (.json).",
    candidatesMapping: "Cara kolom berkas pencari kerja menjadi isian kita (.json), untuk berkas dari sistem lain.",
    vacanciesMapping: "Sama, untuk berkas lowongan.",
    policy: "Apa yang dinilai, dan seberapa besar bobotnya (.json). Tanpa ini: kebijakan umum.",
    plugin: "Aturan buatan sendiri untuk kebijakan (.mjs); boleh diulang. Dijalankan sebagai program: pakai hanya yang dipercaya.",
    for: "vacancies: memeringkat pencari kerja untuk tiap lowongan. candidates: memeringkat lowongan untuk tiap pencari kerja (wajib).",
    only: "Hanya untuk lowongan (atau pencari kerja) dengan id ini.",
    top: "Jumlah yang didaftar dalam tiap peringkat (10).",
    asOf: "Tanggal penilaian, seperti 2026-11-24 (hari ini).",
    formatMatch: "table (tabel), json, csv, trec, atau html, halaman untuk dicetak (table).",
    formatExplain:
      "text atau table (teks), json, html, halaman untuk dicetak, summary, satu paragraf, atau words, satu paragraf tanpa angka (text).",
    formatValidate: "table (tabel) atau json (table).",
    out: "Tulis ke berkas ini, bukan ke layar.",
    outMarket: "Tulis ke berkas ini, misalnya market.snapshot (wajib).",
    esco: "Folder unduhan ESCO (.csv), versi mana pun.",
    onet: "Folder berkas teks O*NET (.txt).",
    isco08: "Berkas struktur ISCO-08 (.csv).",
    kbji: "Berkas jabatan KBJI (.csv).",
    kbli: "Berkas lapangan usaha KBLI (.csv).",
    skos: "Berkas SKOS: Turtle, N-Triples, atau TriG.",
    learn: "Pelajari juga konsep yang mirip (kurang dari semenit untuk ESCO dan O*NET); link lalu mengenali kata lain untuknya.",
    crosswalk: "Berkas padanan O*NET dan ESCO (.csv), di samping padanan dari judulnya.",
    ownTaxonomy: "Daftar kantor sendiri (.json atau .snapshot), ditumpangkan di atas yang lain.",
    vacanciesNaming: "Berkas lowongan: yang disebut tetapi tidak dikenal taksonomi, dan yang tidak pernah disebut.",
    candidatesNaming: "Berkas pencari kerja, sama caranya.",
    taxonomyNeeded: "Berkas taksonomi: .json, atau hasil import (wajib).",
    outTaxonomy: "Tulis ke berkas ini: .json, atau selain itu snapshot yang ringkas (wajib).",
    before: "Versi yang lama (wajib).",
    after: "Versi yang baru (wajib).",
    title: "Judul pekerjaan.",
    text: "Teks, di dalam tanda kutip.",
    textFile: "Berkas yang memuat teks.",
    verbose: "Tampilkan semua peringatan, tidak hanya yang pertama.",
    locale: "Bahasa: id (Indonesia) atau en (Inggris).",
    qrels: "Penilaian: TREC, .json, atau .jsonl, juga yang dipadatkan dengan gzip (wajib).",
    run: "Peringkat yang diukur: TREC, .json, atau .jsonl, juga yang dipadatkan dengan gzip (wajib); bila diulang, dibandingkan dan diuji satu sama lain.",
    policies: "Kebijakan yang dibandingkan (.json); boleh diulang. Tanpa ini: kebijakan umum.",
    runsElsewhere: "Peringkat buatan sistem lain (TREC, .json, atau .jsonl); boleh diulang.",
    noRandom: "Tanpa pembanding yang mengundi.",
    judgements: "Penilaian (TREC, .json, atau .jsonl): kueri adalah lowongan, atau dalam berkas kedua pencari kerja.",
    demographics: "Yang dilindungi tentang pencari kerja (.jsonl, .json, atau .csv), hanya untuk audit: tidak dilihat kebijakan mana pun.",
    seeds: "Berapa kali kebijakan yang mengundi dijalankan (3).",
    benchmarkDepth: "Panjang daftar yang dinilai (100).",
    shown: "Peringkat dalam daftar yang dianggap ditampilkan (10).",
    outFolder: "Folder untuk report.html dan angka-angkanya; jalan terdahulu yang terputus di situ dilanjutkan (wajib).",
    measure: "Ukuran dengan nama trec_eval (map, P.5,10, all_trec) atau seperti nDCG@10, RBP(p=0.8); boleh diulang (official).",
    perQuery: "Nilai tiap kueri juga.",
    complete: "Kueri yang dinilai tetapi tidak ada dalam peringkat dihitung 0.",
    compat: "Versi trec_eval yang diikuti: 9 membandingkan skor dengan presisi tunggal (10).",
    level: "Nilai terendah yang dianggap relevan (1).",
    depth: "Lihat hanya sekian dokumen per kueri.",
    judgedOnly: "Keluarkan dokumen yang tidak dinilai dari peringkat.",
    ties: "Urutan dokumen berskor sama: trec, menurut id; input, menurut urutan masuk; expected, rata-rata semua urutan; best; worst (trec).",
    formatEvaluate: "trec_eval, table (tabel), json, csv, markdown, latex, atau html (table).",
    candidate: "Id pencari kerja (wajib).",
    vacancy: "Id lowongan (wajib).",
  },
  values: {
    file: "berkas",
    side: "sisi",
    ids: "id...",
    id: "id",
    count: "jumlah",
    day: "tanggal",
    format: "format",
    measure: "ukuran",
    order: "urutan",
    locale: "id|en",
    folder: "folder",
  },
  examples: {
    program: `Contoh:
  Siapa yang cocok untuk lowongan v-001?
    pengantar match --candidates pencari.csv --vacancies lowongan.csv \\
      --for vacancies --only v-001 --top 5
  Mengapa?
    pengantar explain --candidate c-001 --vacancy v-001 \\
      --candidates pencari.csv --vacancies lowongan.csv
  Apakah datanya sudah benar?
    pengantar validate --candidates pencari.csv --vacancies lowongan.csv

Selengkapnya: pengantar match --help

Kode keluar: 0 selesai; 1 ada data yang salah (didaftar, yang lain tetap
dikerjakan); 2 perintah tidak dapat diikuti, atau berkas tidak ditemukan.`,
    match: `Contoh:
  Lima pencari kerja terbaik untuk dua lowongan, sebagai tabel:
    pengantar match --candidates pencari.jsonl --vacancies lowongan.jsonl \\
      --taxonomy taksonomi.json --places wilayah.json \\
      --for vacancies --only v-001 v-002 --top 5
  Halaman untuk dicetak, bagi seorang pencari kerja:
    pengantar match --candidates pencari.csv --vacancies lowongan.csv \\
      --for candidates --only c-001 --format html --out lembar.html
  Semuanya, untuk program lain:
    pengantar match --candidates pencari.csv --vacancies lowongan.csv \\
      --for vacancies --format json --out peringkat.json

Skor berkisar dari 0 sampai 1. "Dari-sampai" menunjukkan kemungkinan skor
setelah semua yang belum diketahui menjadi jelas. Jenis kelamin, tanggal lahir,
agama, suku, status perkawinan, kesehatan, dan penampilan tidak pernah dinilai.
Keputusan ada pada manusia, bukan pada daftar.`,
    explain: `Contoh:
    pengantar explain --candidate c-001 --vacancy v-001 \\
      --candidates pencari.csv --vacancies lowongan.csv`,
    validate: `Contoh:
    pengantar validate --candidates pencari.csv --vacancies lowongan.csv \\
      --taxonomy taksonomi.json --places wilayah.json`,
    taxonomy: `Contoh:
  ESCO, ISCO-08, dan KBJI dalam satu jaringan, dihubungkan oleh kodenya:
    pengantar taxonomy import --isco08 isco08.csv --esco esco/ --kbji kbji.csv \\
      --out taksonomi.snapshot
  Jabatan apakah itu?
    pengantar taxonomy link --taxonomy taksonomi.snapshot --title "Tukang las"
  Kata apa dalam lowongan yang tidak dikenalnya?
    pengantar taxonomy check --taxonomy taksonomi.snapshot \\
      --vacancies lowongan.jsonl`,
    evaluate: `Contoh:
  Persis seperti yang dicetak trec_eval:
    pengantar evaluate --qrels qrels.txt --run run.txt --format trec_eval
  Dua ukuran untuk tiap kueri, sebagai CSV:
    pengantar evaluate --qrels qrels.txt --run run.txt.gz \\
      -m map -m nDCG@10 --per-query --format csv
  Dua sistem, diuji satu sama lain:
    pengantar evaluate --qrels qrels.txt --run a.txt --run b.txt -m nDCG@10

Berkas yang mengandung kesalahan (baris yang tidak terbaca, dokumen ganda, skor
yang bukan angka) tidak diukur: semua kesalahan didaftar beserta barisnya.`,
    benchmark: `Contoh:
    pengantar benchmark --candidates pencari.jsonl --vacancies lowongan.jsonl \\
      --taxonomy taksonomi.json --places wilayah.json \\
      --policy kita.json --policy lain.json --run vendor.txt \\
      --qrels qrels.txt --demographics demografi.jsonl --out pembandingan/

Tanpa penilaian, ketepatan tidak dibahas; tanpa data demografi, keadilan tidak
dibahas. Kelompok kecil digabung, dan tentangnya tidak dikatakan apa-apa.`,
    index: `Contoh:
    pengantar index --candidates pencari.csv --vacancies lowongan.csv \\
      --taxonomy taksonomi.json --places wilayah.json --out pasar.snapshot
    pengantar match --market pasar.snapshot --for vacancies

Berkas itu memuat semua data apa adanya: simpanlah secermat data aslinya.`,
  },
};
