import { beforeAll, describe, expect, it } from "vitest";
import { runCli, scratchFolder, writeFiles, type Ended } from "./run-cli.js";

const folder = scratchFolder();
const run = (...words: string[]): Promise<Ended> => runCli(["taxonomy", ...words], { cwd: folder });

const welding = { id: "las", kind: "skill", labels: { en: "arc welding", id: "las listrik" } };
const welder = { id: "tukang-las", kind: "occupation", labels: { en: "welder", id: "tukang las" }, essentialSkills: ["las"] };
const before = { id: "trades", version: "1", concepts: [welding, welder, { id: "telex", kind: "skill", labels: { en: "telex" } }] };
const after = { id: "trades", version: "2", concepts: [{ ...welding, labels: { en: "arc welding", id: "pengelasan listrik" } }, welder] };
const isco = "Level,ISCO 08 Code,Title EN,Definition\n1,7,Craft workers,\n4,7212,Welders,Join metal.\n";
const kbji = "digit,kode,judul,deskripsi\n1,7,Pekerja Pengolahan,\n4,7212,Tukang Las,Menyambung logam.\n";

beforeAll(() => {
  writeFiles(folder, { "before.json": before, "after.json": after, "isco.csv": isco, "kbji.csv": kbji });
});

describe("pengantar taxonomy import", () => {
  it("joins schemes by their codes, lays the office's list over them, and writes one file", async () => {
    const { code, out, err } = await run(
      "import",
      "--isco08",
      "isco.csv",
      "--kbji",
      "kbji.csv",
      "--taxonomy",
      "before.json",
      "--out",
      "all.json",
    );
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("Written: all.json\nTaxonomy: isco-08+kbji-2014+trades 2008+2014+1\n");
    const linked = await run("link", "--taxonomy", "all.json", "--title", "Tukang Las", "--format", "json");
    const { title } = JSON.parse(linked.out) as { title: { matches: { concept: string }[] } };
    expect(title.matches.map(({ concept }) => concept)).toContain("isco-08:7212");
  });

  it("writes a snapshot that says what the JSON says", async () => {
    expect((await run("import", "--taxonomy", "before.json", "--out", "before.snapshot")).code).toBe(0);
    const ask = (file: string): Promise<Ended> => run("link", "--taxonomy", file, "--text", "Needed: arc welding", "--format", "json");
    expect((await ask("before.snapshot")).out).toBe((await ask("before.json")).out);
  });

  it("wants a source, and a place to write to", async () => {
    expect(await run("import", "--out", "x.json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("Name at least one taxonomy") as string,
    });
    expect(await run("import", "--esco", "nowhere")).toMatchObject({
      code: 2,
      err: "pengantar: The option --out <file> is needed.\nHelp: pengantar taxonomy import --help\n",
    });
    expect(await run("import", "--esco", "nowhere", "--out", "x.json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("nowhere cannot be read") as string,
    });
  });
});

describe("pengantar taxonomy check", () => {
  it("tells what is there and what is to be tidied", async () => {
    writeFiles(folder, {
      "twice.json": {
        ...before,
        concepts: [...before.concepts, { id: "las-2", kind: "skill", labels: { en: "welding" }, altLabels: { en: ["Arc welding"] } }],
      },
    });
    const { code, out } = await run("check", "--taxonomy", "twice.json");
    expect(code).toBe(0);
    expect(out).toContain("Taxonomy: trades 1\n  skill: 3\n  occupation: 1\n");
    expect(out).toContain("Labels that several concepts have: 1\n  - arc welding (skill): las, las-2\n");
  });

  it("ends with 1 where a concept is wrong, or the file is not as it was written", async () => {
    writeFiles(folder, { "wrong.json": { ...before, concepts: [{ id: "x", kind: "hobby", labels: { en: "x" } }] } });
    expect(await run("check", "--taxonomy", "wrong.json")).toMatchObject({ code: 1, out: expect.stringContaining("kind") as string });
    writeFiles(folder, { "cut.snapshot": Uint8Array.of(0x89, 1, 2) });
    expect(await run("check", "--taxonomy", "cut.snapshot")).toMatchObject({ code: 1 });
    expect(await run("link", "--taxonomy", "cut.snapshot", "--title", "x")).toMatchObject({
      code: 1,
      err: expect.stringContaining("the taxonomy cannot be used") as string,
    });
  });
});

describe("pengantar taxonomy compare", () => {
  it("tells what became of the concepts", async () => {
    const { code, out } = await run("compare", "--before", "before.json", "--after", "after.json");
    expect([code, out]).toEqual([
      0,
      "Added: 0\nGone: 1\n  - telex (telex)\nRelabelled: 1\n  - las: las listrik → pengelasan listrik\nMoved: 0\nMerged: 0\nSplit: 0\n",
    ]);
  });
});

describe("pengantar taxonomy link", () => {
  it("shows what a text names, in which context, and what is not known", async () => {
    writeFiles(folder, { "advert.txt": "Requirements:\n- must have arc welding\n- gondola rigging\n" });
    const { out } = await run("link", "--taxonomy", "before.json", "--file", "advert.txt");
    expect(out).toContain("arc welding → arc welding (skill, las; required)");
    expect(out).toContain("gondola rigging");
  });

  it("speaks Indonesian", async () => {
    const { err } = await run("link", "--taxonomy", "before.json", "--locale", "id");
    expect(err).toContain("Sebutkan yang harus ditautkan");
  });
});
