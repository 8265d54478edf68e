import { contractTerms, type ContractTerm } from "./contract-terms.js";
import type { Condition } from "./condition.js";
import { abroad, abroadWhere, example, overseas } from "./overseas-provision.js";
import type { Provision } from "./provision.js";

/** Orders that need a recruitment permit: not those between governments, nor of persons who go on their own. */
const byAgency: Condition = {
  all: [abroad, { not: { fact: "vacancy.overseas.scheme", is: ["G2G", "perseorangan"] } }],
};

/** Ten occupations whose workers bear no cost, as groups of ISCO-08. */
const freeOfCost = ["5120", "5152", "5162", "5311", "5322", "6113", "6222", "6223", "8322", "9111", "9211", "9216"];

/** What an order from abroad must have before it is shown: licences, quota, the mission's word, cost, wage and the contract. */
export const overseasOrderProvisions: readonly Provision[] = [
  {
    ...overseas("akan.sip3mi", "publish", "block"),
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
    ...overseas("akan.sip2mi", "publish", "verify"),
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
    ...overseas("akan.sip2mi.expiry", "publish", "block"),
    kind: "licence",
    when: byAgency,
    must: { fact: "vacancy.facts.sip2miExpires", atLeast: { fact: "asOf" } },
    legalBasis: "UU 18/2017 pasal 54; Permen P2MI 2/2025",
    confidence: "unverified",
    message: { id: "SIP2MI belum terbukti masih berlaku.", en: "The recruitment permit (SIP2MI) is not shown to be valid." },
    remedy: { id: "Minta SIP2MI yang masih berlaku.", en: "Ask for a SIP2MI that is valid." },
    examples: [
      abroadWhere({ overseas: { scheme: "P2P" }, facts: { sip2miExpires: "2026-11-24" } }, "met"),
      abroadWhere({ overseas: { scheme: "P2P" }, facts: { sip2miExpires: "2026-11-23" } }, "unmet"),
      abroadWhere({ overseas: { scheme: "P2P" } }, "unknown"),
      abroadWhere({ overseas: { scheme: "G2G" } }, "notApplicable"),
    ],
  },
  {
    ...overseas("akan.quota", "publish", "block"),
    kind: "licence",
    when: byAgency,
    must: { fact: "derived.quotaLeft", atLeast: 1 },
    legalBasis: "UU 18/2017 pasal 54; Permen P2MI 2/2025 (jumlah yang diizinkan dalam SIP2MI)",
    confidence: "unverified",
    message: {
      id: "Belum terbukti masih ada sisa kuota SIP2MI.",
      en: "Nothing of the quota of the recruitment permit (SIP2MI) is shown to be left.",
    },
    remedy: {
      id: "Cocokkan jumlah yang diizinkan dan yang sudah ditempatkan di SISKOP2MI.",
      en: "Compare the permitted number and that of those placed with SISKOP2MI.",
    },
    examples: [
      abroadWhere({ overseas: { scheme: "P2P" } }, "met", { derived: { quotaLeft: 1 } }),
      abroadWhere({ overseas: { scheme: "P2P" } }, "unmet", { derived: { quotaLeft: 0 } }),
      abroadWhere({ overseas: { scheme: "P2P" } }, "unknown"),
      abroadWhere({ overseas: { scheme: "perseorangan" } }, "notApplicable"),
    ],
  },
  {
    ...overseas("akan.quota.openings", "publish", "verify"),
    kind: "licence",
    when: { all: [byAgency, { stated: "vacancy.openings" }, { stated: "derived.quotaLeft" }] },
    must: { fact: "vacancy.openings", atMost: { fact: "derived.quotaLeft" } },
    legalBasis: "UU 18/2017 pasal 54; Permen P2MI 2/2025 (jumlah yang diizinkan dalam SIP2MI)",
    confidence: "unverified",
    message: {
      id: "Lowongan meminta lebih banyak orang daripada sisa kuota SIP2MI.",
      en: "The vacancy asks for more persons than the recruitment permit has left.",
    },
    remedy: { id: "Kurangi jumlahnya, atau minta tambahan kuota.", en: "Lower the number, or ask for more quota." },
    examples: [
      abroadWhere({ overseas: { scheme: "P2P" }, openings: 5 }, "met", { derived: { quotaLeft: 5 } }),
      abroadWhere({ overseas: { scheme: "P2P" }, openings: 6 }, "unmet", { derived: { quotaLeft: 5 } }),
      abroadWhere({ overseas: { scheme: "P2P" }, openings: 6 }, "notApplicable"),
    ],
  },
  {
    ...overseas("akan.verified", "publish", "verify"),
    kind: "licence",
    when: abroad,
    must: {
      all: [
        { stated: "vacancy.overseas.jobOrderNumber" },
        { fact: "vacancy.overseas.missionVerifiedAt", atMost: { fact: "asOf" } },
        { stated: "vacancy.facts.missionVerifier" },
      ],
    },
    version: 2,
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 9 dan 11",
    message: {
      id: "Permintaan kerja belum diverifikasi Perwakilan RI atau Atnaker.",
      en: "The order is not verified by the mission or labour attaché.",
    },
    remedy: { id: "Minta nomor, tanggal dan nama pemeriksanya.", en: "Ask for number, date and verifier." },
    examples: [
      abroadWhere({ overseas: { jobOrderNumber: "1", missionVerifiedAt: "2026-10-01" }, facts: { missionVerifier: "KBRI Tokyo" } }, "met"),
      abroadWhere({ overseas: { jobOrderNumber: "1" }, facts: { missionVerifier: "KBRI Tokyo" } }, "unknown"),
      abroadWhere({ overseas: { jobOrderNumber: "1", missionVerifiedAt: "2026-10-01" } }, "unmet"),
      abroadWhere({ overseas: {} }, "unmet"),
    ],
  },
  {
    ...overseas("akan.jobOrder.expiry", "publish", "block"),
    kind: "licence",
    when: abroad,
    must: { fact: "vacancy.facts.jobOrderExpires", atLeast: { fact: "asOf" } },
    legalBasis: "UU 18/2017 pasal 11 dan 54 (surat permintaan yang disahkan Perwakilan RI)",
    confidence: "unverified",
    verifyBefore: "2027-12-31",
    message: { id: "Permintaan kerja (job order) belum terbukti masih berlaku.", en: "The job order is not shown to be valid." },
    remedy: { id: "Minta permintaan kerja yang masih berlaku.", en: "Ask for a job order that is valid." },
    examples: [
      abroadWhere({ facts: { jobOrderExpires: "2027-01-01" } }, "met"),
      abroadWhere({ facts: { jobOrderExpires: "2026-01-01" } }, "unmet"),
      abroadWhere({}, "unknown"),
    ],
  },
  {
    ...overseas("akan.jobOrder.advert", "publish", "verify"),
    kind: "licence",
    when: { all: [abroad, { stated: "vacancy.validThrough" }, { stated: "vacancy.facts.jobOrderExpires" }] },
    must: { fact: "vacancy.facts.jobOrderExpires", atLeast: { fact: "vacancy.validThrough" } },
    legalBasis: "Kebiasaan baik: lowongan tidak tayang lebih lama daripada permintaan kerjanya",
    message: {
      id: "Lowongan berlaku lebih lama daripada permintaan kerjanya.",
      en: "The vacancy is open longer than its job order.",
    },
    remedy: { id: "Samakan tanggal akhirnya.", en: "Let both end on one day." },
    examples: [
      abroadWhere({ validThrough: "2026-12-31", facts: { jobOrderExpires: "2026-12-31" } }, "met"),
      abroadWhere({ validThrough: "2027-01-01", facts: { jobOrderExpires: "2026-12-31" } }, "unmet"),
      abroadWhere({ validThrough: "2027-01-01" }, "notApplicable"),
    ],
  },
  {
    ...overseas("akan.cost", "publish", "block"),
    kind: "costCap",
    when: { all: [abroad, { fact: "derived.isco08", startsWith: freeOfCost }] },
    version: 2,
    must: { fact: "vacancy.overseas.costToWorker.amount", atMost: 0 },
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
    ...overseas("akan.costCap", "publish", "block"),
    kind: "costCap",
    when: { all: [abroad, { not: { fact: "vacancy.overseas.costToWorker.amount", is: 0 } }] },
    must: { fact: "derived.costOverCap", is: false },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 30; keputusan tentang biaya penempatan per negara dan jabatan; Permen P2MI 17/2025",
    confidence: "unverified",
    verifyBefore: "2026-12-31",
    message: {
      id: "Biaya yang ditanggung pekerja belum terbukti dalam batas untuk negara dan jabatan ini.",
      en: "The cost to the worker is not shown to be within the cap for this country and occupation.",
    },
    remedy: {
      id: "Cocokkan dengan keputusan biaya penempatan yang berlaku; isikan batasnya di tabel negara tujuan.",
      en: "Compare with the decree on costs that is in force; fill its cap in the table of destinations.",
    },
    examples: [
      abroadWhere({ overseas: { costToWorker: { amount: 9_000_000, currency: "IDR" } } }, "met", { derived: { costOverCap: false } }),
      abroadWhere({ overseas: { costToWorker: { amount: 9_000_000, currency: "IDR" } } }, "unmet", { derived: { costOverCap: true } }),
      abroadWhere({ overseas: { costToWorker: { amount: 9_000_000, currency: "IDR" } } }, "unknown"),
      abroadWhere({ overseas: { costToWorker: { amount: 0, currency: "IDR" } } }, "notApplicable"),
    ],
  },
  {
    ...overseas("akan.wage", "publish", "verify"),
    kind: "wageFloor",
    when: abroad,
    must: { fact: "vacancy.wage.min", atLeast: { fact: "derived.destinationWage" } },
    legalBasis: "UU 18/2017 pasal 6 ayat (1) dan 15; upah minimum negara tujuan dalam perjanjian kerja standar Perwakilan RI",
    confidence: "unverified",
    verifyBefore: "2026-12-31",
    message: {
      id: "Upah belum terbukti mencapai upah minimum negara tujuan dalam perjanjian kerja standar.",
      en: "The wage is not shown to reach the destination's minimum in the standard contract.",
    },
    remedy: {
      id: "Cocokkan dengan perjanjian kerja standar Perwakilan RI; isikan upah minimumnya di tabel negara tujuan.",
      en: "Compare with the mission's standard contract; fill its minimum in the table of destinations.",
    },
    examples: [
      abroadWhere({ wage: { min: 200_000 } }, "met", { derived: { destinationWage: 200_000 } }),
      abroadWhere({ wage: { min: 199_999 } }, "unmet", { derived: { destinationWage: 200_000 } }),
      abroadWhere({ wage: { min: 200_000 } }, "unknown"),
    ],
  },
  {
    ...overseas("akan.contract", "publish", "verify"),
    kind: "register",
    when: abroad,
    must: { all: [{ stated: "vacancy.wage" }, { stated: "vacancy.hoursPerWeek" }, { stated: "vacancy.restDaysPerWeek" }] },
    version: 2,
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 15 ayat (2) huruf e",
    confidence: "verified",
    message: { id: "Upah, jam kerja atau hari istirahat belum tertulis.", en: "Wage, hours or rest days are not written." },
    examples: [
      example({ vacancy: { channel: "overseas", wage: { min: 1 }, hoursPerWeek: { max: 48 }, restDaysPerWeek: 1 } }, "met"),
      example({ vacancy: { channel: "overseas" } }, "unmet"),
    ],
  },
  ...contractTerms.rows.map(inContract),
];

/** A term is said by the contract's list, or by a field of the vacancy that says the same. */
function inContract({ term, name, legalBasis, effectiveFrom, field }: ContractTerm): Provision {
  const listed: Condition = { some: "vacancy.facts.contractTerms", where: { fact: "term", is: term } };
  const terms = (...some: readonly string[]): { readonly contractTerms: { readonly term: string }[] } => ({
    contractTerms: some.map((one) => ({ term: one })),
  });
  return {
    ...overseas(`akan.contract.${term}`, "publish", "verify"),
    kind: "documentChecklist",
    when: abroad,
    must: field === undefined ? listed : { any: [{ stated: field }, listed] },
    effectiveFrom,
    legalBasis,
    ...(contractTerms.source.url === undefined ? {} : { sourceUrl: contractTerms.source.url }),
    confidence: contractTerms.source.confidence,
    message: {
      id: `Perjanjian kerja belum terbukti memuat: ${name.id ?? term}.`,
      en: `The contract is not shown to say: ${name.en ?? term}.`,
    },
    remedy: { id: "Minta rancangan perjanjian kerja dan periksa isinya.", en: "Ask for the draft contract, and read it." },
    examples: [
      abroadWhere({ facts: terms(term, "other") }, "met"),
      abroadWhere({ facts: terms("other") }, "unmet"),
      abroadWhere({}, "unknown"),
    ],
  };
}
