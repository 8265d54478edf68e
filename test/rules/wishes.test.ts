import { describe, expect, it } from "vitest";
import { accessibility, commute, contract, hours, sector, shifts, type Rule } from "../../src/rules/index.js";
import { askAbout } from "./one-pair.js";

const place = (code: string): object => ({ place: { scheme: "kemendagri", code } });
const at = (latitude: number): object => ({ coordinates: { latitude, longitude: 110 } });
/** Degrees of latitude per kilometre, on the sphere that distances are measured on. */
const perKm = 180 / (Math.PI * 6371.0088);
const needs = { accommodationNeeds: ["Ramp", "quiet room"] };

describe("a rule about a wish", () => {
  it.each<[string, Rule, object, object, number, number]>([
    [
      "contract: among those wished for",
      contract(),
      { contractTypes: ["permanent", "fixedTerm"] },
      { contract: { type: "fixedTerm" } },
      1,
      1,
    ],
    ["contract: another", contract(), { contractTypes: ["permanent", "fixedTerm"] }, { contract: { type: "daily" } }, 0, 0],
    [
      "contract: another, with a degree",
      contract({ other: 0.2 }),
      { contractTypes: ["permanent"] },
      { contract: { type: "daily" } },
      0.2,
      0.2,
    ],
    ["contract: not said", contract({ other: 0.2 }), { contractTypes: ["permanent"] }, {}, 0.2, 1],
    ["hours: in common", hours(), { hoursPerWeek: { max: 30 } }, { hoursPerWeek: { min: 25, max: 40 } }, 1, 1],
    ["hours: five too many", hours(), { hoursPerWeek: { max: 30 } }, { hoursPerWeek: { min: 35, max: 35 } }, 0.5, 0.5],
    ["hours: ten too many", hours(), { hoursPerWeek: { max: 30 } }, { hoursPerWeek: { min: 40, max: 40 } }, 0, 0],
    ["hours: too few, if the least is all", hours(), { hoursPerWeek: { min: 30 } }, { hoursPerWeek: { min: 25 } }, 0.5, 1],
    ["hours: at least too many", hours(), { hoursPerWeek: { max: 30 } }, { hoursPerWeek: { min: 35 } }, 0.5, 0.5],
    ["hours: at most too few", hours(), { hoursPerWeek: { min: 30 } }, { hoursPerWeek: { max: 25 } }, 0.5, 0.5],
    ["hours: not said", hours(), { hoursPerWeek: { max: 30 } }, {}, 0, 1],
    ["shifts: by day", shifts(), { shifts: "day" }, { shifts: "day" }, 1, 1],
    ["shifts: rotating", shifts(), { shifts: "day" }, { shifts: "rotating" }, 0.3, 0.3],
    ["shifts: by night", shifts(), { shifts: "day" }, { shifts: "night" }, 0, 0],
    ["shifts: not said", shifts(), { shifts: "day" }, {}, 0, 1],
    [
      "sector: a part of it, two steps below",
      sector(),
      { desiredSectors: [{ concept: "b-building" }] },
      { sector: { concept: "b-bridges" } },
      1,
      1,
    ],
    ["sector: a sibling", sector(), { desiredSectors: [{ concept: "b-roads" }] }, { sector: { concept: "b-houses" } }, 0.4, 0.4],
    ["sector: another", sector(), { desiredSectors: [{ concept: "b-building" }] }, { sector: { concept: "b-trade" } }, 0, 0],
    ["sector: not linked", sector(), { desiredSectors: [{ concept: "b-building" }] }, { sector: { label: "?" } }, 0, 1],
    ["sector: a wish not linked", sector(), { desiredSectors: [{ label: "?" }] }, { sector: { concept: "b-trade" } }, 0, 1],
    ["accessibility: all", accessibility(), needs, { accommodationsOffered: ["ramp", "Quiet  room"] }, 1, 1],
    ["accessibility: one", accessibility(), needs, { accommodationsOffered: ["ramp"] }, 0.5, 0.75],
    ["accessibility: accessible, no more said", accessibility(), needs, { accessible: true }, 0.5, 1],
    ["accessibility: one, and accessible", accessibility(), needs, { accessible: true, accommodationsOffered: ["ramp"] }, 0.75, 0.75],
    ["accessibility: one, and not accessible", accessibility(), needs, { accessible: false, accommodationsOffered: ["ramp"] }, 0.5, 0.5],
    ["accessibility: not accessible", accessibility(), needs, { accessible: false }, 0, 1],
    ["accessibility: nothing said", accessibility(), needs, {}, 0, 1],
    ["commute: near", commute(), { maxCommuteKm: 10, residence: at(0) }, { locations: [at(8 * perKm)] }, 1, 1],
    ["commute: 5 km too far", commute(), { maxCommuteKm: 10, residence: at(0) }, { locations: [at(15 * perKm)] }, 0.5, 0.5],
    ["commute: 15 km too far", commute(), { maxCommuteKm: 10, residence: at(0) }, { locations: [at(25 * perKm)] }, 0.125, 0.125],
    ["commute: to the nearest", commute(), { maxCommuteKm: 10, residence: at(0) }, { locations: [at(25 * perKm), at(0)] }, 1, 1],
    ["commute: without coordinates", commute(), { maxCommuteKm: 10, residence: place("3399") }, { locations: [place("3324")] }, 0, 1],
    ["commute: no place said", commute(), { maxCommuteKm: 10, residence: at(0) }, {}, 0, 1],
  ])("gives what its formula says: %s", (_, rule, candidate, vacancy, low, high) => {
    const pair = askAbout(rule, candidate, vacancy);
    expect(pair.asked).toBe(true);
    expect(pair.low).toBeCloseTo(low, 9);
    expect(pair.high).toBeCloseTo(high, 9);
  });

  it.each<[Rule, object[]]>([
    [contract(), [{ contractTypes: null }, { contractTypes: [] }]],
    [hours(), [{ hoursPerWeek: null }, { hoursPerWeek: {} }]],
    [shifts(), [{ shifts: null }, { shifts: "any" }]],
    [sector(), [{ desiredSectors: null }, { desiredSectors: [] }]],
    [accessibility(), [{ accommodationNeeds: null }, { accommodationNeeds: [] }]],
    [commute(), [{ maxCommuteKm: null }]],
  ])("is not asked by who wishes nothing: $name", (rule, nothing) => {
    for (const candidate of [{}, ...nothing]) expect(askAbout(rule, candidate, {}).asked).toBe(false);
  });

  it("says the wish and what there is, in both languages", () => {
    const kendal = { maxCommuteKm: 10, residence: place("3324") };
    const said = (rule: Rule, candidate: object, vacancy: object): string[] =>
      (["en", "id"] as const).map((locale) => askAbout(rule, candidate, vacancy).say(locale));
    expect(said(contract(), { contractTypes: ["permanent"] }, { contract: { type: "daily" } })).toEqual([
      "Would take: permanent work; offered is daily work.",
      "Bersedia: karyawan tetap (PKWTT); yang ditawarkan kerja harian.",
    ]);
    expect(said(hours(), { hoursPerWeek: { min: 20, max: 30 } }, { hoursPerWeek: { min: 40 } })).toEqual([
      "Wishes 20 to 30 hours a week; offered are at least 40: differs.",
      "Ingin 20 sampai 30 jam per minggu; ditawarkan paling sedikit 40: berbeda.",
    ]);
    expect(said(shifts(), { shifts: "day" }, { shifts: "night" })[0]).toBe("Wishes to work by day; the work is by night.");
    expect(said(sector(), { desiredSectors: [{ concept: "b-building" }] }, { sector: { concept: "b-trade" } })[0]).toBe(
      "Sectors wished for: b-building; b-trade is not among them.",
    );
    expect(said(accessibility(), needs, { accommodationsOffered: ["ramp"], accessible: false })).toEqual([
      "Needed and offered: Ramp. Needed, not offered: quiet room.",
      "Dibutuhkan dan tersedia: Ramp. Dibutuhkan, belum tersedia: quiet room.",
    ]);
    expect(said(commute(), kendal, { locations: [place("3374")] })).toEqual([
      "Goes at most 10 km to work; Semarang is about 26 km away.",
      "Jarak tempuh paling jauh 10 km; Semarang berjarak sekitar 26 km.",
    ]);
    expect(said(commute(), kendal, {})[0]).toBe("Goes at most 10 km to work; the distance is not known.");
  });
});
