import { describe, expect, it, test } from "vitest";
import { educationHeight, educationLevels, type EducationLevel } from "../../../src/model/index.js";
import {
  educationCodes,
  educationGroups,
  educationTable,
  kkniFloor,
  readEducation,
  readEducationCode,
} from "../../../src/packs/indonesia/index.js";

describe("a level of education is read as offices write it", () => {
  it.each<[string, EducationLevel[]]>([
    ["SMA", ["upperSecondary"]],
    ["SMA Sederajat", ["upperSecondary"]],
    ["Paket C", ["upperSecondary"]],
    ["MA", ["upperSecondary"]],
    ["Lulusan SMK jurusan mesin", ["vocationalSecondary"]],
    ["D-III", ["diploma3"]],
    ["D.3 Keperawatan", ["diploma3"]],
    ["A.Md.", ["diploma3"]],
    ["Sarjana Muda", ["diploma3"]],
    ["Sarjana Terapan", ["diploma4"]],
    ["S-1 Teknik", ["bachelor"]],
    ["Sarjana", ["bachelor"]],
    ["Magister", ["master"]],
    ["Ph.D", ["doctor"]],
    ["Tidak tamat SD", ["none"]],
    ["Minimal D3/S1", ["diploma3", "bachelor"]],
    ["D1-D3", ["diploma1", "diploma3"]],
  ])("%s: %j", (text, levels) => {
    expect(readEducation(text)).toEqual({ status: "resolved", levels });
  });

  it.each(["SMA/SMK", "SMA atau SMK", "SLTA", "min. SLTA sederajat", "SMA/K", "sma / smk sederajat"])(
    "%s is SMA and SMK, any of them",
    (text) => {
      expect(readEducation(text)).toEqual({ status: "resolved", levels: ["upperSecondary", "vocationalSecondary"] });
    },
  );

  it("a Diploma without a number is one of four, and none is guessed", () => {
    expect(readEducation("Diploma")).toEqual({ status: "ambiguous", levels: ["diploma1", "diploma2", "diploma3", "diploma4"] });
  });

  it.each(["", "-", "bersedia lembur di PT Maju", "ahli las", "master chef"])("%j names none", (text) => {
    expect(readEducation(text)).toEqual({ status: "unknown", levels: [] });
  });
});

describe("codes of another system", () => {
  it("are no order: D2 has the highest number, and stands below S1", () => {
    const heightOf = (code: string): number => educationHeight[readEducationCode("etam-kerja", code).levels[0]!];
    const codes = educationCodes.rows.map(({ code }) => code).sort((a, b) => Number(a) - Number(b));
    expect(codes.map((code) => readEducationCode("etam-kerja", code).levels[0])).toEqual([
      "diploma1",
      "diploma3",
      "bachelor",
      "diploma4",
      "diploma2",
    ]);
    expect(heightOf("9000")).toBeLessThan(heightOf("6000"));
  });

  it("that are not known, or of a system that is not, say nothing", () => {
    expect(readEducationCode("etam-kerja", "7000").status).toBe("unknown");
    expect(readEducationCode("other", "6000").status).toBe("unknown");
  });
});

test("KKNI is a floor that does not fall as education rises, and both primary and lower secondary stand on 1", () => {
  const rows = [...educationTable.rows].sort((a, b) => educationHeight[a.level] - educationHeight[b.level]);
  const floors = rows.map(({ level }) => kkniFloor(level) ?? 0);
  expect(floors).toEqual([...floors].sort((a, b) => a - b));
  expect(
    ["none", "primary", "lowerSecondary", "vocationalSecondary", "diploma3", "bachelor", "doctor"].map((level) =>
      kkniFloor(level as EducationLevel),
    ),
  ).toEqual([...[undefined, 1, 1, 2, 5, 6, 9]]);
});

test("each level has a row, and no alias means two things", () => {
  expect(educationTable.rows.map(({ level }) => level)).toEqual(educationLevels);
  const aliases = [
    ...educationTable.rows.flatMap(({ aliases: some }) => some),
    ...educationGroups.rows.flatMap(({ aliases: some }) => some),
  ];
  expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([]);
  for (const { level, aliases: some } of educationTable.rows) {
    for (const alias of some) expect(readEducation(alias), alias).toEqual({ status: "resolved", levels: [level] });
  }
});
