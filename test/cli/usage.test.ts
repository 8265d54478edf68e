import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { candidates, files, inputs, onTheDay } from "./records.js";
import { runCli, scratchFolder, writeFiles, type Ended } from "./run-cli.js";

const folder = scratchFolder();
const run = (...words: string[]): Promise<Ended> => runCli(words, { cwd: folder });
const match = (...words: string[]): Promise<Ended> => run("match", ...inputs, ...onTheDay, "--for", "vacancies", ...words);

beforeAll(() => {
  writeFiles(folder, files);
  mkdirSync(join(folder, "a-folder"));
});

describe("a command line that cannot be followed ends with 2, and is answered in the reader's language", () => {
  it.each<[string, string[], string, string]>([
    ["no command", [], "Say what is to be done", "Sebutkan yang harus dikerjakan"],
    [
      "an unknown command",
      ["mach"],
      "There is no command mach.\nDid you mean match?",
      "Tidak ada perintah mach.\nMungkin maksud Anda match?",
    ],
    ["an unknown option", ["match", "--candidate", "x"], "There is no option --candidate.\nDid you mean", "Tidak ada opsi --candidate."],
    ["an option without value", ["match", "--for"], "The option --for <side> needs a value.", "Opsi --for <sisi> memerlukan nilai."],
    [
      "a missing option",
      ["match", "--vacancies", "v.csv"],
      "The option --candidates <file> is needed.\nThe option --for <side> is needed.",
      "Opsi --candidates <berkas> wajib diisi.",
    ],
    ["stray words", ["validate", "x.json"], "words that belong to no option", "kata yang tidak termasuk opsi"],
    ["nothing to check", ["validate"], "Name at least one file", "Sebutkan sekurangnya satu berkas"],
    [
      "standard input twice",
      ["match", "--candidates", "-", "--vacancies", "-", "--for", "vacancies"],
      "Only one of --candidates and --vacancies",
      "Hanya salah satu dari --candidates dan --vacancies",
    ],
    [
      "a format nobody knows",
      ["validate", "--candidates", "people.docx"],
      "people.docx: expected a name that ends in",
      "people.docx: seharusnya",
    ],
    [
      "a mapping without its file",
      ["validate", "--places", "places.json", "--candidates-mapping", "m.json"],
      "only of use",
      "hanya berguna",
    ],
    [
      "a file that is not there",
      ["validate", "--taxonomy", "no.json"],
      "no.json cannot be read: there is no such",
      "no.json tidak dapat dibaca",
    ],
    ["a folder for a file", ["validate", "--taxonomy", "a-folder"], "a-folder cannot be read: it is a folder", "ini sebuah folder"],
  ])("%s", async (_, words, english, indonesian) => {
    for (const [locale, said] of [
      ["en", english],
      ["id", indonesian],
    ] as const) {
      const { code, out, err } = await runCli(words, { cwd: folder, env: { LC_ALL: `${locale}_ID.UTF-8` } });
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(said);
    }
  });

  it("a language that is not spoken", async () => {
    const { code, err } = await match("--locale", "fr");
    expect(code).toBe(2);
    expect(err).toContain('--locale: expected one of id, en; received "fr".');
  });

  it("a place that cannot be written to, before any work is done", async () => {
    for (const out of ["a-folder", "no-folder/x.json"]) {
      const { code, err } = await match("--out", out);
      expect(code).toBe(2);
      expect(err).toContain(`${out} cannot be written`);
    }
  });

  it.each([
    ["that is not there", "absent.mjs", undefined],
    ["that throws", "throws.mjs", "throw new Error('no luck')"],
    ["that exports no recipe", "empty.mjs", "export const luck = 7;"],
    ["that takes a name of ours", "skills.mjs", "export const skills = () => ({});"],
  ])("a plug-in %s", async (_, file, source) => {
    if (source !== undefined) writeFiles(folder, { [file]: source });
    const { code, out, err } = await match("--plugin", file);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(new RegExp(`^pengantar: The plug-in ${file} .+\\n$`));
  });
});

describe("bad data ends with 1", () => {
  it.each([
    ["taxonomy", "--taxonomy"],
    ["places", "--places"],
    ["policy", "--policy"],
    ["mapping", "--vacancies-mapping"],
  ])("a broken %s stops the ranking: what it gave would mislead", async (_, option) => {
    writeFiles(folder, { "broken.json": '{"id": ' });
    const { code, out, err } = await match(option, "broken.json");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("broken.json");
    expect(err).toContain("Nothing was ranked");
  });

  it("an id asked for whose record was left out; the others asked for are ranked", async () => {
    writeFiles(folder, { "half.jsonl": [...candidates, { id: "c-9", maxCommuteKm: -1 }] });
    const words = ["--candidates", "half.jsonl", ...inputs.slice(2), ...onTheDay, "--for", "candidates", "--format", "csv"];
    const { code, out, err } = await run("match", ...words, "--only", "c-9", "c-1");
    expect(code).toBe(1);
    expect(err).toContain('left out because of its errors: candidate "c-9"');
    expect(out).toContain("candidate,c-1,1,");
  });

  it("a rule of a plug-in that fails, named with its pair", async () => {
    writeFiles(folder, {
      "odd.mjs": `export const odd = () => ({ name: "odd", version: "1", options: {}, asks: "vacancy", reads: { candidate: [], vacancy: [] },
        bind: () => ({ asked: () => true, from: () => ({ degree: () => { throw new Error("no luck"); }, ceiling: 1 }), evidence: () => null }), describe: () => "" });`,
      "odd.json": { schema: 1, id: "odd", version: "1", fit: [{ name: "odd", rule: "odd", weight: 1 }] },
    });
    const { code, err } = await match("--plugin", "odd.mjs", "--policy", "odd.json");
    expect(code).toBe(1);
    expect(err).toMatch(/A rule failed: rule odd, candidate c-\d and vacancy v-\d: no luck\n$/);
  });
});

describe("warnings", () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ id: `w-${String(index)}`, skills: [{ concept: `unknown-${String(index)}` }] }));
  const words = ["match", "--candidates", "many.jsonl", ...inputs.slice(2), ...onTheDay, "--for", "vacancies", "--only", "v-1"];

  it("alone end with 0, counted, and the first few are listed", async () => {
    writeFiles(folder, { "many.jsonl": many });
    const { code, err } = await run(...words);
    expect(code).toBe(0);
    expect(err).toContain("9 warnings");
    expect(err).toContain("… and 6 more warnings");
    expect(err.match(/skills\[0\]\.concept/g)).toHaveLength(3);
  });

  it("--verbose lists them all, and every name without a concept", async () => {
    const { err } = await run(...words, "--verbose");
    expect(err.match(/skills\[0\]\.concept/g)).toHaveLength(9);
    expect(err.match(/1 × skill: unknown-\d/g)).toHaveLength(9);
    expect(err).not.toContain("more");
  });
});

describe("where a result goes", () => {
  it("--out: into the file, its path to standard error, and nothing to standard output", async () => {
    const shown = await match("--format", "json");
    const { code, out, err } = await match("--format", "json", "--out", "result.json");
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("Written: result.json\n");
    expect(readFileSync(join(folder, "result.json"), "utf8")).toBe(shown.out);
  });

  it("colour only where it is wanted, and never in a file", async () => {
    const coloured = await runCli(["match", ...inputs, ...onTheDay, "--for", "vacancies"], { cwd: folder, env: { FORCE_COLOR: "1" } });
    const { out } = await match();
    expect(out).not.toContain("\u001B");
    expect(coloured.out).toContain("\u001B[1m");
    expect(coloured.out.replace(/\u001B\[\d+m/g, "")).toBe(out);
    await runCli(["match", ...inputs, ...onTheDay, "--for", "vacancies", "--out", "table.txt"], { cwd: folder, env: { FORCE_COLOR: "1" } });
    expect(readFileSync(join(folder, "table.txt"), "utf8")).toBe(out);
  });

  it("explain writes a page too", async () => {
    const { code } = await run(
      "explain",
      ...inputs,
      ...onTheDay,
      "--candidate",
      "c-1",
      "--vacancy",
      "v-1",
      "--format",
      "html",
      "--out",
      "pair.html",
    );
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "pair.html"), "utf8")).toContain("<title>Sari for Welder</title>");
  });

  it("validate as JSON: counts, issues, and names without a concept, the most frequent first", async () => {
    const { code, out } = await run("validate", ...inputs, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      records: {
        candidates: { read: 3, usable: 3 },
        vacancies: { read: 3, usable: 3 },
        concepts: { usable: 5 },
        places: { usable: 3 },
      },
      issues: [],
      unlinked: [{ label: "gamelan", kind: "skill", count: 1 }],
    });
  });
});

it("the version is that of the package", async () => {
  const { code, out } = await run("--version");
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
