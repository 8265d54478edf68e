import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createOccupationLinker, linkOccupations } from "../../src/linking/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { english } from "../../src/text/index.js";
import { indonesian } from "../../src/text/indonesian.js";

const { value: taxonomy } = createTaxonomy({
  id: "test",
  version: "1",
  concepts: [
    {
      id: "welder",
      kind: "occupation",
      labels: { en: "Welder", id: "Juru las" },
      altLabels: { id: ["Tukang las"], en: ["metal joiner"] },
      essentialSkills: ["mig"],
      definition: { id: "Menyambung pelat baja dengan busur listrik." },
    },
    { id: "mig", kind: "skill", labels: { en: "MIG welding" } },
    { id: "driver", kind: "occupation", labels: { en: "Truck driver", id: "Sopir truk" } },
    { id: "cook", kind: "occupation", labels: { en: "Cook", id: "Juru masak" } },
    { id: "kitchen-helper", kind: "occupation", labels: { en: "Kitchen helper", id: "Pembantu juru masak" } },
    { id: "sales-manager", kind: "occupation", labels: { en: "Sales manager", id: "Manajer penjualan" } },
    { id: "sales-assistant", kind: "occupation", labels: { en: "Sales assistant", id: "Pramuniaga" } },
    { id: "__proto__", kind: "occupation", labels: { en: "constructor (site)" } },
    { id: "old-cook", kind: "occupation", labels: { id: "Koki" }, replacedBy: "cook" },
  ],
});
const linker = createOccupationLinker(taxonomy, { languages: [indonesian, english] });
const best = (title: string): string | undefined => linker.link(title).matches[0]?.concept;

describe("the occupation of a title", () => {
  test.each([
    ["Dibutuhkan Tukang Las (Batam)", "welder"],
    ["WELDER 6G - Project Contoh", "welder"],
    ["Pengelasan baja", "welder"],
    ["Senior Truck Drivers (Male Only)", "driver"],
    ["Sopir truk tronton gaji 5 jt", "driver"],
    ["Koki hotel", "cook"],
    ["Juru masak", "cook"],
    ["Pembantu juru masak", "kitchen-helper"],
    ["Head of sales / Sales Manager", "sales-manager"],
    ["Asistant sales", "sales-assistant"],
    ["Site constructor", "__proto__"],
    ["menyambung pelat dengan listrik", "welder"],
  ])("%s", (title, concept) => {
    expect(best(title)).toBe(concept);
  });

  test("comes with its nearest label, the title as it was cleaned, and what the title demands", () => {
    const { title, matches } = linkOccupations("Senior Tukang Las (Pria)", linker, { limit: 1 });
    expect(title).toMatchObject({ text: "Tukang Las", seniority: "senior", demands: [{ about: "sex", value: "male", text: "(Pria)" }] });
    expect(matches).toMatchObject([{ concept: "welder", row: taxonomy.rowOf("welder"), label: "Tukang las", locale: "id" }]);
  });

  test("is nothing but an occupation, and nothing for a title of other words", () => {
    expect(linker.link("MIG").matches).toMatchObject([{ concept: "welder", label: "Welder" }]); // by its skill
    expect(linker.link("the and yang").matches).toEqual([]);
    expect(linker.link("").matches).toEqual([]);
    expect(createOccupationLinker(taxonomy, { kinds: ["skill"] }).link("MIG").matches).toMatchObject([{ concept: "mig" }]);
  });

  test.each([0, 1.5, Number.NaN])("a limit of %d is the caller's mistake", (limit) => {
    expect(() => linker.link("Cook", { limit })).toThrow(RangeError);
  });
});

describe("laws of linking titles", () => {
  const titles = fc
    .array(
      fc.oneof(
        fc.constantFrom("juru", "las", "truck", "driver", "Sales", "(Batam)", "/", "masak", "wanita"),
        fc.string({ unit: "binary", maxLength: 5 }),
      ),
      { maxLength: 8 },
    )
    .map((words) => words.join(" "));

  test("best first, each concept once, scores in (0, 1], and a shorter list is a prefix", () => {
    fc.assert(
      fc.property(titles, (title) => {
        const { matches } = linker.link(title);
        expect(new Set(matches.map(({ row }) => row)).size).toBe(matches.length);
        matches.forEach(({ concept, row, score }, place) => {
          expect(taxonomy.concepts[row]).toMatchObject({ id: concept, kind: "occupation" });
          expect(score > 0 && score <= Math.min(1, matches[place - 1]?.score ?? 1)).toBe(true);
        });
        expect(linker.link(title, { limit: 2 }).matches).toEqual(matches.slice(0, 2));
      }),
    );
  });

  test("case, the Unicode form and white space make no difference", () => {
    const words = fc.array(fc.constantFrom("juru", "las", "truck", "driver", "Sales", "café", "masak", "tukang"), { maxLength: 8 });
    fc.assert(
      fc.property(words, (title) => {
        const { matches } = linker.link(title.join(" "));
        expect(linker.link(title.join(" ").toUpperCase()).matches).toEqual(matches);
        expect(linker.link(title.join(" ").normalize("NFD")).matches).toEqual(matches);
        expect(linker.link(`  ${title.join("\t\u00A0")} `).matches).toEqual(matches);
      }),
    );
  });

  test("a title that is not prepared for gives the same", () => {
    expect(linkOccupations("Tukang las", taxonomy, { languages: [indonesian, english] })).toEqual(linker.link("Tukang las"));
  });
});

describe("a linker with a space", () => {
  const space = {
    concepts: ["driver", "mig", "elsewhere", "welder"],
    scoreConcepts: (text: string): Float64Array => Float64Array.of(text.includes("chauffeur") ? 2.5 : 0, 2, 2, 0.5),
  };
  const seeing = createOccupationLinker(taxonomy, { languages: [indonesian, english], space });
  const ranked = (title: string): unknown => seeing.link(title).matches.map(({ concept, score }) => [concept, score]);

  test("finds occupations that have no word in common with a title, of those that may be named at all", () => {
    expect(linker.link("private chauffeur").matches).toEqual([]);
    expect(ranked("private chauffeur (Jakarta)")).toEqual([
      ["driver", 0.5],
      ["welder", 0.125],
    ]);
    expect(seeing.link("chauffeur").matches[0]).toMatchObject({ label: "Truck driver", locale: "en" });
  });

  test("has a say of a half where it sees well, of less where it sees little, and of none about a title without a word that says anything", () => {
    const [match] = linker.link("Juru las", { limit: 1 }).matches;
    const seen = (best: number): unknown => {
      const scoring = { concepts: ["welder"], scoreConcepts: () => [best] };
      return createOccupationLinker(taxonomy, { languages: [indonesian, english], space: scoring }).link("Juru las", { limit: 1 }).matches;
    };
    expect(seen(2)).toEqual([{ ...match!, score: 0.5 * match!.score + 0.5 }]);
    expect(seen(0.5)).toEqual([{ ...match!, score: 0.875 * match!.score + 0.125 * 0.25 }]);
    expect(seen(0)).toEqual([match]);
    expect(ranked("dan the yang")).toEqual([]);
  });
});
