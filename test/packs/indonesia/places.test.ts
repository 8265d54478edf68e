import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { createPlaces } from "../../../src/geo/index.js";
import type { PlaceScheme } from "../../../src/model/index.js";
import {
  commutingAreas,
  commutingAreasOf,
  formerCodes,
  islands,
  placeDefinitions,
  placeNames,
  provinces,
  regencies,
} from "../../../src/packs/indonesia/index.js";

const { value: places, issues } = createPlaces(placeDefinitions());
const nameOf = (scheme: PlaceScheme, code: string): string | undefined => places.places[places.rowOf({ scheme, code })]?.name;

describe("the places of Indonesia", () => {
  it("are 38 provinces, 416 kabupaten and 98 kota, without an issue", () => {
    expect(issues).toEqual([]);
    expect(provinces.rows).toHaveLength(38);
    expect(regencies.rows.filter(({ name }) => name.startsWith("Kabupaten "))).toHaveLength(416);
    expect(regencies.rows.filter(({ name }) => name.startsWith("Kota "))).toHaveLength(98);
  });

  it("have in each list a code of their own", () => {
    for (const rows of [provinces.rows, regencies.rows]) {
      expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
      expect(new Set(rows.map(({ bps }) => bps)).size).toBe(rows.length);
    }
    expect(new Set(provinces.rows.map(({ iso }) => iso)).size).toBe(38);
  });

  it("199 of 514 differ between the lists, and in 2020 the codes of 166 stood in both for different places", () => {
    expect(regencies.rows.filter(({ code, bps }) => code !== bps)).toHaveLength(199);
    const before = new Map(formerCodes.rows.map(({ code, former }) => [code, former]));
    const in2020 = regencies.rows.map(({ code, bps }) => before.get(code) ?? { kemendagri: code, bps });
    const inBps = new Map(in2020.map((row) => [row.bps, row.kemendagri]));
    expect(in2020.filter(({ kemendagri }) => (inBps.get(kemendagri) ?? kemendagri) !== kemendagri)).toHaveLength(166);
  });

  it.each([
    ["1101", "Kabupaten Aceh Selatan", "Kabupaten Simeulue"],
    ["3175", "Kota Administrasi Jakarta Timur", "Kota Administrasi Jakarta Utara"],
    ["3171", "Kota Administrasi Jakarta Pusat", "Kota Administrasi Jakarta Selatan"],
    ["3275", "Kota Bekasi", "Kota Bekasi"],
    ["91", "Papua", "Papua Barat"],
    ["92", "Papua Barat", "Papua Barat Daya"],
    ["94", "Papua Tengah", "Papua"],
    ["95", "Papua Pegunungan", "Papua Selatan"],
    ["96", "Papua Barat Daya", "Papua Tengah"],
  ])("the digits %s are %s for Kemendagri and %s for BPS", (code, kemendagri, bps) => {
    expect([nameOf("kemendagri", code), nameOf("bps", code)]).toEqual([kemendagri, bps]);
  });

  it("that came to a new province of Papua are found under the codes that they had", () => {
    expect(nameOf("kemendagri", "9101")).toBe("Kabupaten Merauke");
    expect(nameOf("bps", "9401")).toBe("Kabupaten Merauke");
    expect(nameOf("kemendagri", "92.71")).toBeUndefined(); // dots are taken out where records are read
    expect(nameOf("kemendagri", "9271")).toBe("Kota Sorong");
    expect(formerCodes.rows).toHaveLength(26);
    const used = new Set(regencies.rows.map(({ code }) => code));
    for (const { code, former } of formerCodes.rows) {
      expect(used.has(code), code).toBe(true);
      expect(used.has(former.kemendagri), former.kemendagri).toBe(false);
    }
  });

  it("lie within Indonesia, near the centre of their province, on a main island each", () => {
    for (const { code, name, coordinates } of regencies.rows) {
      const province = provinces.rows.find((row) => row.code === code.slice(0, 2))!;
      expect(
        coordinates.latitude > -11.1 && coordinates.latitude < 6.1 && coordinates.longitude > 95 && coordinates.longitude < 141.1,
        name,
      ).toBe(true);
      expect(
        Math.hypot(coordinates.latitude - province.coordinates.latitude, coordinates.longitude - province.coordinates.longitude),
        name,
      ).toBeLessThan(7);
    }
    const islandOf = (code: string): string | undefined => places.places[places.rowOf({ scheme: "kemendagri", code })]!.island;
    expect(["3374", "5271", "5204", "5371", "1278", "8171", "33", "52", "21"].map(islandOf)).toEqual([
      ...["Jawa", "Lombok", "Sumbawa", "Timor", "Nias", "Ambon", "Jawa", undefined, undefined],
    ]);
  });

  it("are named in the other tables by codes that there are, each once", () => {
    const codes = new Set([...regencies.rows, ...provinces.rows].map(({ code }) => code));
    const named = [...islands.rows.flatMap((row) => row.regencies), ...placeNames.rows.map(({ code }) => code)];
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
    expect(commutingAreas.rows.flatMap(({ members }) => members).filter((code) => !codes.has(code))).toEqual([]);
    for (const list of [islands.rows.flatMap((row) => row.regencies), placeNames.rows.map(({ code }) => code)]) {
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it("have no other name that is the name of another place of their level and type", () => {
    for (const { code, name, altNames = [] } of places.places) {
      for (const other of altNames) {
        const found = places.findByName(other).map((row) => places.places[row]!);
        const level = places.places[places.rowOf({ scheme: "kemendagri", code })]?.level;
        const others = found.filter(
          (place) => place.code !== code && place.level === level && place.name.split(" ")[0] === name.split(" ")[0],
        );
        expect(others.map((place) => `${other}: ${place.name}`)).toEqual([]);
      }
    }
  });
});

it("a commuting area has its members, and knows a kecamatan within them", () => {
  expect(commutingAreasOf({ scheme: "kemendagri", code: "3275" }).map(({ id }) => id)).toEqual(["jabodetabekpunjur"]);
  expect(commutingAreasOf({ scheme: "kemendagri", code: "357801" }).map(({ id }) => id)).toEqual(["gerbangkertosusila"]);
  expect(commutingAreasOf({ scheme: "bps", code: "3275" })).toEqual([]);
});

const published = "../shared/data/regions/kemendagri-2025.csv";
if (!existsSync(published)) console.warn(`skipped: the published list of places, for want of ${published}`);

it.skipIf(!existsSync(published))("codes, names and centres are those of the published list", () => {
  const rows = parse<{ code: string; name: string; lat: string; lon: string }>(readFileSync(published), { columns: true, bom: true });
  const letters = (code: string, name: string): string => `${code} ${name}`.replace(/[^\w]/g, "").toLowerCase();
  const wanted = rows.filter(({ code }) => code.length === 5).map(({ code, name }) => letters(code.replace(".", ""), name));
  const different = regencies.rows.map(({ code, name }) => letters(code, name)).filter((one) => !wanted.includes(one));
  expect(different).toEqual(["7109kabupatenkepulauansiautagulandangbiaro"]); // where the list shortens Kepulauan
  expect(wanted).toHaveLength(514);
  const centre = new Map(rows.map(({ code, lat, lon }) => [code.replace(".", ""), [Number(lat), Number(lon)] as const]));
  for (const { code, coordinates } of regencies.rows) {
    const [latitude, longitude] = centre.get(code)!;
    expect(Math.hypot(coordinates.latitude - latitude, coordinates.longitude - longitude), code).toBeLessThan(0.001);
  }
});
