import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMarket, saveMarket, updateMarket } from "../../src/market/index.js";
import type { NumberColumn } from "../../src/market/column.js";
import { readSections } from "../../src/market/read-sections.js";
import { writeSections } from "../../src/market/write-sections.js";
import { canonicalJson, type DataIssue, type Json } from "../../src/model/index.js";
import { english } from "../../src/text/index.js";
import { indonesian } from "../../src/text/indonesian.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";

const market = marketOf(
  [
    {
      summary: "las busur las",
      skills: [{ concept: "s-arc", level: 3 }, { concept: "s-excel" }],
      residence: { place: { scheme: "kemendagri", code: "3324" } },
    },
    {
      experience: [
        { occupation: { concept: "o-welder" }, start: "2020-01", end: "2021-01" },
        { start: "2022", end: "2023" },
      ],
      education: [],
    },
    {
      desiredWage: { min: 4_000_000, currency: "IDR", period: "month" },
      willingToRelocate: [{ channel: "overseas", countries: ["JP", "TW"] }],
    },
  ],
  [
    {
      title: "Tukang las",
      locations: [{ coordinates: { latitude: -7, longitude: 110 } }],
      openings: 2,
      wage: { min: 4, max: 5, currency: "IDR", period: "day" },
    },
    {
      title: "Staf kantor",
      requirements: [
        { kind: "skill", concept: "s-excel", importance: "essential", alternatives: [{ concept: "s-word" }] },
        { kind: "skill", concept: "s-letter", importance: "optional" },
        { kind: "experience", months: 12, importance: "essential" },
      ],
    },
  ],
);
const bytes = saveMarket(market);

/** The snapshot with sections that are other than they were, and checksums that are right. */
function forged(changes: Readonly<Record<string, (values: NumberColumn) => NumberColumn | undefined>>): Uint8Array {
  const sections = new Map(Array.from(readSections(bytes), ([name, { values }]) => [name, values.slice() as NumberColumn]));
  for (const [name, change] of Object.entries(changes)) {
    const changed = change(sections.get(name) ?? new Uint8Array(0));
    if (changed) sections.set(name, changed);
    else sections.delete(name);
  }
  return writeSections(sections);
}

const set =
  (at: number, value: number, type?: new (values: Iterable<number>) => NumberColumn) =>
  (values: NumberColumn): NumberColumn => {
    const changed = type ? new type(values) : values;
    changed[at] = value;
    return changed;
  };
const text =
  (change: (text: string) => string) =>
  (values: NumberColumn): NumberColumn =>
    new TextEncoder().encode(change(new TextDecoder().decode(values)));
const json = (change: (value: never) => unknown): ReturnType<typeof text> =>
  text((before) => canonicalJson(change(JSON.parse(before) as never) as Json));
const said = (issues: readonly DataIssue[]): string[] => issues.map(({ path, expected, received }) => `${path}: ${expected}; ${received}`);
const faultsOf = (changes: Parameters<typeof forged>[0]): string[] => said(checkMarket(forged(changes)));

describe("checkMarket", () => {
  it("finds nothing wrong with what saveMarket writes", () => {
    expect(checkMarket(bytes)).toEqual([]);
    expect(checkMarket(forged({}))).toEqual([]);
    fc.assert(
      fc.property(recordsArbitrary(5, 4), fc.boolean(), ({ candidates, vacancies }, keepRecords) => {
        const options = { keepRecords, languages: [indonesian, english] };
        const { market: updated } = updateMarket(marketOf(candidates, vacancies, options), {
          upsert: { candidates: [{ id: "a", summary: "kataBaru", facts: { boat: true } }], vacancies: [{ id: "v0", title: "x" }] },
        });
        expect(said(checkMarket(saveMarket(updated)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(checkMarket(saveMarket(marketOf([], [])))).toEqual([]);
  });

  it("finds every flipped byte", () => {
    for (let at = 0; at < bytes.length; at++) {
      const flipped = bytes.slice();
      flipped[at] = flipped[at]! ^ (1 << (at & 7));
      expect(checkMarket(flipped).length, `byte ${String(at)}`).toBeGreaterThan(0);
    }
  });

  it("finds a snapshot that is cut, and says in which section a byte is another", () => {
    expect(said(checkMarket(bytes.subarray(0, 100)))).toEqual([`: a market snapshot of ${String(bytes.length)} bytes; 100`]);
    expect(said(checkMarket(new Uint8Array(0)))).toEqual([": a market snapshot; no bytes"]);
    const { byteOffset } = readSections(bytes).get("candidates.skills.level")!.values;
    const flipped = bytes.map((byte, at) => (at === byteOffset ? byte ^ 1 : byte));
    expect(said(checkMarket(flipped))).toEqual([
      "candidates.skills.level: its bytes as they were written; a section with another checksum",
    ]);
  });

  it.each<[string, Parameters<typeof forged>[0], string]>([
    ["offsets that fall", { "candidates.skills.offsets": set(2, 0) }, "candidates.skills.offsets[1]: offsets that do not fall; 2 before 0"],
    ["offsets too far", { "candidates.skills.offsets": set(3, 9) }, "candidates.skills.offsets[3]: offsets up to its 2 entries; 9"],
    ["offsets from 1", { "candidates.skills.offsets": set(0, 1) }, "candidates.skills.offsets[0]: offsets from 0; 1"],
    ["ids out of order", { "candidates.ids.bytes": set(1, 0x39) }, "candidates.ids.bytes[1]: ids that rise; one that does not"],
    ["ids that are no text", { "candidates.ids.bytes": set(5, 0xff) }, "candidates.ids.bytes[2]: an id in UTF-8; 2 other bytes"],
    [
      "a concept beyond the taxonomy",
      { "candidates.skills.concept": set(1, 99) },
      "candidates.skills.concept[0]: the row of a concept of kind skill; 99",
    ],
    [
      "a concept of another kind",
      { "candidates.skills.concept": set(0, 0) },
      "candidates.skills.concept[0]: the row of a concept of kind skill; 0",
    ],
    [
      "a concept twice",
      { "candidates.skills.concept": (values) => set(1, values[0]!)(values) },
      "candidates.skills[0]: entries that rise by concept; entry 1",
    ],
    [
      "a text concept beyond the taxonomy",
      { "vacancies.seenAs.concept": set(3, 99) },
      "vacancies.seenAs.concept[1]: the row of a concept; 99",
    ],
    [
      "a text concept that weighs nothing",
      { "vacancies.seenAs.weight": set(0, 0) },
      "vacancies.seenAs.weight[0]: a weight from 1 to 255; 0",
    ],
    [
      "a silent title that resembles concepts",
      { "vacancies.seenAs.state": set(0, 2) },
      "vacancies.seenAs.state[0]: 1 where concepts are resembled, else 0 or 2; 2",
    ],
    ["a place beyond the places", { "candidates.place": set(1, 100) }, "candidates.place[1]: a row of the places, or −1; 100"],
    ["a latitude beyond the pole", { "candidates.latitude": set(0, 91) }, "candidates.latitude[0]: -90 to 90, or NaN; 91"],
    ["a norm that is NaN", { "vacancies.textNorm": set(0, NaN) }, "vacancies.textNorm[0]: the length of a vector; NaN"],
    [
      "a wage that is infinite",
      { "candidates.wageMin": set(2, Infinity) },
      "candidates.wageMin[2]: 0 to 1000000000000000, or NaN; Infinity",
    ],
    ["a state out of range", { "candidates.skills.state": set(0, 3) }, "candidates.skills.state[0]: a state of a list; 3"],
    [
      "an unknown list with entries",
      { "candidates.skills.state": set(0, 0) },
      "candidates.skills.state[0]: no entries where nothing is known; 0",
    ],
    ["a term out of the vocabulary", { "candidates.terms.term": set(1, 50) }, "candidates.terms.term[0]: a number of the vocabulary; 50"],
    ["a count of 0", { "candidates.terms.count": set(0, 0) }, "candidates.terms.count[0]: a count from 1 to 255; 0"],
    [
      "jobs out of order",
      { "candidates.experience.start": set(1, 0) },
      "candidates.experience[1]: entries that rise by start, end, occupation, months; entry 1",
    ],
    [
      "requirements from 1",
      { "vacancies.skillDemands.requirement": set(0, 1) },
      "vacancies.skillDemands[1]: requirements counted from 0; 1",
    ],
    [
      "requirements that are left out",
      { "vacancies.skillDemands.requirement": set(2, 5) },
      "vacancies.skillDemands[1]: requirements one after the other; 5",
    ],
    [
      "alternatives of two kinds of importance",
      { "vacancies.skillDemands.optional": (values) => set(0, 1 - values[0]!)(values) },
      "vacancies.skillDemands[1]: alternatives of one importance;",
    ],
    ["a currency of figures", { "candidates.wageCurrency": set(0, 1) }, "candidates.wageCurrency[0]: 3 packed letters, or 0; 1"],
    ["a column that is too short", { "candidates.place": (values) => values.slice(1) }, "candidates.place: 3 values; 2"],
    ["a list that is too short", { "candidates.skills.level": (values) => values.slice(1) }, "candidates.skills.level: 2 values; 1"],
    [
      "a record of another id",
      { "candidates.records.bytes": text((records) => records.replace('"c0"', '"c9"')) },
      'candidates.records.bytes[0]: the record whose id the row has; "c9"',
    ],
    ["a record that is no JSON", { "candidates.records.bytes": set(0, 0x39) }, "candidates.records.bytes[0]: a record as JSON;"],
    [
      "a digest of another record",
      { "candidates.records.digests": set(17, 0) },
      "candidates.records.digests[1]: the digest of the record; another one",
    ],
    ["half a coordinate", { "candidates.latitude": set(0, -7) }, "candidates.longitude[0]: a longitude with a latitude; NaN"],
    ["a wage that nobody asks", { "candidates.wageState": set(2, 1) }, "candidates.wageMin[2]: a wage where it is stated; 4000000"],
    ["a currency without a wage", { "candidates.wageCurrency": set(2, 0) }, "candidates.wageCurrency[2]: a currency with a wage; 0"],
    [
      "schooling out of nothing",
      { "candidates.educationHeight": set(0, 3) },
      "candidates.educationHeight[0]: a height of education where it is stated; 3",
    ],
    ["countries for who stays", { "candidates.relocation": set(2, 1) }, "candidates.relocation[2]: no countries for who stays; 1"],
    ["words that are not said", { "candidates.terms.state": set(1, 1) }, "candidates.terms.state[1]: 1 where there are words, else 0; 1"],
    [
      "a job that ends before it starts",
      { "candidates.experience.end": set(0, 0) },
      "candidates.experience.end[1]: an end with a start, and not before it; 0",
    ],
    ["a highest wage below the lowest", { "vacancies.wageMin": set(0, 9) }, "vacancies.wageMax[0]: at least wageMin; 5"],
    ["a wage without a currency", { "vacancies.wageCurrency": set(0, 0) }, "vacancies.wageCurrency[0]: a currency with a wage; 0"],
    [
      "half a place of work",
      { "vacancies.locations.longitude": set(0, NaN) },
      "vacancies.locations.longitude[0]: a longitude with a latitude; NaN",
    ],
    ["a text without words", { "vacancies.terms.state": set(0, 0) }, "vacancies.terms.state[0]:"],
    [
      "a column that is wider than it need be",
      { "vacancies.openings": (values) => Float64Array.from(values) },
      "vacancies.openings: what the rest of the market says; something else",
    ],
    [
      "a norm of another text",
      { "candidates.textNorm": set(0, 1) },
      "candidates.textNorm: what the rest of the market says; something else",
    ],
    [
      "a weight of another word",
      { inverseDocumentFrequencies: set(0, 1) },
      "inverseDocumentFrequencies: what the rest of the market says; something else",
    ],
    [
      "words out of order",
      { vocabulary: json((words: string[]) => [...words].reverse()) },
      "vocabulary: what the rest of the market says; something else",
    ],
    [
      "a hash of another market",
      { market: json((head: object) => ({ ...head, hash: "0" })) },
      "market: what the rest of the market says; something else",
    ],
    [
      "a taxonomy of another hash",
      { market: json((head: object) => ({ ...head, taxonomyHash: "0" })) },
      ": a market snapshot with the taxonomy 0;",
    ],
    [
      "a head without an analyzer",
      { market: json(() => ({})) },
      ": a market snapshot with a section market that says what it was built with; a damaged one",
    ],
    ["a taxonomy that is none", { taxonomy: json(() => null) }, ": a market snapshot with a taxonomy; a damaged one"],
    ["places that are no JSON", { places: () => Uint8Array.of(0xff) }, ": a market snapshot with JSON in section places; a damaged one"],
    ["a section that is missing", { "candidates.place": () => undefined }, ": a market snapshot with a section candidates.place of"],
    [
      "a section of another type",
      { "candidates.skills.offsets": (values) => Float64Array.from(values) },
      ': a market snapshot with a section candidates.skills.offsets of u32; "f64"',
    ],
    [
      "a section too many",
      { "candidates.age": () => Uint8Array.of(1) },
      ': a market snapshot with sections that are known; "candidates.age"',
    ],
  ])("finds %s, and says where", (_, changes, fault) => {
    expect(faultsOf(changes).filter((line) => line.startsWith(fault))).toHaveLength(1);
  });

  it("counts what is wrong in many rows, and names the first", () => {
    expect(faultsOf({ "candidates.relocation": (values) => values.map(() => 9) as NumberColumn })).toEqual([
      "candidates.relocation[0]: bits of channels, or unknown; 9, and 2 more",
    ]);
  });

  it("throws nothing, whatever becomes of a section", () => {
    const names = [...readSections(bytes).keys()];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.double(), fc.boolean(), (name, at, value, isCut) => {
        const change = (values: NumberColumn): NumberColumn =>
          isCut ? values.slice(at % (values.length + 1)) : set(at % (values.length + 1), value)(values);
        expect(checkMarket(forged({ [name]: change }))).toBeInstanceOf(Array);
      }),
      { numRuns: 300 },
    );
  });
});
