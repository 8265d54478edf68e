import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runCli, scratchFolder, type Ended } from "./run-cli.js";
import { workbook } from "./workbook.js";

const root = resolve(import.meta.dirname, "../..");
const folder = scratchFolder();
const day = ["--as-of", "2026-11-24"];

const run = (...words: readonly string[]): Promise<Ended> => runCli([...words, ...day], { cwd: folder });
const typed = (input: string, ...words: readonly string[]): Promise<Ended> => runCli([...words, ...day], { cwd: folder, input });
const widest = (text: string): number => Math.max(...text.split("\n").map(({ length }) => length));

/** What is in no log and in no message: identity numbers, birth dates, telephones, addresses. */
const planted = ["3324010101990001", "3374024502010002", "1999-01-01", "1 Januari 1999", "081200000001", "0812-0000-0001", "Jl. Melati"];

/** Everything that the program said in this file. */
let said = "";
let first: Ended;

beforeAll(async () => {
  for (const file of ["pencari.csv", "lowongan.csv"]) cpSync(join(root, "fixtures/kantor", file), join(folder, file));
  cpSync(join(root, "fixtures/taxonomy.json"), join(folder, "taxonomy.json"));
  first = await run("daftar", "pencari.csv", "lowongan.csv", "--taxonomy", "taxonomy.json");
});

describe("a counselor's day", () => {
  it("daftar takes in two spreadsheets, tells what is missing, and offers who may be one", () => {
    expect(first).toMatchObject({ code: 0, err: "" });
    for (const words of ["6 baru", "pk-1 sampai pk-6", "Belum diisi", "pk-1, pk-6: nomor telepon sama", "6 pencari kerja, 6 lowongan"])
      expect(first.out).toContain(words);
    expect(widest(first.out)).toBeLessThanOrEqual(80);
    said += first.out;
  });

  it("daftar knows a file that comes again, and a row that is new", async () => {
    const again = await run("daftar", "pencari.csv");
    expect(again.out).toContain("0 baru · 0 diperbarui · 6 sudah ada");
    writeFileSync(
      join(folder, "baru.csv"),
      "Nama;Kab/Kota;Jabatan yang diinginkan\nEka Umpama;Kab. Kendal;Kasir\n;;\nFajar Misal;Atlantis;Kasir\n",
    );
    const more = await run("daftar", "baru.csv");
    expect(more.out).toContain("2 baru");
    expect(more.out).toContain("pk-7 sampai pk-8");
    expect(more.out).toMatch(/baris 4 · .* "Atlantis", tidak dikenal:\s+dianggap/);
    said += again.out + more.out;
  });

  it("daftar takes both tables from one workbook, and leaves a sheet of notes aside", async () => {
    const sheets = [
      { name: "Catatan", rows: [["Diisi oleh petugas loket"]] },
      {
        name: "Pencari",
        rows: [
          ["Nama", "Kab/Kota", "Pendidikan"],
          ["Gita Umpama", "Kota Semarang", "SMA"],
        ],
      },
      {
        name: "Lowongan",
        rows: [
          ["Jabatan", "Perusahaan", "Lokasi", "Upah"],
          ["Kasir", "Toko Contoh &amp; Anak", "Kota Semarang", 3_000_000],
        ],
      },
    ];
    writeFileSync(join(folder, "buku.xlsx"), workbook({ sheets }));
    const { code, out } = await run("daftar", "buku.xlsx", "--folder", "buku");
    expect([code, out.includes("1 pencari kerja, 1 lowongan")]).toEqual([0, true]);
    expect(readFileSync(join(folder, "buku/vacancies.jsonl"), "utf8")).toContain('"name":"Toko Contoh & Anak"');
  });

  it("cocokkan finds vacancies for a person, and people for a vacancy by their numbers alone", async () => {
    const person = await run("cocokkan", "pk-1", "--top", "2");
    expect(person.code).toBe(0);
    expect(person.out).toMatch(/1 {2}Tukang las · lw-1/);
    expect(person.err).toMatch(/Dicatat dalam log, nomor \d+/);
    const shortlist = await run("cocokkan", "lw-1", "--top", "2");
    expect(shortlist.out).toMatch(/1 {2}pk-1/);
    expect(shortlist.out).not.toContain("Wira");
    expect((await run("cocokkan", "lw-1", "--names")).out).toContain("Wira Sanjaya");
    for (const { out } of [person, shortlist]) expect(widest(out)).toBeLessThanOrEqual(80);
    const text = await run("cocokkan", "pk-1", "--format", "pesan", "--top", "3");
    expect(text.out).toMatch(/^Halo Wira Sanjaya/);
    expect(text.out.length).toBeLessThan(1000);
    said += person.out + shortlist.out + person.err;
  });

  it("prints sheets of guidance, whole and harmless", async () => {
    await run("cocokkan", "pk-5", "lw-1", "--top", "2", "--format", "html", "--out", "lembar.html");
    const page = readFileSync(join(folder, "lembar.html"), "utf8");
    for (const words of ["Lembar bimbingan", "Yang masih perlu ditanyakan", "Bertemu lagi", "Mengapa yang lain tidak tercantum"])
      expect(page).toContain(words);
    expect(page).not.toMatch(/<script|<img|<link|src=|href=|url\(/i);
    // The person's own sheet has the name; the employer's has numbers.
    expect(page).toContain("Dimas Nugroho");
    expect(page).not.toContain("Wira Sanjaya");
    said += page;
  });

  it("wawancara asks, keeps each answer at once, and goes on where it broke off", async () => {
    const before = await typed("", "wawancara", "pk-5");
    expect(before.out).toMatch(/WAWANCARA pk-5: \d+ pertanyaan/);
    const count = (text: string): number => Number(/(\d+) pertanyaan masih terbuka/.exec(text)?.[1]);
    const answered = await typed("zzz-bukan-daftar\nselesai\n", "wawancara", "pk-5");
    expect(answered.out).toContain("1 jawaban disimpan");
    expect(count(answered.out)).toBeLessThanOrEqual(count(before.out));
    const log = readFileSync(join(folder, "kantor/log.jsonl"), "utf8");
    expect(log).toContain('"kind":"answer"');
    expect(log).not.toContain("zzz-bukan-daftar");
    expect(readFileSync(join(folder, "kantor/candidates.jsonl"), "utf8")).toContain("zzz-bukan-daftar");
    said += before.out;
  });

  it("kesenjangan tells which step opens which vacancies", async () => {
    const { code, out } = await run("kesenjangan", "pk-2");
    expect(code).toBe(0);
    expect(out).toMatch(/KESENJANGAN Ayu Larasati \(pk-2\)[\s\S]*Lowongan: lw-\d/);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it("rujuk writes a letter, wants a reason for another order, and notes the outcome", async () => {
    const passedOver = await run("rujuk", "pk-5", "lw-1", "--by", "Rina");
    expect(passedOver).toMatchObject({ code: 2, out: "" });
    expect(passedOver.err).toContain("--reason");
    expect((await run("rujuk", "pk-5", "lw-1", "--by", "Rina", "--reason", "tinggal dekat pabrik")).code).toBe(0);
    const letter = await run("rujuk", "pk-1", "lw-1", "--by", "Rina", "--office", "Dinas Contoh", "--out", "surat.html");
    expect(letter.code).toBe(0);
    const page = readFileSync(join(folder, "surat.html"), "utf8");
    for (const words of ["SURAT PENGANTAR", "Wira Sanjaya", "PT Baja Contoh", "Dinas Contoh", "LEMBAR BALASAN"])
      expect(page).toContain(words);
    expect((await run("rujuk", "pk-1", "lw-1", "--by", "Rina")).code).toBe(2);
    const hired = await run("rujuk", "pk-1", "lw-1", "--by", "Rina", "--result", "diterima", "--start", "2026-12-01");
    expect(hired.out).toContain("diterima");
    expect(readFileSync(join(folder, "kantor/candidates.jsonl"), "utf8")).toContain('"status":"placed"');
    expect(readFileSync(join(folder, "kantor/vacancies.jsonl"), "utf8")).toContain('"openingsFilled":1');
    said += passedOver.err + letter.err + hired.out + page;
  });

  it("tindak-lanjut tells who is to be called", async () => {
    const { out } = await run("tindak-lanjut", "--within", "40");
    expect(out).toMatch(/21 Mei 2026 ! +Bagus Prakoso \(pk-3\)[^\n]*\n\s+Lapor 6 bulan/);
    expect(out).toContain("Hasil rujukan belum ada");
    expect(out).toContain("Tanyakan apakah masih bekerja · 30 hari");
    expect(widest(out)).toBeLessThanOrEqual(80);
    expect((await run("tindak-lanjut", "pk-3", "--reported", "--by", "Rina")).code).toBe(0);
    expect((await run("tindak-lanjut", "--within", "40")).out).not.toContain("Lapor 6 bulan");
  });

  it("audit proves the log, exports what concerns one person, and finds what was changed or cut off", async () => {
    const sound = await run("audit");
    expect(sound).toMatchObject({ code: 0, err: "" });
    expect(sound.out).toContain("Semuanya utuh");
    const seal = /^ {2}([0-9a-f]{64})$/m.exec(sound.out)![1]!;
    expect((await run("audit", "--seal", seal)).code).toBe(0);
    const exported = JSON.parse((await run("audit", "pk-1", "--format", "json")).out) as {
      readonly entries: readonly { readonly event: { readonly kind: string } }[];
      readonly records: Readonly<Record<string, { readonly decision: unknown }>>;
    };
    expect(new Set(exported.entries.map(({ event }) => event.kind))).toEqual(new Set(["run", "referral", "outcome"]));
    expect(Object.values(exported.records).some(({ decision }) => decision !== null)).toBe(true);

    cpSync(join(folder, "kantor"), join(folder, "diubah"), { recursive: true });
    const log = join(folder, "diubah/log.jsonl");
    const lines = readFileSync(log, "utf8").split("\n");
    writeFileSync(log, lines.map((line) => line.replace('"outcome":"hired"', '"outcome":"rejected"')).join("\n"));
    expect(await run("audit", "--folder", "diubah")).toMatchObject({ code: 1 });
    writeFileSync(log, `${lines.slice(0, -2).join("\n")}\n`);
    const cut = await run("audit", "--folder", "diubah", "--seal", seal);
    expect([cut.code, cut.out.includes("segel itu tidak ada")]).toEqual([1, true]);
    said += sound.out;
  });

  it("writes nothing about a person into the log, the records of lists, or what it says, but what it is asked for", () => {
    const office = join(folder, "kantor");
    const records = readdirSync(join(office, "records")).map((name) => readFileSync(join(office, "records", name), "utf8"));
    const log = readFileSync(join(office, "log.jsonl"), "utf8");
    for (const secret of planted) {
      expect(said).not.toContain(secret);
      expect(log + records.join("")).not.toContain(secret);
    }
    expect(log + records.join("")).not.toMatch(/Wira|Ayu|Bagus/);
    // An identity number is kept nowhere at all.
    const everything = readdirSync(office)
      .filter((name) => name !== "records")
      .map((name) => readFileSync(join(office, name), "utf8"));
    expect(everything.join("")).not.toMatch(/\d{16}(?![0-9a-f])(?<![0-9a-f]{17})/);
  });
});

describe("the words of the commands", () => {
  it("Indonesian names are answered in Indonesian, English ones in the reader's language", async () => {
    expect((await run("audit")).out).toContain("Diperiksa");
    expect((await run("audit", "--locale", "en")).out).toContain("Checked");
    expect((await run("register")).out).toContain("In the folder");
    expect((await run("daftar", "--all")).out).toMatch(/pk-1 {2}Wira Sanjaya\n[\s\S]*lw-1 {2}Tukang las, PT Baja Contoh\n[\s\S]*Di folder/);
    for (const command of ["daftar", "wawancara", "cocokkan", "kesenjangan", "rujuk", "tindak-lanjut", "hapus", "audit"]) {
      const { code, out } = await runCli([command, "--help"], { cwd: folder });
      expect([code, out.includes("Cara pakai:")]).toEqual([0, true]);
      expect(widest(out)).toBeLessThanOrEqual(80);
    }
  });

  it.each([
    ["a number of nobody", ["cocokkan", "pk-99"]],
    ["a referral by nobody", ["rujuk", "pk-1", "lw-1"]],
    ["an outcome that is none", ["rujuk", "pk-1", "lw-1", "--by", "Rina", "--result", "entah"]],
    ["a file that is not there", ["daftar", "tiada.csv"]],
    ["a day that is none", ["tindak-lanjut", "pk-3", "--next", "besok", "--by", "Rina"]],
  ])("ends with 2 for %s", async (_, words) => {
    const { code, out, err } = await run(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^pengantar: /);
    expect(err).not.toMatch(/at .*\.js:\d+/);
  });

  it("takes in nothing where one of the files cannot be read", async () => {
    expect((await run("daftar", "pencari.csv", "tiada.csv", "--folder", "lain")).code).toBe(2);
    expect(existsSync(join(folder, "lain/log.jsonl"))).toBe(false);
  });
});
