import { abroad, abroadWhere, example, overseas } from "./overseas-provision.js";
import type { Provision } from "./provision.js";

/** Countries of the Middle East and Africa that Kepmenaker 260/2015 lists, from general knowledge. */
const closedToHouseholds = [
  "AE",
  "BH",
  "DZ",
  "EG",
  "IQ",
  "JO",
  "KW",
  "LB",
  "LY",
  "MA",
  "MR",
  "OM",
  "PS",
  "QA",
  "SA",
  "SD",
  "SY",
  "TN",
  "YE",
];

/**
 * The 65 destinations of the decree of April 2022, as newspapers list them; *Kongo*, which may be either of two, is left out. It was amended later, and the
 * task has gone to another ministry.
 */
const listedIn2022 = [
  ...["AE", "AL", "AZ", "BA", "BE", "BG", "BN", "CA", "CN", "DE", "DJ", "DK", "DZ", "EG", "ET", "FR", "GA", "GB", "GH", "GY", "HK", "HU"],
  ...["IQ", "IT", "JO", "JP", "KE", "KR", "KW", "LB", "LK", "LR", "MA", "MT", "MV", "MY", "NA", "NC", "NG", "NO", "PA", "PG", "PL", "QA"],
  ...["RO", "RS", "RU", "RW", "SA", "SB", "SG", "SK", "SO", "SR", "TH", "TR", "TW", "TZ", "UG", "US", "UZ", "ZA", "ZM", "ZW"],
];

/** Which destinations, schemes and employers are open to migrant workers. */
export const destinationProvisions: readonly Provision[] = [
  {
    ...overseas("akan.destination.household", "publish", "block"),
    kind: "destinationStatus",
    when: {
      all: [
        abroad,
        { fact: "vacancy.overseas.country", is: closedToHouseholds },
        { fact: "vacancy.overseas.employerType", is: "individual" },
      ],
    },
    must: { never: true },
    effectiveFrom: "2015-05-26",
    legalBasis: "Kepmenaker 260/2015; pencabutan diumumkan Maret sampai Juni 2025, akta hukumnya belum terlihat",
    confidence: "unverified",
    verifyBefore: "2026-12-31",
    message: {
      id: "Penempatan kepada pemberi kerja perseorangan di negara ini tercatat ditutup.",
      en: "Placement with individual employers in this country is recorded as closed.",
    },
    remedy: {
      id: "Pastikan status terbaru ke KP2MI; tawarkan badan hukum atau negara lain.",
      en: "Confirm the present status with KP2MI; offer a company or another country.",
    },
    examples: [
      example({ vacancy: { channel: "overseas", overseas: { country: "SA", employerType: "individual" } } }, "unmet"),
      example({ vacancy: { channel: "overseas", overseas: { country: "SA", employerType: "company" } } }, "notApplicable"),
      example({ vacancy: { channel: "overseas", overseas: { country: "SA" } } }, "unknown"),
      example({ vacancy: {} }, "unknown"),
      example({ vacancy: {}, derived: { inIndonesia: true } }, "notApplicable"),
      example({ vacancy: { channel: "local" } }, "notApplicable"),
    ],
  },
  {
    ...overseas("akan.destination.listed", "publish", "verify"),
    kind: "destinationStatus",
    when: abroad,
    must: { fact: "vacancy.overseas.country", is: listedIn2022 },
    effectiveFrom: "2022-04-18",
    legalBasis:
      "Kepdirjen Binapenta dan PKK 3/111/PK.02.01/IV/2022 (65 negara), sudah diubah; daftar KP2MI yang menggantikannya belum terlihat",
    sourceUrl:
      "https://money.kompas.com/read/2022/04/19/122822726/daftar-65-negara-untuk-penempatan-pmi-selama-masa-adaptasi-kebiasaan-baru",
    confidence: "unverified",
    verifyBefore: "2026-12-31",
    message: {
      id: "Negara ini tidak ada dalam daftar negara penempatan terakhir yang terlihat (2022).",
      en: "This country is not on the latest list of destinations that was seen (2022).",
    },
    remedy: { id: "Pastikan status negara ini ke KP2MI.", en: "Confirm the country's status with KP2MI." },
    examples: [
      abroadWhere({ overseas: { country: "JP" } }, "met"),
      abroadWhere({ overseas: { country: "KP" } }, "unmet"),
      abroadWhere({}, "unknown"),
      example({ vacancy: { channel: "local" } }, "notApplicable"),
    ],
  },
  {
    ...overseas("akan.destination.G2G", "publish", "verify"),
    kind: "destinationStatus",
    when: { all: [abroad, { fact: "vacancy.overseas.scheme", is: "G2G" }] },
    must: { fact: "vacancy.overseas.country", is: ["DE", "JP", "KR"] },
    legalBasis: "UU 18/2017 pasal 50; program antarpemerintah dengan Jepang, Jerman dan Korea",
    message: {
      id: "Program antarpemerintah (G2G) hanya diketahui dengan Jepang, Jerman dan Korea.",
      en: "Programmes between governments (G2G) are known with Japan, Germany and Korea only.",
    },
    remedy: { id: "Periksa skemanya, atau tanyakan kepada KP2MI.", en: "Check the scheme, or ask KP2MI." },
    examples: [
      abroadWhere({ overseas: { scheme: "G2G", country: "KR" } }, "met"),
      abroadWhere({ overseas: { scheme: "G2G", country: "TW" } }, "unmet"),
      abroadWhere({ overseas: { scheme: "P2P", country: "TW" } }, "notApplicable"),
      abroadWhere({ overseas: { country: "TW" } }, "unknown"),
    ],
  },
  {
    ...overseas("akan.scheme", "publish", "verify"),
    kind: "destinationStatus",
    when: abroad,
    must: { fact: "vacancy.overseas.scheme", is: ["G2G", "G2P", "P2P", "UKPS", "SSW", "perseorangan", "re-entry"] },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 49 dan 63",
    confidence: "unverified",
    message: { id: "Skema penempatannya belum disebut, atau tidak dikenal.", en: "The scheme of placement is not told, or not known." },
    remedy: {
      id: "Pilih G2G, G2P, P2P (melalui P3MI), UKPS (perusahaan sendiri), SSW, perseorangan atau re-entry.",
      en: "Choose G2G, G2P, P2P (by an agency), UKPS (an employer's own workers), SSW, perseorangan (on one's own) or re-entry.",
    },
    examples: [
      abroadWhere({ overseas: { scheme: "P2P" } }, "met"),
      abroadWhere({ overseas: { scheme: "titipan" } }, "unmet"),
      abroadWhere({}, "unknown"),
    ],
  },
  {
    ...overseas("akan.perseorangan", "publish", "verify"),
    kind: "destinationStatus",
    when: { all: [abroad, { fact: "vacancy.overseas.scheme", is: "perseorangan" }] },
    must: { fact: "vacancy.overseas.employerType", is: "company" },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 63 (pekerja perseorangan pada pemberi kerja berbadan hukum)",
    confidence: "unverified",
    verifyBefore: "2027-12-31",
    message: {
      id: "Pekerja migran perseorangan hanya bekerja pada pemberi kerja berbadan hukum.",
      en: "Who goes abroad on his or her own works for a legal entity only.",
    },
    examples: [
      abroadWhere({ overseas: { scheme: "perseorangan", employerType: "company" } }, "met"),
      abroadWhere({ overseas: { scheme: "perseorangan", employerType: "individual" } }, "unmet"),
      abroadWhere({ overseas: { scheme: "P2P", employerType: "individual" } }, "notApplicable"),
    ],
  },
  {
    ...overseas("akan.trainee", "publish", "verify"),
    kind: "eligibility",
    when: { all: [abroad, { stated: "vacancy.contract.type" }] },
    must: { not: { fact: "vacancy.contract.type", is: "internship" } },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 4 ayat (2): pelajar dan peserta pelatihan bukan pekerja migran",
    message: {
      id: "Magang bukan penempatan pekerja migran: aturan dan izinnya lain.",
      en: "An internship is no placement of a migrant worker: other rules and permits hold.",
    },
    remedy: { id: "Periksa izin pemagangan luar negerinya.", en: "Check its permit for training abroad." },
    examples: [
      abroadWhere({ contract: { type: "fixedTerm" } }, "met"),
      abroadWhere({ contract: { type: "internship" } }, "unmet"),
      abroadWhere({}, "notApplicable"),
    ],
  },
];
