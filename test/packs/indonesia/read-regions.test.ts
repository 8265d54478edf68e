import { existsSync, readFileSync } from "node:fs";
import { expect, it, test } from "vitest";
import { createPlaces } from "../../../src/geo/index.js";
import { readCsvSheet } from "../../../src/io/index.js";
import { createPlaceResolver, placeDefinitions, readRegions } from "../../../src/packs/indonesia/index.js";

const regionsOf = async (text: string | Uint8Array): Promise<ReturnType<typeof readRegions>> =>
  readRegions((await readCsvSheet(text, "list.csv")).value);

it("kecamatan of a published list come below the kabupaten and kota of the pack", async () => {
  const { value, issues } = await regionsOf(
    "name,code,lat,lon\nKota Semarang,33.74,-7,110\nSemarang Tengah,33.74.01,-6.98,110.42\nTanpa Titik,337402,,\n",
  );
  expect(issues).toEqual([]);
  expect(value.map(({ code, coordinates }) => [code, coordinates?.latitude])).toEqual([
    ["337401", -6.98],
    ["337402", undefined],
  ]);
  const resolve = createPlaceResolver(createPlaces([...placeDefinitions(), ...value]).value);
  expect(resolve("Kec. Semarang Tengah, Kota Semarang")).toMatchObject({ status: "resolved", place: { code: "337401" } });
});

it("a list without the columns, and a row that is no place, are told", async () => {
  expect((await regionsOf("kode;nama\n1;x\n")).issues[0]).toMatchObject({ severity: "error", expected: "columns code and name" });
  const { value, issues } = await regionsOf("code,name,lat,lon\n337401,Jauh,200,0\n");
  expect(value).toEqual([]);
  expect(issues[0]).toMatchObject({ severity: "error", record: "line 2", path: "coordinates.latitude" });
});

const file = "../shared/data/regions/kemendagri-2025.csv";
if (!existsSync(file)) console.warn(`skipped: the published list of kecamatan, for want of ${file}`);

test.skipIf(!existsSync(file))("the published list gives its 7,285 kecamatan, each in its kabupaten or kota", async () => {
  const { value, issues } = await regionsOf(readFileSync(file));
  expect(issues).toEqual([]);
  expect(value).toHaveLength(7285);
  expect(createPlaces([...placeDefinitions(), ...value]).issues).toEqual([]);
});
