import { expect, test } from "vitest";
import { createLabelTrie } from "../../src/linking/label-trie.js";
import { textWords } from "../../src/linking/text-words.js";
import { wordForms } from "../../src/linking/word-forms.js";
import { readWords } from "../../src/linking/word-readings.js";
import { wordedLabels } from "../../src/linking/worded-labels.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { english } from "../../src/text/index.js";

const { value: taxonomy } = createTaxonomy({
  id: "test",
  version: "1",
  concepts: [{ id: "budgets", kind: "skill", labels: { en: "manage budgets" } }],
});
const forms = wordForms([english]);
const trie = createLabelTrie(wordedLabels(taxonomy, forms), forms);

test("each different word is looked at once: as written, else by its stem, else as what it may be a misspelling of", () => {
  const asked: string[] = [];
  const near = (word: string): { word: string; edits: number }[] => {
    asked.push(word);
    return word === "budgetz" ? [{ word: "budgets", edits: 1 }] : [];
  };
  const { readings, passedOver } = readWords(textWords("manage, managing budgetz budgetz welder welder"), { trie, forms, near });
  const manage = trie.numberOf(forms.stemOf("manage"))!;
  const budgets = trie.numberOf(forms.stemOf("budgets"))!;
  expect(readings).toEqual([
    [{ word: "manage", stem: manage, edits: 0 }],
    [],
    [{ word: "managing", stem: manage, edits: 0 }],
    [{ word: "budgets", stem: budgets, edits: 1 }],
    [{ word: "budgets", stem: budgets, edits: 1 }],
    [],
    [],
  ]);
  expect(asked).toEqual(["budgetz", "welder"]);
  expect(passedOver).toBe(0);
});
