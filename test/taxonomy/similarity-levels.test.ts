import { expect, test } from "vitest";
import { similarityLevels } from "../../src/taxonomy/index.js";

test("what a policy does not change keeps its default", () => {
  expect(similarityLevels({ sibling: 0.2, broader: undefined as never })).toEqual({
    exact: 1,
    narrower: 0.7,
    broader: 0.7,
    sibling: 0.2,
    topSibling: 0,
    related: 0.5,
  });
});

test.each([-0.1, 1.1, Number.NaN, Infinity, "0.5", null])("a level of %s is out of range", (level) => {
  expect(() => similarityLevels({ narrower: level as number })).toThrow(RangeError);
});

test("exact is 1 and nothing else", () => {
  expect(similarityLevels({ exact: 1 }).exact).toBe(1);
  expect(() => similarityLevels({ exact: 0.9 as 1 })).toThrow("expected exact to be 1, received 0.9");
});

test.each(["cousin", "__proto__", "constructor"])("an unknown name such as %s is a type error", (name) => {
  const levels = JSON.parse(`{ ${JSON.stringify(name)}: 0.5 }`) as object;
  expect(() => similarityLevels(levels)).toThrow(TypeError);
});
