import stemmer from "natural/lib/natural/stemmers/indonesian/stemmer_id.js";
import { describe, expect, it } from "vitest";
import { exceptions, foreignWords } from "../../src/text/indonesian-exceptions.js";
import { indonesian } from "../../src/text/indonesian.js";

/** Each root with words of the trade that an officer writes. */
const trade: Readonly<Record<string, string>> = {
  las: "mengelas pengelasan pengelas",
  rawat: "merawat perawatan perawat keperawatan dirawat",
  asuh: "mengasuh pengasuh pengasuhan",
  ketik: "mengetik pengetikan pengetik diketik",
  tani: "bertani petani pertanian",
  program: "memrogram memprogram pemrograman pemrogram",
  jahit: "menjahit penjahit penjahitan jahitan",
  kemudi: "mengemudi pengemudi mengemudikan",
  masak: "memasak masakan pemasak",
  bersih: "membersihkan pembersihan kebersihan",
  ajar: "mengajar pengajar pengajaran pembelajaran",
  wirausaha: "kewirausahaan berwirausaha",
  jual: "menjual penjualan penjual",
  layan: "melayani pelayanan pelayan",
  gudang: "pergudangan",
  kirim: "mengirim pengiriman",
  pasang: "memasang pemasangan",
  rakit: "merakit perakitan",
  cat: "mengecat pengecatan",
  kemas: "mengemas pengemasan",
  bubut: "membubut pembubutan",
  rancang: "merancang perancangan",
  ternak: "beternak peternakan",
  kelola: "mengelola pengelolaan",
  awas: "mengawasi pengawasan",
  latih: "melatih pelatihan",
  catat: "mencatat pencatatan",
  pajak: "perpajakan",
  kawal: "mengawal pengawal pengawalan",
  setir: "menyetir",
  sunting: "menyunting penyunting",
  terjemah: "menerjemahkan penerjemah terjemahan",
  anyam: "menganyam anyaman",
  ukir: "mengukir ukiran",
  tenun: "menenun penenun tenunan",
  tambang: "menambang pertambangan",
  tagih: "menagih penagihan",
  cukur: "mencukur pencukur",
  pijat: "memijat pemijat",
  bor: "mengebor pengeboran",
  cor: "mengecor pengecoran",
  gergaji: "menggergaji penggergajian",
  plester: "memplester pemlesteran",
  sembelih: "menyembelih penyembelihan",
  siram: "menyiram penyiraman",
  suluh: "penyuluh penyuluhan",
  pelihara: "memelihara pemeliharaan",
  kupas: "mengupas pengupasan",
  tumis: "menumis",
  kuras: "menguras pengurasan",
  kendara: "mengendarai pengendara",
  pustaka: "perpustakaan pustakawan",
  timbang: "menimbang penimbangan",
  selam: "menyelam penyelam",
};

describe("indonesian", () => {
  const words = Object.entries(trade).flatMap(([root, list]) => list.split(" ").map((word): [string, string] => [word, root]));

  it("finds the stems of at least 60 words of the trade", () => {
    expect(words.length).toBeGreaterThanOrEqual(60);
    expect(words.filter(([word, root]) => indonesian.stem(word) !== root)).toEqual([]);
  });

  it("gives a reduplication the stem of its half", () => {
    expect([indonesian.stem("anak-anak"), indonesian.stem("barang-barang")]).toEqual(["anak", "barang"]);
  });

  it("gives a reduplication with affixes, and the short form of messages, the stem of its half, too", () => {
    const words = ["sayur-sayuran", "berbalas-balasan", "surat-menyurat", "pengelasan-pengelasan", "barang2", "anak-anaknya"];
    expect(words.map((word) => indonesian.stem(word))).toEqual(["sayur", "balas", "surat", "las", "barang", "anak"]);
  });

  it("gives the final k of a noun in -an to its root", () => {
    const words = ["kerusakan", "pergerakan", "penarikan", "pengetikan", "pendidikan", "perbaikan", "perkenalkan"];
    expect(words.map((word) => indonesian.stem(word))).toEqual(["rusak", "gerak", "tarik", "ketik", "didik", "baik", "kenal"]);
  });

  it("leaves English words of work to English", () => {
    expect(["sewing", "lines", "minister", "testing"].map((word) => indonesian.stem(word))).toEqual(Array(4).fill(undefined));
  });

  it("keeps a table of what the algorithm gets wrong, and of nothing else", () => {
    const dictionary = new Set(stemmer.dictionary);
    expect([...exceptions].filter(([word, root]) => stemmer.stem(word) === root && dictionary.has(root))).toEqual([]);
    expect([...foreignWords].filter((word) => !dictionary.has(stemmer.stem(word)))).toEqual([]);
    expect([...exceptions].filter(([word, root]) => indonesian.stem(word) !== root)).toEqual([]);
  });

  it("looks through endings of a word that goes by the table", () => {
    expect(indonesian.stem("pengelasannya")).toBe("las");
  });

  it.each(["spreadsheet", "javascript", "c++", "qwzx", "__proto__", ""])("does not know %j", (word) => {
    expect(indonesian.stem(word)).toBeUndefined();
  });

  it("has stop words that nobody else can change", () => {
    expect([indonesian.stopWords.has("yang"), indonesian.stopWords.has("yg"), indonesian.stopWords.has("las")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
