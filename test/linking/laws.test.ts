import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createConceptLinker, createLabelIndex, createOccupationLinker } from "../../src/linking/index.js";
import type { Concept } from "../../src/model/index.js";
import { createTaxonomy, type Taxonomy } from "../../src/taxonomy/index.js";
import { english } from "../../src/text/index.js";
import { indonesian } from "../../src/text/indonesian.js";

const languages = [indonesian, english];
const taxonomyOf = (concepts: readonly Concept[]): Taxonomy => createTaxonomy({ id: "laws", version: "1", concepts }).value;

interface Named {
  readonly id: string;
  readonly kind: "skill" | "occupation";
  readonly names: readonly string[];
}
const named: readonly Named[] = [
  { id: "baker", kind: "occupation", names: ["baker", "bread maker", "pastry baker", "maker of cakes"] },
  { id: "welder", kind: "occupation", names: ["welder", "arc welder", "welding operator"] },
  { id: "nurse", kind: "occupation", names: ["ward nurse", "hospital nurse"] },
  { id: "driver", kind: "occupation", names: ["truck driver", "lorry driver", "long-haul driver"] },
  { id: "sql", kind: "skill", names: ["SQL", "structured query language"] },
  { id: "sap", kind: "skill", names: ["SAP", "SAP ERP"] },
  { id: "k3", kind: "skill", names: ["K3", "occupational safety"] },
  { id: "cpp", kind: "skill", names: ["C++", "programming in C++"] },
  { id: "budget", kind: "skill", names: ["manage budgets", "budget management"] },
];
const withNames = (order: (names: readonly string[], place: number) => readonly string[]): Taxonomy =>
  taxonomyOf(
    named.map(({ id, kind, names }, place) => {
      const [preferred = "", ...others] = order(names, place);
      return { id, kind, labels: { en: preferred }, altLabels: { en: others } };
    }),
  );
const taxonomy = withNames((names) => names);
const every = named.flatMap(({ names }) => names);

describe("which label of a concept is preferred, and in which order its others stand", () => {
  const asked = fc.constantFrom(...every, "Needed: welders and bakers", "SQL, SAP and budget management", "senior truck driver (m/f)");

  test("makes no difference to the concept that is found", () => {
    const mentions = (linked: Taxonomy, text: string): unknown =>
      createConceptLinker(linked, { languages })
        .link(text)
        .mentions.map(({ from, to, concept }) => [from, to, concept]);
    const first = (linked: Taxonomy, title: string): unknown =>
      createOccupationLinker(linked, { languages }).link(title).matches[0]?.concept;
    const meant = (linked: Taxonomy, label: string): unknown =>
      createLabelIndex(linked)
        .lookup(label, { fuzzy: false })
        .map(({ concept }) => concept);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: named.length, maxLength: named.length }), asked, (turns, text) => {
        const turned = withNames((names, place) => names.map((_, at) => names[(at + turns[place]!) % names.length]!));
        expect(mentions(turned, text)).toEqual(mentions(taxonomy, text));
        // A title of two occupations is rather of the one that prefers it.
        if (!text.includes("bakers")) expect(first(turned, text)).toBe(first(taxonomy, text));
        expect(meant(turned, text)).toEqual(meant(taxonomy, text));
      }),
      { numRuns: 50 },
    );
  });
});

describe("a short term", () => {
  const acronyms = ["SQL", "SAP", "K3", "C++", "IT", "PHP", "GDB", "SIMA"];
  const linker = createConceptLinker(taxonomyOf(acronyms.map((label) => ({ id: label, kind: "skill", labels: { en: label } }))), {
    languages,
  });

  test("is never met by another, with a letter more, less or instead", () => {
    const sign = fc.constantFrom(..."sqlapk3c+phgdbim4#".split(""));
    const mutated = fc.tuple(fc.constantFrom(...acronyms), fc.nat(4), fc.nat(2), sign).map(([word, at, what, letter]) => {
      const rest = what === 0 ? word.slice(at) : word.slice(at + 1);
      return word.slice(0, at) + (what === 1 ? "" : letter) + rest;
    });
    fc.assert(
      fc.property(
        fc.oneof(
          mutated,
          fc.array(sign, { maxLength: 4 }).map((signs) => signs.join("")),
        ),
        (word) => {
          for (const { from, to, label, method } of linker.link(`Must have ${word}, and more`).mentions) {
            expect(method).not.toBe("fuzzy");
            // The plural of an acronym is the acronym.
            expect([label.toLowerCase(), `${label.toLowerCase()}s`]).toContain(`Must have ${word}, and more`.slice(from, to).toLowerCase());
          }
        },
      ),
    );
  });
});

describe("stop words", () => {
  const stopWords = [...english.stopWords, ...indonesian.stopWords];

  test("alone name nothing, whatever their order and what labels hold them", () => {
    const odd = taxonomyOf([
      { id: "all", kind: "skill", labels: { en: "and the", id: "yang di" } },
      { id: "who", kind: "occupation", labels: { en: "who", id: "siapa" } },
      { id: "of", kind: "occupation", labels: { en: "head of the kitchen", id: "kepala dapur" } },
      ...named.map(({ id, kind, names }): Concept => ({ id, kind, labels: { en: names[0] }, definition: { en: "who is and the of to" } })),
    ]);
    const linker = createConceptLinker(odd, { languages });
    const occupations = createOccupationLinker(odd, { languages });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stopWords), { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        expect(linker.link(text).mentions).toEqual([]);
        expect(occupations.link(text).matches).toEqual([]);
      }),
    );
  });
});

describe("titles", () => {
  const linker = createOccupationLinker(taxonomy, { languages });
  const title = fc
    .array(
      fc.constantFrom("truck", "driver", "Senior", "(Jakarta)", "nurse", "café", "bakerr", "__proto__", "(.*)+", "🙂", "\u202E", "C++"),
      { maxLength: 6 },
    )
    .map((words) => words.join(" "));

  test("rank alike in any case, Unicode form and white space, best first, within [0, 1]", () => {
    fc.assert(
      fc.property(title, (text) => {
        const ranked = (written: string): unknown => linker.link(written).matches.map(({ concept, score }) => [concept, score]);
        const { matches } = linker.link(text);
        expect(ranked(text.toUpperCase())).toEqual(ranked(text));
        expect(ranked(text.normalize("NFD"))).toEqual(ranked(text));
        expect(ranked(`\t${text.replaceAll(" ", " \u00A0\n")} `)).toEqual(ranked(text));
        expect(matches.map(({ score }) => score)).toEqual(matches.map(({ score }) => score).sort((a, b) => b - a));
        for (const { score, concept } of matches) expect(score >= 0 && score <= 1 && taxonomy.rowOf(concept) >= 0).toBe(true);
      }),
    );
  });
});
