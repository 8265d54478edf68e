import { expect, it } from "vitest";
import { memoise } from "../../src/text/memoise.js";

it("asks once a word, also where the answer is undefined, until as many are known as it may hold", () => {
  const asked: string[] = [];
  const answer = memoise((word) => {
    asked.push(word);
    return word === "b" ? undefined : word.length;
  }, 2);
  expect(["a", "b", "a", "b", "cc", "a"].map(answer)).toEqual([1, undefined, 1, undefined, 2, 1]);
  expect(asked).toEqual(["a", "b", "cc", "a"]);
});

it("keeps nothing that is longer than a word", () => {
  let asked = 0;
  const answer = memoise(() => ++asked);
  const long = "a".repeat(41);
  expect([answer(long), answer(long)]).toEqual([1, 2]);
});
