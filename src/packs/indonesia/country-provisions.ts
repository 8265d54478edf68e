import type { Condition } from "./condition.js";
import { abroad, abroadWhere, example, overseas } from "./overseas-provision.js";
import type { Provision } from "./provision.js";

const goesTo = (country: string): Condition => ({ fact: "vacancy.overseas.country", is: country });

/** Work in a household: keeping house, care of children and of the old. */
const inHouseholds: Condition = { fact: "derived.isco08", startsWith: ["5152", "5311", "5322", "9111"] };

/** What one country asks of the persons who come to work there: language, tests, age, schooling. */
export const countryProvisions: readonly Provision[] = [
  {
    ...overseas("akan.language.JP", "match", "verify"),
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
    ...overseas("akan.maxAge.KR", "match", "verify"),
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
  {
    ...overseas("akan.language.KR", "match", "verify"),
    kind: "eligibility",
    when: { all: [abroad, goesTo("KR"), { fact: "vacancy.overseas.scheme", is: "G2G" }] },
    must: {
      some: "candidate.languages",
      where: { all: [{ fact: "language", is: "ko" }, { any: [{ stated: "test" }, { stated: "cefr" }] }] },
    },
    effectiveFrom: "2019-01-01",
    legalBasis: "Korea, Employment Permit System: lulus EPS-TOPIK",
    confidence: "unverified",
    verifyBefore: "2026-12-31",
    message: { id: "Bahasa Korea (EPS-TOPIK) belum terbukti.", en: "Korean (EPS-TOPIK) is not shown." },
    examples: [
      abroadWhere({ overseas: { country: "KR", scheme: "G2G" } }, "met", {
        candidate: { languages: [{ language: "ko", test: "EPS-TOPIK" }] },
      }),
      abroadWhere({ overseas: { country: "KR", scheme: "G2G" } }, "unmet", { candidate: { languages: [{ language: "ko" }] } }),
      abroadWhere({ overseas: { country: "KR", scheme: "G2G" } }, "unknown", { candidate: {} }),
    ],
  },
  {
    ...overseas("akan.education.KR", "match", "verify"),
    kind: "eligibility",
    when: { all: [abroad, goesTo("KR"), { fact: "vacancy.overseas.scheme", is: "G2G" }] },
    must: { some: "candidate.education", where: { not: { fact: "level", is: ["none", "primary"] } } },
    effectiveFrom: "2019-01-01",
    legalBasis: "Korea, Employment Permit System: paling rendah SLTP (pengumuman 2019)",
    confidence: "unverified",
    verifyBefore: "2026-12-31",
    message: { id: "EPS Korea meminta pendidikan paling rendah SLTP.", en: "EPS in Korea asks for lower secondary school." },
    examples: [
      abroadWhere({ overseas: { country: "KR", scheme: "G2G" } }, "met", { candidate: { education: [{ level: "lowerSecondary" }] } }),
      abroadWhere({ overseas: { country: "KR", scheme: "G2G" } }, "unmet", { candidate: { education: [{ level: "primary" }] } }),
      abroadWhere({ overseas: { country: "KR", scheme: "G2G" } }, "unknown", { candidate: {} }),
    ],
  },
  {
    ...overseas("akan.statement.KR", "match", "verify"),
    kind: "documentChecklist",
    when: { all: [abroad, goesTo("KR"), { fact: "vacancy.overseas.scheme", is: "G2G" }] },
    must: {
      some: "candidate.documents",
      where: {
        all: [
          { fact: "type", is: "eps-statement" },
          { fact: "status", is: "have" },
        ],
      },
    },
    effectiveFrom: "2019-01-01",
    legalBasis:
      "Korea, Employment Permit System: tidak buta warna, tidak pernah dideportasi, tinggal paling lama 5 tahun (pengumuman 2019)",
    confidence: "unverified",
    verifyBefore: "2026-12-31",
    message: {
      id: "Surat pernyataan syarat EPS belum ada; yang dicatat hanya ada atau tidaknya, bukan isinya.",
      en: "The statement about the conditions of EPS is not there; only whether it is there is kept, never what it says.",
    },
    examples: [
      abroadWhere({ overseas: { country: "KR", scheme: "G2G" } }, "met", {
        candidate: { documents: [{ type: "eps-statement", status: "have" }] },
      }),
      abroadWhere({ overseas: { country: "KR", scheme: "G2G" } }, "unmet", { candidate: { documents: [] } }),
      abroadWhere({ overseas: { country: "KR", scheme: "G2G" } }, "unknown", { candidate: {} }),
    ],
  },
  {
    ...overseas("akan.skillTest.JP", "match", "verify"),
    kind: "documentChecklist",
    when: { all: [abroad, goesTo("JP"), { fact: "vacancy.overseas.scheme", is: "SSW" }] },
    must: {
      some: "candidate.documents",
      where: {
        all: [
          { fact: "type", is: "ssw-skill-test" },
          { fact: "status", is: "have" },
        ],
      },
    },
    effectiveFrom: "2019-04-01",
    legalBasis: "Jepang, Specified Skilled Worker: lulus uji keterampilan bidangnya",
    message: { id: "Uji keterampilan SSW belum terbukti lulus.", en: "The skill test of SSW is not shown to be passed." },
    remedy: { id: "Minta bukti lulus, atau daftarkan uji.", en: "Ask for the result, or register for the test." },
    examples: [
      abroadWhere({ overseas: { country: "JP", scheme: "SSW" } }, "met", {
        candidate: { documents: [{ type: "ssw-skill-test", status: "have" }] },
      }),
      abroadWhere({ overseas: { country: "JP", scheme: "SSW" } }, "unmet", { candidate: { documents: [] } }),
      abroadWhere({ overseas: { country: "JP", scheme: "P2P" } }, "notApplicable", { candidate: {} }),
    ],
  },
  {
    ...overseas("akan.careLanguage.JP", "match", "verify"),
    kind: "documentChecklist",
    when: {
      all: [abroad, goesTo("JP"), { fact: "vacancy.overseas.scheme", is: "SSW" }, { fact: "derived.isco08", startsWith: ["5321", "5322"] }],
    },
    must: {
      some: "candidate.documents",
      where: {
        all: [
          { fact: "type", is: "care-language-test" },
          { fact: "status", is: "have" },
        ],
      },
    },
    effectiveFrom: "2019-04-01",
    legalBasis: "Jepang, Specified Skilled Worker, bidang perawatan: tes bahasa Jepang perawatan (kaigo)",
    message: {
      id: "Tes bahasa Jepang perawatan (kaigo) belum terbukti lulus.",
      en: "The language test of care work is not shown to be passed.",
    },
    remedy: { id: "Minta bukti lulus, atau daftarkan tes.", en: "Ask for the result, or register for the test." },
    examples: [
      abroadWhere({ overseas: { country: "JP", scheme: "SSW" } }, "met", {
        derived: { isco08: "5321" },
        candidate: { documents: [{ type: "care-language-test", status: "have" }] },
      }),
      abroadWhere({ overseas: { country: "JP", scheme: "SSW" } }, "unmet", { derived: { isco08: "5321" }, candidate: { documents: [] } }),
      abroadWhere({ overseas: { country: "JP", scheme: "SSW" } }, "notApplicable", { derived: { isco08: "7212" }, candidate: {} }),
    ],
  },
  {
    ...overseas("akan.language.DE", "match", "verify"),
    kind: "eligibility",
    when: { all: [abroad, goesTo("DE")] },
    must: {
      some: "candidate.languages",
      where: {
        all: [
          { fact: "language", is: "de" },
          { fact: "cefr", is: ["B1", "B2", "C1", "C2"] },
        ],
      },
    },
    effectiveFrom: "2021-01-01",
    legalBasis: "Jerman, program perawat antarpemerintah: bahasa Jerman B1 sebelum berangkat",
    confidence: "unverified",
    verifyBefore: "2026-12-31",
    message: { id: "Bahasa Jerman belum terbukti B1.", en: "German is not shown at B1." },
    examples: [
      abroadWhere({ overseas: { country: "DE" } }, "met", { candidate: { languages: [{ language: "de", cefr: "B1" }] } }),
      abroadWhere({ overseas: { country: "DE" } }, "unmet", { candidate: { languages: [{ language: "de", cefr: "A2" }] } }),
      abroadWhere({ overseas: { country: "JP" } }, "notApplicable", { candidate: {} }),
    ],
  },
  ...[
    {
      country: "SG",
      years: 23,
      id: "Singapura meminta usia paling sedikit 23 tahun untuk pekerja rumah tangga.",
      en: "Singapore asks domestic workers to be at least 23 years old.",
      basis: "Singapura, Ministry of Manpower: pekerja rumah tangga paling muda 23 tahun",
    },
    {
      country: "MY",
      years: 21,
      id: "Malaysia meminta usia paling sedikit 21 tahun untuk pekerja rumah tangga.",
      en: "Malaysia asks domestic workers to be at least 21 years old.",
      basis: "Malaysia, Jabatan Imigresen: pembantu rumah 21 sampai 45 tahun",
    },
  ].map(({ country, years, id, en, basis }): Provision => ({
    ...overseas(`akan.minAge.${country}`, "match", "verify"),
    kind: "eligibility",
    when: { all: [abroad, goesTo(country), inHouseholds] },
    must: { age: years, on: "vacancy.startDate" },
    effectiveFrom: "2017-11-22",
    legalBasis: basis,
    confidence: "unverified",
    verifyBefore: "2026-12-31",
    message: { id, en },
    examples: [
      abroadWhere({ overseas: { country } }, "unknown", { derived: { isco08: "9111" } }),
      abroadWhere({ overseas: { country } }, "notApplicable", { derived: { isco08: "7212" } }),
    ],
  })),
];
