import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { createPlaces } from "../../../src/geo/index.js";
import { createPlaceResolver, placeDefinitions, resolvePlace, type PlaceWish } from "../../../src/packs/indonesia/index.js";

/** What a text leads to: a code and the way to it, or the status and the codes offered. */
function seen(text: string, wish?: PlaceWish): string {
  const found = resolvePlace(text, wish);
  if (found.status === "resolved") return `${found.place.code} ${found.way}`;
  return [found.status, ...found.choices.map(({ place, way }) => `${place.code}:${way}`)].join(" ");
}

describe("a name of one place is resolved, however it is written", () => {
  it.each([
    ["Kab. Bandung", "3204 name"],
    ["KOTA TANGERANG", "3671 name"],
    ["kotamadya bandung", "3273 name"],
    ["Bandung Kab.", "3204 name"],
    ["Bekasi Kota", "3275 name"],
    ["Bandung Regency", "3204 name"],
    ["Kabupaten Dati II Sleman", "3404 name"],
    ["KOTA ADM. JAKARTA BARAT", "3173 name"],
    ["Kota Jakarta Selatan", "3174 name"],
    ["Jaksel", "3174 otherName"],
    ["DKI", "31 otherName"],
    ["NTB", "52 otherName"],
    ["Fak-Fak", "9203 name"],
    ["Palangkaraya", "6271 name"],
    ["Solo", "3372 otherName"],
    ["Limapuluh Kota", "1307 name"],
    ["Ｋａｂ．　Ｓｌｅｍａｎ", "3404 name"],
    ["Indonesia", "ID name"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a former name leads to the place of today, and yields to a name of today", () => {
  it.each([
    ["Kab. Toba Samosir", "1212 formerName"],
    ["KAB. MAMUJU UTARA", "7601 formerName"],
    ["Kabupaten Pontianak", "6102 formerName"],
    ["Pontianak", "6171 name"],
    ["Kepulauan Riau", "21 name"],
    ["Irian Jaya Barat", "92 formerName"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("a name of several places is ambiguous, with all of them", () => {
  it.each([
    ["Bandung", "ambiguous 3204:name 3273:name"],
    ["Gorontalo", "ambiguous 75:name 7501:name 7571:name"],
    ["Yogyakarta", "ambiguous 34:otherName 3471:name"],
    ["Kab/Kota Bandung", "ambiguous 3204:name 3273:name"],
    ["Bekasi/Karawang", "ambiguous 3215:name 3216:name 3275:name"],
    ["Bandung, Jawa Tengah", "ambiguous 33:name 3204:name 3273:name"],
  ])("%s", (text, expected) => {
    expect(seen(text).split(" ").sort()).toEqual(expected.split(" ").sort());
  });

  it("unless a level or an outer place settles it", () => {
    expect(seen("Yogyakarta", { level: "regency" })).toBe("3471 name");
    expect(seen("Banjar", { within: "Jawa Barat" })).toBe("3279 name");
    expect(seen("Banjar", { within: "Kalsel" })).toBe("6303 name");
    expect(seen("Kab. Sleman", { within: "Jawa Barat" })).toMatch(/^ambiguous /);
  });
});

describe("parts of an address are read together, and what names no place is told", () => {
  it.each([
    ["Jl. Merdeka 5, Kota Bogor, Jabar", "3271 name", ["Jl. Merdeka 5"]],
    ["3275 - Kota Bekasi", "3275 name", ["3275"]],
    ["Kec. Banjar, Buleleng", "5108 name", ["Kec. Banjar"]],
    ["Jakarta Selatan, DKI Jakarta, Indonesia", "3174 name", []],
  ])("%s", (text, expected, unread) => {
    expect(seen(text)).toBe(expected);
    expect(resolvePlace(text).unread).toEqual(unread);
  });

  it("a misspelt part is not passed over for the province beside it", () => {
    expect(seen("Bandng, Jawa Barat")).toBe("ambiguous 32:name 3204:spelling 3273:spelling");
  });
});

describe("misspellings and shortened words are offered, never taken", () => {
  it.each([
    ["Tanggerang", "unknown 3603:spelling 3671:spelling"],
    ["Kab. Tanggerang", "unknown 3603:spelling"],
    ["Surabya", "unknown 3578:spelling"],
    ["Bdg", "unknown 3204:abbreviation 3273:abbreviation"],
    ["Jkt Selatan", "unknown 3174:abbreviation"],
    ["Kota Kudus", "unknown 3319:type"],
    ["Remote", "unknown"],
    ["__proto__", "unknown"],
  ])("%s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  it.each(["", " ", "-", "N/A", "tidak ada", "null", "???"])("%j says nothing", (text) => {
    expect(resolvePlace(text)).toEqual({ status: "unknown", choices: [], unread: [] });
  });
});

test("whatever the text, a resolved place is one that some part of it names", () => {
  const words = [
    "Kab.",
    "Kota",
    "Bandung",
    "Bogor",
    "Jabar",
    "Jawa Barat",
    "Tanggerang",
    "Jl.",
    "5",
    ",",
    "/",
    "-",
    "(",
    ")",
    "Papua",
    "Sorong",
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), { maxLength: 7 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, (written) => {
      const found = resolvePlace(written);
      if (found.status !== "resolved") return found.choices.length <= 60;
      const bare = found.place.name.replace(/^(Kabupaten|Kota) (Administrasi )?/, "").split(/\W+/)[0]!;
      const names = [bare, ...(found.place.altNames ?? [])].map((name) => name.toLowerCase().replace(/\W/g, ""));
      return names.some((name) => written.normalize("NFKC").toLowerCase().replace(/\W/g, "").includes(name));
    }),
    { numRuns: 300 },
  );
});

test("a resolver over a place tree of one's own finds its kecamatan", () => {
  const district = {
    scheme: "kemendagri",
    code: "337401",
    name: "Semarang Tengah",
    level: "district",
    parent: { scheme: "kemendagri", code: "3374" },
  };
  const resolve = createPlaceResolver(createPlaces([...placeDefinitions(), district]).value);
  const found = resolve("Kec. Semarang Tengah, Kota Semarang");
  expect(found.status === "resolved" && found.place.code).toBe("337401");
});

const data = "../shared/data";
const missing = !existsSync(`${data}/maganghub/vacancies.jsonl`) || !existsSync(`${data}/karirhub/vacancies.csv`);
if (missing) console.warn(`skipped: place names of real vacancies, for want of ${data}`);

describe.skipIf(missing)("of the place names of real vacancies at least 99 % are resolved, to the place meant", () => {
  it("maganghub: those of 3,472 vacancies, each to the code that stands beside it", () => {
    const lines = readFileSync(`${data}/maganghub/vacancies.jsonl`, "utf8").trim().split("\n");
    const rows = lines.map((line) => JSON.parse(line) as Record<"nama_kabupaten" | "nama_provinsi" | "kode_kabupaten", string>);
    const wrong = rows.filter(({ nama_kabupaten: name, nama_provinsi: within, kode_kabupaten: code }) => {
      const found = resolvePlace(name, { within });
      return found.status !== "resolved" || found.place.code !== code;
    });
    expect(wrong.map((row) => row.nama_kabupaten)).toEqual([]);
    expect(rows).toHaveLength(3472);
  });

  it("karirhub: those of 305 vacancies, each to the place of that name in the published list, or to one that was renamed", () => {
    const published = parse<{ code: string; name: string }>(readFileSync(`${data}/regions/kemendagri-2025.csv`), {
      columns: true,
      bom: true,
    });
    const key = (name: string): string =>
      name
        .toLowerCase()
        .replace(/^kab\.|^kabupaten/, "kab")
        .replace(/administrasi|adm\./, "")
        .replace(/[^a-z]/g, "");
    const codes = new Map(published.filter(({ code }) => code.length === 5).map(({ code, name }) => [key(name), code.replace(".", "")]));
    const renamed = new Map([["kabmamujuutara", "7601"]]);
    const rows = parse<{ Lokasi: string }>(readFileSync(`${data}/karirhub/vacancies.csv`), { columns: true, bom: true });
    const wrong = rows.filter(({ Lokasi }) => {
      const found = resolvePlace(Lokasi, { level: "regency" });
      return found.status !== "resolved" || found.place.code !== (codes.get(key(Lokasi)) ?? renamed.get(key(Lokasi)));
    });
    expect(wrong.map(({ Lokasi }) => Lokasi)).toEqual([]);
    expect(rows).toHaveLength(305);
  });
});
