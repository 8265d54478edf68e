import { describe, expect, it, test } from "vitest";
import { readCsvSheet, type Sheet } from "../../../src/io/index.js";
import type { Candidate, Certificate, Requirement, Vacancy } from "../../../src/model/index.js";
import {
  contractTerms,
  deriveFacts,
  derivePairFacts,
  destinationLimitOf,
  importCandidates,
  importVacancies,
  judge,
  provisions,
  readDestinationLimits,
  type DestinationLimit,
} from "../../../src/packs/indonesia/index.js";

const asOf = "2026-11-24";
const sheetOf = async (text: string): Promise<Sheet> => (await readCsvSheet(text, "akan.csv")).value;
const rows = provisions.rows;

/** The decision of each provision about an order as a spreadsheet has it. */
async function judged(text: string): Promise<Readonly<Record<string, string>>> {
  const { vacancies } = importVacancies(await sheetOf(text));
  const vacancy = vacancies[0]!;
  const findings = judge(rows, { records: { vacancy, derived: deriveFacts(vacancy, { asOf }) }, asOf, stage: "publish" });
  return Object.fromEntries(findings.map(({ provision, status, decision }) => [provision, `${status} ${decision}`]));
}

const header =
  "Jabatan;Negara tujuan;Jenis antar kerja;Skema;Jenis pemberi kerja;No SIP3MI;SIP3MI berlaku sampai;No SIP2MI;SIP2MI berlaku sampai;Kuota SIP2MI;Sudah ditempatkan;Jumlah;Job order;Job order berlaku sampai;Tanggal verifikasi;Diverifikasi oleh;Biaya pekerja;Isi perjanjian kerja;Mulai kerja;Hari libur;Gaji;Jam kerja";

describe("an order from abroad as an agency's spreadsheet has it", () => {
  const sound =
    "Caregiver;Jepang;AKAN;P to P;Badan hukum;P-1;31 Desember 2027;S-1;30/06/2027;20;17;3;J-1;31/03/2027;1 Okt 2026;KBRI Tokyo;Rp 0;lengkap;1 Februari 2027;2 hari;JPY 200.000;40 jam";

  it("is read column by column into a vacancy and its facts", async () => {
    const { vacancies, issues } = importVacancies(await sheetOf(`${header}\n${sound}`));
    expect(issues).toEqual([]);
    expect(vacancies[0]).toMatchObject({
      startDate: "2027-02-01",
      restDaysPerWeek: 2,
      employer: { licences: [{ type: "SIP3MI", number: "P-1", expires: "2027-12-31" }] },
      overseas: {
        ...{ country: "JP", scheme: "P2P", employerType: "company", sip2mi: "S-1", jobOrderNumber: "J-1", missionVerifiedAt: "2026-10-01" },
        costToWorker: { amount: 0, currency: "IDR" },
      },
      facts: {
        sip2miExpires: "2027-06-30",
        orderPermitted: 20,
        orderPlaced: 17,
        jobOrderExpires: "2027-03-31",
        missionVerifier: "KBRI Tokyo",
      },
    });
    expect(vacancies[0]!.facts!["contractTerms"]).toEqual(contractTerms.rows.map(({ term }) => ({ term })));
  });

  it("meets what is asked of it where all of it is there", async () => {
    const decisions = await judged(`${header}\n${sound}`);
    // What regulated occupations need waits for the group of the occupation, which nobody has read here.
    const open = Object.entries(decisions).filter(([id, decision]) => !id.startsWith("lic.") && !decision.endsWith("pass"));
    // No table here has Japan's minimum wage: that is to be verified, as is who the employer is.
    expect(open).toEqual([
      ["lint.employerName", "unmet verify"],
      ["akan.wage", "unknown verify"],
    ]);
  });

  it.each([
    ["30/06/2027", "23/11/2026", "akan.sip2mi.expiry", "unmet block"],
    ["30/06/2027", "", "akan.sip2mi.expiry", "unknown verify"],
    [";20;17;3;", ";20;20;3;", "akan.quota", "unmet block"],
    [";20;17;3;", ";20;;3;", "akan.quota", "unknown verify"],
    [";20;17;3;", ";20;17;4;", "akan.quota.openings", "unmet verify"],
    ["31/03/2027", "1/11/2026", "akan.jobOrder.expiry", "unmet block"],
    ["31/03/2027", "", "akan.jobOrder.expiry", "unknown verify"],
    ["KBRI Tokyo", "", "akan.verified", "unmet verify"],
    ["P to P", "", "akan.scheme", "unknown verify"],
    ["Jepang", "KP", "akan.destination.listed", "unmet verify"],
    ["P to P;Badan hukum", "G to G;Badan hukum", "akan.destination.G2G", "met pass"],
    ["P to P;Badan hukum", "Mandiri;Perorangan", "akan.perseorangan", "unmet verify"],
    ["Rp 0", "Rp 9.000.000", "akan.costCap", "unknown verify"],
    ["lengkap", "hak dan kewajiban, asuransi, masa kontrak", "akan.contract.socialSecurity", "met pass"],
    ["lengkap", "hak dan kewajiban, asuransi, masa kontrak", "akan.contract.disputes", "unmet verify"],
    ["lengkap", "", "akan.contract.disputes", "unknown verify"],
  ])("%s as %s: %s %s", async (from, to, provision, decision) => {
    expect((await judged(`${header}\n${sound.replace(from, to)}`))[provision]).toBe(decision);
  });

  it("tells what it cannot read, and an order without a country", async () => {
    const told = importVacancies(
      await sheetOf(`${header}\nCaregiver;;;titipan;;;;S-1;;banyak;;;;;;;seadanya;asuransi dan bonus akhir;;9;;`),
    ).issues.map(({ path }) => path);
    expect(told).toEqual(expect.arrayContaining(["scheme", "orderPermitted", "costToWorker", "contractTerms", "restDays", "country"]));
  });
});

describe("units of competence", () => {
  const asks = (...units: readonly string[]): Requirement => ({ kind: "certificate", importance: "essential", units });
  const held = (certificates: readonly Certificate[] | null | undefined, ...requirements: readonly Requirement[]): unknown => {
    const vacancy: Vacancy = { id: "v", title: "Caregiver", startDate: "2027-02-01", requirements };
    return derivePairFacts({ id: "c", certificates }, vacancy, { asOf })["unitsHeld"];
  };
  const [a, b] = ["Q.881010.001.01", "Q.881010.002.01"];

  it("are held where each stands on a certificate valid when work begins, in whichever version", () => {
    expect(held([{ units: [a, b], expires: "2027-02-01" }], asks("q881010.001.02", b))).toBe(true);
    expect(
      held(
        [
          { units: [a], expires: "2028" },
          { units: [b], expires: "2027-03" },
        ],
        asks(a, b),
      ),
    ).toBe(true);
    expect(held([{ units: [a], expires: "2028" }], { ...asks("X.000000.000.00"), alternatives: [{ units: [a] }] } as Requirement)).toBe(
      true,
    );
  });

  it("are not held where one lacks, or its certificate runs out before", () => {
    expect(held([{ units: [a], expires: "2028" }], asks(a, b))).toBe(false);
    expect(held([{ units: [a], expires: "2027-01-31" }], asks(a))).toBe(false);
    expect(held(null, asks(a))).toBe(false);
    expect(held([], asks(a))).toBe(false);
  });

  it("are unknown where either side lists none, or a last day is not told", () => {
    expect(held(undefined, asks(a))).toBeUndefined();
    expect(held([{ label: "Caregiver", expires: "2028" }], asks(a))).toBeUndefined();
    expect(held([{ units: [a], expires: "2028" }], { kind: "certificate", importance: "essential", label: "Caregiver" })).toBeUndefined();
    expect(held([{ units: [a] }], asks(a))).toBeUndefined();
    expect(held([{ units: [a], expires: "2027" }], asks(a))).toBeUndefined(); // the first of January, or the last of December?
    const lacking: Candidate = { id: "c", complete: false, certificates: [{ units: [a], expires: "2028" }] };
    expect(derivePairFacts(lacking, { id: "v", title: "x", requirements: [asks(b)] }, { asOf })).not.toHaveProperty("unitsHeld");
  });
});

test("languages are held at the level that is stated or that a test shows", () => {
  const held = (languages: Candidate["languages"], cefr?: "A2" | "B1"): unknown => {
    const requirements: readonly Requirement[] = [{ kind: "language", importance: "essential", language: "ja", ...(cefr ? { cefr } : {}) }];
    return derivePairFacts({ id: "c", languages }, { id: "v", title: "x", requirements }, { asOf })["languagesHeld"];
  };
  expect(held([{ language: "ja", cefr: "B1" }], "A2")).toBe(true);
  expect(held([{ language: "ja", test: "JLPT", score: "N4" }], "A2")).toBe(true);
  expect(held([{ language: "ja", test: "JLPT", score: "N5" }], "A2")).toBe(false);
  expect(held([{ language: "en" }], "A2")).toBe(false);
  expect(held([{ language: "ja" }])).toBe(true);
  expect(held([{ language: "ja" }], "A2")).toBeUndefined();
  expect(held(undefined, "A2")).toBeUndefined();
  expect(held([{ language: "ja", cefr: "B1", expires: "2026-01-01" }], "A2")).toBe(false);
});

test("a register tells units, levels of languages, the state of documents, citizenship and bans; nothing protected is repeated", async () => {
  const text = `Nama;Bahasa;Sertifikat;Masa berlaku sertifikat;Dokumen;Kewarganegaraan;Cekal
Contoh Satu;Jepang N4, Inggris (TOEIC 560);"Caregiver (Q.881010.001.01; Q.881010.002.01)";31/12/2028;"KTP, paspor s.d. 31/12/2028, visa kerja (diurus), akta kelahiran belum";WNI;tidak
Contoh Dua;Korea EPS-TOPIK 120 dan Inggris;A, B;2027;SKCK;penduduk tetap;?
`;
  const { candidates, issues } = importCandidates(await sheetOf(text));
  expect(candidates[0]).toMatchObject({
    languages: [
      { language: "ja", test: "jlpt", score: "N4", cefr: "A2" },
      { language: "en", test: "toeic", score: "560", cefr: "B1" },
    ],
    certificates: [{ label: "Caregiver", units: ["Q.881010.001.01", "Q.881010.002.01"], expires: "2028-12-31" }],
    documents: [
      { type: "identity-card", status: "have" },
      { type: "passport", status: "have", expires: "2028-12-31" },
      { type: "work-visa", status: "inProgress" },
      { type: "birth-certificate", status: "missing" },
    ],
    facts: { indonesianCitizen: true, departureBan: false },
  });
  expect(candidates[1]).toMatchObject({
    languages: [{ language: "ko" }, { language: "en" }],
    certificates: [{ label: "A" }, { label: "B" }],
  });
  for (const field of ["documents", "facts"]) expect(candidates[1]).not.toHaveProperty(field);
  expect(issues.map(({ record, path }) => `${record} ${path}`)).toEqual(
    expect.arrayContaining(["line 3 certificateExpires", "line 3 documents", "line 3 citizenship"]),
  );
  expect(JSON.stringify(issues)).not.toContain("penduduk tetap");
});

describe("limits of destinations", () => {
  const limit = (more: Partial<DestinationLimit>): DestinationLimit => ({
    ...{ country: "TW", effectiveFrom: "2025-01-01", legalBasis: "contoh", costCap: { amount: 20_000_000, currency: "IDR" } },
    ...more,
  });

  it("hold for a day, that of the occupation before that of all, and the newer before the older", () => {
    const table = [
      limit({}),
      limit({ effectiveFrom: "2026-01-01", legalBasis: "baru" }),
      limit({ occupations: ["8"], legalBasis: "pabrik" }),
      limit({ country: "HK" }),
    ];
    const basis = (isco08?: string, on = asOf): string | undefined =>
      destinationLimitOf(table, "costCap", { country: "TW", isco08, on })?.legalBasis;
    expect([basis(), basis("8160"), basis("9111"), basis(undefined, "2025-06-01"), basis(undefined, "2024-06-01")]).toEqual([
      ...["baru", "pabrik", "baru", "contoh", undefined],
    ]);
    expect(destinationLimitOf(table, "minimumWage", { country: "TW", on: asOf })).toBeUndefined();
  });

  it("are compared in one currency and period only", () => {
    const destinations = [limit({ minimumWage: { amount: 29_500, currency: "TWD", period: "month" } })];
    const derived = (costCurrency: string, wageCurrency: string): unknown =>
      deriveFacts(
        {
          ...{ id: "v", title: "-", wage: { min: 30_000, currency: wageCurrency, period: "month" } },
          overseas: { country: "TW", costToWorker: { amount: 21_000_000, currency: costCurrency } },
        },
        { asOf, destinations },
      );
    expect(derived("IDR", "TWD")).toEqual({ costOverCap: true, destinationWage: 29_500 });
    expect(derived("TWD", "IDR")).toEqual({});
  });

  it("are read from an office's table, and a mistake is told by line and column", async () => {
    const { value, issues } = readDestinationLimits(
      await sheetOf(`Negara;KBJI;Batas biaya;Upah minimum;Berlaku sejak;Berlaku sampai;Dasar hukum
Taiwan;9111, 5322;Rp 9.622.000;TWD 20.000;1/1/2026;;Kepka contoh
JP;;;JPY 1.100 /jam;2026-01-01;31 Desember 2026;Kontrak standar
Utopia;abc;lima;;besok;;
`),
    );
    expect(value).toEqual([
      {
        ...{ country: "TW", occupations: ["9111", "5322"], effectiveFrom: "2026-01-01", legalBasis: "Kepka contoh" },
        ...{ costCap: { amount: 9_622_000, currency: "IDR" }, minimumWage: { amount: 20_000, currency: "TWD", period: "month" } },
      },
      {
        ...{ country: "JP", effectiveFrom: "2026-01-01", effectiveTo: "2026-12-31", legalBasis: "Kontrak standar" },
        minimumWage: { amount: 1_100, currency: "JPY", period: "hour" },
      },
    ]);
    expect(issues.map(({ record, path }) => `${record} ${path}`)).toEqual([
      ...["line 4 effectiveFrom", "line 4 costCap", "line 4 country", "line 4 occupations", "line 4 legalBasis"],
    ]);
  });
});

test("a wage far above the minimum that asks for nothing is a sign to check", () => {
  const floors = [{ place: "3275", amount: 5_000_000, effectiveFrom: "2026-01-01", legalBasis: "contoh" }];
  const vacancy: Vacancy = {
    ...{ id: "v", title: "Admin", employer: { name: "PT Contoh" }, wage: { max: 30_000_000, currency: "IDR", period: "month" } },
    locations: [{ place: { scheme: "kemendagri", code: "3275" } }],
    requirements: [],
  };
  const derived = deriveFacts(vacancy, { asOf, wageFloors: floors });
  expect(derived["wageTimesFloor"]).toBe(6);
  const finding = judge(rows, { records: { vacancy, derived }, asOf }).find(({ provision }) => provision === "lint.wageTooGood");
  expect(finding).toMatchObject({ status: "unmet", decision: "verify", confirm: true });
});
