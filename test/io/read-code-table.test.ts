import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIsco08 } from "../../src/io/isco08-codes.js";
import { readIsco08, readKbji, readKbli } from "../../src/io/index.js";
import type { Concept } from "../../src/model/index.js";
import type { Taxonomy } from "../../src/taxonomy/index.js";

const conceptOf = (taxonomy: Taxonomy, id: string): Concept => taxonomy.concepts[taxonomy.rowOf(id)]!;
const broaderOf = (taxonomy: Taxonomy): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(taxonomy.concepts.map(({ id, broader }) => [id.replace(/^.*:/, ""), broader?.join().replace(/^.*:/, "")]));

describe("readIsco08", () => {
  const isco = [
    "Level,ISCO 08 Code,Title EN,Definition,Tasks include,Included occupations,Excluded occupations",
    '1,0,Forces,"Of all ranks.\nIn service.",,,',
    "2,01,Officers,,,,",
    "3,011,Ranked officers,,,,",
    '4,0110,Commissioned officers,Lead.,"Tasks include:\n(a) leading","Examples of the occupations:\n- Admiral\n- Colonel (army)",None',
  ].join("\r\n");

  test("0, 01, 011 and 0110 are four groups, each below the one before", async () => {
    const { value, issues } = await readIsco08(isco);
    expect(issues).toEqual([]);
    expect(broaderOf(value!)).toEqual({ "0": undefined, "01": "0", "011": "01", "0110": "011" });
    expect(conceptOf(value!, "isco-08:0110")).toEqual({
      id: "isco-08:0110",
      kind: "occupation",
      labels: { en: "Commissioned officers" },
      hiddenLabels: { en: ["Admiral", "Colonel (army)"] },
      definition: { en: "Lead.\nTasks include:\n(a) leading" },
      broader: ["isco-08:011"],
      exactMatch: [{ scheme: "isco-08", code: "0110" }],
    });
  });

  test("zeros that a spreadsheet took away are restored by the level, and counted", async () => {
    const { value, issues } = await readIsco08(isco.replace("2,01,", "2,1,").replace("4,0110,", "4,110,"), "isco.csv");
    expect(broaderOf(value!)).toEqual({ "0": undefined, "01": "0", "011": "01", "0110": "011" });
    expect(issues).toMatchObject([
      { severity: "warning", source: "isco.csv", received: expect.stringMatching(/^2: "1", read as 01/) as string },
    ]);
  });

  test("a group whose parent is missing lies below the next one that is there", async () => {
    const { value, issues } = await readIsco08(isco.replace(/3,011,.*\r\n/, ""));
    expect(broaderOf(value!)["0110"]).toBe("01");
    expect(issues).toMatchObject([{ severity: "warning", received: "none for 011, above 0110 on line 5" }]);
  });

  test.each([
    ["5,01100,Too deep", "a code of isco-08, with its level"],
    ["4,01x0,No digits", "a code of isco-08, with its level"],
    ["1,12,Too long", "a code of isco-08, with its level"],
    ["1,1,", "a label"],
    ["1,0,Again", "a code once; the first row stays"],
  ])("%s is left out with an error", async (row, expected) => {
    const { value, issues } = await readIsco08(`${isco}\r\n${row},,,,`);
    expect(value!.concepts).toHaveLength(4);
    expect(issues).toMatchObject([{ severity: "error", expected }]);
  });

  test("no table at all is an error, not one thrown", async () => {
    expect(await readIsco08("")).toMatchObject({ value: undefined, issues: [{ severity: "error" }] });
  });
});

describe("readKbji", () => {
  const kbji = [
    "digit,kode,judul,deskripsi",
    '1,7,"Pekerja Pengolahan, Kerajinan","Golongan ini.\nMencakup juru las."',
    "2,72,Pekerja Logam,",
    "3,721,Pekerja Pelat,",
    "4,7212,Juru Las,",
    "6,7212.01,Juru Las Listrik,",
    "6,7212.1,Juru Las Karbit,",
    "1,0,TNI dan POLRI,",
    "2,01,Perwira,",
    "3,011,Perwira Tinggi,",
    "4,0111,Perwira Mabes,",
    "6,111.01,Panglima,",
  ].join("\n");

  test("six digits lie below four, and zeros come back on both sides of the point", async () => {
    const { value } = await readKbji(kbji);
    expect(broaderOf(value!)).toMatchObject({ "7212.01": "7212", "7212.10": "7212", "7212": "721", "0111.01": "0111", "7": undefined });
    expect(conceptOf(value!, "kbji-2014:7")).toMatchObject({
      labels: { id: "Pekerja Pengolahan, Kerajinan" },
      definition: { id: "Golongan ini.\nMencakup juru las." },
    });
  });

  test("groups bridge to ISCO-08 by code; those that it has not are counted", async () => {
    const { value, issues } = await readKbji(kbji, "kbji.csv");
    expect(value!.byCode("isco-08", "7212")).toEqual([value!.rowOf("kbji-2014:7212")]);
    expect(conceptOf(value!, "kbji-2014:7212.01").exactMatch).toEqual([{ scheme: "kbji-2014", code: "7212.01" }]);
    expect(value!.byCode("isco-08", "0111")).toEqual([]);
    expect(issues).toContainEqual({
      severity: "warning",
      kind: "file",
      record: "line 12",
      path: "kode",
      expected: "a group of ISCO-08, to bridge to",
      received: '"0111" on line 12',
      source: "kbji.csv:12",
    });
  });
});

describe("readKbli", () => {
  test("is of sectors; divisions lie below the letter of their category", async () => {
    const kbli = [
      "kategori,digit,kode,judul,deskripsi",
      "A,1,A,Pertanian,Semua.",
      "A,2,01,Tanaman,",
      "A,3,011,Semusim,",
      "A,4,0111,Serealia,",
      "A,5,01111,Jagung,",
    ];
    const { value, issues } = await readKbli(kbli.join("\n"));
    expect(issues).toEqual([]);
    expect(broaderOf(value!)).toEqual({ A: undefined, "01": "A", "011": "01", "0111": "011", "01111": "0111" });
    expect(conceptOf(value!, "kbli-2020:A")).toMatchObject({ kind: "sector", definition: { id: "Semua." } });
  });
});

describe("isIsco08", () => {
  test("knows 10 major, 43 sub-major, 130 minor and 436 unit groups", () => {
    const counts = [1, 2, 3, 4].map((length) => {
      const codes = Array.from({ length: 10 ** length }, (_, code) => String(code).padStart(length, "0"));
      return codes.filter(isIsco08).length;
    });
    expect(counts).toEqual([10, 43, 130, 436]);
    expect(isIsco08("7212.01")).toBe(false);
  });
});

test("whatever the table holds, each reader answers", async () => {
  const headers = ["Level,ISCO 08 Code,Title EN,Definition", "digit,kode,judul,deskripsi", "kategori,digit,kode,judul,deskripsi"];
  const cell = fc.constantFrom(
    "",
    "1",
    "2",
    "3",
    "4",
    "6",
    "A",
    "0",
    "01",
    "7212",
    "7212.01",
    "7212.1",
    ".",
    "-1",
    "1e3",
    "__proto__",
    '"',
    '"a\nb"',
    "las",
  );
  const rows = fc.array(
    fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(",")),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...headers), rows, async (header, some) => {
      for (const read of [readIsco08, readKbji, readKbli]) {
        const { value, issues } = await read([header, ...some].join("\n"));
        expect(value !== undefined || issues.length > 0).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
