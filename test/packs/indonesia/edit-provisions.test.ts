import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRow, readCsvSheet, type Sheet } from "../../../src/io/index.js";
import type { Locale } from "../../../src/model/index.js";
import {
  checkProvisions,
  daysOfChange,
  deriveFacts,
  diffProvisions,
  parseProvisions,
  provisions,
  readProvisions,
  writeProvisions,
  createOccupationReader,
  type Provision,
} from "../../../src/packs/indonesia/index.js";

const rows = provisions.rows;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const bytes = async function* (text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
};
const sheetOf = async (table: readonly (readonly string[])[], name = "aturan.csv"): Promise<Sheet> =>
  (await readCsvSheet(bytes(table.map(csvRow).join("")), name)).value;
const column = (table: readonly (readonly string[])[], header: string): number => table[0]!.indexOf(header);
/** The table with one cell written over. */
const edited = (id: string, header: string, text: string): string[][] => {
  const table = writeProvisions(rows, "id").map((row) => [...row]);
  table.find((row) => row[0] === id)![column(table, header)] = text;
  return table;
};

describe("provisions in a spreadsheet", () => {
  it.each(["id", "en"] as const)("come back from CSV as they were (%s)", async (locale: Locale) => {
    const { value, issues } = readProvisions(await sheetOf(writeProvisions(rows, locale)));
    expect(issues).toEqual([]);
    expect(value).toEqual(plain(rows));
    expect(checkProvisions(value)).toEqual([]);
  });

  it("come back with columns in any order, days as spreadsheets rewrite them, and words of either language", async () => {
    const table = edited("akan.cost", "Periksa lagi sebelum", "31/12/2027");
    const at = column(table, "Akibat");
    table.find((row) => row[0] === "akan.cost")![at] = "Verify";
    const { value, issues } = readProvisions(await sheetOf(table.map((row) => row.toReversed())));
    expect(issues).toEqual([]);
    expect(value.find(({ id }) => id === "akan.cost")).toMatchObject({ verifyBefore: "2027-12-31", effect: "verify" });
  });

  it("with a mistake are named by record and column, and left out; the rest is read", async () => {
    const mistakes: readonly (readonly [string, string, string, string])[] = [
      ["Berlaku dari", "besok", "effectiveFrom", "a day, such as 2026-12-31"],
      ["Berlaku sampai", "2026", "effectiveTo", "a day, such as 2026-12-31"],
      ["Akibat", "larang", "effect", "one of hentikan, periksa, ingatkan, catat"],
      ["Versi", "satu", "version", "a whole number from 1"],
      ["Harus", "{tanpa kutip}", "must", "an object"],
      ["Harus", '{"text":["vacancy.title"],"has":"zodiak"}', "must.has", "one of age"],
      ["Harus", "kata zodiak dalam (vacancy.title)", "must.has", "one of age"],
      ["Harus", "vacancy.overseas.costToWorker.amount <= 5.000.000", "must:41", "a number, a day, a fact or a text in quotes"],
      ["Bila", "lowongan.negara = SA", "when", "a path that begins with vacancy."],
      ["Contoh", "boleh 2026-11-24: vacancy.channel = overseas", "examples:1", "an answer: terpenuhi"],
      ["Bila", "{}", "when", "one of all, any"],
      ["Contoh", "[1]", "examples[0]", "records, a day as asOf"],
      ["Pesan Inggris", "", "message", "a text in Indonesian and one in English"],
      ["Dasar hukum", " ", "legalBasis", "a text"],
    ];
    for (const [header, text, path, expected] of mistakes) {
      const { value, issues } = readProvisions(await sheetOf(edited("akan.cost", header, text)));
      expect(value).toHaveLength(rows.length - 1);
      expect(issues[0]).toMatchObject({ severity: "error", kind: "policy", record: "akan.cost", path });
      expect(issues[0]!.expected).toContain(expected);
      expect(issues[0]!.source).toMatch(/^aturan\.csv, line \d+$/);
    }
  });

  it("come back where conditions and examples are JSON, as files of before have them", async () => {
    const table = edited("akan.cost", "Harus", '{"fact":"vacancy.overseas.costToWorker.amount","atMost":0}');
    const row = table.find(([id]) => id === "akan.cost")!;
    row[column(table, "Contoh")] = JSON.stringify(rows.find(({ id }) => id === "akan.cost")!.examples);
    expect(readProvisions(await sheetOf(table))).toEqual({ value: plain(rows), issues: [] });
  });

  it("of the README's example are those of the pack, and as an office's spreadsheet saves them: semicolons, days with slashes", async () => {
    const file = async (name: string): Promise<Sheet> =>
      (await readCsvSheet(bytes(readFileSync(join(import.meta.dirname, "../../../fixtures/kantor", name), "utf8")), name)).value;
    const old = readProvisions(await file("aturan-lama.csv"));
    expect(old).toEqual({ value: plain(rows.filter(({ id }) => old.value.some((one) => one.id === id))), issues: [] });
    const edits = readProvisions(await file("aturan-baru.csv"));
    expect([...edits.issues, ...checkProvisions(edits.value)]).toEqual([]);
    expect(
      diffProvisions(old.value, edits.value).map(({ id, change, fields, versionNotRaised }) => [id, change, fields, versionNotRaised]),
    ).toEqual([
      ["akan.destination.household", "changed", ["version", "effectiveTo"], false],
      ["akan.destination.household", "added", [], false],
    ]);
  });

  it("without a header, or with none of its columns, are an issue", () => {
    expect(readProvisions({ name: "kosong.csv", rows: [], merged: [] })).toMatchObject({ value: [], issues: [{ severity: "error" }] });
  });

  it("in JSON are a list, or a list under provisions", () => {
    expect(parseProvisions(plain(rows), "aturan.json")).toEqual({ value: plain(rows), issues: [] });
    expect(parseProvisions({ provisions: plain(rows) }, "aturan.json").value).toEqual(plain(rows));
    expect(parseProvisions({ rules: [] }, "aturan.json").issues[0]).toMatchObject({ path: "provisions", expected: "a list of provisions" });
    expect(parseProvisions([null, { id: 3 }], "aturan.json").value).toEqual([]);
  });

  it("that are nonsense give issues, and never throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = parseProvisions([value, ...rows.slice(0, 1)], "x.json");
        expect(read.value).toHaveLength(1);
        expect(read.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe("two versions of the rules", () => {
  const household = rows.find(({ id }) => id === "akan.destination.household")!;
  const others = rows.filter((row) => row !== household);

  it("that are the same differ in nothing", () => {
    expect(diffProvisions(rows, plain(rows) as readonly Provision[])).toEqual([]);
  });

  it("tell what was added, changed and removed, and where a version was not raised", () => {
    const changed = { ...household, effectiveTo: "2027-03-31" };
    const added = { ...household, id: "akan.destination.XX", effectiveFrom: "2027-05-01" };
    const changes = diffProvisions(rows, [...others.slice(1), changed, added]);
    expect(changes.map(({ id, change, fields, versionNotRaised }) => [id, change, fields, versionNotRaised])).toEqual([
      ["akan.destination.household", "changed", ["effectiveTo"], true],
      ["akan.destination.XX", "added", [], false],
      [others[0]!.id, "removed", [], false],
    ]);
    expect(diffProvisions([household], [{ ...changed, version: 2 }])[0]!.versionNotRaised).toBe(false);
    expect(daysOfChange(changes.slice(0, 2), "2026-11-24")).toEqual(["2026-11-24", "2027-01-01", "2027-04-01", "2027-05-01"]);
  });

  it("of one id are compared in the order of their days", () => {
    const [old, next] = [
      { ...household, effectiveTo: "2027-03-31" },
      { ...household, version: 2, effectiveFrom: "2027-04-01" },
    ];
    expect(diffProvisions([old], [next, old]).map(({ change }) => change)).toEqual(["added"]);
  });
});

describe("facts derived for the provisions", () => {
  const occupations = createOccupationReader();
  const asOf = "2026-11-24";

  it("are the unit group, the wage floor, the share of workers with disabilities, and what is repeated", () => {
    const vacancy = {
      id: "v",
      title: "Driver Truk",
      locations: [{ place: { scheme: "kemendagri", code: "3275" } }],
      employer: { workerCount: 200, disabledWorkerCount: 3 },
    } as const;
    const floors = [{ place: "3275", amount: 5_000_000, effectiveFrom: "2026-01-01", legalBasis: "contoh" }];
    expect(deriveFacts(vacancy, { asOf, occupations, wageFloors: floors, duplicateOf: "v-0" })).toEqual({
      isco08: "8332",
      wageFloor: 5_000_000,
      disabledShare: 0.015,
      duplicateOf: "v-0",
      inIndonesia: true,
    });
  });

  it("are absent where they cannot be derived, and a stated code goes before the title", () => {
    expect(deriveFacts({ id: "v", title: "Staff" }, { asOf, occupations })).toEqual({});
    const coded = { id: "v", title: "Driver", occupation: { concept: "kbji-2014:5230.01" } };
    expect(deriveFacts(coded, { asOf, occupations })).toEqual({ isco08: "5230" });
    expect(deriveFacts({ ...coded, occupation: { concept: "kbji-2014:0115.01" }, title: "-" }, { asOf, occupations })).toEqual({});
  });
});
