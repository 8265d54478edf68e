import { expect, test } from "vitest";
import { readWageFloors, wageFloorOf } from "../../../src/packs/indonesia/index.js";
import type { Cell } from "../../../src/io/index.js";

const header = ["Wilayah", "Upah Minimum", "Berlaku Sejak", "Dasar Hukum", "Berlaku Sampai", "KBLI"];
const sheet = (...rows: readonly (readonly Cell[])[]) => ({
  name: "upah.csv",
  merged: [],
  rows: [header, ...rows].map((cells, at) => ({ line: at + 1, cells })),
});

test("reads places by name or code, rupiah and days as offices write them", () => {
  const { value, issues } = readWageFloors(
    sheet(
      ["Kabupaten Kendal", "Rp 2.783.455", "1 Januari 2026", "SK Gubernur 1", null, null],
      ["33", 2_169_349, "2026-01-01", "SK Gubernur 2", "31/12/2026", null],
      ["33.24", "2,9 juta", "2026-01-01", "SK Gubernur 3", null, "14"],
    ),
  );
  expect(issues).toEqual([]);
  expect(value).toEqual([
    { place: "3324", amount: 2_783_455, effectiveFrom: "2026-01-01", legalBasis: "SK Gubernur 1" },
    { place: "33", amount: 2_169_349, effectiveFrom: "2026-01-01", effectiveTo: "2026-12-31", legalBasis: "SK Gubernur 2" },
    { place: "3324", amount: 2_900_000, effectiveFrom: "2026-01-01", legalBasis: "SK Gubernur 3", sector: "14" },
  ]);
  const kendal = { scheme: "kemendagri", code: "3324" } as const;
  expect(wageFloorOf(value, { place: kendal, on: "2026-11-24" })?.amount).toBe(2_783_455);
  expect(wageFloorOf(value, { place: kendal, sector: "14111", on: "2026-11-24" })?.amount).toBe(2_900_000);
});

test("what cannot be read is told by line and column, and never guessed", () => {
  const { value, issues } = readWageFloors(
    sheet(
      ["Bandung", "Rp 3.000.000", "2026-01-01", "SK", null, null], // the kota, or the kabupaten?
      ["Kota Bandung", "banyak", "2026", "", "kapan-kapan", null],
      ["1101", "Rp 3.000.000", "2026-01-01", "SK", null, null],
    ),
  );
  expect(value.map(({ place }) => place)).toEqual(["1101"]); // of Kemendagri, as the table says
  expect(issues.map(({ record, path }) => `${record} ${path}`)).toEqual([
    "line 2 place",
    "line 3 effectiveFrom",
    "line 3 effectiveTo",
    "line 3 amount",
    "line 3 legalBasis",
  ]);
});

test("a table without known columns is an error", () => {
  expect(readWageFloors({ name: "x.csv", merged: [], rows: [{ line: 1, cells: ["a", "b"] }] }).issues).toMatchObject([
    { severity: "error" },
  ]);
});
