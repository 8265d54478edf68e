import { describe, expect, it } from "vitest";
import { growTerms, weighTerms } from "../../src/market/vocabulary.js";
import { createStatistics } from "../../src/text/index.js";

describe("growTerms", () => {
  const statistics = createStatistics({ documents: 9, averageLength: 1, documentFrequency: new Map([["b", 4]]), analyzer: "any" });

  it("numbers new terms behind the old ones; every generation sees its own, whoever appended", () => {
    const start = weighTerms(["a", "c"], statistics);
    const [one, other] = [growTerms(start, statistics), growTerms(start, statistics)];
    expect([one.number("b"), one.number("c"), one.number("b")]).toEqual([2, 1, 2]);
    const first = one.view();
    expect([other.number("d"), other.number("b")]).toEqual([3, 2]);
    const second = other.view();
    expect([start, first, second].map(({ vocabulary }) => vocabulary.terms)).toEqual([
      ["a", "c"],
      ["a", "c", "b"],
      ["a", "c", "b", "d"],
    ]);
    expect([start, first, second].map(({ vocabulary }) => vocabulary.numberOf("d"))).toEqual([-1, -1, 3]);
    expect([...second.inverseDocumentFrequencies]).toEqual([...weighTerms(second.vocabulary.terms, statistics).inverseDocumentFrequencies]);
    expect(second.inverseDocumentFrequencies[2]).toBeLessThan(second.inverseDocumentFrequencies[3]!);
  });

  it("gives the terms as they were where none is new", () => {
    const start = weighTerms(["a"], statistics);
    const growing = growTerms(start, statistics);
    expect([growing.number("a"), growing.view()]).toEqual([0, start]);
  });
});
