import { describe, expect, it } from "vitest";
import { indonesian } from "../../src/text/indonesian.js";

/** Each root with words of the trade that an officer writes. */
const trade: Readonly<Record<string, string>> = {
  las: "mengelas pengelasan pengelas",
  rawat: "merawat perawatan perawat keperawatan dirawat",
  asuh: "mengasuh pengasuh pengasuhan",
  ketik: "mengetik pengetikan pengetik diketik",
  tani: "bertani petani pertanian",
  program: "memprogram pemrograman pemrogram",
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
