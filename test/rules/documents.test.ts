import { describe, expect, it } from "vitest";
import { documents } from "../../src/rules/index.js";
import { askAbout, type OnePair } from "./one-pair.js";

const asks = (label: string, more: object = {}): object => ({
  requirements: [{ kind: "document", label, importance: "essential", ...more }],
  startDate: "2027-01-01",
});
const has = (type: string, status: string, expires?: string): object => ({ documents: [{ type, status, ...(expires && { expires }) }] });
const interval = ({ low, high }: OnePair): number[] => [low, high];

describe("documents", () => {
  it("gives the numbers worked in its docstring", () => {
    expect(interval(askAbout(documents(), has("passport", "have", "2027-01-01"), asks("Passport")))).toEqual([1, 1]);
    expect(interval(askAbout(documents(), has("passport", "inProgress"), asks("Passport")))).toEqual([0.5, 0.5]);
    expect(interval(askAbout(documents(), has("passport", "have", "2026-12-31"), asks("Passport")))).toEqual([0, 0]);
  });

  it("leaves what is not known between its lowest and highest", () => {
    expect(interval(askAbout(documents(), {}, asks("passport")))).toEqual([0, 1]);
    expect(interval(askAbout(documents(), has("passport", "unknown"), asks("passport")))).toEqual([0, 1]);
    expect(interval(askAbout(documents(), has("passport", "have"), asks("passport")))).toEqual([0.5, 1]);
    expect(interval(askAbout(documents(), has("passport", "missing"), asks("passport")))).toEqual([0, 0]);
    expect(interval(askAbout(documents(), has("visa", "have"), asks("passport")))).toEqual([0, 0]);
    expect(askAbout(documents(), {}, {}).asked).toBe(false);
  });

  it("takes the best of alternatives", () => {
    expect(askAbout(documents(), has("visa", "have", "2030"), asks("passport", { alternatives: [{ label: "visa" }] })).low).toBe(1);
  });

  it("says the vacancy's own words, in both languages", () => {
    expect(askAbout(documents(), has("passport", "have", "2030"), asks("Paspor", { concept: "passport" })).say("id")).toBe(
      "Memiliki: Paspor.",
    );
    expect(askAbout(documents(), has("passport", "inProgress"), asks("Passport")).say("en")).toBe("Has in part: Passport.");
    expect(askAbout(documents(), { documents: [] }, asks("Passport")).say("en")).toBe("Missing: Passport.");
  });
});
