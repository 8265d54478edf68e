import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { namesOfParts } from "../../src/taxonomy/index.js";
import type { Concept } from "../../src/model/index.js";
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

  it("learns, keeps what was learnt in the snapshot, and says of text that names nothing what it may ask for", async () => {
    const words = ["import", "--taxonomy", "before.json", "--learn", "--out"];
    expect(await run(...words, "learnt.json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--learn needs a snapshot") as string,
    });
    expect((await run(...words, "learnt.snapshot")).code).toBe(0);
    const bytes = readFileSync(join(folder, "learnt.snapshot"));
    expect(namesOfParts(bytes)).toEqual(["space.occupation", "ranker.skill"]);
    const asked = ["link", "--text", "Needed: arcs are welded", "--title", "weldor", "--taxonomy"];
    const { out } = await run(...asked, "learnt.snapshot");
    expect(out).toContain("welder (tukang-las)");
    expect(out).toContain("Sentences that name none, and what they may ask for: 1\n  - Needed: arcs are welded (nearest: arc welding)\n");
    expect((await run(...asked, "before.json")).out).not.toContain("Sentences");
  });

  it("tells of a part that is not as it was written, and does nothing with it", async () => {
    await run("import", "--taxonomy", "before.json", "--learn", "--out", "bad.snapshot");
    const bytes = readFileSync(join(folder, "bad.snapshot"));
    bytes[bytes.length - 1]! ^= 1;
    writeFiles(folder, { "bad.snapshot": Uint8Array.from(bytes) });
    expect(await run("link", "--taxonomy", "bad.snapshot", "--text", "Needed: arcs")).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("What bad.snapshot has learnt cannot be used: expected a taxonomy snapshot with the part") as string,
    });
  });

  it("bridges O*NET and ESCO by their titles and by a crosswalk, and says how many by which", async () => {
    mkdirSync(join(folder, "esco"));
    mkdirSync(join(folder, "onet"));
    const uri = (name: string): string => `http://data.europa.eu/esco/occupation/${name}`;
    writeFiles(folder, {
      "esco/occupations_en.csv": `conceptType,conceptUri,preferredLabel,altLabels\nOccupation,${uri("1")},welder,\nOccupation,${uri("2")},decorator,\n`,
      "onet/Occupation Data.txt":
        "O*NET-SOC Code\tTitle\tDescription\n51-4121.00\tWelders\t\n27-1025.00\tDesigners\t\n47-2141.00\tPainters\t\n",
      "onet/Alternate Titles.txt": "O*NET-SOC Code\tAlternate Title\n27-1025.00\tDecorator\n47-2141.00\tDecorator\n",
      "walk.csv": `O*NET Id,ESCO or ISCO URI,Type of Match\n27-1025.00,${uri("2")},broadMatch\n99-9999.00,${uri("2")},exactMatch\n`,
    });
    const words = ["import", "--esco", "esco", "--onet", "onet", "--out", "bridged.json"];
    const plain = await run(...words);
    expect(plain.code).toBe(0);
    expect(plain.err).toContain(
      "bridges between O*NET and ESCO: by titles 1, by the crosswalk 0\nTitles that may mean several concepts, and bridge none: 1\n",
    );
    expect((await run(...words, "--verbose")).err).toContain("  - decorator: Designers, Painters – decorator\n");
    const supplied = await run(...words, "--crosswalk", "walk.csv");
    expect(supplied.code).toBe(1); // a row names an occupation that is not there
    expect(supplied.err).toContain("walk.csv:3");
    expect(supplied.err).toContain("by titles 1, by the crosswalk 1\n");
    const { concepts } = JSON.parse(readFileSync(join(folder, "bridged.json"), "utf8")) as { concepts: Concept[] };
    expect(concepts.flatMap(({ id, related = [] }) => related.map(({ concept, weight }) => [id, concept, weight]))).toEqual([
      ["onet-soc:27-1025.00", uri("2"), 0.5],
      ["onet-soc:51-4121.00", uri("1"), 0.8],
    ]);
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

  it("tells what records name that is not there, how often and near what, and what no record names", async () => {
    writeFiles(folder, {
      "asked.jsonl": [
        { id: "v-1", title: "Welder", description: "Requirements:\n- arc welding\n- gondola rigging", requirements: [] },
        { id: "v-2", title: "Astronaut (Jakarta)", requirements: [{ kind: "skill", label: "Gondola  Rigging", importance: "essential" }] },
      ],
      "seekers.jsonl": [{ id: "c-1", skills: [{ label: "plasma welding" }] }],
    });
    const words = ["check", "--taxonomy", "before.json", "--vacancies", "asked.jsonl", "--candidates", "seekers.jsonl"];
    const { code, out } = await run(...words);
    expect(code).toBe(0);
    expect(out).toContain("Concepts that no record names: 1\n  - telex (telex)\n");
    expect(out).toContain("  - gondola rigging: 2 times in 2 records\n");
    expect(out).toContain("  - Astronaut: 1 time in 1 record\n");
    expect(out).toContain("  - plasma welding: 1 time in 1 record; nearest: arc welding\n");
    const { unused, unmatched } = JSON.parse((await run(...words, "--format", "json")).out) as Record<string, unknown[]>;
    expect(unused).toEqual(["telex"]);
    expect(unmatched![0]).toMatchObject({ text: "gondola rigging", count: 2, texts: 2 });
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

describe("pengantar taxonomy", () => {
  it.each([
    ["en", "Say what is to be done with a taxonomy: import, check, compare or link.\nHelp: pengantar taxonomy --help\n"],
    ["id", "Sebutkan yang harus dikerjakan dengan taksonomi: import, check, compare, atau link.\nBantuan: pengantar taxonomy --help\n"],
  ])("says what may be done with a taxonomy, in %s", async (locale, words) => {
    expect(await run("--locale", locale)).toMatchObject({ code: 2, err: expect.stringContaining(words) as string });
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
