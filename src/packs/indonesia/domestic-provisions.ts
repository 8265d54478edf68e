import type { Json } from "../../model/index.js";
import type { Provision, ProvisionExample } from "./provision.js";

/** Half a year, as the card asks a report. */
const HALF_YEAR = 183;

/** What holds for placements within Indonesia. */
export const domesticProvisions: readonly Provision[] = [
  {
    ...common("dom.minInfo", "publish", "block"),
    kind: "register",
    // The act is about placement within the country; a vacancy that does not say its kind is taken to be within.
    when: { any: [{ not: { stated: "vacancy.channel" } }, { not: { fact: "vacancy.channel", is: "overseas" } }] },
    must: {
      all: [
        { stated: "vacancy.title" },
        { stated: "vacancy.locations" },
        { stated: "vacancy.wage" },
        { stated: "vacancy.hoursPerWeek" },
        { stated: "vacancy.conditions" },
      ],
    },
    legalBasis: "Permenaker 18/2024 pasal 4 ayat (1)",
    message: {
      id: "Lowongan belum lengkap: jenis pekerjaan, lokasi, upah, jam kerja dan kondisi kerja wajib disebut.",
      en: "The vacancy is incomplete: type of work, location, wage, hours and conditions must be stated.",
    },
    remedy: { id: "Lengkapi yang disebut sebelum ditayangkan.", en: "State what is missing before it is shown." },
    examples: [
      example({ vacancy: { title: "Kasir" } }, "unmet"),
      example({ vacancy: { title: "Caregiver", channel: "overseas" } }, "notApplicable"),
      example(
        { vacancy: { title: "Kasir", locations: [{}], wage: { min: 1 }, hoursPerWeek: { max: 40 }, conditions: ["di dalam ruangan"] } },
        "met",
      ),
    ],
  },
  {
    ...common("dom.vacancyOpen", "match", "block"),
    kind: "register",
    must: {
      all: [
        { any: [{ not: { stated: "vacancy.status" } }, { fact: "vacancy.status", is: "open" }] },
        { any: [{ not: { stated: "vacancy.validThrough" } }, { fact: "vacancy.validThrough", atLeast: { fact: "asOf" } }] },
        {
          any: [
            { not: { stated: "vacancy.openingsFilled" } },
            { not: { fact: "vacancy.openingsFilled", atLeast: { fact: "vacancy.openings" } } },
          ],
        },
      ],
    },
    legalBasis: "Perpres 57/2023 pasal 5 dan 6",
    message: {
      id: "Lowongan sudah ditutup, lewat masa berlakunya, atau sudah terisi.",
      en: "The vacancy is closed, past its date or filled.",
    },
    examples: [
      example({ vacancy: { validThrough: "2026-01-31" } }, "unmet"),
      example({ vacancy: { openings: 2, openingsFilled: 1 } }, "met"),
      example({ vacancy: { openings: 2, openingsFilled: 2 } }, "unmet"),
    ],
  },
  {
    ...common("dom.wageFloor", "publish", "warn"),
    kind: "wageFloor",
    when: {
      all: [{ stated: "derived.wageFloor" }, { fact: "vacancy.wage.currency", is: "IDR" }, { fact: "vacancy.wage.period", is: "month" }],
    },
    must: {
      any: [
        { fact: "vacancy.wage.min", atLeast: { fact: "derived.wageFloor" } },
        { all: [{ not: { stated: "vacancy.wage.min" } }, { fact: "vacancy.wage.max", atLeast: { fact: "derived.wageFloor" } }] },
      ],
    },
    effectiveFrom: "2025-12-17",
    legalBasis: "PP 49/2025; keputusan gubernur tentang UMP dan UMK",
    message: { id: "Upah di bawah upah minimum daerah ini.", en: "The wage is below the minimum wage of this place." },
    remedy: {
      id: "Minta pemberi kerja menyesuaikan upah; usaha mikro dan kecil punya aturan sendiri.",
      en: "Ask the employer to adjust the wage; micro and small businesses have a rule of their own.",
    },
    examples: [
      example({ derived: { wageFloor: 3_000_000 }, vacancy: { wage: { min: 2_500_000, currency: "IDR", period: "month" } } }, "unmet"),
      example({ derived: { wageFloor: 3_000_000 }, vacancy: { wage: { min: 3_000_000, currency: "IDR", period: "month" } } }, "met"),
      example({ derived: {}, vacancy: { wage: { min: 1, currency: "IDR", period: "month" } } }, "notApplicable"),
    ],
  },
  {
    ...common("dom.akad", "publish", "verify"),
    kind: "licence",
    when: { fact: "vacancy.channel", is: "interregional" },
    must: {
      some: "vacancy.employer.licences",
      where: {
        all: [
          { fact: "type", is: "SPP AKAD" },
          { fact: "expires", atLeast: { fact: "asOf" } },
        ],
      },
    },
    legalBasis: "Permenaker 18/2024 pasal 46 dan 75",
    message: {
      id: "Penempatan antardaerah (AKAD) memerlukan SPP AKAD yang masih berlaku.",
      en: "Placement between regions (AKAD) needs a valid SPP AKAD.",
    },
    remedy: { id: "Periksa nomor dan masa berlaku SPP AKAD.", en: "Check number and validity of the SPP AKAD." },
    examples: [
      example({ vacancy: { channel: "interregional", employer: { licences: [{ type: "SPP AKAD", expires: "2026-12-31" }] } } }, "met"),
      example({ vacancy: { channel: "interregional", employer: { licences: [] } } }, "unmet"),
      example({ vacancy: { channel: "interregional" } }, "unknown"),
      example({ vacancy: { channel: "local" } }, "notApplicable"),
    ],
  },
  {
    ...common("dom.minAge", "match", "verify"),
    kind: "eligibility",
    must: { age: 18, on: "vacancy.startDate" },
    effectiveFrom: "2003-03-25",
    legalBasis: "UU 13/2003 pasal 68 dan 69",
    confidence: "unverified",
    message: {
      id: "Di bawah 18 tahun: hanya pekerjaan ringan dengan izin, tidak pekerjaan berbahaya. Tanyakan kepada pengantar kerja.",
      en: "Under 18: light work with consent only, never hazardous work. Ask the officer.",
    },
    examples: [example({ vacancy: { startDate: "2027-01-01" } }, "unknown"), example({}, "unknown")],
  },
  {
    ...common("dom.minAge.hazardous", "match", "block"),
    kind: "eligibility",
    // Mines, power lines, chemical plant, heavy machines and cranes, as groups of ISCO-08.
    when: { fact: "derived.isco08", startsWith: ["7413", "8111", "8112", "8113", "8131", "8342", "8343", "9311"] },
    must: { age: 18, on: "vacancy.startDate" },
    effectiveFrom: "2003-10-31",
    legalBasis: "UU 13/2003 pasal 74; Kepmenaker 235/MEN/2003 (pekerjaan yang membahayakan anak)",
    confidence: "unverified",
    verifyBefore: "2027-12-31",
    message: {
      id: "Pekerjaan berbahaya: tidak boleh untuk yang belum berusia 18 tahun.",
      en: "Hazardous work: not for anyone under 18.",
    },
    examples: [
      example({ derived: { isco08: "8111" }, vacancy: {} }, "unknown"),
      example({ derived: { isco08: "5230" }, vacancy: {} }, "notApplicable"),
    ],
  },
  {
    ...common("dom.activeRegistration", "match", "warn"),
    kind: "register",
    must: {
      all: [
        { any: [{ not: { stated: "candidate.registration.status" } }, { fact: "candidate.registration.status", is: "active" }] },
        { fact: "candidate.registration.expiresAt", atLeast: { fact: "asOf" } },
        { fact: "candidate.registration.lastReportedAt", atLeast: { fact: "asOf", plusDays: -HALF_YEAR } },
      ],
    },
    legalBasis: "Kartu AK/I: berlaku 2 tahun, lapor setiap 6 bulan",
    message: {
      id: "Kartu AK/I habis masa berlakunya atau belum lapor 6 bulan.",
      en: "The AK/I card has run out, or six months passed without a report.",
    },
    remedy: { id: "Perpanjang atau lapor, sambil memperbarui data.", en: "Renew or report, and bring the record up to date." },
    examples: [
      example({ candidate: { registration: { expiresAt: "2027-01-01", lastReportedAt: "2026-09-01" } } }, "met"),
      example({ candidate: { registration: { expiresAt: "2027-01-01", lastReportedAt: "2026-01-01" } } }, "unmet"),
      example({ candidate: {} }, "unknown"),
    ],
  },
  {
    ...common("dis.quota", "publish", "info"),
    kind: "register",
    when: { all: [{ stated: "derived.disabledShare" }, { stated: "vacancy.employer.ownership" }] },
    must: {
      any: [
        { fact: "derived.disabledShare", atLeast: 0.02 },
        {
          all: [
            { not: { fact: "vacancy.employer.ownership", is: ["government", "stateOwned"] } },
            { fact: "derived.disabledShare", atLeast: 0.01 },
          ],
        },
      ],
    },
    effectiveFrom: "2016-04-15",
    legalBasis: "UU 8/2016 pasal 53",
    message: {
      id: "Kuota pekerja penyandang disabilitas belum terpenuhi (swasta 1 %, pemerintah, BUMN dan BUMD 2 %).",
      en: "The quota of workers with disabilities is not met (private 1 %, government and state-owned 2 %).",
    },
    examples: [
      example({ derived: { disabledShare: 0.015 }, vacancy: { employer: { ownership: "private" } } }, "met"),
      example({ derived: { disabledShare: 0.015 }, vacancy: { employer: { ownership: "stateOwned" } } }, "unmet"),
    ],
  },
  {
    ...common("lic.driver", "publish", "verify"),
    kind: "licence",
    when: { fact: "derived.isco08", startsWith: ["832", "833"] },
    must: { some: "vacancy.requirements", where: { fact: "kind", is: "licence" } },
    effectiveFrom: "2009-06-22",
    legalBasis: "UU 22/2009 pasal 77",
    message: {
      id: "Pengemudi wajib memiliki SIM yang sesuai; lowongan tidak menyebutnya.",
      en: "Drivers must hold the fitting licence; the vacancy does not name it.",
    },
    remedy: { id: "Sebutkan golongan SIM.", en: "Name the class of the licence." },
    examples: [
      example({ derived: { isco08: "8332" }, vacancy: { requirements: [{ kind: "licence" }] } }, "met"),
      example({ derived: { isco08: "8322" }, vacancy: { requirements: [{ kind: "skill" }] } }, "unmet"),
      example({ derived: { isco08: "5230" }, vacancy: {} }, "notApplicable"),
    ],
  },
  {
    ...common("lic.health", "publish", "verify"),
    kind: "licence",
    when: { fact: "derived.isco08", startsWith: ["221", "222", "2261", "2262", "3221", "3222"] },
    must: { some: "vacancy.requirements", where: { fact: "kind", is: ["licence", "certificate", "document"] } },
    effectiveFrom: "2023-08-08",
    legalBasis: "UU 17/2023 tentang Kesehatan (STR dan SIP)",
    confidence: "unverified",
    message: {
      id: "Tenaga kesehatan wajib memiliki STR; lowongan tidak menyebutnya.",
      en: "Health workers must be registered (STR); the vacancy does not say so.",
    },
    examples: [
      example({ derived: { isco08: "2221" }, vacancy: { requirements: [{ kind: "document" }] } }, "met"),
      example({ derived: { isco08: "2221" }, vacancy: { requirements: [] } }, "unmet"),
    ],
  },
  {
    ...common("lic.construction", "publish", "verify"),
    kind: "licence",
    when: { fact: "derived.isco08", startsWith: ["2142", "3112", "3123", "711", "712", "9312", "9313"] },
    must: { some: "vacancy.requirements", where: { fact: "kind", is: ["licence", "certificate"] } },
    effectiveFrom: "2017-01-12",
    legalBasis: "UU 2/2017 tentang Jasa Konstruksi pasal 70 (sertifikat kompetensi kerja)",
    confidence: "unverified",
    verifyBefore: "2027-12-31",
    message: {
      id: "Tenaga kerja konstruksi wajib memiliki sertifikat kompetensi kerja (SKK); lowongan tidak menyebutnya.",
      en: "Construction workers must hold a certificate of competence (SKK); the vacancy does not name it.",
    },
    remedy: { id: "Sebutkan SKK dan jenjangnya.", en: "Name the certificate and its level." },
    examples: [
      example({ derived: { isco08: "7112" }, vacancy: { requirements: [{ kind: "certificate" }] } }, "met"),
      example({ derived: { isco08: "7112" }, vacancy: { requirements: [{ kind: "skill" }] } }, "unmet"),
      example({ derived: { isco08: "5230" }, vacancy: {} }, "notApplicable"),
    ],
  },
  {
    ...common("lic.lifting", "publish", "verify"),
    kind: "licence",
    when: { fact: "derived.isco08", startsWith: ["8343", "8344"] },
    must: { some: "vacancy.requirements", where: { fact: "kind", is: ["licence", "certificate"] } },
    effectiveFrom: "2020-05-08",
    legalBasis: "Permenaker 8/2020 (K3 pesawat angkat dan pesawat angkut): lisensi K3 operator",
    confidence: "unverified",
    verifyBefore: "2027-12-31",
    message: {
      id: "Operator derek dan forklift wajib memiliki lisensi K3 (SIO); lowongan tidak menyebutnya.",
      en: "Operators of cranes and forklifts must hold a licence (SIO); the vacancy does not name it.",
    },
    remedy: { id: "Sebutkan SIO dan kelasnya.", en: "Name the licence and its class." },
    examples: [
      example({ derived: { isco08: "8344" }, vacancy: { requirements: [{ kind: "licence" }] } }, "met"),
      example({ derived: { isco08: "8344" }, vacancy: { requirements: [] } }, "unmet"),
      example({ derived: { isco08: "8332" }, vacancy: {} }, "notApplicable"),
    ],
  },
  {
    ...common("cert.expiry", "match", "verify"),
    kind: "eligibility",
    when: { stated: "candidate.certificates" },
    must: {
      not: {
        some: "candidate.certificates",
        where: { all: [{ stated: "expires" }, { not: { fact: "expires", atLeast: { fact: "^vacancy.startDate" } } }] },
      },
    },
    legalBasis: "Sertifikat kompetensi berlaku sampai tanggal yang tertera",
    message: { id: "Ada sertifikat yang habis sebelum mulai bekerja.", en: "A certificate runs out before work begins." },
    remedy: { id: "Periksa tanggalnya; daftarkan uji ulang bila perlu.", en: "Check the date; register for a new test where needed." },
    examples: [
      example({ candidate: { certificates: [{ expires: "2026-12-31" }] }, vacancy: { startDate: "2027-01-15" } }, "unmet"),
      example({ candidate: { certificates: [{ expires: "2027-12-31" }] }, vacancy: { startDate: "2027-01-15" } }, "met"),
      example({ candidate: { certificates: [{ expires: "2027-12-31" }] }, vacancy: {} }, "unknown"),
    ],
  },
  {
    ...common("data.staleProfile", "match", "warn"),
    kind: "dataQuality",
    when: { stated: "candidate.registration.lastReportedAt" },
    must: { fact: "candidate.registration.lastReportedAt", atLeast: { fact: "asOf", plusDays: -HALF_YEAR } },
    legalBasis: "Kebiasaan baik: profil diperbarui setiap 6 bulan",
    message: { id: "Profil lebih dari 6 bulan tidak diperbarui.", en: "The profile is more than six months old." },
    examples: [
      example({ candidate: { registration: { lastReportedAt: "2026-06-01" } } }, "met"),
      example({ candidate: { registration: { lastReportedAt: "2025-11-24" } } }, "unmet"),
    ],
  },
  {
    ...common("data.thinProfile", "match", "warn"),
    kind: "dataQuality",
    when: { stated: "derived.unansweredFields" },
    must: { fact: "derived.unansweredFields", atMost: 4 },
    legalBasis: "Kebiasaan baik: yang belum diketahui ditanyakan sebelum orang dirujuk",
    message: {
      id: "Lebih dari 4 isian pokok profil ini belum diketahui.",
      en: "More than four of the main fields of this profile are not known.",
    },
    remedy: { id: "Tanyakan dengan: pengantar wawancara.", en: "Ask with: pengantar interview." },
    examples: [
      example({ derived: { unansweredFields: 4 } }, "met"),
      example({ derived: { unansweredFields: 5 } }, "unmet"),
      example({ derived: {} }, "notApplicable"),
    ],
  },
  {
    ...common("data.duplicate", "publish", "warn"),
    kind: "dataQuality",
    must: { not: { stated: "derived.duplicateOf" } },
    legalBasis: "Kebiasaan baik: satu orang dan satu lowongan dicatat sekali",
    message: {
      id: "Mungkin sudah tercatat: periksa dan gabungkan bila sama.",
      en: "It may be there already: check, and merge if it is the same.",
    },
    examples: [example({ derived: { duplicateOf: "v-2" } }, "unmet"), example({ derived: {} }, "met")],
  },
  {
    ...common("data.regionScheme", "publish", "block"),
    kind: "dataQuality",
    must: { not: { all: [{ stated: "derived.placeCode" }, { fact: "derived.placeCode", is: ["ambiguous", "contradiction"] }] } },
    legalBasis: "Kepmendagri 300.2.2-2138/2025; kode BPS memakai angka yang sama untuk tempat lain",
    message: {
      id: "Kode wilayah tanpa skema, atau kode dan nama tidak cocok.",
      en: "A place code without a scheme, or code and name disagree.",
    },
    remedy: {
      id: "Sebutkan kode Kemendagri atau BPS, atau tuliskan namanya.",
      en: "Say whether it is Kemendagri's or BPS's, or write the name.",
    },
    examples: [example({ derived: { placeCode: "contradiction" } }, "unmet"), example({ derived: { placeCode: "resolved" } }, "met")],
  },
];

function common(
  id: string,
  stage: Provision["stage"],
  effect: Provision["effect"],
): Pick<Provision, "id" | "version" | "stage" | "effect" | "effectiveFrom" | "confidence"> {
  return { id, version: 1, stage, effect, effectiveFrom: "2024-12-30", confidence: "reported" };
}

function example(records: Readonly<Record<string, Json>>, status: ProvisionExample["status"]): ProvisionExample {
  return { records, asOf: "2026-11-24", status };
}
