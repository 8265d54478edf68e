import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { findPhrases, judge, phraseLists, provisions } from "../../../src/packs/indonesia/index.js";

const found = (id: string, text: string): readonly string[] =>
  findPhrases(
    text,
    phraseLists.rows.find((list) => list.id === id)!,
  );

describe("phrases that ask what may not be asked are found as they are written", () => {
  it.each([
    ["age", "Usia maks. 25 tahun", ["Usia maks. 25 tahun"]],
    ["age", "Pria/wanita, umur 18-30th", ["umur 18-30"]],
    ["age", "maks. 27 thn", ["maks. 27 thn"]],
    ["sex", "Dibutuhkan segera KHUSUS WANITA", ["KHUSUS WANITA"]],
    ["sex", "Jenis kelamin: Laki-laki", ["Jenis kelamin: Laki-laki"]],
    ["marital", "- Belum menikah", ["Belum menikah"]],
    ["height", "TB min 165 cm", ["TB min 165"]],
    ["looks", "berpenampilan menarik & good looking", ["berpenampilan menarik", "good looking"]],
    ["religion", "Diutamakan Muslimah", ["Diutamakan Muslimah"]],
    ["ethnicity", "khusus Chinese", ["khusus Chinese"]],
    ["diplomaRetention", "bersedia ijazah asli ditahan", ["ijazah asli ditahan"]],
    ["fee", "peserta dikenakan biaya Rp 500.000", ["dikenakan biaya"]],
    ["fee", "Membayar Rp 500.000 biaya administrasi", ["biaya administrasi"]],
    ["scam", "berangkat dengan visa umroh", ["visa umroh"]],
  ])("%s: %s", (list, text, expected) => {
    expect(found(list, text)).toEqual(expected);
  });
});

describe("what only looks like one is none", () => {
  it.each([
    ["age", "Pengalaman minimal 2 tahun"],
    ["age", "Pengalaman maks 20 tahun di bidangnya"],
    ["age", "Tanpa batasan usia"],
    ["sex", "Pria dan wanita usia produktif kerja"],
    ["sex", "Laki-laki/perempuan"],
    ["marital", "Menikah / belum menikah"],
    ["looks", "Berpenampilan rapi dan sopan"],
    ["looks", "tidak harus berpenampilan menarik"],
    ["religion", "Guru Agama Islam"],
    ["religion", "Desainer busana muslim"],
    ["ethnicity", "Admin suku cadang, paham suku bunga"],
    ["diplomaRetention", "Kami tidak menahan ijazah"],
    ["fee", "Pelamar tidak dipungut biaya"],
    ["fee", "tanpa biaya administrasi"],
    ["scam", "Mengurus visa kerja"],
  ])("%s: %s", (list, text) => {
    expect(found(list, text)).toEqual([]);
  });
});

test("no phrase of a list is hidden by its own exceptions, and each stands once", () => {
  for (const { id, phrases, except = [] } of phraseLists.rows) {
    expect(new Set(phrases).size, id).toBe(phrases.length);
    for (const phrase of phrases) {
      const text = phrase.replaceAll("{age}", "25").replaceAll("{n}", "25");
      if (/^(tidak|tanpa) /.test(phrase)) continue;
      if (except.some((one) => one === phrase)) throw new Error(`${id}: ${phrase}`);
      expect(found(id, text), `${id}: ${phrase}`).not.toEqual([]);
    }
  }
});

const file = "../shared/data/maganghub/vacancies.jsonl";
if (!existsSync(file)) console.warn(`skipped: lints of real vacancies, for want of ${file}`);

test.skipIf(!existsSync(file))(
  "real vacancies, every fourth: lints are raised for a few in a hundred, each with the words that raise it",
  () => {
    const rows = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .filter((_, at) => at % 4 === 0)
      .map((line) => JSON.parse(line) as { posisi: string; deskripsi_posisi: string | null; syarat_khusus: string | null });
    const lints = provisions.rows.filter(({ kind, must }) => kind === "advertLint" && "not" in must);
    const hits = rows.flatMap((row) => {
      const records = { vacancy: { title: row.posisi, description: [row.deskripsi_posisi, row.syarat_khusus].filter(Boolean).join("\n") } };
      return judge(lints, { records, asOf: "2026-11-24" }).filter(({ status }) => status === "unmet");
    });
    expect(hits.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(hits.length).toBeGreaterThan(0.005 * rows.length);
    expect(hits.length).toBeLessThan(0.2 * rows.length);
  },
);
