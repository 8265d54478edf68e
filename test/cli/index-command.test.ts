import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { candidates, files, inputs, onTheDay } from "./records.js";
import { runCli, scratchFolder, writeFiles, type Ended } from "./run-cli.js";

const folder = scratchFolder();
const run = (...words: string[]): Promise<Ended> => runCli(words, { cwd: folder });
const match = (...words: string[]): Promise<Ended> => run("match", ...onTheDay, "--for", "vacancies", "--format", "json", ...words);
const bytesOf = (file: string): Buffer => readFileSync(join(folder, file));

let made: Ended;
beforeAll(async () => {
  writeFiles(folder, files);
  made = await run("index", ...inputs, "--out", "market.snapshot");
});

describe("pengantar index", () => {
  it("writes a file, says what is in it, and lists what stands for no concept", () => {
    expect([made.code, made.out]).toEqual([0, ""]);
    expect(made.err).toContain("gamelan");
    expect(made.err).toContain("Written: market.snapshot\nIndexed: 3 candidates, 3 vacancies\n");
  });

  it("writes the same bytes of the same records, in any order", async () => {
    writeFiles(folder, { "turned.jsonl": [...candidates].reverse() });
    await run("index", "--candidates", "turned.jsonl", ...inputs.slice(2), "--out", "turned.snapshot");
    expect(bytesOf("turned.snapshot").equals(bytesOf("market.snapshot"))).toBe(true);
  });

  it("from which match and explain say what they say of the files themselves", async () => {
    expect((await match("--market", "market.snapshot")).out).toBe((await match(...inputs)).out);
    const pair = ["explain", ...onTheDay, "--candidate", "c-1", "--vacancy", "v-1"];
    expect((await run(...pair, "--market", "market.snapshot")).out).toBe((await run(...pair, ...inputs)).out);
  });

  it("reads files of another system by a mapping", async () => {
    writeFiles(folder, {
      "people.csv": "Nomor,Nama\n7,Rini\n",
      "mapping.json": { target: "candidates", fields: { id: "Nomor", name: "Nama" } },
    });
    const words = ["--candidates", "people.csv", "--candidates-mapping", "mapping.json", ...inputs.slice(2)];
    expect((await run("index", ...words, "--out", "mapped.snapshot")).code).toBe(0);
    expect((await match("--market", "mapped.snapshot")).out).toBe((await match(...words)).out);
  });

  it("leaves out what is wrong, lists it, and ends with 1", async () => {
    writeFiles(folder, { "half.jsonl": [...candidates, { id: "c-9", maxCommuteKm: -1 }] });
    const { code, err } = await run("index", "--candidates", "half.jsonl", ...inputs.slice(2), "--out", "half.snapshot");
    expect(code).toBe(1);
    expect(err).toContain("c-9 maxCommuteKm");
    expect(err).toContain("Indexed: 3 candidates, 3 vacancies");
  });

  it("writes nothing where a taxonomy cannot be used", async () => {
    writeFiles(folder, { "broken.json": '{"id": ' });
    const { code, err } = await run("index", ...inputs.slice(0, 4), "--taxonomy", "broken.json", "--out", "none.snapshot");
    expect(code).toBe(1);
    expect(err).toContain("Nothing was written");
    expect(() => bytesOf("none.snapshot")).toThrow();
  });
});

describe("a file that is no sound snapshot", () => {
  it.each<[string, (bytes: Buffer) => Uint8Array, string]>([
    ["cut", (bytes) => bytes.subarray(0, -8), "of [0-9]+ bytes, received [0-9]+"],
    ["with a flipped byte", (bytes) => bytes.fill(bytes.at(-1)! ^ 1, bytes.length - 1), "section vacancies\\.textNorm as it was written"],
    ["of another version", (bytes) => bytes.fill(9, 8, 9), "of version 2, received version 9"],
    ["that is something else", () => Buffer.from('{"id":"c-1"}'), "bytes that begin with 7b 22"],
    ["that is empty", () => new Uint8Array(0), "received no bytes"],
  ])("%s ends with 1, and is answered in the reader's language", async (_, change, reason) => {
    writeFileSync(join(folder, "bad.snapshot"), change(bytesOf("market.snapshot")));
    const { code, out, err } = await match("--market", "bad.snapshot");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(
      new RegExp(`^pengantar: bad\\.snapshot cannot be used: expected a market snapshot.*${reason}.*pengantar index\\.\\n$`),
    );
    expect((await match("--market", "bad.snapshot", "--locale", "id")).err).toContain("bad.snapshot tidak dapat dipakai: ");
  });
});

describe("ends with 2", () => {
  it.each<[string, string[], string, string]>([
    ["without a place to write to", ["index", ...inputs], "The option --out <file> is needed.", "Opsi --out <berkas> wajib diisi."],
    ["for a place that cannot be written to", ["index", ...inputs, "--out", "no-folder/x"], "cannot be written", "tidak dapat ditulis"],
    [
      "for a snapshot together with files",
      ["match", "--market", "market.snapshot", "--taxonomy", "taxonomy.json", "--for", "vacancies"],
      "--taxonomy cannot be used together with --market",
      "--taxonomy tidak dapat dipakai bersama --market",
    ],
    [
      "for a snapshot that is not there",
      ["match", "--market", "no.snapshot", "--for", "vacancies"],
      "no.snapshot cannot be read: there is no such",
      "no.snapshot tidak dapat dibaca",
    ],
    ["without a side", ["match", "--market", "market.snapshot"], "The option --for <side> is needed.", "Opsi --for <sisi> wajib diisi."],
  ])("%s", async (_, words, english, indonesian) => {
    for (const [locale, said] of [
      ["en", english],
      ["id", indonesian],
    ] as const) {
      const { code, out, err } = await run(...words, "--locale", locale);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(said);
    }
  });
});

it.each(["en", "id"])("helps in 80 columns (%s)", async (locale) => {
  const { code, out } = await run("index", "--help", "--locale", locale);
  expect([code, out.includes("--out <")]).toEqual([0, true]);
  for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});
