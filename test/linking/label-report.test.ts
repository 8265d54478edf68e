import { describe, expect, it } from "vitest";
import { reportLabels } from "../../src/linking/label-report.js";
import { createTaxonomy, type Taxonomy } from "../../src/taxonomy/index.js";

const taxonomyOf = (concepts: readonly object[]): Taxonomy =>
  createTaxonomy({ id: "trades", version: "1", concepts: concepts.map((concept) => ({ kind: "skill", ...concept })) }).value;

const trades = taxonomyOf([
  { id: "a-typing", labels: { en: "typing", id: "mengetik" } },
  { id: "b-keyboarding", labels: { en: "data entry" }, altLabels: { en: ["Typing"] } },
  { id: "c-sewing", labels: { en: "operate sewing machines" } },
  { id: "d-sewing", labels: { en: "operate sewing machine" } },
  { id: "e-old", labels: { en: "typing" }, replacedBy: "a-typing" },
  { id: "f-typist", kind: "occupation", labels: { en: "typing" } },
  { id: "g-c", labels: { en: "C++ programming" } },
  { id: "h-c", labels: { en: "C# programming" } },
]);

describe("the report of labels", () => {
  it("names labels that several concepts of a kind have, and whose preferred one it is", () => {
    expect(reportLabels(trades).ambiguous).toEqual([
      { label: "typing", locale: "en", kind: "skill", concepts: ["a-typing", "b-keyboarding"], preferredOf: ["a-typing"] },
    ]);
  });

  it("names preferred labels that differ by a few letters, but not by a sign that means something else", () => {
    expect(reportLabels(trades).nearDuplicates).toEqual([
      { locale: "en", concepts: ["d-sewing", "c-sewing"], labels: ["operate sewing machine", "operate sewing machines"], distance: 1 },
    ]);
  });

  it("names concepts that nobody uses, where uses were counted", () => {
    const uses = trades.concepts.map(({ id }) => (id === "c-sewing" ? 0 : 3));
    expect(reportLabels(trades, { uses }).unused).toEqual(["c-sewing"]);
    expect(reportLabels(trades).unused).toEqual([]);
    expect(() => reportLabels(trades, { uses: [1] })).toThrow("expected 8 uses, one a concept, received 1");
  });
});
