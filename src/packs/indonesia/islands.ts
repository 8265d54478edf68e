import type { PackTable } from "./pack-table.js";

/** A kabupaten or kota that lies on another island than most of its province. */
export interface IslandRow {
  readonly island: string;
  /** Kemendagri codes. */
  readonly regencies: readonly string[];
}

/** Main islands of the kabupaten and kota that are not on the island of their `Province`: there, a kilometre is no measure of a way. */
export const islands: PackTable<IslandRow> = {
  id: "id.islands",
  version: "1",
  source: { title: "The authors, from the map; Madura, joined by a bridge since 2009, counts with Jawa", confidence: "reported" },
  noLegalEffect: { compiledOn: "2026-11-24", because: "What lies on which island is geography." },
  rows: [
    on("Simeulue", "1109"),
    on("Weh", "1172"),
    on("Nias", "1204 1214 1224 1225 1278"),
    on("Kepulauan Mentawai", "1309"),
    on("Kepulauan Meranti", "1410"),
    on("Belitung", "1902 1906"),
    on("Karimun", "2102"),
    on("Kepulauan Natuna", "2103"),
    on("Kepulauan Lingga", "2104"),
    on("Kepulauan Anambas", "2105"),
    on("Batam", "2171"),
    on("Kepulauan Seribu", "3101"),
    on("Sumbawa", "5204 5205 5206 5207 5272"),
    on("Timor", "5301 5302 5303 5304 5321 5371"),
    on("Alor", "5305"),
    on("Sumba", "5311 5312 5317 5318"),
    on("Lembata", "5313"),
    on("Rote", "5314"),
    on("Sabu", "5320"),
    on("Tarakan", "6571"),
    on("Sangihe", "7103"),
    on("Kepulauan Talaud", "7104"),
    on("Siau", "7109"),
    on("Kepulauan Banggai", "7207 7211"),
    on("Selayar", "7301"),
    on("Muna", "7403 7413 7414"),
    on("Buton", "7404 7410 7415 7472"),
    on("Kepulauan Wakatobi", "7407"),
    on("Wawonii", "7412"),
    on("Kepulauan Kei", "8102 8172"),
    on("Kepulauan Tanimbar", "8103"),
    on("Buru", "8104 8109"),
    on("Kepulauan Aru", "8107"),
    on("Kepulauan Barat Daya", "8108"),
    on("Ambon", "8171"),
    on("Kepulauan Sula", "8205"),
    on("Morotai", "8207"),
    on("Taliabu", "8208"),
    on("Ternate", "8271"),
    on("Tidore", "8272"),
    on("Yapen", "9105"),
    on("Biak", "9106 9119"),
    on("Raja Ampat", "9603"),
  ],
};

function on(island: string, regencies: string): IslandRow {
  return { island, regencies: regencies.split(" ") };
}
