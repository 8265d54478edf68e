import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auditCommand } from "../../src/cli/audit-command.js";
import { displayWidth } from "../../src/cli/display-width.js";
import { followUpCommand } from "../../src/cli/follow-up-command.js";
import { interviewCommand } from "../../src/cli/interview-command.js";
import { messagesIn } from "../../src/cli/messages.js";
import { referCommand } from "../../src/cli/refer-command.js";
import { registerCommand } from "../../src/cli/register-command.js";
import { removeCommand } from "../../src/cli/remove-command.js";
import type { Shell } from "../../src/cli/shell.js";
import { suggestCommand } from "../../src/cli/suggest-command.js";
import type { Locale } from "../../src/model/index.js";
import { runCli, scratchFolder } from "./run-cli.js";

const root = resolve(import.meta.dirname, "../..");
const scratch = scratchFolder();
const asOf = "2026-11-24";
const by = "Rina";
let folder = "";
let count = 0;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls a command as the program does, at a terminal where there is something to type. */
async function ran(command: (shell: Shell) => Promise<number>, typed?: string, locale: Locale = "id"): Promise<Ran> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  let [out, err] = ["", ""];
  stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  if (typed !== undefined) Object.assign(stdin, { isTTY: true }).end(typed);
  const code = await command({ locale, say: messagesIn(locale), stdin, stdout, stderr, today: () => asOf } as unknown as Shell);
  await new Promise((done) => setImmediate(done));
  return { code, out, err };
}

const remove = (id: string, typed?: string, options: { readonly yes?: boolean; readonly for?: string } = {}): Promise<Ran> =>
  ran((shell) => removeCommand(id, { folder, by, ...options }, shell), typed);

/** Everything in the folder, names and bytes. */
function everything(within = folder): string {
  return readdirSync(within)
    .map((name) => join(within, name))
    .map((path) => `${path}\n${statSync(path).isDirectory() ? everything(path) : readFileSync(path, "latin1")}`)
    .join("\n");
}

beforeAll(async () => {
  folder = join(scratch, "kantor");
  mkdirSync(folder);
  cpSync(join(root, "fixtures/taxonomy.json"), join(folder, "taxonomy.json"));
  const sheets = ["pencari.csv", "lowongan.csv"].map((name) => join(root, "fixtures/kantor", name));
  await ran((shell) => registerCommand(sheets, { folder }, shell));
  await ran((shell) => suggestCommand(["lw-1", "pk-2", "lw-2"], { folder }, shell));
  await ran((shell) => referCommand("pk-2", "lw-1", { folder, by, reason: "Ayu paling siap, HP 0812 0000 0002" }, shell));
  await ran((shell) => referCommand("pk-2", "lw-1", { folder, by, result: "ditolak", reason: "Ayu Larasati tidak datang" }, shell));
  await ran((shell) => referCommand("pk-5", "lw-2", { folder, by, reason: "Ayu Larasati (pk-2) sudah menolak" }, shell));
  await ran((shell) => followUpCommand("pk-2", { folder, by, next: "2026-12-10" }, shell));
});

beforeEach(() => {
  folder = join(scratch, `kantor-${String(++count)}`);
  cpSync(join(scratch, "kantor"), folder, { recursive: true });
});

describe("hapus", () => {
  it("leaves no byte of a person in the folder, and an audit that is sound and says who removed, and when", async () => {
    const personal = ["Ayu", "Larasati", "3374024502010002", "2001-02-05", "5 Februari 2001", "081200000002", "0812 0000 0002", "Kenanga"];
    const before = everything();
    const known = ["Ayu Larasati", "081200000002", "0812 0000 0002", "2001-02-05", "Kenanga"];
    expect(known.filter((one) => !before.includes(one))).toEqual([]);
    const { code, out } = await remove("pk-2", undefined, { yes: true });
    expect(code).toBe(0);
    expect(out).toContain("HAPUS Ayu Larasati (pk-2) dari folder");
    expect(out).toMatch(/Sudah dihapus\. Dicatat dalam log, nomor \d+\./);
    for (const line of out.split("\n").slice(1)) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    const after = everything();
    expect(personal.filter((one) => after.includes(one))).toEqual([]);
    // Her number is left where it says that it was removed, and nowhere else.
    expect(after.match(/pk-2(?!\d)/g)).toHaveLength(1);
    const audit = await ran((shell) => auditCommand(undefined, { folder }, shell));
    expect([audit.code, audit.err]).toEqual([0, ""]);
    expect(audit.out.replace(/\s+/g, " ")).toMatch(/2026-11-24 pk-2 dihapus dari daftar pencari kerja oleh Rina/);
    expect(audit.out).toContain("Semuanya utuh: tidak ada yang diubah sejak ditulis.");
    for (const one of personal) expect(audit.out).not.toContain(one);
  });

  it("asks at a terminal, and takes nothing but the word for yes", async () => {
    for (const typed of ["\n", "tidak\n", ""]) {
      const { code, out } = await remove("pk-2", typed);
      expect([code, out]).toEqual([0, expect.stringContaining("Tidak ada yang dihapus.")]);
    }
    expect(everything().includes("Ayu Larasati")).toBe(true);
    expect((await remove("pk-2", "hapus\n")).out).toContain("Sudah dihapus.");
    expect(everything().includes("Ayu Larasati")).toBe(false);
  });

  it("removes nothing where nobody can be asked and nobody said --yes, and tells what it would", async () => {
    await expect(remove("pk-2")).rejects.toThrow(/Ayu Larasati \(pk-2\)[\s\S]*Tidak ada yang dihapus\. Tambahkan --yes/);
    expect(everything().includes("Ayu Larasati")).toBe(true);
    await expect(remove("pk-99", undefined, { yes: true })).rejects.toThrow(/Tidak ada pencari kerja atau lowongan/);
    await expect(ran((shell) => removeCommand("pk-2", { folder, yes: true }, shell))).rejects.toThrow(/--by/);
  });

  it("tells who may be the same person, and which files it does not write tell of them", async () => {
    writeFileSync(join(folder, "surat.html"), "<p>Wira Sanjaya</p>");
    const { out } = await remove("pk-1", undefined, { yes: true });
    expect(out.replace(/\s+/g, " ")).toContain(
      "Mungkin orang yang sama masih terdaftar: pk-6 (nomor telepon sama, nama dan tahun lahir sama).",
    );
    expect(out.replace(/\s+/g, " ")).toContain("tidak dihapus: surat.html.");
  });

  it("gives a number that was somebody's to nobody else, and a referral's neither", async () => {
    await remove("pk-6", undefined, { yes: true });
    const sheet = join(scratch, "baru.csv");
    writeFileSync(sheet, "Nama;Kab/Kota\nGita Umpama;Kab. Kendal\n");
    expect((await ran((shell) => registerCommand([sheet], { folder }, shell))).out).toContain("Nomor baru: pk-7");
    await remove("pk-5", undefined, { yes: true });
    await remove("pk-2", undefined, { yes: true });
    expect((await ran((shell) => referCommand("pk-3", "lw-3", { folder, by }, shell))).err).toContain("Rujukan 3 dicatat");
  });

  it("ends a talk that goes on at another counter: nothing more is noted of who is not there", async () => {
    const stdin = new PassThrough();
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const shell = { locale: "id", say: messagesIn("id"), stdin, stdout, stderr, today: () => asOf } as unknown as Shell;
    const talk = interviewCommand("pk-5", { folder }, shell);
    await once(stdout, "data");
    await remove("pk-5", undefined, { yes: true });
    const log = readFileSync(join(folder, "log.jsonl"), "utf8");
    stdin.end("Kasir\n");
    await expect(talk).rejects.toThrow(/Tidak ada pencari kerja atau lowongan dengan nomor "pk-5"/);
    expect(readFileSync(join(folder, "log.jsonl"), "utf8") === log).toBe(true);
  });

  it("takes a vacancy out of its register, and leaves what is noted of people", async () => {
    const { out } = await remove("lw-2", undefined, { yes: true });
    expect(out).toContain("HAPUS Operator jahit (lw-2)");
    expect(readFileSync(join(folder, "vacancies.jsonl"), "utf8")).not.toContain("Garmen");
    expect((await ran((shell) => auditCommand("lw-2", { folder }, shell))).out).toContain("rujukan 2: pk-5 ke lw-2");
  });

  it("answers to both names, each in its language", async () => {
    const options = { cwd: scratch };
    const [indonesian, english] = await Promise.all([runCli(["hapus", "--help"], options), runCli(["remove", "--help"], options)]);
    expect(indonesian.out).toContain("Hapus tanpa bertanya lagi.");
    expect(english.out).toContain("Remove without asking again.");
    const refused = await runCli(["hapus", "pk-3", "--by", by, "--folder", folder], options);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(existsSync(join(folder, "candidates.jsonl"))).toBe(true);
  });
});
