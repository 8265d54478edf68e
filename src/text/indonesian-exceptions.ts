/** Words of the trade whose stem the algorithm gets wrong, each root with its words. */
const wordsByRoot: Readonly<Record<string, string>> = {
  las: "mengelas pengelasan pengelas",
  rawat: "perawatan perawat keperawatan",
  ketik: "mengetik pengetikan pengetik",
  tani: "bertani",
  program: "pemrograman pemrogram pemrograman",
  masak: "masakan pemasakan",
  wirausaha: "kewirausahaan berwirausaha wirausahawan wirausahawati wirausaha",
  pak: "pengepakan mengepak pengepak",
  kemas: "pengemasan mengemas pengemas",
  rancang: "perancangan perancang",
  ternak: "peternakan",
  pajak: "perpajakan",
  bank: "perbankan",
  kerja: "ketenagakerjaan",
  wisata: "kepariwisataan pariwisata",
  pel: "mengepel",
  analisis: "menganalisis penganalisis analisa menganalisa penganalisaan",
  peta: "pemetaan",
  batik: "pembatikan",
  pupuk: "pemupukan",
  perah: "pemerahan memerah",
  tes: "pengetesan mengetes",
  cek: "pengecekan mengecek",
  lukis: "melukis pelukis",
  kode: "pengodean pengkodean",
  kunjung: "pengunjung",
  asah: "mengasah pengasahan",
};

const roots: ReadonlyMap<string, string> = new Map(
  Object.entries(wordsByRoot).flatMap(([root, words]) => words.split(" ").map((word): [string, string] => [word, root])),
);

/** Root of a word that the algorithm gets wrong; endings such as `-nya` are looked through. `undefined` for all other words. */
export function exceptionalRoot(word: string): string | undefined {
  return roots.get(word) ?? roots.get(word.replace(/(?:nya|lah|kah|pun)$/, ""));
}
