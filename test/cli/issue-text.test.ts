import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { inIndonesian, issueText } from "../../src/cli/issue-text.js";
import type { DataIssue } from "../../src/model/index.js";
import { conditionFlaw } from "../../src/packs/indonesia/index.js";

const source = join(import.meta.dirname, "../../src");
/** The readers whose issues an officer meets. */
const readers = [
  ...readdirSync(join(source, "packs/indonesia")).map((file) => `packs/indonesia/${file}`),
  ...["model/check-record.ts", "model/amount.ts", "model/iso-date.ts", "model/requirement.ts", "model/candidate-schema.ts"],
  ...[
    "model/vacancy-schema.ts",
    "io/read-csv-sheet.ts",
    "io/record-issue.ts",
    "io/read-lines.ts",
    "io/read-json.ts",
    "io/read-records.ts",
    "io/read-list.ts",
    "io/csv-rows.ts",
  ],
  ...["cli/read-xlsx.ts", "cli/worksheet.ts", "cli/read-demographics.ts", "cli/law-records.ts"],
];

/** What a reader says to a reader of issues: texts among the arguments of these calls, and as `expected`, `received` or `error` of an object. */
const says = new Set(["raise", "warn", "fail", "value", "yesOrNo", "leftOut"]);
const fields = new Set(["expected", "received", "error"]);
const textsIn = (file: string): readonly string[] => {
  const tree = ts.createSourceFile(file, readFileSync(join(source, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isArrowFunction(node) || ts.isCallExpression(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `7${literal.text}`).join(""));
    else ts.forEachChild(node, collect);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText(tree);
      if (says.has(name)) node.arguments.forEach(collect);
    }
    if (ts.isPropertyAssignment(node) && fields.has(node.name.getText(tree))) collect(node.initializer);
    ts.forEachChild(node, walk);
  };
  walk(tree);
  // Names of columns, severities and fields are one word; what is said to a reader is more.
  return found.filter((text) => /\p{L} \p{L}/u.test(text));
};

const texts = [...new Set(readers.flatMap(textsIn))];

describe("issues in Indonesian", () => {
  it("have words for all that readers of spreadsheets, records and rules expect and receive", () => {
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter((text) => inIndonesian(text) === text)).toEqual([]);
  });

  it("have words for what is wrong with a condition", () => {
    const lists = new Set(["age"]);
    const wrong = [
      ...[1, {}, { all: [] }, { never: false }, { stated: "x" }, { some: "x", where: {} }, { age: "x", on: "asOf" }],
      ...[
        { text: "x", has: "age" },
        { text: [], has: "luck" },
        { fact: "x", is: 1 },
        { fact: "x", startsWith: 1 },
        { fact: "x", atLeast: 1 },
      ],
    ];
    const said = wrong.map((value) => conditionFlaw(value, lists)!.replace(/^[^:]*: /, ""));
    expect(said.filter((text) => text !== "true" && inIndonesian(text) === text)).toEqual([]);
  });

  it.each<[DataIssue, string]>([
    [
      {
        severity: "warning",
        kind: "candidate",
        record: "line 4",
        path: "birthDate",
        expected: "a year",
        received: "another text (not shown)",
        source: "daftar.csv:4",
      },
      "peringatan: pencari kerja baris 4, kolom Tanggal lahir: seharusnya tahun; diterima teks lain (tidak ditampilkan) (daftar.csv:4)",
    ],
    [
      {
        severity: "error",
        kind: "policy",
        record: "akan.cost",
        path: "must:34",
        expected: 'dan (and), atau (or) or ")"',
        received: "nothing",
        source: "aturan.csv, line 12",
      },
      'tidak dipakai: aturan akan.cost, kolom Harus, huruf ke-34: seharusnya dan, atau atau ")"; diterima kosong (aturan.csv, baris 12)',
    ],
    [
      { severity: "error", kind: "policy", record: "general", path: "fit.skills", expected: "a weight", received: "3" },
      "tidak dipakai: kebijakan general, fit.skills: seharusnya a weight; diterima 3",
    ],
    [
      {
        severity: "error",
        kind: "file",
        record: "file",
        path: "",
        expected: "a row that names columns such as Kode, Jabatan",
        received: "none of them",
        source: "x.csv",
      },
      "tidak dipakai: berkas: seharusnya baris judul dengan kolom seperti Kode, Jabatan; diterima tidak satu pun (x.csv)",
    ],
  ])("name the record, the column, what was expected and what was received", (issue, text) => {
    expect(issueText(issue, "id")).toBe(text);
    expect(issueText(issue, "en")).toContain(issue.expected);
  });
});
