import { expect, test } from "vitest";
import { createConceptLinker, createOccupationLinker } from "../../src/linking/index.js";
import { createTaxonomy, type Taxonomy } from "../../src/taxonomy/index.js";
import { english } from "../../src/text/index.js";
import { indonesian } from "../../src/text/indonesian.js";

const million = 1_000_000;

/** Numbers that look drawn by lot, the same in every run (Numerical Recipes, the quick generator of section 7.1). */
function lot(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const syllables = "ba ke ri no tu la pe men kan si gor dat mo wel ding ser vi ce me di".split(" ");
const word = (draw: (below: number) => number): string =>
  Array.from({ length: 2 + draw(4) }, () => syllables[draw(syllables.length)]!).join("");

/** Twenty thousand words in ten thousand labels, some of which begin others. */
function largeTaxonomy(): Taxonomy {
  const draw = lot(1);
  const concepts = Array.from({ length: 5000 }, (_, place) => {
    const [first, second, third] = [word(draw), word(draw), word(draw)];
    return {
      id: String(place),
      kind: place % 2 === 0 ? "skill" : "occupation",
      labels: { en: `${first} ${second}` },
      altLabels: { en: [`${first} ${second} of ${third}`, `${third}s`] },
    };
  });
  return createTaxonomy({
    id: "large",
    version: "1",
    concepts: [...concepts, { id: "data", kind: "skill", labels: { en: "data" }, altLabels: { en: ["data data data entry"] } }],
  }).value;
}

const taxonomy = largeTaxonomy();
const languages = [indonesian, english];
const linker = createConceptLinker(taxonomy, { languages });

function fill(length: number, next: (draw: (below: number) => number) => string): string {
  const draw = lot(2);
  const parts: string[] = [];
  for (let size = 0; size < length;) size += parts[parts.push(next(draw)) - 1]!.length;
  return parts.join("").slice(0, length);
}

const letter = (draw: (below: number) => number): string => String.fromCharCode(97 + draw(26));
const nonsense = (draw: (below: number) => number): string => Array.from({ length: 4 + draw(10) }, () => letter(draw)).join("");
const labels = taxonomy.concepts.map(({ labels: { en = "" } }) => en);

const shapes: Readonly<Record<string, (length: number) => string>> = {
  "nonsense words that are asked for": (length) => `Syarat:\n${fill(length, (draw) => nonsense(draw) + (draw(9) > 0 ? " " : ".\n"))}`,
  "list items of nonsense": (length) => fill(length, (draw) => `\n- ${nonsense(draw)} ${nonsense(draw)}`),
  "made-up words with affixes": (length) => `Syarat:\n${fill(length, (draw) => `me${word(draw)}kan${draw(9) > 0 ? " " : ".\n"}`)}`,
  "misspelt labels": (length) => fill(length, (draw) => `\n- ${labels[draw(labels.length)]!.replace(/(?<=...)./, letter(draw))}`),
  "all labels": (length) => fill(length, (draw) => `${labels[draw(labels.length)]!} `),
  "one label again and again": (length) => "data ".repeat(length / 5),
  "one label that begins a longer one, in items": (length) => "\n- data data data".repeat(length / 17),
  "a half of each cue": (length) => "no tidak min is ".repeat(length / 16),
  commas: (length) => ",a".repeat(length / 2),
  "one word": (length) => "x".repeat(length),
  "white space": (length) => `a\n${" ".repeat(length)}b`,
  "open brackets": (length) => "a (".repeat(length / 3),
  "dots and quotes": (length) => `a.${"'".repeat(length)}`,
  "letters of other scripts": (length) => "كلمة 漢字 ".repeat(length / 8),
  "lone surrogates": (length) => "\uD800a ".repeat(length / 3),
};

/** Milliseconds of the processor: others on the machine do not count. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(Object.keys(shapes))("a megabyte of %s takes less than two seconds, and four times as long as a quarter", (shape) => {
  const [quarter, whole] = [shapes[shape]!(million / 4), shapes[shape]!(million)];
  const few = timeOf(() => linker.link(quarter));
  const all = timeOf(() => linker.link(whole));
  expect(all).toBeLessThan(2000);
  expect(all).toBeLessThan(6 * few + 400);
});

test("a title of a megabyte takes a moment", () => {
  const occupations = createOccupationLinker(taxonomy, { languages });
  for (const [shape, make] of Object.entries(shapes)) {
    const title = make(million);
    expect(
      timeOf(() => occupations.link(title)),
      shape,
    ).toBeLessThan(500);
  }
});

test("what is looked at less closely in a very long text is told, and nothing is left out of it", () => {
  const inLetters = (place: number): string => String(place).replace(/\d/g, (digit) => "bcdfghjklm"[Number(digit)]!);
  const items = Array.from({ length: 9000 }, (_, place) => `\n- zq${inLetters(place)}xx`);
  const { unmatched, passedOver } = linker.link(`${items.join("")}\n- data`);
  expect(passedOver).toEqual({ words: 1000, spans: 7000 });
  expect(unmatched).toHaveLength(9000);
  expect(linker.link("Wajib bisa data, zqxxx").passedOver).toEqual({ words: 0, spans: 0 });
});

test("words as labels write them are found however much nonsense stands before them", () => {
  const text = `${shapes["list items of nonsense"]!(million)}\n- data`;
  expect(linker.link(text).mentions.at(-1)).toMatchObject({ concept: "data", from: text.length - 4, to: text.length });
});
