import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanTitle } from "../../src/linking/index.js";

describe("a title without its noise", () => {
  test.each([
    ["Juru Las", "Juru Las"],
    ["Dibutuhkan Segera Juru Las (Batam)", "Juru Las"],
    ["URGENT HIRING: Barista - Yogyakarta", "Barista"],
    ["Security (Male Only)", "Security"],
    ["Kasir (L/P)", "Kasir"],
    ["Cook m/f/d", "Cook"],
    ["Waiter Pria/Wanita", "Waiter"],
    ["Operator Jahit (Wanita) - Semarang", "Operator Jahit"],
    ["Kurir Motor Gaji Rp 4.500.000", "Kurir Motor"],
    ["Admin up to 5 jt", "Admin"],
    ["Admin gaji 4-5 juta per bulan", "Admin"],
    ["Driver 5 orang", "Driver"],
    ["Nurse #12345", "Nurse"],
    ["Staff Gudang PT Contoh Jaya", "Staff Gudang"],
    ["Staff Gudang - PT. Contoh Jaya Tbk", "Staff Gudang"],
    ["Barista at Kopi Contoh", "Barista"],
    ["Web Developer (Full-Time)", "Web Developer"],
    ["Salesman Area Bandung", "Salesman"],
    ["Senior Software Engineer", "Software Engineer"],
    ["Lowongan Kerja Sopir Truk", "Sopir Truk"],
  ])("%s", (title, text) => {
    expect(cleanTitle(title).text).toBe(text);
  });

  test.each([
    "Tukang Jahit Baju Wanita",
    "C++ Developer",
    "Operator CNC",
    "Welder 6G",
    "R&D Manager",
    "IT Support",
    "Ahli K3",
    "Guru SD",
    "Perawat Gigi",
  ])("%s stays", (title) => {
    expect(cleanTitle(title).text).toBe(title);
  });

  test("of nothing but noise is the title itself", () => {
    expect(cleanTitle(" Urgent  hiring! ").text).toBe("Urgent hiring!");
    expect(cleanTitle("").text).toBe("");
  });

  test("keeps what stood in brackets or behind a dash aside, and names of places out where they are known", () => {
    expect(cleanTitle("Perawat (ICU) - Denpasar").asides).toEqual(["ICU", "Denpasar"]);
    const isPlace = (words: string): boolean => ["denpasar", "jakarta selatan"].includes(words.toLowerCase());
    expect(cleanTitle("Perawat (ICU) - Denpasar", { isPlace })).toMatchObject({
      asides: ["ICU"],
      removed: [{ kind: "place", text: "Denpasar" }],
    });
    expect(cleanTitle("Sopir Jakarta Selatan", { isPlace }).text).toBe("Sopir");
  });

  test("says what was taken out", () => {
    expect(cleanTitle("Dibutuhkan 3 orang Kasir PT Contoh, gaji 4 juta").removed.map(({ kind }) => kind)).toEqual([
      "salary",
      "urgency",
      "count",
      "company",
    ]);
  });
});

describe("a level", () => {
  test.each([
    ["Senior Accountant", "senior"],
    ["Jr. Programmer", "junior"],
    ["Magang Desain", "intern"],
    ["Asisten Manajer", "assistant"],
    ["Kepala Gudang", "head"],
    ["Supervisor Produksi", "supervisor"],
    ["Manajer HRD", "manager"],
    ["Staf Keuangan", "staff"],
    ["Direktur Utama", "director"],
    ["Team Lead", "lead"],
    ["Tukang Kayu", undefined],
  ])("is kept as a value: %s", (title, seniority) => {
    expect(cleanTitle(title).seniority).toBe(seniority);
  });

  test("stays in the title where it names the work as well", () => {
    expect(cleanTitle("Kepala Gudang").text).toBe("Kepala Gudang");
    expect(cleanTitle("Asisten Apoteker").text).toBe("Asisten Apoteker");
  });
});

describe("a demand by sex", () => {
  test.each([
    ["Security (Male Only)", "male"],
    ["Kasir Wanita", "female"],
    ["Operator (F)", "female"],
    ["SPG khusus perempuan", "female"],
  ])("is taken out and reported: %s", (title, value) => {
    expect(cleanTitle(title).demands).toMatchObject([{ about: "sex", value }]);
  });

  test.each(["Cook (m/f)", "Waiter Pria/Wanita", "Kasir (L/P)", "Penjahit Baju Wanita"])(
    "is none where both are asked, or clothes: %s",
    (title) => {
      expect(cleanTitle(title).demands).toEqual([]);
    },
  );
});

describe("laws of cleaning", () => {
  const piece = fc.oneof(
    fc.constantFrom("Juru Las", "(Batam)", " - ", "PT", "Rp 4.000.000", "Urgent", "(m/f)", "senior", "@", "((", "((((", "rp".repeat(50)),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  const titles = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" "));

  test("something is left of any title with something in it, and white space makes no difference", () => {
    fc.assert(
      fc.property(titles, (title) => {
        const cleaned = cleanTitle(title);
        expect(cleaned.text === "").toBe(title.trim() === "");
        expect(cleanTitle(title.replaceAll(" ", " \t ")).text).toBe(cleaned.text);
      }),
    );
  });

  test("a title as long as an advert is cut before it is read", () => {
    for (const unit of ["(", "- ", "PT ", "rp 1", "male ", "1.", " at ", "gaji "])
      expect(cleanTitle(unit.repeat(200_000)).text.length).toBeLessThanOrEqual(300);
  });
});
