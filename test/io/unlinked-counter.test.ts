import { expect, test } from "vitest";
import { createUnlinkedCounter } from "../../src/io/index.js";

test("counts labels whatever their case, the most frequent first, then by code point", () => {
  const counter = createUnlinkedCounter();
  for (const label of ["Las", "las", "API", "zirkon", " LAS ", "__proto__"]) counter.add({ label, kind: "skill" });
  counter.add({ label: "API", kind: "occupation" });
  expect(counter.counts()).toEqual([
    { label: "Las", kind: "skill", count: 3 },
    { label: "API", kind: "occupation", count: 1 },
    { label: "API", kind: "skill", count: 1 },
    { label: "__proto__", kind: "skill", count: 1 },
    { label: "zirkon", kind: "skill", count: 1 },
  ]);
});
