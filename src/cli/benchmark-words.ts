import type { Locale } from "../model/index.js";

const english = {
  title: (markets: string) => `Benchmark of matching policies: ${markets}`,
  about: (policies: number, candidates: number, vacancies: number, asOf: string) =>
    `${String(policies)} policies, ${String(candidates)} candidates, ${String(vacancies)} vacancies, on ${asOf}.`,
  policies: "Policies",
  letter: "",
  policy: "Policy",
  hash: "Hash",
  seeds: (count: number) => `draws by lot: the mean over ${String(count)} seeds`,
  short: "In short",
  best: (policy: string, metric: string, value: string, topics: number) =>
    `By ${metric}, ${policy} is best: ${value}, the mean over ${String(topics)} judged topics.`,
  beats: (policy: string, others: string) =>
    `${policy} is better than ${others}: chance hardly explains the difference (p below 0.05, corrected by Holm).`,
  ties: (policy: string, others: string) => `Between ${policy} and ${others} the topics do not decide.`,
  detectable: (topics: number, difference: string) =>
    `With ${String(topics)} topics, a difference of ${difference} is found in 80 % of all cases, between policies that vary against each other as the middle pair here does; a smaller one may be there unseen.`,
  noJudgements: "No judgements were given, so nothing is said of accuracy.",
  noDemographics: "No demographics were given, so nothing is said of fairness.",
  accuracy: "Accuracy",
  sides: { vacancies: "Candidates for vacancies", candidates: "Vacancies for candidates" },
  accuracyNote: (depth: number) =>
    `Means over topics, with the 95 % interval of the mean (t). Lists of up to ${String(depth)}; a topic without a list has the value of an empty one.`,
  significance: (metric: string) => `Differences in ${metric}`,
  pair: "Pair",
  difference: "Difference",
  interval: "95 % interval",
  effect: "Effect size",
  p: "p",
  holm: "p (Holm)",
  tukey: "p (Tukey)",
  significanceNote:
    "Paired by topic. p: sign-flip permutation test; corrected by Holm; Tukey's HSD in its randomised form. Effect size: mean difference in its own standard deviations.",
  market: "The market",
  marketNote: (shown: number) =>
    `What becomes of both sides if everybody sees the first ${String(shown)} of a list. An arrow says which way is better.`,
  fairness: "Fairness",
  fairnessNote:
    "The worst group of each attribute. An impact ratio below 0.8 asks for a look (four-fifths rule); it may still be chance: the sentences say which.",
  findings: (policy: string) => `${policy}: what the audit found`,
  proxies: "What tells the group",
  proxiesNote:
    "Inputs of the records from which the group of a person can be guessed: by them a policy that sees no group may still treat groups otherwise. That is no proof of harm; look at those that your criteria read. V: Cramér's, corrected for bias, 0 nothing to 1 everything. Guessed: of 100 people, by the commonest group of all others with the same value. p: permutations, corrected by Benjamini and Hochberg.",
  proxiesFound: (clear: number, all: number, people: number, listed: number) =>
    clear === 0
      ? `None of ${String(all)} inputs tells the group of ${String(people)} people better than chance may.`
      : `${String(clear)} of ${String(all)} inputs ${clear === 1 ? "tells" : "tell"} the group of ${String(people)} people, and chance hardly explains it${listed < clear ? `; the ${String(listed)} strongest` : ""}:`,
  input: "Input",
  guessed: "Guessed",
  unguessed: "Without",
  adjusted: "p (corrected)",
  cost: "Speed and memory",
  costNote: "Milliseconds on this machine, one ranking at a time. They are no part of the results' hash.",
  fronts: "Two goals at once",
  frontNote: "Filled: no other policy is better in one goal without being worse in the other.",
  lorenz: "Who is shown",
  lorenzNote:
    "The curve of a policy says which share of all exposure has the share of those who are shown least. On the diagonal all are shown alike.",
  lorenzX: "share of candidates, least shown first",
  lorenzY: "share of exposure",
  even: "all alike",
  topics: "Topic by topic",
  topicsNote: (best: string, metric: string) =>
    `Differences in ${metric} between ${best} and each other policy, one bar a topic, the greatest first.`,
  better: (name: string) => `${name} better`,
  made: "How this was made",
  madeNote: "The same files, policies, seeds and settings give the same results' hash on every machine.",
  manifest: "Manifest",
  results: "Results",
  settings: "Settings",
  settingsOf: (depth: number, shown: number, draws: number, seeds: string) =>
    `lists of ${String(depth)}, ${String(shown)} shown, ${String(draws)} draws, seeds ${seeds}`,
  metrics: "What the numbers are",
  none: "–",
  measure: "Measure",
  judgedWants:
    "What each side wants is taken from the judgements: grade ÷ the highest grade; a side that was not judged is taken to want every pair that the other one wants.",
  legend: "Benchmark finished",
  progress: (bar: string, cell: number, cells: number, policy: string, ranking: number, rankings: number) =>
    `${bar} ${String(cell)} of ${String(cells)} · ${policy} · ranking ${String(ranking)} of ${String(rankings)}`,
  resumed: (count: number) => `${String(count)} finished ${count === 1 ? "part" : "parts"} of an earlier run taken over.`,
  foreign: (file: string) => `${file}: neither its vacancies nor its candidates are in the market.`,
  twice: (file: string) => `${file}: there are judgements of this side already.`,
  badCells: (file: string, line: number) => `${file} cannot be read from line ${String(line)} on; what comes before it is taken over.`,
  sameName: (name: string) => `expected each policy under a name of its own, received ${JSON.stringify(name)} twice.`,
  notAFolder: (out: string) => `--out: expected a folder, or a name for a new one; received ${out}.`,
  fairnessOf: (attribute: string) => `impact ratio (${attribute})`,
};

/** What a benchmark says. */
export type BenchmarkWords = typeof english;

const indonesian: BenchmarkWords = {
  title: (markets) => `Pembandingan kebijakan pencocokan: ${markets}`,
  about: (policies, candidates, vacancies, asOf) =>
    `${String(policies)} kebijakan, ${String(candidates)} pencari kerja, ${String(vacancies)} lowongan, pada ${asOf}.`,
  policies: "Kebijakan",
  letter: "",
  policy: "Kebijakan",
  hash: "Hash",
  seeds: (count) => `diundi: rata-rata ${String(count)} benih`,
  short: "Ringkasan",
  best: (policy, metric, value, topics) =>
    `Menurut ${metric}, ${policy} terbaik: ${value}, rata-rata ${String(topics)} topik yang dinilai.`,
  beats: (policy, others) =>
    `${policy} lebih baik daripada ${others}: selisihnya hampir tidak mungkin kebetulan (p di bawah 0,05, koreksi Holm).`,
  ties: (policy, others) => `Antara ${policy} dan ${others}, topik yang ada tidak memutuskan.`,
  detectable: (topics, difference) =>
    `Dengan ${String(topics)} topik, selisih ${difference} ditemukan dalam 80 % kasus, antara kebijakan yang beragam satu sama lain seperti pasangan tengah di sini; yang lebih kecil bisa ada tanpa tampak.`,
  noJudgements: "Tidak ada penilaian, jadi ketepatan tidak dibahas.",
  noDemographics: "Tidak ada data demografi, jadi keadilan tidak dibahas.",
  accuracy: "Ketepatan",
  sides: { vacancies: "Pencari kerja untuk lowongan", candidates: "Lowongan untuk pencari kerja" },
  accuracyNote: (depth) =>
    `Rata-rata topik, dengan selang 95 % dari rata-rata itu (t). Daftar sampai ${String(depth)}; topik tanpa daftar bernilai seperti daftar kosong.`,
  significance: (metric) => `Selisih ${metric}`,
  pair: "Pasangan",
  difference: "Selisih",
  interval: "Selang 95 %",
  effect: "Ukuran efek",
  p: "p",
  holm: "p (Holm)",
  tukey: "p (Tukey)",
  significanceNote:
    "Berpasangan menurut topik. p: uji permutasi tanda; koreksi Holm; HSD Tukey dalam bentuk acak. Ukuran efek: selisih rata-rata dalam simpangan bakunya sendiri.",
  market: "Pasar kerja",
  marketNote: (shown) =>
    `Yang terjadi pada kedua pihak bila semua orang melihat ${String(shown)} teratas suatu daftar. Panah menunjukkan arah yang lebih baik.`,
  fairness: "Keadilan",
  fairnessNote:
    "Kelompok terburuk pada tiap atribut. Rasio dampak di bawah 0,8 perlu diperiksa (aturan empat per lima); bisa juga kebetulan: kalimat di bawah menjelaskannya.",
  findings: (policy) => `${policy}: temuan audit`,
  proxies: "Yang menandai kelompok",
  proxiesNote:
    "Masukan dari data yang memungkinkan kelompok seseorang ditebak: lewat itu kebijakan yang tidak melihat kelompok masih dapat memperlakukan kelompok secara berbeda. Itu bukan bukti kerugian; periksalah yang dibaca kriteria Anda. V: milik Cramér, dikoreksi, 0 tidak ada sampai 1 semua. Tertebak: dari 100 orang, menurut kelompok tersering pada orang lain dengan nilai yang sama. p: permutasi, koreksi Benjamini dan Hochberg.",
  proxiesFound: (clear, all, people, listed) =>
    clear === 0
      ? `Dari ${String(all)} masukan, tidak ada yang menandai kelompok ${String(people)} orang lebih baik daripada kebetulan.`
      : `${String(clear)} dari ${String(all)} masukan menandai kelompok ${String(people)} orang, dan hampir tidak mungkin kebetulan${listed < clear ? `; ${String(listed)} yang terkuat` : ""}:`,
  input: "Masukan",
  guessed: "Tertebak",
  unguessed: "Tanpa itu",
  adjusted: "p (koreksi)",
  cost: "Kecepatan dan memori",
  costNote: "Milidetik pada mesin ini, satu peringkat demi satu. Tidak termasuk dalam hash hasil.",
  fronts: "Dua tujuan sekaligus",
  frontNote: "Terisi: tidak ada kebijakan lain yang lebih baik pada satu tujuan tanpa lebih buruk pada tujuan lain.",
  lorenz: "Siapa yang ditampilkan",
  lorenzNote:
    "Kurva suatu kebijakan menunjukkan bagian dari seluruh keterpaparan bagi bagian orang yang paling jarang ditampilkan. Pada diagonal semua sama.",
  lorenzX: "bagian pencari kerja, yang paling jarang dulu",
  lorenzY: "bagian keterpaparan",
  even: "semua sama",
  topics: "Topik demi topik",
  topicsNote: (best, metric) => `Selisih ${metric} antara ${best} dan tiap kebijakan lain, satu batang per topik, yang terbesar dulu.`,
  better: (name) => `${name} lebih baik`,
  made: "Cara pembuatannya",
  madeNote: "Berkas, kebijakan, benih, dan pengaturan yang sama memberi hash hasil yang sama di setiap mesin.",
  manifest: "Manifes",
  results: "Hasil",
  settings: "Pengaturan",
  settingsOf: (depth, shown, draws, seeds) =>
    `daftar ${String(depth)}, ditampilkan ${String(shown)}, ${String(draws)} undian, benih ${seeds}`,
  metrics: "Arti angka-angka",
  none: "–",
  measure: "Ukuran",
  judgedWants:
    "Keinginan tiap pihak diambil dari penilaian: nilai ÷ nilai tertinggi; pihak yang tidak dinilai dianggap menginginkan setiap pasangan yang diinginkan pihak lain.",
  legend: "Pembandingan selesai",
  progress: (bar, cell, cells, policy, ranking, rankings) =>
    `${bar} ${String(cell)} dari ${String(cells)} · ${policy} · peringkat ${String(ranking)} dari ${String(rankings)}`,
  resumed: (count) => `${String(count)} bagian yang sudah selesai diambil dari jalannya yang terdahulu.`,
  foreign: (file) => `${file}: lowongan maupun pencari kerjanya tidak ada di pasar ini.`,
  twice: (file) => `${file}: penilaian untuk sisi ini sudah ada.`,
  badCells: (file, line) => `${file} tidak dapat dibaca mulai baris ${String(line)}; yang sebelumnya dipakai.`,
  sameName: (name) => `setiap kebijakan harus memiliki nama sendiri; ${JSON.stringify(name)} diterima dua kali.`,
  notAFolder: (out) => `--out: seharusnya folder, atau nama untuk folder baru; diterima ${out}.`,
  fairnessOf: (attribute) => `rasio dampak (${attribute})`,
};

/** What a benchmark says, in the reader's language. */
export function benchmarkWordsIn(locale: Locale): BenchmarkWords {
  return locale === "id" ? indonesian : english;
}
