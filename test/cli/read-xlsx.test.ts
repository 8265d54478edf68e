import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { readXlsx } from "../../src/cli/read-xlsx.js";
import { dayOfSerial, showsDays } from "../../src/cli/spreadsheet-day.js";
import { importCandidates } from "../../src/packs/indonesia/index.js";
import { workbook, type WrittenCell } from "./workbook.js";

/** The messages of a reading that gives no sheet. */
const refusal = (bytes: Uint8Array, limits?: Parameters<typeof readXlsx>[2]): string => {
  const { value, issues } = readXlsx(bytes, "daftar.xlsx", limits);
  expect(value).toEqual([]);
  return issues.map(({ severity, received }) => `${severity}: ${received}`).join("; ");
};

const cell = (attributes: string, content: string): WrittenCell => ({ attributes, content });

describe("a workbook", () => {
  it("gives its cells: texts shared and inline, numbers, truths, formulas' values, days", () => {
    const bytes = workbook({
      texts: ["<t>Nama</t>", '<r><t xml:space="preserve">Ayu </t></r><r><t>Contoh</t></r><rPh sb="0" eb="1"><t>x</t></rPh>'],
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="[$-421]dd mmmm yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; d&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>',
      sheets: [
        {
          name: "Pencaker &amp; baru",
          rows: [
            [cell('t="s"', "<v>0</v>"), "Upah", cell('t="b"', "<v>1</v>")],
            [
              cell('t="s"', "<v>1</v>"),
              4500000.5,
              cell('t="str"', "<f>A1&amp;B1</f><v>hasil</v>"),
              cell('s="1"', "<v>45886</v>"),
              cell('s="2"', "<v>45886.75</v>"),
              cell('s="3"', "<v>45886</v>"),
            ],
            ["", "", ""],
            [cell('t="e"', "<v>#REF!</v>"), cell("", "<f>SUM(A1)</f>"), "a < b"],
          ],
          merged: ["A1:B1", "C4:C9"],
        },
      ],
    });
    const { value, issues } = readXlsx(bytes, "daftar.xlsx");
    expect(value).toEqual([
      {
        name: "daftar.xlsx: Pencaker & baru",
        rows: [
          { line: 1, cells: ["Nama", "Upah", true] },
          { line: 2, cells: ["Ayu Contoh", 4500000.5, "hasil", "2025-08-17", "2025-08-17", 45886] },
          { line: 4, cells: [null, null, "a < b"] },
        ],
        merged: ["A1:B1", "C4:C9"],
      },
    ]);
    expect(issues.map(({ received }) => received)).toEqual(["1, taken as empty"]);
  });

  it("counts days from 1904 where it says so, and passes hidden sheets over, with a warning", () => {
    const bytes = workbook({
      properties: '<workbookPr date1904="1"/>',
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      sheets: [
        { name: "a", rows: [[cell('s="0"', "<v>44424</v>")]] },
        { name: "b", rows: [["x"]], state: "hidden" },
      ],
    });
    const { value, issues } = readXlsx(bytes, "daftar.xlsx");
    expect(value.map(({ rows }) => rows[0]!.cells)).toEqual([["2025-08-17"]]);
    expect(issues).toEqual([
      {
        severity: "warning",
        kind: "file",
        record: "b",
        path: "",
        expected: "visible sheets",
        received: "a hidden one; it is not read",
        source: "daftar.xlsx",
      },
    ]);
  });

  test("whatever its texts are, they come back", () => {
    const text = fc
      .string({ unit: "grapheme", maxLength: 12 })
      .filter((written) => /^[\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+$/u.test(written) && written.trim() !== "");
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const { value, issues } = readXlsx(workbook({ sheets: [{ name: "s", rows: rows.map((cells) => [...cells]) }] }), "s.xlsx");
        expect(issues).toEqual([]);
        expect(value[0]!.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  it("is a register like any other: merged titles told, days and wages read", () => {
    const bytes = workbook({
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      sheets: [
        {
          name: "Lembar1",
          rows: [
            ["DAFTAR PENCARI KERJA"],
            ["No", "Nama Lengkap", "NIK", "Pendidikan", "Kab/Kota", "Tgl Daftar", "Upah diharapkan", "No HP"],
            [1, "Ayu Contoh", 3374015508900000, "SMK", "Kota Semarang", cell('s="1"', "<v>45886</v>"), 3500000, 81211112222],
            [2, "Budi Misal", 3374015508900000, "S1", "Kab. Kendal", cell('s="1"', "<v>45887</v>"), "Rp 4.000.000", "0813-3333-4444"],
          ],
          merged: ["A1:H1"],
        },
      ],
    });
    const { candidates, contacts, issues, duplicates } = importCandidates(readXlsx(bytes, "daftar.xlsx").value[0]!);
    expect(candidates.map(({ registration, desiredWage }) => [registration?.registeredAt, desiredWage?.max])).toEqual([
      ["2025-08-17", 3_500_000],
      ["2025-08-18", 4_000_000],
    ]);
    expect(contacts.map(({ phone }) => phone)).toEqual(["081211112222", "081333334444"]);
    expect(issues.map(({ received }) => received)).toEqual(["1: A1:H1; only the first cell of each is read"]);
    // A spreadsheet keeps fifteen digits of a number: two persons may end in the same.
    expect(duplicates).toEqual([]);
  });
});

describe("what is no workbook, or too much of one, is refused and said", () => {
  it("other files, an archive of something else, a cut one", () => {
    expect(refusal(new Uint8Array())).toBe("error: another file");
    expect(refusal(strToU8("Nama;NIK\n"))).toBe("error: another file");
    expect(refusal(zipSync({ "a.txt": strToU8("x") }))).toBe("error: another file");
    const whole = workbook({ sheets: [{ name: "s", rows: [["x"]] }] });
    expect(refusal(whole.subarray(0, whole.length - 30))).toBe("error: another file");
  });

  it("whatever bytes are flipped, nothing is thrown", () => {
    const whole = workbook({
      sheets: [
        {
          name: "s",
          rows: [
            ["Nama", "Pendidikan"],
            ["Ayu", "SMA"],
          ],
        },
      ],
      texts: ["<t>x</t>"],
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }), (flips) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of flips) bytes[at] = byte;
        readXlsx(bytes, "s.xlsx");
      }),
      { numRuns: 400 },
    );
  });

  it("a bomb: what unpacks to more than the limit, however small it claims to be", () => {
    const bomb = workbook({ sheets: [{ name: "s", rows: [] }], files: { "xl/worksheets/sheet1.xml": " ".repeat(30_000_000) } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb, { packed: 1_000_000, unpacked: 10_000_000, sheets: 5 })).toBe("error: more; what is beyond is not read");
    const lying = Uint8Array.from(bomb);
    const view = new DataView(lying.buffer);
    // Each entry of the directory, and each file's own header, now says that ten bytes come out.
    for (let at = 0; at < lying.length - 30; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    expect(refusal(lying, { packed: 1_000_000, unpacked: 10_000_000, sheets: 5 })).toBe("error: more; what is beyond is not read");
  });

  it("a file that is too large, and sheets beyond the most", () => {
    const three = workbook({ sheets: ["a", "b", "c"].map((name) => ({ name, rows: [["x"]] })) });
    expect(refusal(three, { packed: 100, unpacked: 1000, sheets: 5 })).toMatch(/^error: 0(\.\d)? MB$/);
    const { value, issues } = readXlsx(three, "s.xlsx", { packed: 1e6, unpacked: 1e6, sheets: 2 });
    expect(value).toHaveLength(2);
    expect(issues.map(({ record }) => record)).toEqual(["c"]);
  });

  it("entities that explode: a document type is not read", () => {
    const laughs =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    const { value, issues } = readXlsx(
      workbook({ sheets: [{ name: "s", rows: [] }], files: { "xl/worksheets/sheet1.xml": laughs } }),
      "s.xlsx",
    );
    expect(value[0]!.rows).toEqual([]);
    expect(issues[0]!.received).toBe("another text; it is read up to there");
  });

  it("rows and columns beyond the limits, told once each", () => {
    const wide = cell("", "");
    const row = [...Array.from({ length: 400 }, (): WrittenCell => 1), wide, 2, 3];
    const { value, issues } = readXlsx(workbook({ sheets: [{ name: "s", rows: [row] }] }), "s.xlsx");
    expect(value[0]!.rows[0]!.cells).toHaveLength(400);
    expect(issues.map(({ received }) => received)).toEqual(["2 cells beyond them; they are not read"]);
  });
});

describe("days of spreadsheets", () => {
  it.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, undefined],
    [61, false, "1900-03-01"],
    [45886, false, "2025-08-17"],
    [2958465, false, "9999-12-31"],
    [2958466, false, undefined],
    [0, false, undefined],
    [0, true, "1904-01-01"],
    [44424, true, "2025-08-17"],
  ] as const)("%d, from 1904: %s, is %s", (serial, from1904, day) => {
    expect(dayOfSerial(serial, from1904)).toBe(day);
  });

  it.each([
    [14, undefined, true],
    [22, undefined, true],
    [0, undefined, false],
    [2, undefined, false],
    [20, undefined, false],
    [164, "dd/mm/yyyy", true],
    [164, "[$-421]dd\\ mmmm\\ yyyy;@", true],
    [164, "mmm-yy", true],
    [164, "h:mm", false],
    [164, '"Rp"#,##0.00', false],
    [164, '0" day"', false],
    [164, "[Red]0.00", false],
  ] as const)("format %d %s shows days: %s", (id, code, shows) => {
    expect(showsDays(id, code)).toBe(shows);
  });
});
