import { expect, test } from "vitest";
import { fuzzyBound } from "../../src/linking/fuzzy-bound.js";

test("the bound grows with the length: 0 under 5 characters, 1 to 8, 2 to 14, then 3", () => {
  expect([0, 4, 5, 8, 9, 14, 15, 1_000_000].map(fuzzyBound)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});
