import type { ContractType, Demographics, PlacementChannel, Registration } from "../../model/index.js";

/** Words of offices' tables that stand for values of our fields; letters and digits in lower case. */
export const cellWords = {
  sex: words<NonNullable<Demographics["sex"]>>({
    male: "l lk laki lakilaki pria cowok m male",
    female: "p pr w perempuan wanita cewek f female",
  }),
  status: words<NonNullable<Registration["status"]>>({
    active: "aktif berlaku mencarikerja belumbekerja",
    placed: "ditempatkan sudahditempatkan bekerja sudahbekerja diterima",
    removed: "dihapus dihapuskan tidakaktif nonaktif",
  }),
  contract: words<ContractType>({
    permanent: "pkwtt tetap karyawantetap pegawaitetap permanen fulltime penuhwaktu",
    fixedTerm: "pkwt kontrak karyawankontrak",
    daily: "harian harianlepas pekerjaharianlepas phl freelance",
    internship: "magang internship praktikkerja pkl",
    partnership: "mitra kemitraan",
  }),
  channel: words<PlacementChannel>({
    local: "akl lokal dalamkota dalamdaerah dalamkabupaten antarkerjalokal",
    interregional: "akad luardaerah luarkota antardaerah luarprovinsi antarkerjaantardaerah seluruhindonesia dalamnegeri",
    overseas: "akan luarnegeri antarkerjaantarnegara",
  }),
  yes: words<"true" | "false">({
    true: "ya y ada sudah benar wni indonesia dicegah cekal dicekal",
    false: "tidak tdk t bukan belum tidakada wna tidakdicegah tidakcekal tidakdicekal bersih",
  }),
  scheme: words<string>({
    G2G: "g2g gtog goverment governmenttogovernment antarpemerintah",
    G2P: "g2p gtop governmenttoprivate",
    P2P: "p2p ptop privatetoprivate p3mi melaluip3mi",
    UKPS: "ukps perusahaansendiri untukkepentinganperusahaansendiri",
    SSW: "ssw specifiedskilledworker tokuteiginou tg",
    perseorangan: "perseorangan pmiperseorangan mandiri",
    "re-entry": "reentry kembalibekerja perpanjangan",
  }),
  employerType: words<"company" | "individual">({
    company: "badanhukum berbadanhukum perusahaan company",
    individual: "perseorangan perorangan rumahtangga individual majikan",
  }),
  language: words<string>({
    id: "indonesia",
    en: "inggris english",
    ja: "jepang japanese",
    ko: "korea korean",
    zh: "mandarin china tionghoa chinese",
    ar: "arab arabic",
    de: "jerman german",
    nl: "belanda dutch",
    fr: "perancis prancis french",
    ms: "melayu malay",
    jv: "jawa",
    su: "sunda",
  }),
} as const;

/** Destinations of migrant workers by their Indonesian names, ISO 3166-1; others are written in two letters. */
const countryWords: ReadonlyMap<string, string> = words<string>({
  JP: "jepang japan",
  KR: "korea koreaselatan southkorea",
  TW: "taiwan",
  HK: "hongkong",
  MY: "malaysia",
  SG: "singapura singapore",
  BN: "brunei bruneidarussalam",
  SA: "arabsaudi saudi saudiarabia ksa",
  AE: "uniemiratarab uea uae",
  QA: "qatar",
  KW: "kuwait",
  DE: "jerman germany",
  PL: "polandia poland",
  TR: "turki turkiye",
  IT: "italia italy",
  HU: "hungaria",
  SK: "slowakia",
  RO: "rumania",
  RS: "serbia",
  BG: "bulgaria",
  GB: "inggris britaniaraya",
  FR: "prancis perancis",
  NL: "belanda",
  CA: "kanada",
  US: "amerikaserikat usa",
  CN: "tiongkok china rrt cina",
  TH: "thailand",
  JO: "yordania",
  BH: "bahrain",
  OM: "oman",
  EG: "mesir",
  MV: "maladewa",
  PG: "papuanugini",
  ZA: "afrikaselatan",
  AU: "australia",
  NZ: "selandiabaru",
});

/** Two letters of ISO 3166-1 for a country's name, or as they are written; `undefined` for another text. */
export function countryOf(text: string): string | undefined {
  return countryWords.get(wordKey(text)) ?? /^[A-Z]{2}$/.exec(text)?.[0];
}

/** Marks of a list within a cell. */
export function listOf(text: string): readonly string[] {
  return text
    .split(/[;,|\n•]|\s[-–]\s|\d+[.)]\s/u)
    .map((item) => item.trim().replace(/^[-–*]\s*/u, ""))
    .filter((item) => /[\p{L}\p{N}]/u.test(item));
}

/** Gives a text as its words are looked up here. */
export function wordKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function words<Value extends string>(table: Readonly<Record<string, string>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(table).flatMap(([value, keys]) => keys.split(" ").map((key) => [key, value as Value] as const)));
}
