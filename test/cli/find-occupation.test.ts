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
    // An occupation with the code of its group is not the group.
    { id: "ticket-clerk", kind: "occupation", labels: { id: "Penjual karcis" }, broader: ["cashiers"], exactMatch: group("5230") },
    { id: "cashiers", kind: "occupation", labels: { id: "Kasir dan petugas tiket" }, exactMatch: group("5230") },
  ],
});
const find = occupationFinder({ taxonomy, labels: createLabelIndex(taxonomy) });
const occupationOf = (title: string) => find.inVacancy({ id: "v", title }).occupation?.concept;

it("takes the concept whose label a title is, else the unit group that its trade words tell", () => {
  expect(occupationOf("Juru Las Listrik (Pria)")).toBe("arc-welder");
  expect(occupationOf("Dibutuhkan tukang las berpengalaman")).toBe("welders");
  expect(occupationOf("Kasir minimarket")).toBe("cashiers");
});

it("leaves open what a title does not tell, what the taxonomy does not have, and what a vacancy says itself", () => {
  expect(occupationOf("Lowongan kerja")).toBeUndefined();
  expect(occupationOf("Perawat")).toBeUndefined();
  const said = { id: "v", title: "Kasir", occupation: { label: "apa saja" } } as Parameters<typeof find.inVacancy>[0];
  expect(find.inVacancy(said)).toBe(said);
});

it("tells code and name of what was read, and by which way; and what is nearest where nothing was", () => {
  expect(find.read("Juru Las Listrik")).toEqual({ concept: "arc-welder", code: "7212", label: "Juru las listrik", way: "label" });
  expect(find.read("Kasir minimarket")).toEqual({
    ...{ concept: "cashiers", code: "5230", label: "Kasir dan petugas tiket", way: "tradeWord" },
  });
  // The trade is known, but this taxonomy does not have it.
  expect(find.read("Perawat")).toEqual({ code: "2221", way: "tradeWord" });
  expect(find.read("Petugas serba guna")).toBeUndefined();
  expect(find.nearest("Petugas serba guna")[0]).toEqual({ code: "5230", label: "Kasir dan petugas tiket" });
  const none = occupationFinder({});
  expect([none.read("Kasir toko"), none.nearest("Kasir toko")]).toEqual([{ code: "5230", way: "tradeWord" }, []]);
});

it("tells what a person wishes and has done, as it tells what a vacancy is", () => {
  const person = {
    id: "c",
    desiredOccupations: [
      { label: "Tukang las", rank: 1 },
      { label: "apa saja", rank: 2 },
      { concept: "cashiers", label: "Kasir" },
    ],
    experience: [{ months: 3, occupation: { label: "Kasir toko" } }, { months: 1 }],
  };
  expect(find.inCandidate(person)).toEqual({
    id: "c",
    desiredOccupations: [
      { concept: "welders", label: "Tukang las", rank: 1 },
      { label: "apa saja", rank: 2 },
      person.desiredOccupations[2],
    ],
    experience: [{ months: 3, occupation: { concept: "cashiers", label: "Kasir toko" } }, { months: 1 }],
  });
});
