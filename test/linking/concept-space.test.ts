import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createConceptSpace, createSkillRanker, createTextPool } from "../../src/linking/space.js";
import type { Concept } from "../../src/model/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { createAnalyzer, english } from "../../src/text/index.js";

const analyzer = createAnalyzer({ languages: [english] });
const occupation = (
  id: string,
  label: string,
  altLabels: readonly string[],
  definition: string,
  skills: readonly string[] = [],
): Concept => ({
  id,
  kind: "occupation",
  labels: { en: label },
  altLabels: { en: altLabels },
  definition: { en: definition },
  essentialSkills: skills,
});
const skill = (id: string, label: string, altLabels: readonly string[] = []): Concept => ({
  id,
  kind: "skill",
  labels: { en: label },
  altLabels: { en: altLabels },
});

const concepts: readonly Concept[] = [
  occupation("o.baker", "baker", ["bread maker", "artisan baker"], "Bakers make bread, pastries and other baked goods.", [
    "s.bread",
    "s.ovens",
  ]),
  occupation("o.doctor", "doctor", ["physician", "general practitioner"], "Doctors diagnose illness and treat patients.", ["s.patients"]),
  occupation("o.nurse", "nurse", ["ward nurse", "staff nurse"], "Nurses care for patients in hospitals and treat wounds.", ["s.patients"]),
  occupation("o.pastry", "pastry chef", ["patissier"], "Pastry chefs make cakes, pastries and desserts.", ["s.ovens"]),
  occupation("o.welder", "welder", ["arc welder", "welding operator"], "Welders join metal parts with heat.", ["s.weld"]),
  skill("s.bread", "bake bread", ["bread baking"]),
  skill("s.ovens", "operate ovens"),
  skill("s.patients", "care for patients", ["patient care"]),
  skill("s.weld", "weld metal", ["metal welding"]),
  skill("s.java", "Java (computer programming)"),
];
const taxonomyOf = (all: readonly Concept[]) => {
  const { value } = createTaxonomy({ id: "small", version: "1", concepts: all });
  return value;
};
const spaceOf = (all: readonly Concept[]) => createConceptSpace(taxonomyOf(all), { kind: "occupation", analyzer });
const space = spaceOf(concepts);
const ranker = createSkillRanker(taxonomyOf(concepts), { analyzer });
const titles = fc.string({ unit: fc.constantFrom("a", "e", "k", "r", "b", "w", "l", "d", " ", "é", "🙂"), maxLength: 20 });

describe("a concept space", () => {
  it("is made again from what was learnt, and from nothing that was learnt elsewhere", () => {
    const again = createConceptSpace(taxonomyOf(concepts), { kind: "occupation", analyzer, learnt: space.learnt });
    for (const title of ["bread baker", "nurse", "heat", "?"]) expect(again.scoreConcepts(title)).toEqual(space.scoreConcepts(title));
    const other = taxonomyOf(concepts.slice(1));
    expect(() => createConceptSpace(other, { kind: "occupation", analyzer, learnt: space.learnt })).toThrow(
      /expected what was learnt from/,
    );
    expect(() => createConceptSpace(taxonomyOf(concepts), { kind: "skill", analyzer, learnt: space.learnt })).toThrow(RangeError);
    expect(() => createConceptSpace(taxonomyOf(concepts), { kind: "occupation", analyzer, learnt: Uint8Array.of(1, 2) })).toThrow(
      RangeError,
    );
  });

  it("ranks first the concept that has a title as its label", () => {
    for (const { id, kind, labels, altLabels } of concepts) {
      if (kind !== "occupation") continue;
      for (const label of [labels.en!, ...(altLabels?.en ?? [])]) expect(space.rankConcepts(label)[0]?.concept).toBe(id);
    }
  });

  it("knows that two titles without a word in common can be close, and that others are not", () => {
    expect(space.similarity("physician", "ward nurse")).toBeGreaterThan(space.similarity("physician", "arc welder") + 0.03);
  });

  it("finds a text wholly like itself, in whichever case and white space, and pairs the same either way round", () => {
    fc.assert(
      fc.property(titles, titles, (a, b) => {
        if (/[a-zé]/.test(a)) expect(space.similarity(a, `${a.toUpperCase()}\n`)).toBeCloseTo(1, 12);
        const likeness = space.similarity(a, b);
        expect(likeness).toBe(space.similarity(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
    expect(space.similarity("", "")).toBe(0);
  });

  it("makes no difference of case, Unicode form or white space", () => {
    fc.assert(
      fc.property(titles, (title) => {
        const ranked = space.rankConcepts(title);
        expect(space.rankConcepts(title.toUpperCase())).toEqual(ranked);
        expect(space.rankConcepts(title.normalize("NFD"))).toEqual(ranked);
        expect(space.rankConcepts(`  ${title.replaceAll(" ", " \t ")}\n`)).toEqual(ranked);
      }),
    );
  });

  it("is the same whichever order concepts come in", () => {
    expect(spaceOf([...concepts].reverse()).rankConcepts("pastry baker")).toEqual(space.rankConcepts("pastry baker"));
  });

  it("makes no difference of which label of a concept is written first", () => {
    const swapped = concepts.map((concept) => ({ ...concept, altLabels: { en: [...(concept.altLabels?.en ?? [])].reverse() } }));
    expect(spaceOf(swapped).rankConcepts("physician nurse")).toEqual(space.rankConcepts("physician nurse"));
  });

  it("finds no concept in stop words, signs or nothing", () => {
    for (const text of ["", " ", "!!! ???", "🙂", "\u202E"]) expect(space.rankConcepts(text)).toEqual([]);
    for (const text of ["", "the and of to", "--"]) expect(ranker.rankSkills(text)).toEqual([]);
  });

  it("takes labels that are names of properties, patterns or invisible", () => {
    const odd = ["__proto__", "constructor", "(.*)+$", "🙂🙂", "\u202Erekab", "[["];
    const strange = odd.map((label, i) => occupation(`x.${String(i)}`, label, [], label));
    const wild = spaceOf([...concepts, ...strange]);
    expect(wild.rankConcepts("baker")[0]?.concept).toBe("o.baker");
    expect(wild.rankConcepts("__proto__")[0]?.concept).toBe("x.0");
    expect(wild.rankConcepts("(.*)+$").length).toBeLessThanOrEqual(10);
  });

  it("is made of no concepts, and then finds none", () => {
    expect(spaceOf([]).rankConcepts("baker")).toEqual([]);
  });

  it("says what is wrong with a limit", () => {
    expect(() => space.rankConcepts("baker", { limit: 0 })).toThrow(RangeError);
  });
});

describe("a skill ranker", () => {
  it("finds skills named in a sentence before others", () => {
    const found = ranker.rankSkills("You bake bread and know Java.", { limit: 2 }).map(({ concept }) => concept);
    expect(found.sort()).toEqual(["s.bread", "s.java"]);
  });

  it("finds only skills of the taxonomy, the best first", () => {
    fc.assert(
      fc.property(titles, (text) => {
        const ranked = ranker.rankSkills(`weld ${text}`);
        expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
        expect(ranked.every(({ concept }) => concept.startsWith("s."))).toBe(true);
      }),
    );
  });
});

describe("a pool of texts", () => {
  const all = ["baker", "physician", "staff nurse", "Arc Welder", "pastry chef", "zzyzx qwrt"];
  const pool = createTextPool(all, space);

  it("finds each text most like itself", () => {
    all.forEach((text, place) => {
      expect(pool.rank(text)[0]?.place).toBe(place);
    });
  });

  it("is symmetric", () => {
    const table = all.map((text) => pool.scores(text));
    all.forEach((_, a) => {
      all.forEach((__, b) => {
        expect(table[a]![b]).toBeCloseTo(table[b]![a]!, 12);
      });
    });
  });

  it("sees work that is alike where no letter is", () => {
    const scores = pool.scores("general practitioner");
    expect(scores[2]).toBeGreaterThan(scores[3]!);
  });
});
