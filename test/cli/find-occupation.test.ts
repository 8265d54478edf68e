import { expect, it } from "vitest";
import { occupationFinder } from "../../src/cli/find-occupation.js";
import { createLabelIndex } from "../../src/linking/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";

const group = (code: string) => [{ scheme: "isco-08", code }];
const { value: taxonomy } = createTaxonomy({
  id: "trades",
  version: "1",
  concepts: [
    { id: "welders", kind: "occupation", labels: { id: "Pekerja Pengelasan" }, exactMatch: group("7212") },
    { id: "old-welders", kind: "occupation", labels: { id: "Pengelas" }, exactMatch: group("7212"), replacedBy: "welders" },
    { id: "arc-welder", kind: "occupation", labels: { id: "Juru las listrik" }, broader: ["welders"] },
    { id: "cashiers", kind: "occupation", labels: { id: "Kasir dan petugas tiket" }, exactMatch: group("5230") },
  ],
});
const find = occupationFinder(taxonomy, createLabelIndex(taxonomy));
const occupationOf = (title: string) => find({ id: "v", title }).occupation?.concept;

it("takes the concept whose label a title is, else the unit group that its trade words tell", () => {
  expect(occupationOf("Juru Las Listrik (Pria)")).toBe("arc-welder");
  expect(occupationOf("Dibutuhkan tukang las berpengalaman")).toBe("welders");
  expect(occupationOf("Kasir minimarket")).toBe("cashiers");
});

it("leaves open what a title does not tell, what the taxonomy does not have, and what a vacancy says itself", () => {
  expect(occupationOf("Lowongan kerja")).toBeUndefined();
  expect(occupationOf("Perawat")).toBeUndefined();
  const said = { id: "v", title: "Kasir", occupation: { label: "apa saja" } } as Parameters<typeof find>[0];
  expect(find(said)).toBe(said);
});
