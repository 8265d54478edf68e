import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { departureCheckCommand, type DepartureCheckOptions } from "../../src/cli/departure-check-command.js";
import { displayWidth } from "../../src/cli/display-width.js";
import { Stop } from "../../src/cli/exit-codes.js";
import { lawHelpEn } from "../../src/cli/law-help-en.js";
import { lawHelpId } from "../../src/cli/law-help-id.js";
import { messagesIn } from "../../src/cli/messages.js";
import { provisionsCheckCommand } from "../../src/cli/provisions-check-command.js";
import { provisionsCompareCommand } from "../../src/cli/provisions-compare-command.js";
import { provisionsExportCommand } from "../../src/cli/provisions-export-command.js";
import { provisionsShowCommand } from "../../src/cli/provisions-show-command.js";
import { registerCommand } from "../../src/cli/register-command.js";
import type { Shell } from "../../src/cli/shell.js";
import { vacancyCheckCommand, type VacancyCheckOptions } from "../../src/cli/vacancy-check-command.js";
import type { Locale } from "../../src/model/index.js";
import { contractTerms, parseCondition, parseExamples, provisions } from "../../src/packs/indonesia/index.js";
import { runCli, scratchFolder, writeFiles } from "./run-cli.js";

const folder = scratchFolder();
const at = (file: string): string => join(folder, file);
const asOf = "2026-11-24";
const nik = "3374015508900001";

const people = `No,Nama,NIK,No. pendaftaran,Tanggal lahir,Jabatan diinginkan,Pendidikan,Status
1,Contoh Satu,${nik},pk-1,17 Agustus 2009,Perawat lansia,SMK,aktif
2,Contoh Dua,,pk-2,5/3/1999,Pengasuh lansia,D3,aktif
3,Contoh Tiga,,pk-3,,Kasir,SMA,aktif
`;
const posts = `Kode,Jabatan,Nama perusahaan,Negara,Jenis antarkerja,Kab/Kota,Gaji,Jam kerja,Kondisi kerja,Uraian
lw-1,Caregiver,PT Contoh Sejahtera,Jepang,AKAN,,Rp 20.000.000,40 jam,di dalam ruangan,"Usia maks. 30 tahun, belum menikah"
lw-2,Asisten Rumah Tangga,PT Contoh Sejahtera,Arab Saudi,AKAN,,Rp 5.000.000,48 jam,menginap,Membantu keluarga
lw-3,Kasir,Toko Contoh,,AKL,Kota Bekasi,Rp 6.000.000,40 jam,di dalam ruangan,Melayani pembeli
lw-4,Kasir,Toko Misal,,AKL,Kota Bekasi,Rp 6.000.000,40 jam,di dalam ruangan,Ijazah asli ditahan selama kontrak
lw-5,Kasir,Toko Umpama,,,Kota Bekasi,Rp 6.000.000,40 jam,di dalam ruangan,Melayani pembeli
`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls a command as the program does, without a process of its own. */
async function ran(command: (shell: Shell) => Promise<number>, locale: Locale = "id"): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  let [out, err] = ["", ""];
  stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const shell = { locale, say: messagesIn(locale), stdin: process.stdin, stdout, stderr, today: () => asOf } as unknown as Shell;
  const code = await command(shell);
  await new Promise((resolve) => setImmediate(resolve));
  return { code, out, err };
}

const check = (options: VacancyCheckOptions = {}, locale: Locale = "id", file = "posts.csv"): Promise<Ran> =>
  ran((shell) => vacancyCheckCommand([at(file)], options, shell), locale);
const depart = (ids: readonly string[], options: DepartureCheckOptions = {}, locale: Locale = "id"): Promise<Ran> =>
  ran((shell) => departureCheckCommand(ids, { candidates: at("people.csv"), vacancies: at("posts.csv"), ...options }, shell), locale);
/** What is protected, where a text has it. */
const ownOf = (text: string): readonly string[] =>
  text.replace(/[ .]/g, "").match(new RegExp(`${nik}|2009-08-17|17Agustus2009`, "g")) ?? [];
const tooWide = (text: string): readonly string[] => text.split("\n").filter((line) => displayWidth(line) > 80);

beforeAll(() => {
  writeFiles(folder, { "people.csv": people, "posts.csv": posts });
});

describe("pengantar aturan", () => {
  it.each(["id", "en"] as const)("lists the rules by stage in 80 columns, and one in full (%s)", async (locale) => {
    const all = await ran((shell) => provisionsShowCommand([], {}, shell), locale);
    expect(all.code).toBe(0);
    for (const { id } of provisions.rows) expect(all.out).toContain(` ${id}\n`);
    const one = await ran((shell) => provisionsShowCommand(["akan.cost"], { asOf: "2027-06-01" }, shell), locale);
    expect(one.out).toContain("Peraturan BP2MI 9/2020");
    expect(one.out.replace(/\s+/g, " ")).toContain(
      locale === "id" ? "periksa lagi: lewat 31 Desember 2026" : "due for review: past 31 December 2026",
    );
    expect(tooWide(all.out + one.out)).toEqual([]);
  });

  it("says which rule there is not", async () => {
    await expect(ran((shell) => provisionsShowCommand(["akan.cots"], {}, shell))).rejects.toThrow(/Tidak ada aturan akan\.cots/);
  });

  it.each([lawHelpId, lawHelpEn])("shows conditions and examples in its help that can be read", ({ examples }) => {
    const shown = examples.provisions.split("\n").filter((line) => line.startsWith("    ") && !/^ {4}pengantar|^ {6}--/.test(line));
    const [example, ...conditions] = shown.flatMap((line) => line.trim().split(/ {2,}/)).toReversed();
    expect(conditions.length).toBeGreaterThan(9);
    expect(conditions.filter((text) => "fault" in parseCondition(text))).toEqual([]);
    expect(parseExamples(example!)).toMatchObject({ examples: [{ status: "unmet" }] });
  });

  it("goes to a spreadsheet and back, and tells a mistake by record and column", async () => {
    await ran((shell) => provisionsExportCommand({ out: at("aturan.csv") }, shell));
    const sound = await ran((shell) => provisionsCheckCommand(at("aturan.csv"), {}, shell));
    expect([sound.code, sound.out]).toEqual([0, expect.stringContaining("Boleh diberlakukan.")]);
    const text = readFileSync(at("aturan.csv"), "utf8");
    writeFiles(folder, { "salah.csv": text.replace(",2015-05-26,", ",kapan-kapan,") });
    const wrong = await ran((shell) => provisionsCheckCommand(at("salah.csv"), {}, shell));
    expect(wrong.code).toBe(1);
    expect(wrong.out.replace(/\s+/g, " ")).toContain(
      'aturan akan.destination.household, kolom Berlaku dari: seharusnya tanggal, seperti 2026-12-31; diterima "kapan-kapan"',
    );
    expect(wrong.out).toContain("1 kesalahan");
    await expect(check({ provisions: at("salah.csv") })).rejects.toThrow(Stop);
  });

  it("shows which decisions flip before a change is put in force: a destination closes on a day", async () => {
    const household = provisions.rows.find(({ id }) => id === "akan.destination.household")!;
    const japan = {
      ...household,
      id: "akan.destination.JP",
      effectiveFrom: "2027-04-01",
      verifyBefore: "2028-12-31",
      when: {
        all: [
          { fact: "vacancy.channel", is: "overseas" },
          { fact: "vacancy.overseas.country", is: "JP" },
        ],
      },
      examples: [
        { records: { vacancy: { channel: "overseas", overseas: { country: "JP" } } }, asOf: "2027-04-01", status: "unmet" },
        { records: { vacancy: { channel: "local" } }, asOf: "2027-04-01", status: "notApplicable" },
      ],
    };
    writeFiles(folder, { "baru.json": { provisions: [...provisions.rows, japan] } });
    const options = { vacancies: at("posts.csv"), candidates: at("people.csv"), asOf };
    const { code, out } = await ran((shell) => provisionsCompareCommand(at("baru.json"), options, shell));
    expect(code).toBe(0);
    expect(out).toContain("akan.destination.JP: baru");
    expect(out).toContain(
      "Keputusan yang berubah per 1 April 2027: 2\n  - lw-1 Caregiver: tidak berlaku → dihentikan [akan.destination.JP]\n  - lw-5 Kasir: tidak berlaku → perlu diperiksa",
    );
    expect(out).not.toContain("lw-2");
    const json = JSON.parse(
      (await ran((shell) => provisionsCompareCommand(at("baru.json"), { ...options, format: "json" }, shell))).out,
    ) as {
      days: { day: string; flips: { id: string }[] }[];
    };
    expect(json.days.flatMap(({ day, flips }) => flips.map(({ id }) => [day, id]))).toEqual([
      ["2027-04-01", "lw-1 Caregiver"],
      ["2027-04-01", "lw-5 Kasir"],
    ]);
  });

  it("tells what was changed by the columns and in the words of the spreadsheet, of a long cell only what differs", async () => {
    const kantor = (file: string): string => join(import.meta.dirname, "../../fixtures/kantor", file);
    const options = { before: kantor("aturan-lama.csv"), vacancies: kantor("lowongan-akan.csv"), asOf };
    const { out } = await ran((shell) => provisionsCompareCommand(kantor("aturan-baru.csv"), options, shell));
    expect(out).toContain("akan.destination.household: berubah: Versi: 1 → 2; Berlaku sampai: – →\n    2027-02-28");
    expect(out).toContain("Keputusan yang berubah per 1 Maret 2027: 1\n  - akan-2 Penata laksana rumah tangga: lolos → dihentikan");
    const household = provisions.rows.find(({ id }) => id === "akan.destination.household")!;
    const closed = ["AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SY", "TN", "TW", "YE"];
    const when = JSON.parse(JSON.stringify(household.when).replace(/\["AE[^\]]*\]/, JSON.stringify(closed))) as typeof household.when;
    writeFiles(folder, { "taiwan.json": { provisions: [{ ...household, version: 2, when }] } });
    const wide = await ran((shell) => provisionsCompareCommand(at("taiwan.json"), { before: kantor("aturan-lama.csv") }, shell), "en");
    expect(wide.out.replace(/\s+/g, " ")).toContain("When: … TN, YE) … → … TN, TW, YE) …");
  });

  it("looks at pairs where a rule about persons changes, age among them", async () => {
    const changed = provisions.rows.map((row) => (row.id === "akan.minAge" ? { ...row, version: 2, must: { age: 21, on: "asOf" } } : row));
    writeFiles(folder, { "umur.json": { provisions: changed } });
    const options = { vacancies: at("posts.csv"), candidates: at("people.csv"), asOf: "2018-01-01" };
    const { out } = await ran((shell) => provisionsCompareCommand(at("umur.json"), options, shell), "en");
    // Who was born in March 1999 is 18, and not yet 21, on that day; whose birth date is unknown stays to be verified.
    expect(out).toContain("pk-2 → lw-1 Caregiver: passed → stopped [akan.minAge]");
    expect(out).not.toContain("pk-3");
    expect(out).not.toContain("1999");
  });

  it("finds nothing where nothing changes", async () => {
    writeFiles(folder, { "sama.json": { provisions: provisions.rows } });
    const { out } = await ran((shell) => provisionsCompareCommand(at("sama.json"), { vacancies: at("posts.csv") }, shell));
    expect(out).toBe("Kedua versi sama; tidak ada keputusan yang berubah.\n");
  });
});

describe("pengantar periksa-lowongan", () => {
  it.each(["id", "en"] as const)("tells what is written, the basis and a hint, in 80 columns (%s)", async (locale) => {
    const { code, out } = await check({}, locale);
    expect(code).toBe(1);
    expect(out).toContain('"Usia maks. 30 tahun"');
    expect(out).toContain("SE Menaker M/6/HK.04/V/2025");
    expect(out).toContain(locale === "id" ? "Saran: Hapus batas usia" : "Hint: Drop the age limit");
    expect(out).toContain(locale === "id" ? "keyakinan: menurut laporan" : "confidence: reported");
    expect(out).toContain("KBJI 5230");
    expect(tooWide(out)).toEqual([]);
  });

  it("asks once what is not known, and finds nothing about a sound advert, or one in Indonesia that does not say its kind", async () => {
    const { vacancies } = JSON.parse((await check({ format: "json" })).out) as {
      vacancies: { id: string; findings: { provision: string; decision: string; status: string }[] }[];
    };
    const of = (id: string): readonly string[] =>
      vacancies.find((one) => one.id === id)!.findings.map(({ provision, decision }) => `${provision} ${decision}`);
    expect(of("lw-3")).toEqual([]);
    expect(of("lw-4")).toEqual(["lint.diplomaRetention block"]);
    expect(of("lw-5")).toEqual(["dom.akad verify"]);
    const { out } = await check({ verbose: true });
    expect(out.replace(/\s+/g, " ")).toContain(
      "Belum diketahui: jenis antarkerja (AKL, AKAD, AKAN). Aturan yang menunggu jawabannya: dom.akad.",
    );
  });

  it("holds wages against the minimum wages that the office has filled in, and wants each of their rows sound", async () => {
    const heading = "Wilayah,Upah minimum,Berlaku sejak,Dasar hukum\n";
    writeFiles(folder, {
      "upah.csv": `${heading}Kota Bekasi,"Rp 6.100.000",2026-01-01,SK Gubernur\n`,
      "salah.csv": `${heading}Bandung,"Rp 6.100.000",2026-01-01,SK Gubernur\n`,
    });
    const { out } = await check({ wageFloors: at("upah.csv") });
    expect(out).toContain("[dom.wageFloor]");
    expect((await check()).out).not.toContain("[dom.wageFloor]");
    await expect(check({ wageFloors: at("salah.csv") })).rejects.toThrow(/baris 2, kolom Wilayah.*Kemendagri/s);
    // A change of the rule about them is compared with them.
    writeFiles(folder, { "tanpa.json": { provisions: provisions.rows.filter(({ id }) => id !== "dom.wageFloor") } });
    const compare = (more: object): Promise<{ readonly out: string }> =>
      ran((shell) => provisionsCompareCommand(at("tanpa.json"), { vacancies: at("posts.csv"), asOf, ...more }, shell));
    expect((await compare({ wageFloors: at("upah.csv") })).out).toMatch(/Kasir: .*→ tidak berlaku \[dom\.wageFloor\]/);
    expect((await compare({})).out).not.toMatch(/→ tidak berlaku \[dom\.wageFloor\]/);
  });

  it("ends as its findings ask", async () => {
    writeFiles(folder, {
      "sound.csv": posts
        .split("\n")
        .filter((line) => /^(?:Kode|lw-3)/.test(line))
        .join("\n"),
    });
    writeFiles(folder, {
      "asks.csv": posts
        .split("\n")
        .filter((line) => /^(?:Kode|lw-5)/.test(line))
        .join("\n"),
    });
    const codes = await Promise.all([
      check({}, "id", "sound.csv"),
      check({}, "id", "asks.csv"),
      check({ failOn: "verify" }, "id", "asks.csv"),
      check({ failOn: "never" }),
    ]);
    expect(codes.map(({ code }) => code)).toEqual([0, 0, 1, 0]);
  });

  it("writes a page to print, in which nothing of an advert is code", async () => {
    writeFiles(folder, { "script.csv": posts.replace("Melayani pembeli", "<script>alert(1)</script> maks. 30 tahun") });
    const { out } = await check({ format: "html" }, "id", "script.csv");
    expect(out).toMatch(/^<!DOCTYPE html>/);
    expect(out).not.toContain("<script>");
    expect(out).toContain("[lint.diplomaRetention]");
  });
});

describe("pengantar siap-berangkat", () => {
  it.each(["id", "en"] as const)("goes through three stages and the documents, in 80 columns (%s)", async (locale) => {
    const { code, out } = await depart(["pk-1", "lw-1"], {}, locale);
    expect(code).toBe(1);
    expect(out).toContain("[akan.minAge]");
    expect(out).toContain("[akan.language.JP]");
    expect(out).toContain(locale === "id" ? "? paspor" : "? passport");
    expect(out).toContain(locale === "id" ? "15 dokumen belum siap" : "15 documents not ready");
    expect(tooWide(out)).toEqual([]);
  });

  it("stops nobody for what is not known: no birth date asks to be verified", async () => {
    const { code, out } = await depart(["pk-3", "lw-1"]);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain("? Perlu dipastikan: Calon pekerja migran harus berusia paling sedikit 18 tahun.");
    expect(out.replace(/\s+/g, " ")).toContain("umur menurut undang-undang perlu diperiksa dari KTP");
  });

  it("marks what is unverified in law, and asks the officer", async () => {
    const { code, out } = await depart(["pk-2"], { country: "sa", employerType: "individual" });
    expect(code).toBe(1);
    expect(out).toContain("[akan.destination.household]");
    expect(out).toContain("Aturan ini sendiri belum terverifikasi");
    expect(out.replace(/\s+/g, " ")).toContain("keyakinan: belum terverifikasi");
    expect(out).not.toContain("[dom.minInfo]");
  });

  it("is ready where everything is there", async () => {
    const types =
      "recommendation identity-card diploma birth-certificate marital-status-letter family-permit competence-certificate health-certificate passport";
    const more = "work-visa placement-agreement work-contract health-insurance social-security orientation-certificate";
    const documents = `${types} ${more}`.split(" ").map((type) => ({ type, status: "have", expires: "2028-12-31" }));
    const registration = { status: "active", expiresAt: "2028-01-01", lastReportedAt: "2026-09-01" };
    const certificates = [{ label: "Caregiver", units: ["Q.881010.001.01"], expires: "2028-01-01" }];
    const person = { facts: { indonesianCitizen: true, departureBan: false }, residence: {}, education: [], experience: [], skills: [] };
    writeFiles(folder, {
      "ready.jsonl": [{ id: "c-1", ...person, documents, registration, certificates, languages: [{ language: "ja", cefr: "A2" }] }],
      "births.jsonl": [{ candidate: "c-1", birthDate: "1999-03-05" }],
      "order.jsonl": [
        {
          ...{ id: "v-1", title: "Caregiver", channel: "overseas", startDate: "2027-02-01", restDaysPerWeek: 1 },
          ...{ locations: [{}], wage: { min: 200_000, currency: "JPY", period: "month" }, hoursPerWeek: { max: 40 } },
          employer: { name: "PT Contoh", licences: [{ type: "SIP3MI", expires: "2028-01-01" }] },
          occupation: { concept: "kbji-2014:5321" },
          overseas: {
            ...{ country: "JP", scheme: "P2P", employerType: "company", sip2mi: "s-1", jobOrderNumber: "j-1" },
            missionVerifiedAt: "2026-10-01",
            costToWorker: { amount: 0, currency: "IDR" },
          },
          requirements: [{ kind: "certificate", importance: "essential", units: ["Q.881010.001.02"] }],
          facts: {
            ...{
              sip2miExpires: "2027-06-30",
              orderPermitted: 20,
              orderPlaced: 3,
              jobOrderExpires: "2027-03-31",
              missionVerifier: "KBRI Tokyo",
            },
            contractTerms: contractTerms.rows.map(({ term }) => ({ term })),
          },
        },
      ],
    });
    writeFiles(folder, {
      "tujuan.csv": "Negara;Upah minimum;Berlaku sejak;Dasar hukum\nJepang;JPY 190.000;1/1/2026;perjanjian kerja standar\n",
    });
    const destinations = at("tujuan.csv");
    const files = { candidates: at("ready.jsonl"), vacancies: at("order.jsonl"), demographics: at("births.jsonl"), destinations };
    const { code, out } = await depart(["c-1", "v-1"], files);
    expect([code, out]).toEqual([0, expect.stringContaining("Siap: tidak ada yang menghentikan")]);
    const without = await depart(["c-1", "v-1"], { candidates: files.candidates, vacancies: files.vacancies, destinations });
    expect(without.out).toContain("Belum siap: 0 hal menghentikan, 2 hal perlu diperiksa, 0 dokumen belum siap.");
  });

  it("reads the registers, rules and minimum wages of the office's folder, where no file is named", async () => {
    const office = at("dinas");
    await ran((shell) => registerCommand([at("people.csv"), at("posts.csv")], { folder: office, asOf }, shell));
    const own = await ran((shell) => departureCheckCommand(["pk-1", "lw-1"], { folder: office }, shell));
    const named = await depart(["pk-1", "lw-1"]);
    expect(own).toEqual(named);
    expect(own.out).toContain("- Calon pekerja migran harus berusia paling sedikit 18 tahun.");
    const destination = await ran((shell) => departureCheckCommand(["pk-2"], { folder: office, country: "JP" }, shell));
    expect(destination.out).toContain("Contoh Dua (pk-2) → Jepang");
    const heading = "Wilayah,Upah minimum,Berlaku sejak,Dasar hukum\n";
    writeFiles(office, {
      "aturan.json": { provisions: provisions.rows.filter(({ id }) => id !== "akan.minAge") },
      "upah-minimum.csv": `${heading}Kota Bekasi,"Rp 6.100.000",2026-01-01,SK Gubernur\n`,
    });
    const ruled = await ran((shell) => departureCheckCommand(["pk-1", "lw-1"], { folder: office }, shell));
    expect(ruled.out).not.toContain("[akan.minAge]");
    expect(ruled.err).toBe(
      `Dipakai dari folder kantor: ${join(office, "aturan.json")}\nDipakai dari folder kantor: ${join(office, "upah-minimum.csv")}\n`,
    );
    const all = await ran((shell) => vacancyCheckCommand([], { folder: office }, shell));
    expect(all.out).toContain("5 lowongan");
    expect(all.out).toContain("[dom.wageFloor]");
    expect(ownOf(own.out + own.err + all.out)).toEqual([]);
    await expect(ran((shell) => departureCheckCommand(["pk-1", "lw-1"], { folder: at("tiada") }, shell))).rejects.toThrow(
      /tiada tidak ada. Sebutkan folder kantor/,
    );
    await expect(ran((shell) => vacancyCheckCommand([], { folder: at("tiada") }, shell))).rejects.toThrow(/Sebutkan berkas lowongan/);
    expect(existsSync(at("tiada"))).toBe(false);
  });

  it("says who is not there, and what is no placement abroad", async () => {
    await expect(depart(["pk-9", "lw-1"])).rejects.toThrow(/Tidak ada pk-9/);
    await expect(depart(["pk-1", "lw-9"])).rejects.toThrow(/Tidak ada lw-9/);
    await expect(depart(["pk-1", "lw-3"])).rejects.toThrow(/bukan penempatan luar negeri/);
    await expect(depart(["pk-1"], { country: "Jepang" })).rejects.toThrow(/dua huruf/);
    await expect(depart(["pk-1"])).rejects.toThrow(/pengantar siap-berangkat pk-1 lw-3/);
  });

  it("writes a page to print; no NIK and no birth date is in anything", async () => {
    const said = await Promise.all(["html", "json", "table"].map((format) => depart(["pk-1", "lw-1"], { format, verbose: true })));
    const everything = said.map(({ out, err }) => out + err).join("\n");
    expect(said[0]!.out).toMatch(/^<!DOCTYPE html>/);
    expect(everything).toContain("akan.minAge");
    expect(everything.replace(/[ .]/g, "")).not.toContain(nik);
    expect(everything).not.toMatch(/2009-08-17|17 Agustus 2009|1990/);
  });
});

describe("the program", () => {
  it("answers an Indonesian command in Indonesian, its English name in English, and shows the help of each", async () => {
    const options = { cwd: folder };
    const [rules, english, help, none] = await Promise.all([
      runCli(["aturan"], options),
      runCli(["rules", "show", "lint.age"], options),
      runCli(["siap-berangkat", "--help"], options),
      runCli(["check-vacancies"], options),
    ]);
    expect(rules.out).toMatch(/^ATURAN per /);
    expect(english.out).toContain("An age limit is allowed only");
    expect(help.out).toContain("Kode keluar: 0 tidak ada yang menghentikan");
    expect(none.code).toBe(2);
    expect(none.err).toContain("Name a file of vacancies");
  });
});
