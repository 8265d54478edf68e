import type { Json } from "../../model/index.js";
import type { Condition } from "./condition.js";
import { overseasDocuments, type OverseasDocument } from "./overseas-documents.js";
import type { Provision, ProvisionExample } from "./provision.js";

/** A vacancy that does not say what kind it is, and whose places are all in Indonesia, is not abroad. */
const abroad: Condition = {
  all: [
    { any: [{ not: { stated: "vacancy.channel" } }, { fact: "vacancy.channel", is: "overseas" }] },
    { any: [{ stated: "vacancy.channel" }, { not: { fact: "derived.inIndonesia", is: true } }] },
  ],
};

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

/** Ten occupations whose workers bear no cost, as groups of ISCO-08. */
const freeOfCost = ["5120", "5152", "5162", "5311", "5322", "6113", "6222", "6223", "8322", "9111", "9211", "9216"];

/** What holds for placements abroad (AKAN): before an advert is shown, when a person is matched, and before departure. */
export const overseasProvisions: readonly Provision[] = [
  {
    ...common("akan.destination.household", "publish", "block"),
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
    ...common("akan.sip3mi", "publish", "block"),
    kind: "licence",
    when: { all: [abroad, { not: { fact: "vacancy.overseas.scheme", is: ["G2G", "G2P", "perseorangan"] } }] },
    must: {
      some: "vacancy.employer.licences",
      where: {
        all: [
          { fact: "type", is: "SIP3MI" },
          { fact: "expires", atLeast: { fact: "asOf" } },
        ],
      },
    },
    legalBasis: "UU 18/2017 pasal 51; Permen P2MI 2/2025",
    message: {
      id: "Perusahaan penempatan belum terbukti memiliki SIP3MI yang berlaku.",
      en: "The agency is not shown to hold a valid SIP3MI.",
    },
    remedy: { id: "Cocokkan nomornya di SISKOP2MI.", en: "Compare its number with SISKOP2MI." },
    examples: [
      example(
        {
          vacancy: {
            channel: "overseas",
            overseas: { scheme: "P2P" },
            employer: { licences: [{ type: "SIP3MI", expires: "2027-01-01" }] },
          },
        },
        "met",
      ),
      example(
        {
          vacancy: {
            channel: "overseas",
            overseas: { scheme: "P2P" },
            employer: { licences: [{ type: "SIP3MI", expires: "2026-01-01" }] },
          },
        },
        "unmet",
      ),
      example({ vacancy: { channel: "overseas", overseas: { scheme: "G2G" } } }, "notApplicable"),
      example({ vacancy: { channel: "overseas", overseas: { scheme: "P2P" } } }, "unknown"),
    ],
  },
  {
    ...common("akan.sip2mi", "publish", "verify"),
    kind: "licence",
    when: { all: [abroad, { not: { fact: "vacancy.overseas.scheme", is: ["G2G", "perseorangan"] } }] },
    must: { stated: "vacancy.overseas.sip2mi" },
    legalBasis: "Permen P2MI 2/2025",
    message: { id: "Nomor SIP2MI untuk pesanan ini belum ada.", en: "There is no number of the recruitment permit (SIP2MI)." },
    remedy: { id: "Minta SIP2MI dan periksa kuotanya.", en: "Ask for the SIP2MI, and check its quota." },
    examples: [
      example({ vacancy: { channel: "overseas", overseas: { scheme: "P2P", sip2mi: "x" } } }, "met"),
      example({ vacancy: { channel: "overseas", overseas: { scheme: "P2P" } } }, "unmet"),
    ],
  },
  {
    ...common("akan.verified", "publish", "verify"),
    kind: "licence",
    when: abroad,
    must: {
      all: [{ stated: "vacancy.overseas.jobOrderNumber" }, { fact: "vacancy.overseas.missionVerifiedAt", atMost: { fact: "asOf" } }],
    },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 11",
    message: {
      id: "Permintaan kerja belum diverifikasi Perwakilan RI atau Atnaker.",
      en: "The order is not verified by the mission or labour attaché.",
    },
    remedy: { id: "Minta nomor, tanggal dan nama pemeriksanya.", en: "Ask for number, date and verifier." },
    examples: [
      example({ vacancy: { channel: "overseas", overseas: { jobOrderNumber: "1", missionVerifiedAt: "2026-10-01" } } }, "met"),
      example({ vacancy: { channel: "overseas", overseas: { jobOrderNumber: "1" } } }, "unknown"),
      example({ vacancy: { channel: "overseas", overseas: {} } }, "unmet"),
    ],
  },
  {
    ...common("akan.cost", "publish", "block"),
    kind: "costCap",
    when: { all: [abroad, { fact: "derived.isco08", startsWith: freeOfCost }] },
    must: { any: [{ fact: "vacancy.overseas.costToWorker.amount", atMost: 0 }] },
    effectiveFrom: "2020-07-15",
    legalBasis: "Peraturan BP2MI 9/2020; Permen P2MI 17/2025 mungkin menggantikannya",
    confidence: "unverified",
    verifyBefore: "2026-12-31",
    message: {
      id: "Pekerja pada jabatan ini tidak boleh menanggung biaya penempatan.",
      en: "Workers in this occupation may bear no cost of placement.",
    },
    remedy: { id: "Minta rincian biaya; seluruhnya ditanggung pemberi kerja.", en: "Ask for the breakdown; the employer bears all of it." },
    examples: [
      example(
        { derived: { isco08: "9111" }, vacancy: { channel: "overseas", overseas: { costToWorker: { amount: 5_000_000 } } } },
        "unmet",
      ),
      example({ derived: { isco08: "9111" }, vacancy: { channel: "overseas", overseas: { costToWorker: { amount: 0 } } } }, "met"),
      example({ derived: { isco08: "9111" }, vacancy: { channel: "overseas", overseas: {} } }, "unknown"),
    ],
  },
  {
    ...common("akan.contract", "publish", "verify"),
    kind: "register",
    when: abroad,
    must: { all: [{ stated: "vacancy.wage" }, { stated: "vacancy.hoursPerWeek" }, { stated: "vacancy.restDaysPerWeek" }] },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 15",
    message: { id: "Upah, jam kerja atau hari istirahat belum tertulis.", en: "Wage, hours or rest days are not written." },
    examples: [
      example({ vacancy: { channel: "overseas", wage: { min: 1 }, hoursPerWeek: { max: 48 }, restDaysPerWeek: 1 } }, "met"),
      example({ vacancy: { channel: "overseas" } }, "unmet"),
    ],
  },
  {
    ...common("akan.minAge", "match", "block"),
    kind: "eligibility",
    when: abroad,
    must: { age: 18, on: "vacancy.startDate" },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 5 huruf a",
    message: { id: "Calon pekerja migran harus berusia paling sedikit 18 tahun.", en: "A migrant worker must be at least 18 years old." },
    examples: [example({ vacancy: { channel: "overseas" } }, "unknown"), example({ vacancy: { channel: "local" } }, "notApplicable")],
  },
  {
    ...common("akan.registered", "match", "verify"),
    kind: "register",
    when: abroad,
    must: { fact: "candidate.registration.status", is: "active" },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 5; layanan ID rekomendasi kabupaten/kota",
    message: { id: "Belum terdaftar aktif di dinas kabupaten/kota.", en: "Not actively registered at the kabupaten or kota." },
    examples: [
      example({ vacancy: { channel: "overseas" }, candidate: { registration: { status: "active" } } }, "met"),
      example({ vacancy: { channel: "overseas" }, candidate: {} }, "unknown"),
    ],
  },
  {
    ...common("akan.competence", "match", "verify"),
    kind: "eligibility",
    when: abroad,
    must: {
      some: "candidate.certificates",
      where: { any: [{ not: { stated: "expires" } }, { fact: "expires", atLeast: { fact: "asOf" } }] },
    },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 5 huruf b",
    message: { id: "Belum ada sertifikat kompetensi yang berlaku.", en: "There is no valid certificate of competence." },
    remedy: { id: "Daftarkan pelatihan atau uji kompetensi.", en: "Register for training or a test." },
    examples: [
      example({ vacancy: { channel: "overseas" }, candidate: { certificates: [{ expires: "2028-01-01" }] } }, "met"),
      example({ vacancy: { channel: "overseas" }, candidate: { certificates: [] } }, "unmet"),
      example({ vacancy: { channel: "overseas" }, candidate: {} }, "unknown"),
    ],
  },
  {
    ...common("akan.language.JP", "match", "verify"),
    kind: "eligibility",
    when: { all: [abroad, { fact: "vacancy.overseas.country", is: "JP" }] },
    must: {
      some: "candidate.languages",
      where: {
        all: [
          { fact: "language", is: "ja" },
          { fact: "cefr", is: ["A2", "B1", "B2", "C1", "C2"] },
        ],
      },
    },
    effectiveFrom: "2019-04-01",
    legalBasis: "Jepang, Specified Skilled Worker: JLPT N4 atau JFT-Basic (A2)",
    message: {
      id: "Bahasa Jepang belum terbukti setara A2 (JLPT N4 atau JFT-Basic).",
      en: "Japanese is not shown at A2 (JLPT N4 or JFT-Basic).",
    },
    examples: [
      example(
        { vacancy: { channel: "overseas", overseas: { country: "JP" } }, candidate: { languages: [{ language: "ja", cefr: "A2" }] } },
        "met",
      ),
      example(
        { vacancy: { channel: "overseas", overseas: { country: "JP" } }, candidate: { languages: [{ language: "ja", cefr: "A1" }] } },
        "unmet",
      ),
    ],
  },
  {
    ...common("akan.maxAge.KR", "match", "verify"),
    kind: "eligibility",
    when: { all: [abroad, { fact: "vacancy.overseas.country", is: "KR" }, { fact: "vacancy.overseas.scheme", is: "G2G" }] },
    must: { not: { age: 40, on: "asOf" } },
    effectiveFrom: "2019-01-01",
    legalBasis: "Korea, Employment Permit System: 18 sampai 39 tahun (pengumuman 2019)",
    confidence: "unverified",
    verifyBefore: "2026-12-31",
    message: { id: "EPS Korea menerima usia 18 sampai 39 tahun.", en: "EPS in Korea takes persons from 18 to 39 years." },
    examples: [
      example({ vacancy: { channel: "overseas", overseas: { country: "KR", scheme: "G2G" } } }, "unknown"),
      example({ vacancy: { channel: "overseas", overseas: { country: "KR", scheme: "P2P" } } }, "notApplicable"),
    ],
  },
  ...overseasDocuments.rows.map(ready),
];

/** A document that is missing is a gap to close, and touches no score. One that runs out must be valid today, and when work begins where that is known. */
function ready({ type, name, expires }: OverseasDocument): Provision {
  const begins: Condition = {
    any: [{ not: { stated: "^vacancy.startDate" } }, { fact: "expires", atLeast: { fact: "^vacancy.startDate" } }],
  };
  const valid: Condition = { all: [{ fact: "expires", atLeast: { fact: "asOf" } }, begins] };
  const must: Condition = {
    some: "candidate.documents",
    where: { all: [{ fact: "type", is: type }, { fact: "status", is: "have" }, ...(expires ? [valid] : [])] },
  };
  const has = { type, status: "have", ...(expires ? { expires: "2028-01-01" } : {}) };
  const held = (document: Readonly<Record<string, string>>): Readonly<Record<string, Json>> => ({
    vacancy: { channel: "overseas", startDate: "2027-01-15" },
    candidate: { documents: [document] },
  });
  return {
    ...common(`akan.document.${type}`, "departure", "verify"),
    kind: "documentChecklist",
    when: abroad,
    must,
    effectiveFrom: overseasDocuments.effectiveFrom ?? "2017-11-22",
    legalBasis: overseasDocuments.source.title,
    sourceUrl: overseasDocuments.source.url,
    message: { id: `Belum siap: ${name.id ?? type}.`, en: `Not ready: ${name.en ?? type}.` },
    remedy: { id: `Urus ${name.id ?? type}.`, en: `Obtain the ${name.en ?? type}.` },
    examples: [
      example(held(has), "met"),
      example(held({ ...has, status: "inProgress" }), "unmet"),
      example({ vacancy: { channel: "overseas" }, candidate: {} }, "unknown"),
      ...(expires ? [example(held({ ...has, expires: "2027-01-14" }), "unmet"), example(held({ type, status: "have" }), "unknown")] : []),
    ],
  };
}

function common(
  id: string,
  stage: Provision["stage"],
  effect: Provision["effect"],
): Pick<Provision, "id" | "version" | "stage" | "effect" | "effectiveFrom" | "confidence"> {
  return { id, version: 1, stage, effect, effectiveFrom: "2025-01-01", confidence: "reported" };
}

function example(records: Readonly<Record<string, Json>>, status: ProvisionExample["status"]): ProvisionExample {
  return { records, asOf: "2026-11-24", status };
}
