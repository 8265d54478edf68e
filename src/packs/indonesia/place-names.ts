import type { PackTable } from "./pack-table.js";

/** Other names of a kabupaten or kota. */
export interface PlaceNames {
  /** Kemendagri code. */
  readonly code: string;
  /** Spellings, short names and nicknames that are in use, with their type where the name alone would be another place's too. */
  readonly otherNames?: readonly string[] | undefined;
  /** Names that it had: old files have them still. */
  readonly formerNames?: readonly string[] | undefined;
  /** The act that renamed it, its number from general knowledge. */
  readonly renamedBy?: string | undefined;
}

/** Other and former names of kabupaten and kota; case, punctuation, white space and *Kab.* do not make a name of their own. */
export const placeNames: PackTable<PlaceNames> = {
  id: "id.placeNames",
  version: "2",
  source: {
    title: "The authors, from the acts that renamed them (their numbers from general knowledge) and from adverts of job boards",
    confidence: "reported",
  },
  noLegalEffect: {
    compiledOn: "2026-11-24",
    because: "Names that people write, of any year; the act that renamed a place stands in its row.",
  },
  rows: [
    names("1212", [], ["Kabupaten Toba Samosir", "Kabupaten Tobasa"], "PP 14/2020"),
    names("1277", ["Kota Padang Sidempuan", "Kota Padangsidempuan", "Kota Padang Sidimpuan"]),
    names("1303", [], ["Kabupaten Sawahlunto/Sijunjung", "Kabupaten Sawahlunto Sijunjung"], "PP 25/2008"),
    names("1307", ["Kabupaten 50 Kota", "Kabupaten Limapuluh Koto"]),
    names("1471", ["Kota Pakanbaru"]),
    names("1612", ["Kabupaten PALI"]),
    names("1608", ["Kabupaten OKU Timur"]),
    names("1609", ["Kabupaten OKU Selatan"]),
    names("1601", ["Kabupaten OKU"]),
    names("1602", ["Kabupaten OKI"]),
    names("1606", ["Kabupaten Muba"]),
    names("2101", [], ["Kabupaten Kepulauan Riau"], "PP 5/2006"),
    names("3101", ["Kepulauan Seribu", "Thousand Islands"]),
    names("3171", ["Jakarta Pusat", "Jakpus", "Central Jakarta"]),
    names("3172", ["Jakarta Utara", "Jakut", "North Jakarta"]),
    names("3173", ["Jakarta Barat", "Jakbar", "West Jakarta"]),
    names("3174", ["Jakarta Selatan", "Jaksel", "South Jakarta"]),
    names("3175", ["Jakarta Timur", "Jaktim", "East Jakarta"]),
    names("3217", ["KBB"]),
    names("3372", ["Kota Solo", "Surakarta Solo", "Solo Surakarta"]),
    names("3471", ["Kota Jogja", "Kota Jogjakarta", "Kota Yogya", "Yogyakarta City"]),
    names("3674", ["Tangsel", "South Tangerang"]),
    names("6102", [], ["Kabupaten Pontianak"], "PP 58/2014"),
    names("6201", ["Kabupaten Kobar"]),
    names("6202", ["Kabupaten Kotim"]),
    names("6401", [], ["Kabupaten Pasir"], "PP 49/2007"),
    names("6402", ["Kabupaten Kukar"], ["Kabupaten Kutai"], "PP 8/2002"),
    names("6407", ["Kabupaten Kubar"]),
    names("6408", ["Kabupaten Kutim"]),
    names("6409", ["Kabupaten PPU"]),
    names("6411", ["Kabupaten Mahakam Hulu"]),
    names("7103", [], ["Kabupaten Sangihe Talaud"]),
    names("7109", ["Kabupaten Sitaro", "Kabupaten Siau Tagulandang Biaro"]),
    names("7174", ["Kota Kotamubagu"]),
    names("7301", [], ["Kabupaten Selayar"], "PP 59/2008"),
    names("7310", ["Kabupaten Pangkajene Kepulauan", "Kabupaten Pangkep"]),
    names("7314", ["Kabupaten Sidrap"]),
    names("7371", ["Kota Makasar"], ["Kota Ujung Pandang"], "PP 86/1999"),
    names("7504", ["Kabupaten Pahuwato"]),
    names("7601", [], ["Kabupaten Mamuju Utara", "Kabupaten Matra"], "PP 61/2017"),
    names("7604", ["Kabupaten Polman"], ["Kabupaten Polewali Mamasa"], "PP 74/2005"),
    names("8103", ["Kabupaten Tanimbar"], ["Kabupaten Maluku Tenggara Barat"], "PP 2/2019"),
    names("8108", ["Kabupaten MBD"]),
    names("9105", ["Kabupaten Yapen"], ["Kabupaten Yapen Waropen", "Kabupaten Kepulauan Yapen Waropen"]),
  ],
};

function names(code: string, otherNames: readonly string[], formerNames: readonly string[] = [], renamedBy?: string): PlaceNames {
  return { code, otherNames, formerNames, ...(renamedBy === undefined ? {} : { renamedBy }) };
}
