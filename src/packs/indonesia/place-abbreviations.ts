import type { PackTable } from "./pack-table.js";

/** A word of a place name as people shorten it. */
export interface PlaceAbbreviation {
  readonly short: string;
  readonly word: string;
}

/** Shortened words of place names. What they make is offered, never taken: *Bdg* is a kabupaten and a kota. */
export const placeAbbreviations: PackTable<PlaceAbbreviation> = {
  id: "id.placeAbbreviations",
  version: "1",
  source: { title: "The authors, from vehicle, airport and everyday usage", confidence: "reported" },
  noLegalEffect: { compiledOn: "2026-11-24", because: "Usage." },
  rows: [
    ...[
      ["bdg", "bandung"],
      ["bks", "bekasi"],
      ["bgr", "bogor"],
      ["bjm", "banjarmasin"],
      ["bpn", "balikpapan"],
      ["bpp", "balikpapan"],
      ["btm", "batam"],
      ["crb", "cirebon"],
      ["dps", "denpasar"],
      ["jkt", "jakarta"],
      ["kalbar", "kalimantan barat"],
      ["kra", "karanganyar"],
      ["krw", "karawang"],
      ["mdn", "medan"],
      ["mks", "makassar"],
      ["mlg", "malang"],
      ["mtr", "mataram"],
      ["pdg", "padang"],
      ["pku", "pekanbaru"],
      ["plb", "palembang"],
      ["plg", "palembang"],
      ["ptk", "pontianak"],
      ["sby", "surabaya"],
      ["sda", "sidoarjo"],
      ["skh", "sukoharjo"],
      ["smd", "samarinda"],
      ["smg", "semarang"],
      ["tgr", "tangerang"],
      ["tng", "tangerang"],
      ["yk", "yogyakarta"],
    ],
    ...[
      ["bar", "barat"],
      ["brt", "barat"],
      ["pst", "pusat"],
      ["sel", "selatan"],
      ["slt", "selatan"],
      ["teng", "tengah"],
      ["tim", "timur"],
      ["tmr", "timur"],
      ["ut", "utara"],
      ["utr", "utara"],
    ],
  ].map(([short = "", word = ""]) => ({ short, word })),
};
