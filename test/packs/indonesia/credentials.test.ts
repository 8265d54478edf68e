import { describe, expect, it } from "vitest";
import { createTaxonomy, linkedRows } from "../../../src/taxonomy/index.js";
import {
  bridgeOccupations,
  cefrOf,
  certificateSchemes,
  isco08OfKbji,
  languageTests,
  licenceConcepts,
  readUnitCode,
  wageFloorOf,
  wageFloors,
  type WageFloor,
} from "../../../src/packs/indonesia/index.js";

describe("driving licences", () => {
  const { value: taxonomy, issues } = createTaxonomy({ id: "licences", version: "1", concepts: licenceConcepts.rows });
  const implied = (id: string): readonly string[] => [...(licenceConcepts.rows.find((row) => row.id === id)?.implies ?? [])].sort();

  it("are concepts of a taxonomy, without an issue", () => {
    expect(issues).toEqual([]);
    expect(taxonomy.concepts).toHaveLength(licenceConcepts.rows.length);
  });

  it("of heavier vehicles imply the lighter ones, with all that those imply, and never the reverse", () => {
    expect(implied("sim-b2-umum")).toEqual(["sim-a", "sim-a-umum", "sim-b1", "sim-b1-umum", "sim-b2"]);
    expect(implied("sim-b2")).toEqual(["sim-a", "sim-b1"]);
    expect(implied("sim-a")).toEqual([]);
    expect(implied("sim-c2")).toEqual([]);
    for (const { id } of licenceConcepts.rows) {
      for (const lower of implied(id)) {
        expect(implied(lower)).not.toContain(id);
        for (const below of implied(lower)) expect(implied(id)).toContain(below);
      }
    }
  });
});

describe("language tests", () => {
  it.each([
    ["JLPT", "N4", "A2", "ja"],
    ["JFT-Basic", "lulus", "A2", "ja"],
    ["JFT Basic", "210", "A2", "ja"],
    ["TOPIK", "Level 3", "B1", "ko"],
    ["TOEFL iBT", "80", "B2", "en"],
    ["IELTS", "6,5", "B2", "en"],
    ["Goethe", "B1", "B1", "de"],
  ])("%s with %s is %s", (test, result, cefr, language) => {
    expect(cefrOf(test, result)).toMatchObject({ cefr, language });
  });

  it("that are not known, and results that are not, say nothing", () => {
    expect(cefrOf("Duolingo", "120")).toBeUndefined();
    expect(cefrOf("JLPT", "N9")).toBeUndefined();
    expect(cefrOf("JFT-Basic", "150")).toBeUndefined();
    expect(cefrOf("IELTS", "")).toBeUndefined();
  });

  it("list scores from the lowest, and say of each how far it may be relied on", () => {
    for (const { results, confidence } of languageTests.rows) {
      const scores = results.flatMap(([result]) => (typeof result === "number" ? [result] : []));
      expect(scores).toEqual([...scores].sort((a, b) => a - b));
      expect(["verified", "reported", "unverified"]).toContain(confidence);
    }
    expect(cefrOf("TOPIK", "3")?.confidence).toBe("unverified");
  });
});

describe("units of competence", () => {
  it("are read with their KBLI group and version; versions of a unit are the same unit", () => {
    expect(readUnitCode(" j.620100.004.02 ")).toEqual({
      code: "J.620100.004.02",
      unit: "J.620100.004",
      category: "J",
      group: "620100",
      version: 2,
    });
    expect(readUnitCode("J.620100.004.01")?.unit).toBe(readUnitCode("J620100.004.02")?.unit);
  });

  it.each(["", "TIK.JK01.001.01", "J.62.004.02", "las"])("%j is none", (text) => {
    expect(readUnitCode(text)).toBeUndefined();
  });

  it("are certified under kinds of schemes that have names in both languages", () => {
    for (const { name, shows } of certificateSchemes.rows) expect([name.id, name.en, shows.id, shows.en].every(Boolean)).toBe(true);
  });
});

describe("minimum wages", () => {
  const basis = "SK Gubernur (made up)";
  const rows: readonly WageFloor[] = [
    { place: "33", amount: 2_000_000, effectiveFrom: "2026-01-01", legalBasis: basis },
    { place: "3374", amount: 3_400_000, effectiveFrom: "2026-01-01", legalBasis: basis },
    { place: "3374", amount: 3_200_000, effectiveFrom: "2025-01-01", effectiveTo: "2025-12-31", legalBasis: basis },
    { place: "3374", sector: "14", amount: 3_600_000, effectiveFrom: "2026-01-01", legalBasis: basis },
    { place: "33", sector: "62", amount: 1_000_000, effectiveFrom: "2026-01-01", legalBasis: basis },
  ];
  const amount = (code: string, on: string, sector?: string): number | undefined =>
    wageFloorOf(rows, { place: { scheme: "kemendagri", code }, on, sector })?.amount;

  it("come empty: an office fills in what it has read", () => {
    expect(wageFloors.rows).toEqual([]);
  });

  it("of a kota take the place of the province's, by date, and a sectoral one counts where it is higher", () => {
    expect(amount("3374", "2026-11-24")).toBe(3_400_000);
    expect(amount("337401", "2025-06-01")).toBe(3_200_000);
    expect(amount("3322", "2026-11-24")).toBe(2_000_000);
    expect(amount("3374", "2026-11-24", "14111")).toBe(3_600_000);
    expect(amount("3322", "2026-11-24", "62019")).toBe(2_000_000);
    expect(amount("3322", "2024-11-24")).toBeUndefined();
    expect(amount("3204", "2026-11-24")).toBeUndefined();
    expect(wageFloorOf(rows, { place: { scheme: "bps", code: "3374" }, on: "2026-11-24" })).toBeUndefined();
  });
});

describe("KBJI, ISCO-08 and ESCO", () => {
  it("meet by their codes alone", () => {
    const isco08 = [
      { id: "isco-08:7212", kind: "occupation", labels: { en: "Welders" }, exactMatch: [{ scheme: "isco-08", code: "7212" }] },
    ] as const;
    const kbji = [
      {
        id: "kbji-2014:7212",
        kind: "occupation",
        labels: { id: "Tukang Las" },
        exactMatch: [
          { scheme: "kbji-2014", code: "7212" },
          { scheme: "isco-08", code: "7212" },
        ],
      },
      { id: "kbji-2014:7212.01", kind: "occupation", labels: { id: "Juru Las Listrik" }, broader: ["kbji-2014:7212"] },
    ] as const;
    const esco = [{ id: "esco:welder", kind: "occupation", labels: { en: "welder" }, broader: ["isco-08:7212"] }] as const;
    const { value, issues } = createTaxonomy(bridgeOccupations({ kbji, isco08, esco }, "1"));
    expect(issues).toEqual([]);
    const group = value.concepts[value.rowOf("isco-08:7212")]!;
    expect(group.labels).toEqual({ en: "Welders", id: "Tukang Las" });
    const group7212 = value.rowOf("isco-08:7212");
    expect(value.rowOf("kbji-2014:7212")).toBe(group7212);
    expect(value.byCode("kbji-2014", "7212")).toEqual([group7212]);
    const below = [...linkedRows(value.narrower, group7212)];
    expect(below.map((row) => value.concepts[row]!.id)).toEqual(["esco:welder", "kbji-2014:7212.01"]);
  });

  it.each([
    ["2514.00", "2514"],
    ["2514", "2514"],
    ["72", "72"],
    ["0110.01", undefined],
    ["las", undefined],
  ])("%s lies in %s", (code, group) => {
    expect(isco08OfKbji(code)).toBe(group);
  });
});
