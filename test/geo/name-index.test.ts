import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPlaces } from "../../src/geo/index.js";

const code = (digits: string) => ({ scheme: "kemendagri", code: digits }) as const;
const regency = (digits: string, name: string, altNames: readonly string[] = []) => ({
  ...code(digits),
  name,
  level: "regency",
  parent: code(digits.slice(0, 2)),
  altNames,
});
const { value: places, issues } = createPlaces([
  { ...code("31"), name: "Daerah Khusus Ibukota Jakarta", level: "province", altNames: ["DKI Jakarta"] },
  { ...code("32"), name: "Jawa Barat", level: "province" },
  { ...code("35"), name: "Jawa Timur", level: "province" },
  { ...code("62"), name: "Kalimantan Tengah", level: "province" },
  { ...code("63"), name: "Kalimantan Selatan", level: "province" },
  { ...code("71"), name: "Sulawesi Utara", level: "province" },
  { ...code("76"), name: "Sulawesi Barat", level: "province" },
  regency("3173", "Kota Administrasi Jakarta Barat "),
  regency("3204", "Kabupaten Bandung"),
  regency("3273", "Kota Bandung"),
  regency("3506", "Kabupaten Kediri"),
  regency("3571", "Kota Kediri"),
  { ...code("350601"), name: "Bandung", level: "district", parent: code("3506") },
  { ...code("357101"), name: "Kota", level: "district", parent: code("3571") },
  { ...code("350602"), name: "Kota Kudus", level: "district", parent: code("3506") },
  regency("6271", "Kota Palangkaraya"),
  regency("6302", "Kabupaten Kotabaru"),
  regency("6303", "Banjar"),
  regency("7109", "Kabupaten Kep. Siau Tagulandang Biaro"),
  regency("7601", "Kabupaten Pasangkayu", ["Mamuju Utara"]),
]);
const found = (name: string, options?: Parameters<typeof places.findByName>[1]): readonly string[] =>
  places.findByName(name, options).map((row) => places.places[row]!.code);

describe("finding places by name", () => {
  test("the places of these tests have no issues", () => {
    expect(issues).toEqual([]);
  });

  test.each(["KAB. BANDUNG", "Kab Bandung", " kabupaten  bandung ", "Kabupaten\tBandung", "KAB.BANDUNG", "ＫＡＢ． Ｂａｎｄｕｎｇ"])(
    "%j is the kabupaten",
    (name) => {
      expect(found(name)).toEqual(["3204"]);
    },
  );

  test("a kabupaten and a kota of one name stay apart, and the bare name finds both", () => {
    expect(found("KOTA BANDUNG")).toEqual(["3273"]);
    expect(found("Kodya Bandung")).toEqual(["3273"]);
    expect(found("Bandung", { level: "regency" })).toEqual(["3204", "3273"]);
  });

  test("a bare name is never narrowed by guess: districts are found too", () => {
    expect(found("Bandung")).toEqual(["3204", "3273", "350601"]);
    expect(found("bandung", { within: places.rowOf(code("35")) })).toEqual(["350601"]);
    expect(found("bandung", { within: places.rowOf(code("3273")) })).toEqual(["3273"]);
  });

  test.each(["KOTA ADM. JAKARTA BARAT", "Kota Administrasi Jakarta Barat", "Kota Jakarta Barat", "Jakarta Barat", "jakarta-barat"])(
    "%j is found",
    (name) => {
      expect(found(name)).toEqual(["3173"]);
    },
  );

  test.each([
    ["Prov. Jawa Barat", "32"],
    ["PROVINSI JAWA BARAT", "32"],
    ["DKI Jakarta", "31"],
    ["Provinsi D.K.I. Jakarta", "31"],
    ["Kota Palangka Raya", "6271"],
    ["Kabupaten Kepulauan Siau Tagulandang Biaro", "7109"],
    ["Kec. Kota", "357101"],
    ["kota", "357101"],
    ["Kota Kudus", "350602"],
    ["Kecamatan Kota Kudus", "350602"],
    ["KAB. MAMUJU UTARA", "7601"],
    ["Kab. Kota Baru", "6302"],
    ["Kotabaru", "6302"],
    ["Kab. Banjar", "6303"],
  ])("%j is %s", (name, expected) => {
    expect(found(name)).toEqual([expected]);
  });

  test("another name without a type takes the type of the place", () => {
    expect(found("Kota Mamuju Utara")).toEqual([]);
  });

  test.each(["", " ", "...", "Kab.", "Provinsi", "Kab. Bandun", "Bandung Kab", "constructor", "__proto__", "\uD800"])(
    "%j finds nothing",
    (name) => {
      expect(found(name)).toEqual([]);
    },
  );

  test("any text is a question without an exception", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(Array.isArray(places.findByName(name))).toBe(true);
      }),
    );
  });
});

const data = (path: string): URL => new URL(`../../../shared/data/${path}`, import.meta.url);
const regions = data("regions/kemendagri-2025.csv");
const vacancies = data("karirhub/vacancies.csv");

describe("places of a public job board", () => {
  test("all but renamed ones are found, each exactly once", ({ skip }) => {
    if (!existsSync(regions) || !existsSync(vacancies)) skip("the data is not there: ../shared/data/regions and ../shared/data/karirhub");
    const rows = parse<{ code: string; name: string }>(readFileSync(regions), { bom: true, columns: true });
    const tree = createPlaces(
      rows.map(({ code: dotted, name }) => {
        const parent = dotted.split(".").slice(0, -1).join(".");
        return {
          ...code(dotted),
          name,
          level: ["province", "regency", "district"][dotted.split(".").length - 1],
          ...(parent === "" ? {} : { parent: code(parent) }),
        };
      }),
    );
    expect(tree.issues).toEqual([]);
    const names = parse<{ Lokasi: string }>(readFileSync(vacancies), { bom: true, columns: true }).map(({ Lokasi }) => Lokasi);
    const unclear = [...new Set(names)].filter((name) => tree.value.findByName(name, { level: "regency" }).length !== 1);
    expect(unclear).toEqual(["KAB. MAMUJU UTARA"]);
  });
});
