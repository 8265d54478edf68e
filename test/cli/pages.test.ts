import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import { runProgram } from "../../src/cli/program.js";
import { shellOf } from "../../src/cli/shell.js";
import { scratchFolder, writeFiles } from "./run-cli.js";

const root = resolve(import.meta.dirname, "../..");
const folder = scratchFolder();
const at = (name: string): string => join(folder, name);
const fixture = (name: string): string => join(root, "fixtures", name);

/** Runs the program in this process; what it writes to standard output is its answer. */
async function run(locale: "en" | "id", ...words: readonly string[]): Promise<string> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end();
  const streams = { stdin, stdout, stderr } as unknown as NodeJS.Process;
  const told: Buffer[] = [];
  stdout.on("data", (piece: Buffer) => told.push(piece));
  stderr.resume();
  await runProgram([...words, "--locale", locale], shellOf(streams, locale));
  return Buffer.concat(told).toString("utf8");
}

const long = "Kepala Seksi Pengelasan Konstruksi Baja Berat dan Pemeliharaan Fasilitas Produksi Bertekanan Tinggi (Indonesia Timur)";
const endless = "PTPerusahaanPengelolaanPelabuhanPerikananSamuderaNusantaraBerjayaSejahteraAbadi".repeat(2);
const longId = `h-${"0123456789-".repeat(6)}x`;

/** Records that are hard to show: endless words, long titles, nothing known, nobody suited. */
const records = {
  "candidates.jsonl": [
    { id: "h-silent" },
    { id: "h-none", name: "Tanpa Keterampilan", skills: [], experience: [] },
    { id: longId, name: long, skills: [{ label: endless }], desiredOccupations: [{ label: long }] },
  ],
  "vacancies.jsonl": [
    { id: "h-bare", title: "Juru las" },
    { id: "h-full", title: "Tukang las", openings: 1, openingsFilled: 1 },
    {
      id: "h-long",
      title: long,
      employer: { name: endless },
      openings: 250,
      wage: { min: 3_000_000, max: 98_765_432, currency: "IDR", period: "month" },
      requirements: Array.from({ length: 12 }, (_, index) => ({
        kind: "skill",
        label: `${String(index)} ${long}`,
        importance: index > 5 ? "optional" : "essential",
      })),
    },
  ],
  "hard.csv": `Nama;Kab/Kota;Jabatan yang diinginkan\n${long};Kab. Kendal;${long}\nTanpa Data;;\n`,
  "adverts.csv": `Jabatan,Perusahaan,Lokasi,Gaji,Uraian\n"${long}",${endless},Kab. Kendal,Rp 98.765.432,"Dibutuhkan wanita maksimal 25 tahun, ${endless}"\nJuru las,,,,\n`,
};

const market = ["--candidates", at("candidates.jsonl"), "--vacancies", at("vacancies.jsonl"), "--taxonomy", fixture("taxonomy.json")];
const office = ["--folder", at("kantor")];
const day = ["--as-of", "2026-11-24"];
const pair = ["--candidate", longId, "--vacancy", "h-long", ...market];

/** Every command that writes a page, and tables. */
const commands: readonly (readonly string[])[] = [
  ["match", ...market, "--for", "vacancies"],
  ["match", ...market, "--for", "candidates"],
  ["explain", ...pair],
  ["why-not", ...pair, "--top", "1"],
  ["what-if", ...pair, "--top", "1", "--sides", "candidate", "vacancy", "policy"],
  ["questions", "--candidate", "h-silent", ...market],
  ["policy", "lint", fixture("policy.json"), ...market],
  ["policy", "diff", fixture("policy.json"), fixture("policies/near-first.json"), ...market],
  ["replay", at("run.jsonl"), ...market.slice(0, 6)],
  ["cocokkan", "pk-1", "lw-1", "pk-7", "lw-7", ...office],
  ["kesenjangan", "pk-2", ...office],
  ["kesenjangan", "pk-7", ...office],
  ["tindak-lanjut", "--within", "60", ...office],
  ["audit", ...office],
  ["periksa-lowongan", at("adverts.csv")],
  ["siap-berangkat", "h-none", "--country", "JP", "--candidates", at("candidates.jsonl")],
];

const undated = new Set(["replay"]);
const asked = (words: readonly string[]): readonly string[] => (undated.has(words[0]!) ? words : [...words, ...day]);

beforeAll(async () => {
  writeFiles(folder, records);
  for (const file of ["pencari.csv", "lowongan.csv"]) cpSync(fixture(`kantor/${file}`), at(file));
  await run("id", "match", ...market, "--for", "vacancies", "--top", "2", "--record", at("run.jsonl"), ...day);
  const taxonomy = ["--taxonomy", fixture("taxonomy.json"), ...office, ...day];
  await run("id", "daftar", at("pencari.csv"), at("lowongan.csv"), ...taxonomy);
  await run("id", "daftar", at("hard.csv"), at("adverts.csv"), ...office, ...day);
  await run("id", "rujuk", "pk-7", "lw-7", "--by", "Petugas", "--reason", "pilihan sendiri", ...office, ...day);
});

describe.each(["en", "id"] as const)("in %s", (locale) => {
  it.each(commands.map((words) => [words.slice(0, 2).join(" "), words] as const))("the table of %s fits 80 columns", async (_, words) => {
    const text = await run(locale, ...asked(words));
    expect(text.trim()).not.toBe("");
    for (const line of text.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });

  it.each(
    [
      ...commands.map(asked),
      ["policy", "describe", fixture("policies/reciprocal.json")],
      ["rujuk", "pk-2", "lw-2", "--by", "Petugas", "--reason", "pilihan sendiri", ...office, ...day],
    ].map((words) => [words.slice(0, 2).join(" "), words] as const),
  )("the page of %s is made for a telephone and for A4", async (_, words) => {
    const page = at(`page-${locale}.html`);
    await run(locale, ...words, "--format", "html", "--out", page);
    const html = readFileSync(page, "utf8");
    expect(html).toMatch(new RegExp(`^<!DOCTYPE html>\n<html lang="${locale}">`));
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    const styles = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
    expect(styles).toMatch(/@page \{ size: A4;/);
    // A word without an end must break, in a cell too, and nothing may be wider than a small telephone.
    expect(styles).toMatch(/body \{[^}]*overflow-wrap: anywhere/);
    for (const [, size, unit] of styles.matchAll(/(?<!max-)(?:min-)?width: ([\d.]+)(px|rem|pt)/g))
      expect(Number(size) * { px: 1, rem: 16, pt: 4 / 3 }[unit as "px" | "rem" | "pt"]).toBeLessThanOrEqual(320);
    const body = html.slice(html.indexOf("<body>"));
    expect(body).not.toMatch(/<(?:script|link|img|iframe|a)\b|\s(?:src|href|style|width)="(?!\d+(?:\.\d+)?"\sheight)/);
    expect(body).not.toMatch(/<pre|white-space/);
    // A table of more than two columns either has its lines below one another on a telephone, or short cells alone.
    for (const [table, kind] of body.matchAll(/<table(?: class="(\w+)")?>[\s\S]*?<\/table>/g)) {
      const columns = /<thead>([\s\S]*?)<\/thead>/.exec(table)?.[1]?.match(/<th\b/g)?.length ?? 0;
      if (columns > 3) expect(["stack", "numbers"]).toContain(kind);
      if (kind === "stack") for (const [cell] of table.matchAll(/<td class="words"[^>]*>/g)) expect(cell).toContain("data-label=");
    }
  });
});
