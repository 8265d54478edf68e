import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import { messagesIn } from "../../src/cli/messages.js";
import { registerCommand, type RegisterCommandOptions } from "../../src/cli/register-command.js";
import type { Shell } from "../../src/cli/shell.js";
import { csvRow } from "../../src/io/index.js";
import type { Locale, Vacancy } from "../../src/model/index.js";
import { scratchFolder, writeFiles } from "./run-cli.js";

const folder = scratchFolder();
const at = (file: string): string => join(folder, file);
const asOf = "2026-11-24";

/** Calls the command as the program does, without a process of its own. */
async function register(files: readonly string[], options: RegisterCommandOptions, locale: Locale = "id"): Promise<string> {
  const stdout = new PassThrough();
  let out = "";
  stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  const shell = { locale, say: messagesIn(locale), stdout, stderr: new PassThrough(), today: () => asOf } as unknown as Shell;
  await registerCommand(files.map(at), options, shell);
  await new Promise((done) => setImmediate(done));
  return out;
}

interface Titles {
  readonly read: readonly { readonly title: string; readonly records: readonly string[]; readonly code?: string; readonly way: string }[];
  readonly open: readonly { readonly title: string; readonly nearest: readonly { readonly code: string; readonly label?: string }[] }[];
}
const titlesIn = (json: string): readonly Titles[] =>
  (JSON.parse(json) as { readonly files: readonly { readonly titles: Titles }[] }).files.map(({ titles }) => titles);

const group = (code: string, id: string) => ({
  id: `g-${code}`,
  kind: "occupation",
  labels: { id },
  exactMatch: [{ scheme: "kbji-2014", code }],
});
const strange = Array.from({ length: 12 }, (_, index) => `Petugas aneka ${String.fromCharCode(97 + index)}`);

beforeAll(() => {
  writeFiles(folder, {
    "jabatan.json": {
      id: "jabatan",
      version: "1",
      concepts: [
        group("5230", "Kasir dan petugas tiket"),
        group("4226", "Petugas penerima tamu"),
        group("9321", "Petugas pengepakan"),
        group("7212", "Tukang las"),
        { id: "arc", kind: "occupation", labels: { id: "Juru las listrik" }, broader: ["g-7212"] },
      ],
    },
    "lowongan.csv": `Jabatan;Perusahaan;Kab/Kota\nJuru las listrik;PT A;Kab. Kendal\nKasir toko;PT B;Kab. Kendal\nKasir toko;PT C;Kab. Kendal\n${strange.map((title) => `${title};PT D;Kab. Kendal\n`).join("")}`,
    "pencari.csv":
      "Nama;Jabatan yang diinginkan;Pengalaman\nBudi Misal;Tukang las, Petugas serba ada;Kasir, 2 tahun\nTono Contoh;apa saja;\n",
  });
});

describe("what titles are read as, told by daftar", () => {
  it.each(["id", "en"] as const)(
    "counts those that were read, and lists the others with the nearest three, in 80 columns (%s)",
    async (locale) => {
      const out = await register(["lowongan.csv", "pencari.csv"], { folder: at(`kantor-${locale}`), taxonomy: at("jabatan.json") }, locale);
      const words =
        locale === "id"
          ? ["Jabatan: 2 dari 14 terbaca", "… dan 4 lagi (--verbose menampilkan semua)", "Jabatan: 2 dari 4 terbaca"]
          : ["Titles: 2 of 14 were read", "… and 4 more (--verbose shows all)", "Titles: 2 of 4 were read"];
      for (const one of words) expect(out).toContain(one);
      const plain = out.replace(/\s+/g, " ");
      expect(plain).toMatch(/Petugas aneka a \(lw-4\): (?:\d{4} [^;]+; ){2}\d{4} /);
      expect(plain).toMatch(/Petugas serba ada \(pk-1\): \d{4} /);
      expect(plain).toContain(`apa saja (pk-2): ${locale === "id" ? "tidak ada yang dekat" : "nothing is near"}`);
      expect(out.split("\n").filter((line) => displayWidth(line) > 80 && !line.includes(folder))).toEqual([]);
    },
  );

  it("has all of them in JSON, with code, concept and the records that they stand in", async () => {
    const [vacancies, people] = titlesIn(
      await register(["lowongan.csv", "pencari.csv"], { folder: at("json"), taxonomy: at("jabatan.json"), format: "json" }),
    );
    expect(vacancies!.read).toEqual([
      {
        title: "Kasir toko",
        records: ["lw-2", "lw-3"],
        concept: "g-5230",
        code: "5230",
        label: "Kasir dan petugas tiket",
        way: "tradeWord",
      },
      { title: "Juru las listrik", records: ["lw-1"], concept: "arc", code: "7212", label: "Juru las listrik", way: "label" },
    ]);
    expect(vacancies!.open.map(({ title }) => title)).toEqual(strange);
    expect(vacancies!.open[0]!.nearest).toHaveLength(3);
    expect(people!.read.map(({ title, code }) => [title, code])).toEqual([
      ["Tukang las", "7212"],
      ["Kasir", "5230"],
    ]);
  });

  it("has them as a table for a spreadsheet, by the name of the file that it is written to", async () => {
    await register(["lowongan.csv"], { folder: at("csv"), taxonomy: at("jabatan.json"), out: at("jabatan.csv") });
    const lines = readFileSync(at("jabatan.csv"), "utf8").split("\r\n");
    expect(lines[0]).toBe("\uFEFFBerkas,Jabatan,Jumlah,Nomor,Terbaca dari,KBJI,Nama KBJI,Terdekat 1,Terdekat 2,Terdekat 3");
    expect(lines[1]).toMatch(/,Kasir toko,2,lw-2 lw-3,kata yang lazim,5230,Kasir dan petugas tiket,,,$/);
    expect(lines).toHaveLength(1 + 14 + 1);
  });

  it("says once that there is no list of occupations, and reads common words alone", async () => {
    const out = await register(["lowongan.csv", "pencari.csv"], { folder: at("tanpa") });
    expect(out.match(/belum punya daftar jabatan/g)).toHaveLength(1);
    expect(out).toContain("Jabatan: 2 dari 14 terbaca");
    const [vacancies] = titlesIn(await register(["lowongan.csv"], { folder: at("tanpa"), format: "json" }));
    expect(vacancies!.read.map(({ code, way }) => [code, way])).toEqual([
      ["5230", "tradeWord"],
      ["7212", "tradeWord"],
    ]);
    expect(vacancies!.open.every(({ nearest }) => nearest.length === 0)).toBe(true);
  });
});

const data = resolve(import.meta.dirname, "../../../shared/data");
const missing = !existsSync(data);
if (missing) console.log("places of real boards through daftar: skipped, because ../shared/data is missing");

describe.skipIf(missing)("places of real vacancies, taken in by daftar", () => {
  it("have the code that the table of regions has for their names, and no text keeps an HTML entity", async () => {
    const lines = readFileSync(join(data, "maganghub/vacancies.jsonl"), "utf8").split("\n", 1000);
    const rows = lines
      .filter((_, index) => index % 10 === 0)
      .map((line) => JSON.parse(line) as Readonly<Record<"posisi" | "perusahaan" | "nama_kabupaten" | "deskripsi_posisi", string>>);
    const encoded = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const cells = rows.map(({ posisi, perusahaan, nama_kabupaten, deskripsi_posisi }, index) =>
      [`b-${String(index)}`, posisi, perusahaan, nama_kabupaten, deskripsi_posisi].map(encoded),
    );
    writeFiles(folder, {
      "papan.csv": [["Kode", "Posisi", "Nama perusahaan", "Kabupaten/Kota", "Deskripsi"], ...cells].map(csvRow).join(""),
    });
    await register(["papan.csv"], { folder: at("papan") });
    const text = readFileSync(at("papan/vacancies.jsonl"), "utf8");
    expect(text).not.toMatch(/&(?:#\d+|[a-z]+);/i);
    const vacancies = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Vacancy);
    expect(vacancies).toHaveLength(rows.length);
    const regions = new Map(
      readFileSync(join(data, "regions/kemendagri-2025.csv"), "utf8")
        .split("\n")
        .map((line) => line.split(",") as [string, string?])
        .map(([code, name = ""]) => [name.toUpperCase(), code.replaceAll(".", "")]),
    );
    const wanted = rows.map(({ nama_kabupaten: name }) => regions.get(name.toUpperCase().replace(/^KAB\. /, "KABUPATEN ")));
    const read = vacancies.map(({ locations }) => locations?.[0]?.place?.code);
    const right = wanted.filter((code, index) => code !== undefined && code === read[index]).length;
    expect(right / rows.length).toBeGreaterThanOrEqual(0.99);
  });
});

describe("a file that cannot be taken in", () => {
  it("shows no text of a row that cannot be read: nobody knows what stands in it", async () => {
    writeFiles(folder, { "rusak.csv": "NIK;Nama;No. HP\n3324010101990001;Budi\0 Rekaan;081399990000\n" });
    for (const options of [{}, { verbose: true }, { format: "json" as const }]) {
      const out = await register(["rusak.csv"], { folder: at("kantor-rusak"), asOf, ...options });
      expect(out).toMatch(/NUL/);
      expect(out).not.toMatch(/3324010101990001|Rekaan|081399990000/);
    }
  });

  it.each([
    ["kosong.csv", "", /kosong\.csv.*tidak diterima: tabel yang berisi baris; berkas kosong/s],
    ["rusak.xlsx", "PK\u0003\u0004 rusak", /rusak\.xlsx.*tidak diterima: buku kerja/s],
  ])("names %s, where nothing can be read", async (name, text, said) => {
    writeFiles(folder, { [name]: text });
    expect(await register([name], { folder: at("kantor-kosong"), asOf })).toMatch(said);
  });
});
