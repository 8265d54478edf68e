import { longDate } from "../model/index.js";
import type { Answers } from "./answers-en.js";

/** What the program says in Indonesian of reasons, changes, questions, policies and records. */
export const answersId: Answers = {
  setOfPolicies:
    "Berkas ini memuat kumpulan kebijakan: daftar seorang pencari kerja berisi lowongan dari beberapa kebijakan. Pakai satu kebijakan, atau --for vacancies.",
  badPolicy: (file) => `${file} tidak dapat dipakai sebagai kebijakan:`,
  notOnePolicy: (file) => `${file} memuat kumpulan kebijakan; perintah ini memerlukan satu kebijakan.`,
  bothSides: "Sebutkan datanya: --candidates dan --vacancies, atau --market.",
  badGroups: (file) =>
    `${file}: seharusnya CSV dengan id di kolom pertama dan satu pengelompokan per kolom sesudahnya, masing-masing bernama sendiri di baris pertama.`,
  badGroupLine: (file, line) => `${file}, baris ${String(line)}: seharusnya id yang tidak ada di baris lain.`,
  list: {
    vacancy: (top) => `${String(top)} pencari kerja teratas untuk lowongan ini`,
    candidate: (top) => `${String(top)} lowongan teratas untuk pencari kerja ini`,
  },
  whyNot: {
    reasons: {
      listed: "termasuk dalam daftar",
      gates: "tidak termasuk dalam daftar, karena ada syarat yang tidak terpenuhi",
      score: "tidak termasuk dalam daftar, karena skornya di bawah yang terakhir",
      tie: "tidak termasuk dalam daftar: seri dengan yang terakhir, dan kalah urutan",
    },
    costs: "Yang paling mengurangi",
    cost: "Selisih",
    degree: "Derajat",
    theirs: "Terakhir",
  },
  whatIf: {
    title: {
      vacancy: (top) => `Perubahan terkecil agar masuk ${String(top)} teratas untuk lowongan ini`,
      candidate: (top) => `Perubahan terkecil agar masuk ${String(top)} teratas untuk pencari kerja ini`,
    },
    effort: (effort) => `upaya ${effort}`,
    total: (effort) => `Jumlah upaya: ${effort}.`,
    range: (range) => `Rentang skor sesudahnya: ${range}.`,
    proved: "Terbukti: tidak ada perubahan lebih kecil yang cukup.",
    allTried: "Semua kombinasinya sudah dicoba.",
    notProved: "Belum pasti: kombinasinya terlalu banyak untuk dicoba semua.",
    cost: (levers, tried, rankings) =>
      `${String(levers)} perubahan yang mungkin; ${String(tried)} kombinasi dicoba, ${String(rankings)} peringkat dibuat.`,
    openings: (top) => `Satu perubahan saja membuka (masuk ${String(top)} teratas)`,
    noOpenings: "Tidak ada satu perubahan pun yang membuka lowongan lain.",
    moreOpenings: (count) => `… dan ${String(count)} lagi: lihat dengan --verbose.`,
    changeColumn: "Perubahan",
    vacanciesColumn: "Lowongan",
    effortColumn: "Upaya",
    tried: "Perubahan yang mungkin",
    note: "Didapat dengan memeringkat ulang memakai aturan yang sama. Ini menunjukkan isi daftar, bukan siapa yang akan diterima.",
    badEfforts: (file) => `${file}: seharusnya objek upaya menurut jenis perubahan, seperti {"gainSkill": 4}.`,
    badLevers: (file) =>
      `${file}: seharusnya daftar perubahan, masing-masing dengan id, effort, dan change, seperti yang ditulis --format json pada levers.`,
    badInput: (file, reason) => `${file}: ${reason}`,
  },
  questions: {
    title: "Pertanyaan yang perlu diajukan",
    oneOfTwo: "Sebutkan siapa yang akan ditanya: --candidate atau --vacancy, salah satu.",
    none: (top) => `Tidak ada yang perlu ditanyakan: tidak ada jawaban yang dapat mengubah ${String(top)} teratas.`,
    states: { silent: "belum ada keterangan", partial: "belum lengkap atau belum tepat" },
    kinds: { fact: "fakta", demand: "permintaan" },
    effect: (places, top, spread) =>
      `Dapat mengubah ${String(places)} dari ${String(top)} tempat teratas, dan mengubah skor paling banyak ${spread}.`,
    legend: [
      "Fakta membuat skor lebih pasti: tetap di antara batas bawah dan atas, kecuali kesamaan kata. Permintaan dapat menggeser skor ke mana saja.",
      "Tidak ada yang wajib menjawab. Yang belum diketahui ditulis belum diketahui, bukan tidak ada.",
    ],
  },
  lint: {
    title: (policy) => `Kebijakan ${policy}`,
    inMarket: (asOf, candidates, vacancies) =>
      `Per ${longDate(asOf, "id")}, dengan ${String(candidates)} pencari kerja dan ${String(vacancies)} lowongan.`,
    textAlone: "Hanya teksnya yang diperiksa; dengan --candidates dan --vacancies, akibatnya juga diperiksa.",
    nothing: "Tidak ada temuan.",
    severities: { error: "kesalahan", warning: "peringatan", note: "catatan" },
  },
  diff: {
    policies: (before, after) => `Semula: ${before}. Menjadi: ${after}.`,
    market: (asOf, candidates, vacancies, lists) =>
      `Per ${longDate(asOf, "id")}: ${String(candidates)} pencari kerja, ${String(vacancies)} lowongan; ${lists}.`,
    lists: {
      vacancy: (top) => `${String(top)} pencari kerja teratas tiap lowongan`,
      candidate: (top) => `${String(top)} lowongan teratas tiap pencari kerja`,
    },
    changes: "Perbedaan teks",
    nothing: "tidak ada",
    weight: (weight) => `bobot ${weight}`,
    inLists: "Dalam daftar",
    changed: (changed, lists) => `${String(changed)} dari ${String(lists)} daftar berubah.`,
    places: (entered, left, moved) => `${String(entered)} tempat baru, ${String(left)} hilang, ${String(moved)} berpindah urutan.`,
    correlation: (mean, lowest) => `Kesamaan urutan (τ Kendall, 1 berarti sama): rata-rata ${mean}; terendah ${lowest}.`,
    noCorrelation: "Tidak ada daftar yang urutannya dapat dibandingkan.",
    vanished: "Semula ada dalam suatu daftar, kini tidak ada",
    appeared: "Semula tidak ada dalam daftar mana pun, kini ada",
    byPlace: "Menurut wilayah",
    by: (grouping) => `Menurut ${grouping}`,
    group: "Kelompok",
    records: "Jumlah",
    before: "Semula",
    after: "Kini",
    entered: "Baru",
    left: "Hilang",
    groupUnknown: "belum diketahui",
    pooled: (groups) => `${String(groups)} kelompok digabung, agar yang kecil tidak tampak`,
    tooFew: (groups) => `${String(groups)} kelompok terlalu kecil untuk ditampilkan.`,
    changedLists: "Daftar yang berubah",
    moreLists: (count) => `… dan ${String(count)} lagi: lihat dengan --verbose.`,
    enters: "masuk",
    leaves: "keluar",
    moves: (count) => `${String(count)} berpindah urutan`,
  },
  fit: {
    feedback: (lists, pairs, ineligible) =>
      `Dipelajari dari ${String(lists)} daftar dengan ${String(pairs)} pasangan yang penilaiannya berbeda` +
      `${ineligible > 0 ? `; ${String(ineligible)} pasangan yang dinilai tidak mungkin masuk daftar` : ""}.`,
    criterion: "Kriteria",
    before: "Bobot",
    after: "Baru",
    shareBefore: "Bagian",
    shareAfter: "Baru",
    interval: "Rentang",
    agreement: (before, after) => `Urutan yang benar pada data penyesuaian: semula ${before}, kini ${after}.`,
    heldOut: (before, after) => `Urutan yang benar pada daftar yang disisihkan: semula ${before}, kini ${after}.`,
    badResamples: (received) => `--resamples: seharusnya bilangan bulat mulai dari 20, atau 0 bila tidak perlu; diterima ${received}.`,
    noBetter: "Tidak lebih baik pada daftar yang disisihkan: tidak ada alasan untuk mengubah bobot.",
  },
  replay: {
    title: (same, all) => `${String(same)} dari ${String(all)} peringkat sama, sampai bit terakhir`,
    made: (asOf, policy, engine) => `Dibuat per ${longDate(asOf, "id")} dengan kebijakan ${policy} oleh ${engine}.`,
    decided: (by, at, chosen, reason) =>
      `Diputuskan oleh ${by} pada ${longDate(at, "id")}: ${chosen === "" ? "tidak seorang pun" : chosen}.${reason === undefined ? "" : ` Bukan urutan teratas, karena: ${reason}`}`,
    same: "Sama, sampai bit terakhir.",
    differs: "Tidak sama:",
    inputs: {
      record: "catatannya sendiri",
      engine: "program",
      market: "data pasar",
      policy: "kebijakan",
      asOf: "tanggal",
      result: "hasil",
    },
    line: (line) => `baris ${String(line)}`,
    unusable: (file) => `${file} tidak memuat catatan keputusan yang dapat dipakai:`,
  },
  decide: {
    needsReason: "Ini bukan urutan teratas daftar: sebutkan alasannya dengan --reason.",
    whichRecord: (count, ids) =>
      `${count === 0 ? "Tidak ada catatan" : `${String(count)} catatan`} yang dimaksud: sebutkan dengan --id, salah satu dari ${ids}.`,
  },
};
