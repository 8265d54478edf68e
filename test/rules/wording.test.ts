import { describe, expect, it } from "vitest";
import { createConceptSpace } from "../../src/linking/space.js";
import { createMarket } from "../../src/market/index.js";
import { checkRule, wording } from "../../src/rules/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { createAnalyzer, english } from "../../src/text/index.js";
import { marketOf } from "../arbitraries/records.js";
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

  describe("with concepts", () => {
    const both = wording({ concepts: 1 });
    const job = (label: string): object => ({ experience: [{ occupation: { label } }] });

    it("gives the number worked in its docstring: another word for the same work", () => {
      const pair = askAbout(both, job("Tukang las"), { title: "Welder" });
      expect([pair.low, pair.high]).toEqual([0.5, 0.5]);
      expect(pair.evidence).toMatchObject({
        cosine: 0,
        seen: { cosine: 1, shared: [{ concept: "o-welder" }, { concept: "o-pipe-welder" }] },
      });
      expect(pair.say("en")).toBe("The texts share no words. Title and occupations are both like o-welder, o-pipe-welder.");
      expect(pair.say("id")).toBe(
        "Tidak ada kata yang sama. Judul lowongan dan jabatan pencari kerja sama-sama mirip o-welder (id), o-pipe-welder (id).",
      );
      expect(askAbout(wording({ concepts: 3 }), job("Tukang las"), { title: "Welder" }).low).toBe(0.75);
    });

    it("judges words alone where the short texts of either resemble nothing", () => {
      const alone = askAbout(both, job("pilot pesawat"), { title: "Welder", description: "pilot pesawat" });
      expect(alone.low).toBe(askAbout(wording(), job("pilot pesawat"), { title: "Welder", description: "pilot pesawat" }).low);
      expect(alone.evidence).not.toHaveProperty("seen");
      expect(askAbout(both, job("Welder"), { title: "pilot" }).high).toBe(0);
    });

    it("does not know what a candidate without a short text resembles", () => {
      const silent = askAbout(both, { summary: "bayi" }, { title: "Welder" });
      expect([silent.low, silent.high]).toEqual([0, 0.5]);
      expect(silent.say("en")).toContain("No occupation of the candidate is known.");
      expect([askAbout(both, {}, { title: "Welder" }).low, askAbout(both, {}, { title: "Welder" }).high]).toEqual([0, 1]);
      const linked = askAbout(both, { desiredOccupations: [{ concept: "o-turner" }] }, { title: "x", occupation: { concept: "o-turner" } });
      expect([linked.low, linked.high]).toEqual([0.5, 1]);
    });

    it("says that what is resembled is unlike", () => {
      expect(askAbout(both, job("Welder"), { title: "Staf kantor" }).say("id")).toBe(
        "Tidak ada kata yang sama. Judul lowongan dan jabatan pencari kerja tidak mirip.",
      );
    });

    it("needs a market that was made with text concepts, and is as before without", () => {
      const { market } = createMarket({ candidates: [{ id: "c" }], vacancies: [{ id: "v", title: "las" }] });
      expect(() => both.bind({ market, asOf: "2026-11-24" })).toThrow(/expected a market made with textConcepts/);
      expect(() => wording({ concepts: 0 }).bind({ market, asOf: "2026-11-24" })).not.toThrow();
      expect(wording().options).toEqual({ fullAt: 0.5 });
      expect(wording({ concepts: 2 }).options).toEqual({ fullAt: 0.5, concepts: 2 });
    });

    it("takes a concept space as it is", () => {
      const occupation = (id: string, en: string, altLabels: string[], definition: string): object => ({
        id,
        kind: "occupation",
        labels: { en },
        altLabels: { en: altLabels },
        definition: { en: definition },
      });
      const taxonomy = createTaxonomy({
        id: "trades",
        version: "1",
        concepts: [
          occupation("baker", "baker", ["bread maker"], "Bakers make bread and pastries in ovens."),
          occupation("doctor", "doctor", ["physician"], "Doctors treat patients."),
          occupation("welder", "welder", ["welding operator"], "Welders join metal parts with heat."),
        ],
      }).value;
      const space = createConceptSpace(taxonomy, { kind: "occupation", analyzer: createAnalyzer({ languages: [english] }) });
      const { market } = createMarket({
        taxonomy,
        textConcepts: space,
        candidates: [
          { id: "a", ...job("Bread maker") },
          { id: "b", ...job("Physician") },
          { id: "c", ...job("Bread maker") },
        ],
        vacancies: [{ id: "v", title: "Baker" }],
      });
      const bound = both.bind({ market, asOf: "2026-11-24" });
      const query = bound.from("vacancy", 0);
      const [baker, doctor, again] = [0, 1, 2].map((row) => query.degree(row, 0));
      expect(baker).toBeGreaterThan(0.45);
      expect([doctor, again]).toEqual([0, baker]);
      expect(bound.evidence(0, 0)).toMatchObject({ cosine: 0, seen: { shared: [{ concept: "baker", label: { en: "baker" } }] } });
    });

    it("keeps the laws of a rule", () => {
      const market = marketOf(
        [job("Welder"), job("pilot"), {}, { summary: "las" }, { ...job("staf kantor"), summary: "welder" }],
        [{ title: "Tukang las" }, { title: "Staf kantor" }, { title: "pilot" }, { title: "?" }],
      );
      expect(checkRule(both, market, { asOf: "2026-11-24" })).toEqual([]);
    });
  });

  it("refuses options that it does not have", () => {
    expect(() => wording({ full: 1 } as never)).toThrow(TypeError);
    expect(() => wording({ fullAt: 0 })).toThrow(RangeError);
    expect(() => wording({ concepts: -1 })).toThrow(RangeError);
  });
});
