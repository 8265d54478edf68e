import { abroad, abroadWhere, example, overseas } from "./overseas-provision.js";
import type { Provision } from "./provision.js";

/** What holds for every person when matched with a vacancy abroad; what one country asks is in `countryProvisions`. */
export const overseasPersonProvisions: readonly Provision[] = [
  {
    ...overseas("akan.minAge", "match", "block"),
    kind: "eligibility",
    when: abroad,
    must: { age: 18, on: "vacancy.startDate" },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 5 huruf a",
    message: { id: "Calon pekerja migran harus berusia paling sedikit 18 tahun.", en: "A migrant worker must be at least 18 years old." },
    examples: [example({ vacancy: { channel: "overseas" } }, "unknown"), example({ vacancy: { channel: "local" } }, "notApplicable")],
  },
  {
    ...overseas("akan.registered", "match", "verify"),
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
    ...overseas("akan.competence", "match", "verify"),
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
    ...overseas("akan.citizen", "match", "block"),
    kind: "eligibility",
    when: abroad,
    must: { fact: "candidate.facts.indonesianCitizen", is: true },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 1 angka 1 dan 2 (pekerja migran adalah warga negara Indonesia)",
    confidence: "unverified",
    message: {
      id: "Belum terbukti warga negara Indonesia.",
      en: "It is not shown that he or she is a citizen of Indonesia.",
    },
    remedy: { id: "Periksa KTP-nya.", en: "Look at the identity card." },
    examples: [
      abroadWhere({}, "met", { candidate: { facts: { indonesianCitizen: true } } }),
      abroadWhere({}, "unmet", { candidate: { facts: { indonesianCitizen: false } } }),
      abroadWhere({}, "unknown", { candidate: {} }),
    ],
  },
  {
    ...overseas("akan.departureBan", "match", "block"),
    kind: "eligibility",
    when: abroad,
    must: { fact: "candidate.facts.departureBan", is: false },
    effectiveFrom: "2011-05-05",
    legalBasis: "UU 6/2011 tentang Keimigrasian, pencegahan ke luar negeri",
    confidence: "unverified",
    verifyBefore: "2027-12-31",
    message: {
      id: "Belum terbukti bebas dari pencegahan ke luar negeri.",
      en: "It is not shown that there is no ban on leaving the country.",
    },
    remedy: {
      id: "Tanyakan statusnya ke imigrasi; alasannya tidak dicatat.",
      en: "Ask the immigration office for the status; no reason is kept.",
    },
    examples: [
      abroadWhere({}, "met", { candidate: { facts: { departureBan: false } } }),
      abroadWhere({}, "unmet", { candidate: { facts: { departureBan: true } } }),
      abroadWhere({}, "unknown", { candidate: {} }),
    ],
  },
  {
    ...overseas("akan.units", "match", "verify"),
    kind: "eligibility",
    when: abroad,
    must: { fact: "derived.unitsHeld", is: true },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 5 huruf b; unit kompetensi SKKNI pada sertifikat yang berlaku saat mulai bekerja",
    message: {
      id: "Unit kompetensi yang diminta belum semua dimiliki pada sertifikat yang berlaku saat mulai bekerja.",
      en: "Not every unit of competence that is asked for is held on a certificate valid when work begins.",
    },
    remedy: {
      id: "Bandingkan kode unit lowongan dan sertifikat; daftarkan uji untuk unit yang kurang.",
      en: "Compare the unit codes of vacancy and certificate; register for a test of those that lack.",
    },
    examples: [
      abroadWhere({}, "met", { derived: { unitsHeld: true } }),
      abroadWhere({}, "unmet", { derived: { unitsHeld: false } }),
      abroadWhere({}, "unknown", { derived: {} }),
    ],
  },
  {
    ...overseas("akan.language", "match", "verify"),
    kind: "eligibility",
    when: { all: [abroad, { some: "vacancy.requirements", where: { fact: "kind", is: "language" } }] },
    must: { fact: "derived.languagesHeld", is: true },
    effectiveFrom: "2017-11-22",
    legalBasis: "UU 18/2017 pasal 5 huruf b; tingkat bahasa yang diminta pemberi kerja (CEFR)",
    message: {
      id: "Bahasa yang diminta belum terbukti pada tingkatnya.",
      en: "A language that is asked for is not shown at its level.",
    },
    remedy: {
      id: "Minta hasil tesnya, atau daftarkan kursus dan tes.",
      en: "Ask for the result of the test, or register for a course and a test.",
    },
    examples: [
      abroadWhere({ requirements: [{ kind: "language" }] }, "met", { derived: { languagesHeld: true } }),
      abroadWhere({ requirements: [{ kind: "language" }] }, "unmet", { derived: { languagesHeld: false } }),
      abroadWhere({ requirements: [{ kind: "language" }] }, "unknown"),
      abroadWhere({ requirements: [] }, "notApplicable"),
    ],
  },
];
