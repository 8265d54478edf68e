import { describe, expect, it } from "vitest";
import { createMarket } from "../../src/market/index.js";
import { wording } from "../../src/rules/index.js";
import { askAbout } from "./one-pair.js";

describe("wording", () => {
  it("gives the numbers worked in its docstring", () => {
    expect(askAbout(wording(), { summary: "las busur listrik" }, { title: "las busur listrik" }).low).toBe(1);
    expect(askAbout(wording(), { summary: "las busur" }, { title: "perawat bayi" }).low).toBe(0);
    // Four words each, one in common: under statistics in which all words are as frequent the cosine is 1/4.
    const { market } = createMarket({
      candidates: [{ id: "c", summary: "aa bb cc dd" }],
      vacancies: [
        { id: "v", title: "aa ee ff gg" },
        { id: "w", title: "bb cc dd" },
        { id: "x", title: "ee ff gg" },
      ],
    });
    const degree = wording().bind({ market, asOf: "2026-11-24" }).from("vacancy", 0).degree(0, 0);
    expect(degree).toBeCloseTo(0.25 / 0.5, 12);
  });

  it("takes its own cosine for full", () => {
    const [summary, title] = ["las busur pipa", "las busur kapal"];
    const half = askAbout(wording({ fullAt: 1 }), { summary }, { title }).low;
    expect(half).toBeGreaterThan(0);
    expect(askAbout(wording({ fullAt: half }), { summary }, { title }).low).toBe(1);
  });

  it("leaves a candidate without a text between 0 and 1, and is not asked by an advert without a word", () => {
    const silent = askAbout(wording(), {}, { title: "las" });
    expect([silent.asked, silent.low, silent.high]).toEqual([true, 0, 1]);
    expect(askAbout(wording(), { summary: "las" }, { title: "?!" }).asked).toBe(false);
  });

  it("saturates: a word said a thousand times hides the others, and scores no higher than a fit text", () => {
    const stuffed = askAbout(wording({ fullAt: 1 }), { summary: "las ".repeat(1000) }, { title: "las busur listrik" }).low;
    const honest = askAbout(wording({ fullAt: 1 }), { summary: "las busur listrik" }, { title: "las busur listrik" }).low;
    expect(stuffed).toBeLessThan(honest);
  });

  it("says the words in common, in both languages", () => {
    expect(askAbout(wording(), { summary: "pipa busur" }, { title: "pipa busur" }).say("en")).toMatch(
      /^Words in common: (?:busur, pipa|pipa, busur)\.$/,
    );
    expect(askAbout(wording(), { summary: "las" }, { title: "bayi" }).say("id")).toBe("Tidak ada kata yang sama.");
    expect(askAbout(wording(), {}, { title: "bayi" }).say("en")).toBe("The candidate has no text to compare.");
  });

  it("refuses options that it does not have", () => {
    expect(() => wording({ full: 1 } as never)).toThrow(TypeError);
    expect(() => wording({ fullAt: 0 })).toThrow(RangeError);
  });
});
