import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isoDateOf } from "../../../src/model/index.js";
import {
  readDate,
  readDecimal,
  readLicences,
  readMonths,
  readPhone,
  readWage,
  redactIdentity,
} from "../../../src/packs/indonesia/index.js";

describe("wages", () => {
  const rupiah = { currency: "IDR", period: "month" };
  it.each([
    ["Rp 4.500.000", { min: 4_500_000, max: 4_500_000, ...rupiah }],
    ["Rp4.500.000,-", { min: 4_500_000, max: 4_500_000, ...rupiah }],
    ["Rp. 4.500.000,00", { min: 4_500_000, max: 4_500_000, ...rupiah }],
    ["4500000", { min: 4_500_000, max: 4_500_000, ...rupiah }],
    ["3.000.000 - 4.500.000", { min: 3_000_000, max: 4_500_000, ...rupiah }],
    ["4,5 juta", { min: 4_500_000, max: 4_500_000, ...rupiah }],
    ["4-5 jt", { min: 4_000_000, max: 5_000_000, ...rupiah }],
    ["maks. Rp 5 jt", { max: 5_000_000, ...rupiah }],
    ["mulai 3,2jt", { min: 3_200_000, ...rupiah }],
    ["150rb/hari", { min: 150_000, max: 150_000, currency: "IDR", period: "day" }],
    ["USD 1.200 per bulan", { min: 1200, max: 1200, currency: "USD", period: "month" }],
    ["NT$ 29.500", { min: 29_500, max: 29_500, currency: "TWD", period: "month" }],
  ])("%s", (text, expected) => {
    expect(readWage(text)).toEqual(expected);
  });

  it.each(["", "UMK", "nego", "4,5", "5.000.000 - 3.000.000", "2 + 3 + 4 juta"])("%j is none that can be read", (text) => {
    expect(readWage(text)).toBeUndefined();
  });

  test("written in Indonesian and read again, an amount is the same", () => {
    const written = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ".");
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2e9 }), (amount) => {
        expect(readWage(`Rp ${written(amount)}`)?.max).toBe(amount);
        expect(readWage(`Rp ${written(amount)},00`)?.max).toBe(amount);
      }),
    );
  });
});

describe("numbers", () => {
  it.each([
    ["3,45", 3.45],
    ["3.45", 3.45],
    ["0,125", 0.125],
    ["1.500", 1500],
    ["1.500.000", 1_500_000],
    ["1.500.000,50", 1_500_000.5],
    ["1,500,000.50", 1_500_000.5],
    ["-2,5", -2.5],
    ["170", 170],
  ])("%s is %d", (text, value) => {
    expect(readDecimal(text)).toBe(value);
  });

  it.each(["", "1.2.3,4,5", "tiga", "1e5", "1,", "Infinity"])("%j is none", (text) => {
    expect(readDecimal(text)).toBeUndefined();
  });
});

describe("dates", () => {
  it.each([
    ["17 Agustus 2025", "2025-08-17"],
    ["17-Agt-2025", "2025-08-17"],
    ["1 Pebruari 2024", "2024-02-01"],
    ["9 Nopember 2023", "2023-11-09"],
    ["17/8/2025", "2025-08-17"],
    ["17.08.2025 10:30", "2025-08-17"],
    ["Senin, 17-08-2025", "2025-08-17"],
    ["Semarang, 2 Mei 2001", "2001-05-02"],
    ["2025-08-17 14:27:03", "2025-08-17"],
    ["Agustus 2025", "2025-08"],
    ["08/2025", "2025-08"],
    ["2019", "2019"],
  ])("%s is %s", (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(["", "08/17/2025", "31 Februari 2025", "17 Agustus 25", "17/08/25", "kemarin", "17 Augustine 2025"])(
    "%j is none that can be read",
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );

  test("every day, written in words or numbers, is read as itself", () => {
    const names = [
      "Januari",
      "Februari",
      "Maret",
      "April",
      "Mei",
      "Juni",
      "Juli",
      "Agustus",
      "September",
      "Oktober",
      "November",
      "Desember",
    ];
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => {
        const iso = isoDateOf(day);
        const [year = "", month = "", date = ""] = iso.split("-");
        expect(readDate(`${String(Number(date))} ${names[Number(month) - 1]!} ${year}`)).toBe(iso);
        expect(readDate(`${date}/${month}/${year}`)).toBe(iso);
        expect(readDate(iso)).toBe(iso);
      }),
    );
  });
});

it.each([
  ["2 tahun 6 bulan", 30],
  ["1,5 th", 18],
  ["18 bln", 18],
  ["3", 36],
  ["Fresh graduate", 0],
  ["tidak ada", 0],
  ["di toko", undefined],
])("a duration %s is %s months", (text, months) => {
  expect(readMonths(text)).toBe(months);
});

it.each([
  ["0812-3456-7890", "081234567890"],
  ["+62 812 3456 7890", "081234567890"],
  ["81234567890", "081234567890"],
  ["(024) 7601234", "0247601234"],
  ["12", undefined],
])("a telephone number %s is %s", (text, phone) => {
  expect(readPhone(text)).toBe(phone);
});

it.each([
  ["SIM A dan C", ["sim-a", "sim-c"]],
  ["B2 Umum", ["sim-b2-umum"]],
  ["SIM B.I, C", ["sim-b1", "sim-c"]],
  ["SIM BII UMUM", ["sim-b2-umum"]],
  ["A/C", ["sim-a", "sim-c"]],
  ["tidak punya", undefined],
])("licences %s", (text, ids) => {
  expect(readLicences(text)).toEqual(ids);
});

it("identity numbers are taken out of a text, however they are grouped; shorter and longer numbers stay", () => {
  expect(redactIdentity("NIK 3374015508900001, HP 081234567890")).toBe("NIK [nomor identitas], HP 081234567890");
  expect(redactIdentity("3374 0155 0890 0001 / 3374.0155.0890.0001")).toBe("[nomor identitas] / [nomor identitas]");
  expect(redactIdentity("12345678901234567")).toBe("12345678901234567");
});
