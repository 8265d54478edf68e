import { describe, expect, it } from "vitest";
import type { PlaceCode } from "../../src/model/index.js";
import { location } from "../../src/rules/index.js";
import { askAbout } from "./one-pair.js";

const place = (code: string): object => ({ place: { scheme: code === "JP" ? "iso-3166" : "kemendagri", code } });
const lives = (code: string, channels?: readonly object[]): object => ({
  residence: place(code),
  ...(channels === undefined ? {} : { willingToRelocate: channels }),
});
const works = (...codes: string[]): object => ({ locations: codes.map(place) });
const interval = (candidate: object, vacancy: object): number[] => {
  const { low, high } = askAbout(location(), candidate, vacancy);
  return [low, high];
};

describe("location", () => {
  it("gives the numbers worked in its docstring", () => {
    // 1° of latitude is 111.195 km: 15 km are 0.134898°.
    const at = (km: number): object => ({
      residence: { coordinates: { latitude: -7 + km / 111.195080233, longitude: 110 } },
      willingToRelocate: [],
    });
    const work = { locations: [{ coordinates: { latitude: -7, longitude: 110 } }] };
    expect(askAbout(location(), at(0), work).low).toBe(1);
    expect(askAbout(location(), at(15), work).low).toBeCloseTo(0.5, 6);
    expect(askAbout(location(), at(45), work).low).toBeCloseTo(0.125, 6);
    expect(askAbout(location(), { ...lives("3324", [{ channel: "local" }]) }, works("3399")).low).toBe(0.6);
  });

  it("takes the nearest of several places", () => {
    expect(askAbout(location(), lives("3324", []), works("3471", "3324")).low).toBe(1);
  });

  it("shows the place that gives the degree: one to move to before a nearer one that is too far", () => {
    const pair = askAbout(location(), lives("3324", [{ channel: "overseas" }]), works("3471", "JP"));
    expect([pair.low, pair.evidence]).toEqual([0.6, expect.objectContaining({ workplace: "Japan", wouldMove: true })]);
    const open = askAbout(location(), lives("3399", []), { locations: [place("JP"), {}] });
    expect([open.low, open.high, open.evidence]).toEqual([0, 1, expect.objectContaining({ workplace: null })]);
  });

  it("goes down the ladder where coordinates are missing", () => {
    const rungs = ["3399", "3324", "3471", "JP"].map((code) => askAbout(location(), lives("3399", []), works(code)).low);
    expect(rungs).toEqual([1, 0.1, 0.02, 0]);
  });

  it.each([
    ["local", "3324", "3374", true],
    ["local", "3324", "3471", false],
    ["interregional", "3324", "3471", true],
    ["interregional", "3324", "JP", false],
    ["overseas", "3324", "JP", true],
    ["overseas", "3324", "3471", false],
  ])("reads %s from %s to %s as %s", (channel, home, work, moves) => {
    const { evidence } = askAbout(location(), lives(home, [{ channel }]), works(work));
    expect(evidence).toMatchObject({ wouldMove: moves });
  });

  it("asks whether the country is one of those listed", () => {
    const listed = (countries: string[]): number =>
      askAbout(location(), lives("3324", [{ channel: "overseas", countries }]), works("JP")).low;
    expect([listed([]), listed(["JP"]), listed(["TW"])]).toEqual([0.6, 0.6, expect.closeTo(0, 6)]);
  });

  it("leaves what is not known between its lowest and highest", () => {
    expect(interval({}, works("3324"))).toEqual([0, 1]);
    expect(interval({ willingToRelocate: [] }, works("3324"))).toEqual([0, 1]);
    expect(interval(lives("3399"), works("JP"))).toEqual([0, 0.6]);
    expect(interval(lives("3324", []), { locations: [{}] })).toEqual([0, 1]);
  });

  it("knows no way to work inside a whole province or country", () => {
    expect(interval(lives("33", []), works("33"))).toEqual([0, 1]);
    expect(interval(lives("3324", []), works("33"))).toEqual([0, 1]);
    expect(interval(lives("JP", []), works("JP"))).toEqual([0, 1]);
    expect(interval(lives("JP", []), works("3324"))).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
    const pair = askAbout(location(), lives("33", []), works("33"));
    expect(pair.evidence).toMatchObject({ km: null, rung: "sameProvince" });
    expect(pair.say("en")).toBe("Lives in Jawa Tengah; the work is in Jawa Tengah (the same province).");
  });

  it("counts housing for who would move, where it is told to: offered, not offered, not said", () => {
    const mover = lives("3324", [{ channel: "local" }]);
    const housed = (vacancy: object): number[] => {
      const { low, high } = askAbout(location({ housing: 0.9 }), mover, { ...works("3399"), ...vacancy });
      return [low, high];
    };
    expect([housed({ benefits: ["Housing"] }), housed({ benefits: ["meals"] }), housed({})]).toEqual([
      [0.9, 0.9],
      [0.6, 0.6],
      [0.6, 0.9],
    ]);
    expect(askAbout(location({ housing: 0.9 }), lives("3324", []), { ...works("3399"), benefits: ["housing"] }).low).toBe(0.1);
    const pair = askAbout(location({ housing: 0.9 }), mover, { ...works("3399"), benefits: ["housing"] });
    expect(pair.say("en")).toContain("Would move there. Housing is offered.");
    expect(pair.evidence).toMatchObject({ housing: true });
  });

  it("knows commuting areas and travel times, where it is given them", () => {
    const regency = (code: string): PlaceCode => ({ scheme: "kemendagri", code });
    const areas = location({ commutingAreas: [[regency("3324"), regency("3399")]], withinArea: 0.7 });
    expect(askAbout(areas, lives("3324", []), works("3399")).low).toBe(0.7);
    expect(askAbout(areas, lives("3324", []), works("3399")).say("id")).toContain("Keduanya dalam satu kawasan komuter.");
    expect(askAbout(areas, lives("3374", []), works("3399")).low).toBe(0.1);
    const timed = location({ travelTimes: [{ from: regency("3324"), to: regency("3374"), minutes: 30 }] });
    expect(askAbout(timed, lives("3324", []), works("3374")).low).toBe(0.5);
    expect(askAbout(timed, lives("3374", []), works("3324")).low).toBe(0.5);
    expect(askAbout(timed, lives("3324", []), works("3374")).say("en")).toBe(
      "Lives in Kendal; the work is in Semarang (about 30 minutes).",
    );
    expect(location().options).toEqual({ halfAtKm: 15, relocation: 0.6 });
  });

  it("refuses areas and times that are none", () => {
    expect(() => location({ commutingAreas: [["3324"]] as never })).toThrow(/^location: expected commutingAreas/);
    expect(() => location({ travelTimes: [{ from: "a", to: "b", minutes: 1 }] as never })).toThrow(/^location: expected travelTimes/);
    expect(() => location({ travelTimes: [null] as never })).toThrow(/^location: expected travelTimes/);
    expect(() => location({ commutingAreas: {} as never })).toThrow(/^location: expected commutingAreas/);
    expect(() => location({ withinArea: 0.5 })).toThrow(TypeError);
    expect(() => location({ commutingAreas: [], withinArea: 2 })).toThrow(RangeError);
    expect(() => location({ halfAtMinutes: 5 })).toThrow(TypeError);
    expect(() => location({ housing: 2 })).toThrow(RangeError);
  });

  it("is not asked by a vacancy without a place", () => {
    expect([{}, { locations: [] }, { locations: null }, works("JP")].map((vacancy) => askAbout(location(), {}, vacancy).asked)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it("says where both are, in both languages", () => {
    expect(askAbout(location(), lives("3324", []), works("3374")).say("en")).toBe(
      "Lives in Kendal; the work is in Semarang (about 26 km).",
    );
    expect(askAbout(location(), lives("3399"), works("3374")).say("id")).toBe(
      "Tinggal di Baru; tempat kerja di Semarang (provinsi yang sama). Belum diketahui apakah bersedia pindah.",
    );
    expect(askAbout(location(), lives("3324", []), works("3324")).say("en")).toBe(
      "Lives in Kendal; the work is in Kendal (the same place).",
    );
    expect(askAbout(location(), {}, works("3374")).say("en")).toContain("The residence is not known; the work is in ");
  });

  it("refuses options that it does not have", () => {
    expect(() => location({ halfAtKilometres: 1 } as never)).toThrow(TypeError);
    expect(() => location({ halfAtKm: 0 })).toThrow(RangeError);
  });
});
