import { describe, expect, it } from "vitest";
import { licences } from "../../src/rules/index.js";
import { askAbout, type OnePair } from "./one-pair.js";

const asks = (concept: string, more: object = {}): object => ({
  requirements: [{ kind: "licence", concept, importance: "essential" }],
  ...more,
});
const holds = (concept: string, expires?: string): object => ({ licences: [{ concept, ...(expires && { expires }) }] });
const interval = ({ low, high }: OnePair): number[] => [low, high];

describe("licences", () => {
  const start = { startDate: "2027-06-15" };

  it("gives the numbers worked in its docstring", () => {
    expect(interval(askAbout(licences(), holds("l-trailer", "2027-06-15"), asks("l-truck", start)))).toEqual([1, 1]);
    expect(interval(askAbout(licences(), holds("l-trailer", "2027-06-14"), asks("l-truck", start)))).toEqual([0, 0]);
    expect(interval(askAbout(licences(), holds("l-trailer"), asks("l-truck", start)))).toEqual([0.5, 1]);
  });

  it.each([
    ["the same", "l-car", "l-car", 1],
    ["implied, two steps away", "l-trailer", "l-car", 1],
    ["of a kind of what is asked", "l-forklift", "l-driving", 0],
    ["a kind of what is asked", "l-car", "l-driving", 1],
    ["what would be implied the other way", "l-car", "l-truck", 0],
    ["broader than asked", "l-driving", "l-car", 0],
  ])("counts a licence that is %s", (_, held, asked, degree) => {
    expect(askAbout(licences(), holds(held, "2031"), asks(asked)).low).toBe(degree);
  });

  it("reads the day of the start, at the earliest the day on which is asked, and a month to its last day", () => {
    expect(askAbout(licences(), holds("l-car", "2026-11-24"), asks("l-car")).low).toBe(1);
    expect(askAbout(licences(), holds("l-car", "2026-11-23"), asks("l-car")).low).toBe(0);
    expect(askAbout(licences(), holds("l-car", "2026-11-23"), asks("l-car", { startDate: "2026-01-01" })).low).toBe(0);
    expect(askAbout(licences(), holds("l-car", "2027-06"), asks("l-car", { startDate: "2027-06-30" })).low).toBe(1);
  });

  it("counts the longest of two that are named, and never less for one more", () => {
    const two = { licences: [{ concept: "l-car", expires: "2019" }, { concept: "l-car" }, { concept: "l-truck", expires: "2030" }] };
    expect(interval(askAbout(licences(), two, asks("l-car")))).toEqual([1, 1]);
    expect(interval(askAbout(licences(), { licences: two.licences.slice(0, 2) }, asks("l-car")))).toEqual([0.5, 1]);
  });

  it("leaves what is not known between its lowest and highest", () => {
    expect(interval(askAbout(licences(), {}, asks("l-car")))).toEqual([0, 1]);
    expect(interval(askAbout(licences(), { licences: null }, asks("l-car")))).toEqual([0, 0]);
    expect(interval(askAbout(licences(), { licences: [{ label: "SIM" }] }, asks("l-car")))).toEqual([0, 1]);
    const unlinked = { requirements: [{ kind: "licence", label: "SIO", importance: "essential" }] };
    expect(interval(askAbout(licences(), { licences: [] }, unlinked))).toEqual([0, 1]);
    expect(askAbout(licences(), {}, {}).asked).toBe(false);
  });

  it("says what is there, ended, missing and to be checked, in both languages", () => {
    expect(askAbout(licences(), holds("l-truck", "2030"), asks("l-car")).say("en")).toBe("Has: l-car.");
    expect(askAbout(licences(), holds("l-car", "2019"), asks("l-car", start)).say("en")).toBe("No longer valid on 15 June 2027: l-car.");
    expect(askAbout(licences(), { licences: [] }, asks("l-car")).say("id")).toBe("Belum ada: l-car (id).");
    expect(askAbout(licences(), holds("l-car"), asks("l-car")).say("id")).toBe("Perlu diperiksa: l-car (id).");
    const words = { requirements: [{ kind: "licence", label: "SIO", importance: "essential" }] };
    expect(askAbout(licences(), {}, words).say("en")).toBe("Not in the list, to be asked: SIO.");
  });
});
