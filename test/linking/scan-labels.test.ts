import fc from "fast-check";
import { expect, test } from "vitest";
import { createLabelTrie } from "../../src/linking/label-trie.js";
import { indexNearWords } from "../../src/linking/near-words.js";
import { scanLabels } from "../../src/linking/scan-labels.js";
import { textWords } from "../../src/linking/text-words.js";
import { wordForms } from "../../src/linking/word-forms.js";
import { readWords } from "../../src/linking/word-readings.js";
import { wordedLabels } from "../../src/linking/worded-labels.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { english } from "../../src/text/index.js";

const labels = ["pump repair", "pump repair of marine engines", "pump pump pump pump pump repair", "marine engines", "engines"];
const { value: taxonomy } = createTaxonomy({
  id: "test",
  version: "1",
  concepts: labels.map((label, place) => ({ id: String(place), kind: "skill", labels: { en: label } })),
});
const forms = wordForms([english]);
const worded = wordedLabels(taxonomy, forms);
const trie = createLabelTrie(worded, forms);
const findNear = indexNearWords(trie.vocabulary);
const near = (word: string): ReturnType<typeof findNear> => (trie.vocabulary.has(word) ? [] : findNear(word));
const scan = (text: string): ReturnType<typeof scanLabels> => {
  const words = textWords(text);
  return scanLabels(words, { trie, forms, readings: readWords(words, { trie, forms, near }).readings, accepts: () => true });
};

test("the steps grow with the length of the text alone, at most by the words of the longest label for each word", () => {
  const word = fc.constantFrom("pump", "repair", "of", "marine", "engines", "marin", "enginess", "sea", ",", ".");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(" ");
      expect(scan(text).steps).toBeLessThanOrEqual(words.length * 7);
      expect(scan(`${text} . ${text} . ${text}`).steps).toBe(3 * scan(text).steps);
    }),
  );
});

test("the worst text for the labels is a thousand times the work when it is a thousand times as long", () => {
  const one = scan("pump pump pump pump pump engines ").steps;
  expect(scan("pump pump pump pump pump engines . ".repeat(1000)).steps).toBe(1000 * one);
});

test("a label that begins another is taken where the longer one does not go on", () => {
  const read = (text: string): number[][] => scan(text).hits.map(({ first, last }) => [first, last]);
  expect(read("pump repair of marine engines")).toEqual([[0, 4]]);
  expect(read("pump repair of marine boats")).toEqual([[0, 1]]);
  expect(read("pump pump pump repair")).toEqual([[2, 3]]);
});
