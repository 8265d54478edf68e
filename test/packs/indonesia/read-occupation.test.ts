import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { drawTitles, hashOfTitle, type Board } from "../../../bench/draw-titles.js";
import { createOccupationReader, resolvePlace, tradeWords, unitGroupOf } from "../../../src/packs/indonesia/index.js";
import { createTaxonomy } from "../../../src/taxonomy/index.js";
import { english } from "../../../src/text/index.js";
import { indonesian } from "../../../src/text/indonesian.js";

const root = resolve(import.meta.dirname, "../../..");
const data = resolve(root, "../shared/data");
const isMissing = !existsSync(data);
if (isMissing) console.log("titles of job boards: skipped, because ../shared/data is missing");

const isPlace = (words: string): boolean => resolvePlace(words).status === "resolved";
const reader = createOccupationReader({ languages: [indonesian, english], isPlace });
const read = (title: string): string | undefined => reader.read(title).group;

describe("trade words", () => {
  it("stand each in one unit group, in lower case", () => {
    const words = tradeWords.rows.flatMap((row) => row.words);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.filter((word) => word !== word.toLowerCase().trim() || word === "")).toEqual([]);
    const groups = tradeWords.rows.flatMap(({ group, manager, supervisor, clerk }) => [group, manager, supervisor, clerk]);
    expect(groups.filter((group) => group !== undefined && !/^\d{4}$/.test(group))).toEqual([]);
  });

  it.skipIf(isMissing)("name groups that KBJI has", () => {
    const kbji = readFileSync(resolve(data, "kbji-kbli/kbji2014.csv"), "utf8");
    const known = new Set(Array.from(kbji.matchAll(/^4,(\d{4}),/gm), ([, code]) => code));
    const groups = tradeWords.rows.flatMap(({ group, manager, supervisor, clerk }) => [group, manager, supervisor, clerk]);
    expect(groups.filter((group) => group !== undefined && !known.has(group))).toEqual([]);
  });
});

describe("reading the unit group of a title", () => {
  it.each([
    ["DIBUTUHKAN SEGERA Tukang Las (Kab. Bekasi)", "7212"],
    ["Staff Accounting", "3313"],
    ["Admin Accounting", "4311"],
    ["Accounting Manager", "1211"],
    ["Supervisor Produksi", "3122"],
    ["Admin Gudang", "4321"],
    ["Admin Sosial Media & Kasir", "2431"],
    ["Driver Truk / Helper", "8332"],
    ["Operator Mesin Jahit", "8153"],
    ["Kasir dan Pramuniaga", "5230"],
  ])("%s: %s", (title, group) => {
    expect(read(title)).toBe(group);
  });

  it("leaves a title to a person that names no work, or a manager of a trade whose managers are counted elsewhere", () => {
    for (const title of ["Coordinator", "Staff", "", "Fresh Graduate", "Welder Manager"])
      expect([title, read(title)]).toEqual([title, undefined]);
  });

  it("says by what it was told, and falls back on the labels of a taxonomy where they are near enough", () => {
    expect(reader.read("Loker Tukang Las PT Contoh")).toEqual({
      group: "7212",
      way: "tradeWord",
      evidence: "Tukang Las",
      nearest: ["7212"],
    });
    const taxonomy = createTaxonomy({
      id: "t",
      version: "1",
      concepts: [
        { id: "kbji-2014:7314", kind: "occupation", labels: { id: "Pembuat Tembikar" } },
        { id: "kbji-2014:7314.01", kind: "occupation", labels: { id: "Perajin Gerabah" }, broader: ["kbji-2014:7314"] },
        { id: "kbji-2014:7319", kind: "occupation", labels: { id: "Perajin Lilin" } },
      ],
    }).value;
    const wide = createOccupationReader({ taxonomy });
    expect(wide.read("Perajin Gerabah")).toMatchObject({ group: "7314", way: "label", evidence: "Perajin Gerabah" });
    expect(wide.read("Perajin")).toMatchObject({ group: undefined, way: undefined, nearest: ["7314", "7319"] });
    expect(unitGroupOf(taxonomy, taxonomy.rowOf("kbji-2014:7314.01"))).toBe("7314");
  });
});

describe.skipIf(isMissing)("titles of two job boards, labelled by hand before they were read", () => {
  interface Labelled {
    readonly title: string;
    readonly accepted: readonly string[];
  }
  const fixture = JSON.parse(readFileSync(resolve(root, "fixtures/quality/board-titles.json"), "utf8")) as {
    readonly seed: number;
    readonly samples: readonly { readonly id: string; readonly boards: Readonly<Record<Board, readonly Labelled[]>> }[];
  };
  const samples = fixture.samples.flatMap(({ id, boards }) =>
    (["karirhub", "maganghub"] as const).map((board) => ({ id, board, labelled: boards[board] })),
  );

  it.each([
    ["karirhub", 0.75],
    ["maganghub", 0.65],
  ] as const)("%s: the right group for at least %d, a wrong one for at most 0.08, and the rest left", (board, least) => {
    const inOrder = samples.filter((sample) => sample.board === board).flatMap(({ labelled }) => labelled);
    const drawn = drawTitles(board, { data, seed: fixture.seed, count: inOrder.length });
    expect(inOrder.map(({ title }) => title)).toEqual(drawn.map(hashOfTitle));
    for (const { labelled } of samples.filter((sample) => sample.board === board)) {
      const answers = labelled.map(({ title, accepted }) => {
        const group = read(drawn.find((one) => hashOfTitle(one) === title)!);
        return group === undefined ? (accepted.length === 0 ? "right" : "left") : accepted.includes(group) ? "right" : "wrong";
      });
      const share = (of: string): number => answers.filter((answer) => answer === of).length / answers.length;
      expect(share("right")).toBeGreaterThanOrEqual(least);
      expect(share("wrong")).toBeLessThanOrEqual(0.08);
    }
  });
});
