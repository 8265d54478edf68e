import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { readCsvSheet, type Sheet } from "../../../src/io/index.js";
import { createMarket } from "../../../src/market/index.js";
import { describeIssue } from "../../../src/model/index.js";
import {
  candidateHeaders,
  importCandidates,
  importVacancies,
  judge,
  provisions,
  vacancyHeaders,
} from "../../../src/packs/indonesia/index.js";

const sheetOf = async (text: string, name = "daftar.csv"): Promise<Sheet> => (await readCsvSheet(text, name)).value;

/** Made-up persons; the identity numbers are of no one. */
const register = `DAFTAR PENCARI KERJA TERDAFTAR;;;;;;;;;;;;;;
Dinas Tenaga Kerja Kabupaten Contoh;;;;;;;;;;;;;;
No;No. AK/I;NIK;Nama Lengkap;L/P;Tempat, Tgl Lahir;Kab/Kota;Pendidikan Terakhir;Jurusan;Jabatan yang Diinginkan;Upah yang Diharapkan;No. HP/WA;Keahlian;Berlaku s.d.;Golongan Darah
1;AK-001;3374015508900001;Ayu Contoh, S.Kom.;P;Semarang, 15 Agustus 1990;Kota Semarang;S1;Informatika;Pengembang web;Rp 6.500.000;0812-1111-2222;"Java; PHP";31 Desember 2026;O
2;AK-002;3374010101990002;Budi Misal;L;Kendal, 01/01/1999;KAB. KENDAL;SMK;Teknik Las;Tukang las, operator;4,5 juta;81333334444;las listrik;17-Agt-2026;A
3;;3374015508900001;CONTOH AYU;P;Semarang, 15-08-1990;Tanggerang;Diploma;;Admin;4,5;0812 1111 2222;-;2026;AB
4;AK-002;-;Citra Umpama;X;-;Bandung;SLTA;;;nego;;;;
`;

describe("a register of jobseekers as an office keeps it", () => {
  it.each([
    ["Tukang las, 3 tahun", [{ months: 36, occupation: { label: "Tukang las" } }]],
    ["pengalaman kerja 2 tahun", [{ months: 24 }]],
    ["6 bulan sebagai kasir", [{ months: 6, occupation: { label: "kasir" } }]],
    ["tidak ada", []],
    ["Meat &amp; Fish, 1 thn", [{ months: 12, occupation: { label: "Meat & Fish" } }]],
    ["Pernah di bengkel las", [{ tasks: "Pernah di bengkel las" }]],
  ])("loses nothing of an experience in one cell: %s", async (cell, experience) => {
    const { candidates } = importCandidates(await sheetOf(`Nama;Pengalaman\nAyu Contoh;"${cell}"`));
    expect(candidates[0]?.experience).toEqual(experience);
  });

  it("is read below its titles, each column by its header", async () => {
    const { candidates, columns, rowCount } = importCandidates(await sheetOf(register));
    expect(rowCount).toBe(4);
    expect(columns.filter(({ field }) => field === undefined).map(({ header }) => header)).toEqual(["No", "Golongan Darah"]);
    expect(candidates[0]).toEqual({
      id: "AK-001",
      name: "Ayu Contoh, S.Kom.",
      registration: { number: "AK-001", expiresAt: "2026-12-31" },
      residence: { place: { scheme: "kemendagri", code: "3374" } },
      education: [{ level: "bachelor", field: { label: "Informatika" } }],
      skills: [{ label: "Java" }, { label: "PHP" }],
      desiredOccupations: [{ label: "Pengembang web", rank: 1 }],
      desiredWage: { min: 6_500_000, max: 6_500_000, currency: "IDR", period: "month" },
    });
    expect(candidates[1]).toMatchObject({ id: "AK-002", desiredWage: { max: 4_500_000 }, education: [{ level: "vocationalSecondary" }] });
    expect(createMarket({ candidates, vacancies: [] }).issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("keeps what is protected apart, and contacts too", async () => {
    const { candidates, demographics, contacts } = importCandidates(await sheetOf(register));
    expect(demographics[0]).toEqual({ candidate: "AK-001", sex: "female", birthDate: "1990-08-15" });
    expect(contacts.map(({ phone }) => phone)).toEqual(["081211112222", "081333334444", "081211112222"]);
    expect(JSON.stringify(candidates)).not.toMatch(/1990|female|0812/);
  });

  it("tells what it could not read, and guesses none of it", async () => {
    const { candidates, issues } = importCandidates(await sheetOf(register));
    const third = candidates[2]!;
    expect(third).toMatchObject({ id: "pk-6", name: "CONTOH AYU" });
    for (const field of ["residence", "education", "desiredWage", "skills", "registration"]) expect(third).not.toHaveProperty(field);
    const told = issues.map((issue) => `${issue.record} ${issue.path}: ${issue.received}`);
    expect(told).toContain('line 6 place: "Tanggerang", unknown: Kabupaten Tangerang, Kota Tangerang?');
    expect(told).toContain('line 6 education: "Diploma"');
    expect(told).toContain('line 6 desiredWage: "4,5"');
    expect(told).toContain('line 7 place: "Bandung", ambiguous: Kabupaten Bandung, Kota Bandung?');
    expect(told).toContain('line 7 education: "SLTA"');
    expect(told).toContain("line 7 sex: another text (not shown)");
    expect(told).toContain('line 7 id: "AK-002" again; the row\'s number is taken');
    expect(told).toContain('line 3 column 15: "Golongan Darah": it is not read');
  });

  it("finds who may be there twice, and merges nobody", async () => {
    const { duplicates, candidates } = importCandidates(await sheetOf(register));
    expect(candidates).toHaveLength(4);
    expect(duplicates).toEqual([
      { reason: "identityNumber", records: ["AK-001", "pk-6"] },
      { reason: "registrationNumber", records: ["AK-002", "pk-7"] },
      { reason: "phone", records: ["AK-001", "pk-6"] },
      { reason: "nameAndBirthYear", records: ["AK-001", "pk-6"] },
    ]);
  });

  it("sums up what is missing, the most frequent first, and whether there is a column for it", async () => {
    const { missing } = importCandidates(await sheetOf(register));
    expect(missing.map(({ field, count, hasColumn }) => [field, count, hasColumn])).toEqual([
      ["experience", 4, false],
      ["relocation", 4, false],
      ["place", 2, true],
      ["education", 2, true],
      ["desiredWage", 2, true],
      ["skills", 2, true],
      ["expiresAt", 1, true],
      ["desiredOccupation", 1, true],
    ]);
    expect(missing[0]!.label.id).toBe("Pengalaman kerja");
  });
});

describe("a NIK is never parsed, kept or shown", () => {
  const planted = "3374015508900001";
  it.each([
    ["in its column", `Nama;NIK;Pendidikan\nAyu;${planted};SMA\n`],
    ["in a header", `Nama;Pendidikan;${planted}\nAyu;SMA;x\n`],
    ["as a registration number", `Nama;No AK1;Pendidikan\nAyu;${planted};SMA\n`],
    ["as an id", `Id;Nama;Pendidikan\n${planted};Ayu;SMA\n`],
    ["among the skills, grouped", `Nama;Keahlian\nAyu;las 3374 0155 0890 0001\n`],
    ["as a wage", `Nama;Upah diharapkan\nAyu;${planted}\n`],
    ["as a date", `Nama;Tanggal lahir;Tanggal daftar\nAyu;${planted};${planted}\n`],
    ["as a place", `Nama;Kab/Kota;Kode wilayah\nAyu;${planted};${planted}\n`],
    ["as a sex", `Nama;Jenis Kelamin;Tinggi badan\nAyu;${planted};${planted}\n`],
    ["as a telephone number", `Nama;No HP\nAyu;${planted}\n`],
  ])("%s", async (_, text) => {
    const sheet = await readCsvSheet(text, "daftar.csv");
    const imported = importCandidates(sheet.value);
    const everything = JSON.stringify([sheet.issues, imported, imported.issues.map((issue) => describeIssue(issue, "id"))]);
    expect(everything.replace(/\D/g, "")).not.toContain(planted);
    expect(everything).not.toContain("1990");
    expect(imported.candidates).toHaveLength(1);
    expect(imported.demographics.every(({ birthDate, sex }) => birthDate === undefined && sex === undefined)).toBe(true);
  });
});

/** Made-up posts. */
const vacancies = `Jabatan;Perusahaan;Pria;Wanita;Lokasi;Provinsi;Gaji;Pendidikan;Pengalaman;Usia;Jam Kerja;Kondisi Kerja;Berlaku sampai;SIM;Sumber
Operator Jahit;PT Contoh Busana;10;25;Kab. Semarang;Jateng;Rp 2.900.000 - 3.100.000;SMP/SMA;6 bulan;maks. 35 tahun;40 jam/minggu;di dalam ruangan;31/12/2026;;portal A
Sopir Truk;CV Misal;;;Mamuju Utara;Sulbar;150.000/hari;SLTA;2 tahun;;8.00-16.00;;Desember 2026;SIM B1 Umum;portal A
OPERATOR JAHIT;Contoh Busana;35;;KAB. SEMARANG;Jawa Tengah;;;;;;;;;portal B
;PT Tanpa Jabatan;1;;Kota Solo;;;;;;;;;;
`;

describe("a list of vacancies", () => {
  it("is read with its requirements; headcounts per sex are declared and summed, never asked", async () => {
    const { vacancies: read } = importVacancies(await sheetOf(vacancies));
    expect(read[0]).toMatchObject({
      id: "lw-2",
      title: "Operator Jahit",
      openings: 35,
      locations: [{ place: { scheme: "kemendagri", code: "3322" } }],
      wage: { min: 2_900_000, max: 3_100_000, currency: "IDR", period: "month" },
      hoursPerWeek: { min: 40, max: 40 },
      validThrough: "2026-12-31",
      declaredRequirements: [
        { about: "age", value: "maks. 35 tahun" },
        { about: "sex", value: { male: 10, female: 25 } },
      ],
      requirements: [
        { kind: "education", importance: "essential", level: "lowerSecondary", alternatives: [{ level: "upperSecondary" }] },
        { kind: "experience", importance: "essential", months: 6 },
      ],
    });
    expect(read[1]).toMatchObject({
      locations: [{ place: { scheme: "kemendagri", code: "7601" } }],
      wage: { min: 150_000, period: "day" },
      requirements: [
        { kind: "education", level: "upperSecondary", alternatives: [{ level: "vocationalSecondary" }] },
        { months: 24 },
        { kind: "licence", concept: "sim-b1-umum" },
      ],
    });
    const lints = judge(provisions.rows, { records: { vacancy: read[0] }, asOf: "2026-11-24", stage: "publish" }).filter(
      ({ decision }) => decision === "warn",
    );
    expect(lints.map(({ provision }) => provision)).toEqual(["lint.age", "lint.sex"]);
  });

  it("hours of a day and a month without a day are told, not guessed; a row without a title is left out", async () => {
    const { issues, vacancies: read } = importVacancies(await sheetOf(vacancies));
    expect(read).toHaveLength(3);
    expect(issues.map(({ record, path, severity }) => `${severity} ${record} ${path}`)).toEqual([
      "warning line 3 validThrough",
      "warning line 3 hours",
      "error lw-5 title",
    ]);
  });

  it("the same post from two portals is offered as one", async () => {
    expect(importVacancies(await sheetOf(vacancies)).duplicates).toEqual([{ reason: "vacancy", records: ["lw-2", "lw-4"] }]);
  });
});

describe("sheets that are no register", () => {
  it("give no record, and say what was looked for", async () => {
    const { candidates, issues } = importCandidates(await sheetOf("satu;dua\n1;2\n"));
    expect(candidates).toEqual([]);
    expect(issues).toEqual([
      {
        severity: "error",
        kind: "file",
        record: "file",
        path: "",
        expected: "a row that names columns such as Kode, Nomor AK/I, Tanggal daftar, Berlaku sampai",
        received: "none of them",
        source: "daftar.csv",
      },
    ]);
    expect(importCandidates({ name: "kosong", rows: [], merged: [] }).issues[0]!.received).toBe("an empty sheet");
  });

  it("with merged cells, or a column twice, say so", () => {
    const rows = [
      ["Nama", "Nama", "Pendidikan"],
      ["Ayu", "Budi", "SMA"],
    ].map((cells, index) => ({ line: index + 1, cells }));
    const { issues, candidates } = importCandidates({ name: "s", rows, merged: ["A1:B1"] });
    expect(candidates[0]!.name).toBe("Ayu");
    expect(issues.map(({ received }) => received)).toEqual([
      '"Nama" again: it is not read',
      "1: A1:B1; only the first cell of each is read",
    ]);
  });
});

test("no header stands for two fields of one kind of table", () => {
  for (const { id, rows } of [candidateHeaders, vacancyHeaders]) {
    const aliases = rows.flatMap((row) => [...row.aliases]);
    expect(
      aliases.filter((alias, index) => aliases.indexOf(alias) !== index),
      id,
    ).toEqual([]);
    expect(
      aliases.filter((alias) => !/^[\p{Ll}\d]+(?: [\p{Ll}\d]+)*$/u.test(alias)),
      id,
    ).toEqual([]);
  }
});

const board = "../shared/data/karirhub/vacancies.csv";
if (!existsSync(board)) console.warn(`skipped: vacancies of a real board, for want of ${board}`);

test.skipIf(!existsSync(board))("the vacancies of a real board need no mapping: all are read, all with their place", async () => {
  const { value, issues: unread } = await readCsvSheet(readFileSync(board), "vacancies.csv");
  const { vacancies: read, issues, rowCount } = importVacancies(value);
  expect(unread).toEqual([]);
  expect(issues).toEqual([]);
  expect([rowCount, read.length, read.filter(({ locations }) => locations !== undefined).length]).toEqual([305, 305, 305]);
});
