import { describe, expect, test } from "vitest";
import { readColumns } from "../../src/io/index.js";
import type { Trouble } from "../../src/io/record-issue.js";
import { candidateSchema, checkRecord, vacancySchema } from "../../src/model/index.js";

function read(columns: readonly string[], cells: readonly string[]): { record: unknown; troubles: readonly Trouble[] } {
  const troubles: Trouble[] = [];
  return { record: readColumns(columns, (trouble) => troubles.push(trouble))(cells), troubles };
}

describe("readColumns", () => {
  test("makes a candidate that passes its schema", () => {
    const { record, troubles } = read(
      [
        ...["id", "residence.place.scheme", "residence.place.code", "residence.coordinates.latitude", "residence.coordinates.longitude"],
        ...["desiredWage.min", "desiredWage.currency", "desiredWage.period", "skills", "desiredOccupations", "willingToRelocate"],
        ...["contractTypes", "education", "languages", "maxCommuteKm", "complete", "facts.size", "facts.max"],
      ],
      [
        ...["c-1", "kemendagri", "3374", "-6.99", "110.42"],
        ...["4500000", "IDR", "month", "arc-welding | drawings |", "welder", "local|interregional"],
        ...["permanent|daily", "bachelor", "id|ja", "1.5e1", "Tidak", "10", "007"],
      ],
    );
    expect(troubles).toEqual([]);
    expect(record).toEqual({
      id: "c-1",
      residence: { place: { scheme: "kemendagri", code: "3374" }, coordinates: { latitude: -6.99, longitude: 110.42 } },
      desiredWage: { min: 4500000, currency: "IDR", period: "month" },
      skills: [{ concept: "arc-welding" }, { concept: "drawings" }],
      desiredOccupations: [{ concept: "welder" }],
      willingToRelocate: [{ channel: "local" }, { channel: "interregional" }],
      contractTypes: ["permanent", "daily"],
      education: [{ level: "bachelor" }],
      languages: [{ language: "id" }, { language: "ja" }],
      maxCommuteKm: 15,
      complete: false,
      facts: { size: "10", max: "007" },
    });
    expect(checkRecord(candidateSchema, record, { kind: "candidate", position: "#1" }).issues).toEqual([]);
  });

  test("makes a vacancy that passes its schema; a path into a list makes a list of one", () => {
    const { record } = read(
      [
        "id",
        "title",
        "occupation",
        "sector",
        "openings",
        "locations.place.scheme",
        "locations.place.code",
        "wage.max",
        "wage.currency",
        "wage.period",
        "accessible",
      ],
      ["v-1", " Welder ", "welder", "C", "3", "bps", "3374", "6e6", "IDR", "month", "ya"],
    );
    expect(record).toEqual({
      id: "v-1",
      title: "Welder",
      occupation: { concept: "welder" },
      sector: { concept: "C" },
      openings: 3,
      locations: [{ place: { scheme: "bps", code: "3374" } }],
      wage: { max: 6000000, currency: "IDR", period: "month" },
      accessible: true,
    });
    expect(checkRecord(vacancySchema, record, { kind: "vacancy", position: "#1" }).issues).toEqual([]);
  });

  test("an empty cell is absent, and leaves no empty object", () => {
    expect(read(["id", "wage.min", "skills", "locations.place.code"], ["a", "", " ", ""]).record).toEqual({ id: "a" });
  });

  test.each([
    ["maxCommuteKm", "15 km"],
    ["maxCommuteKm", "NaN"],
    ["maxCommuteKm", "Infinity"],
    ["maxCommuteKm", "0x10"],
    ["complete", "maybe"],
  ])("what cannot be converted stays for the schema to name: %s %s", (column, cell) => {
    const { record } = read(["id", column], ["a", cell]);
    expect(record).toEqual({ id: "a", [column]: cell });
    const { issues } = checkRecord(candidateSchema, record, { kind: "candidate", position: "#1" });
    expect(issues).toMatchObject([{ severity: "error", path: column, received: JSON.stringify(cell) }]);
  });

  test("1e400 is an infinity, for the schema to refuse", () => {
    expect(read(["maxCommuteKm"], ["1e400"]).record).toEqual({ maxCommuteKm: Infinity });
  });

  test("a path beside another that holds it is not read, and said so", () => {
    const { record, troubles } = read(["skills", "skills.level", "wage.min", "wage"], ["a", "3", "5", "6"]);
    expect(record).toEqual({ skills: [{ concept: "a" }], wage: { min: 5 } });
    expect(troubles).toEqual([
      { severity: "warning", path: "skills.level", expected: "no column beside skills", received: '"skills.level": it is not read' },
      { severity: "warning", path: "wage", expected: "no column beside wage.min", received: '"wage": it is not read' },
    ]);
  });

  test("no column reaches a prototype", () => {
    const { record } = read(["__proto__.polluted", "constructor.prototype.polluted", "id"], ["x", "y", "a"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const { record: checked, issues } = checkRecord(candidateSchema, record, { kind: "candidate", position: "#1" });
    expect(checked).toEqual({ id: "a" });
    expect(issues.map(({ path }) => path)).toEqual(["__proto__", "constructor"]);
  });
});
