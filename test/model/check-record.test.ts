import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type * as z from "zod";
import {
  candidateSchema,
  checkRecord,
  conceptSchema,
  demographicsSchema,
  isProtectedKey,
  placeSchema,
  vacancySchema,
  type DataIssue,
  type RecordKind,
} from "../../src/model/index.js";

const where = { kind: "candidate", position: "#3", source: "file.jsonl" } as const;
const check = (input: unknown): ReturnType<typeof checkRecord<unknown>> => checkRecord(candidateSchema, input, where);
const CANARY = "planted-canary";
const said = (issues: readonly DataIssue[]): string[][] => issues.map(({ severity, path }) => [severity, path]);

/** Freezes a value and all in it. */
function frozen<T>(value: T): T {
  if (value !== null && typeof value === "object") for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

/** What every object has: a record must not add to it. */
const inherited = Reflect.ownKeys(Object.prototype).length;
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(inherited);
});

describe("checkRecord", () => {
  it("gives back a good record, and names a bad one by id, path, expected and received", () => {
    expect(check({ id: "c", maxCommuteKm: 3 })).toEqual({ record: { id: "c", maxCommuteKm: 3 }, issues: [] });
    expect(check({ id: "c", maxCommuteKm: -3 })).toEqual({
      record: undefined,
      issues: [
        {
          severity: "error",
          kind: "candidate",
          record: "c",
          path: "maxCommuteKm",
          expected: "at least 0",
          received: "-3",
          source: "file.jsonl",
        },
      ],
    });
  });

  it("names a record without an id by its position", () => {
    expect(check({ name: "x" }).issues[0]).toMatchObject({ record: "#3", path: "id", expected: "a string", received: "nothing" });
    expect(check(null).issues[0]).toMatchObject({ record: "#3", path: "", received: "null" });
  });

  it.each<[string, object, string]>([
    ["a place without its scheme", { residence: { place: { code: "3275" } } }, "residence.place.scheme"],
    ["a place code with dots", { residence: { place: { scheme: "bps", code: "32.75" } } }, "residence.place.code"],
    ["a wage without currency", { desiredWage: { min: 1, period: "month" } }, "desiredWage.currency"],
    ["a wage without period", { desiredWage: { min: 1, currency: "IDR" } }, "desiredWage.period"],
    ["a wage without amount", { desiredWage: { currency: "IDR", period: "day" } }, "desiredWage"],
    ["a lowest wage above the highest", { desiredWage: { min: 2, max: 1, currency: "IDR", period: "day" } }, "desiredWage"],
    ["a number that is none", { maxCommuteKm: NaN }, "maxCommuteKm"],
    ["an infinite number", { maxCommuteKm: Infinity }, "maxCommuteKm"],
    ["a wage beyond all measure", { desiredWage: { min: 1.5e308, currency: "IDR", period: "hour" } }, "desiredWage.min"],
    ["a latitude beyond the pole", { residence: { coordinates: { latitude: 91, longitude: 0 } } }, "residence.coordinates.latitude"],
    ["a level above 5", { skills: [{ concept: "a", level: 6 }] }, "skills[0].level"],
    ["a skill without name", { skills: [{ level: 1 }] }, "skills[0]"],
    ["an unknown level of education", { education: [{ level: "S1" }] }, "education[0].level"],
    ["a level between two levels", { skills: [{ concept: "a", level: 2.5 }] }, "skills[0].level"],
    ["a day that is none", { availableFrom: "2026-02-30" }, "availableFrom"],
  ])("refuses %s", (_, change, path) => {
    const { record, issues } = check({ id: "c", ...change });
    expect(record).toBeUndefined();
    expect(said(issues)).toEqual([["error", path]]);
  });

  it("accepts partial dates", () => {
    expect(check({ id: "c", education: [{ level: "bachelor", start: "2019", end: "2023-04" }] }).issues).toEqual([]);
  });

  it("warns of keys that it does not know, and keeps the record without them, however deep", () => {
    const { record, issues } = check({ id: "c", hobby: 1, skills: [{ concept: "a", colour: "red" }] });
    expect(record).toEqual({ id: "c", skills: [{ concept: "a" }] });
    expect(said(issues)).toEqual([
      ["warning", "skills[0].colour"],
      ["warning", "hobby"],
    ]);
  });

  it("shows no protected value, beside which error it may stand", () => {
    const { issues } = check({
      id: "c",
      religion: CANARY,
      sex: CANARY,
      facts: { agama: CANARY, deep: [{ "Tanggal Lahir": CANARY }] },
      maxCommuteKm: -1,
    });
    expect(issues.filter(({ severity }) => severity === "warning")).toHaveLength(4);
    expect(JSON.stringify(issues)).not.toContain(CANARY);
  });

  it.each<[string, object]>([
    ["an unknown field", { hobby: { deep: [{ religion: CANARY }] } }],
    ["a field of the wrong form", { skills: [{ Agama: CANARY, level: 9 }], education: { sex: CANARY } }],
    ["a key of a prototype", { religion: { constructor: CANARY }, facts: { prototype: CANARY } }],
    ["a broken character", { religion: `${CANARY}\ud800`, facts: { x: 1 } }],
    ["facts that are a list", { facts: [{ umur: CANARY }] }],
  ])("shows no protected value inside %s", (_, change) => {
    const { issues } = check({ id: "c", ...change });
    expect(issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(issues)).not.toContain(CANARY);
  });

  it("shows no value of demographics, where it is not read", () => {
    const { issues } = checkRecord(
      demographicsSchema,
      { candidate: "c", sex: CANARY, note: { agama: CANARY } },
      { ...where, kind: "demographics" },
    );
    expect(said(issues)).toEqual([
      ["warning", "note"],
      ["error", "sex"],
    ]);
    expect(JSON.stringify(issues)).not.toContain(CANARY);
  });

  it("shows weights of concepts, which are nobody's", () => {
    const related = [{ concept: "b", weight: 2 }];
    const { issues } = checkRecord(conceptSchema, { id: "a", kind: "skill", labels: { en: "a" }, related }, { ...where, kind: "concept" });
    expect(issues[0]).toMatchObject({ path: "related[0].weight", expected: "at most 1", received: "2" });
  });

  it("keeps facts, without protected ones, without keys of prototypes", () => {
    const { record, issues } = check(
      JSON.parse('{"id":"c","facts":{"ok":{"a":[1,null]},"umur":3,"__proto__":{"polluted":1},"constructor":2}}'),
    );
    expect(record).toEqual({ id: "c", facts: { ok: { a: [1, null] } } });
    expect(said(issues)).toEqual([
      ["warning", "facts.__proto__"],
      ["warning", "facts.constructor"],
      ["warning", "facts.umur"],
    ]);
  });

  it("mends lone surrogates, and says so", () => {
    const { record, issues } = check({ id: "c", summary: "a\ud800b" });
    expect([record, said(issues)]).toEqual([{ id: "c", summary: "a\ufffdb" }, [["warning", "summary"]]]);
  });

  it("refuses a value that is nested without end, instead of running out of stack", () => {
    const deep = JSON.parse(`{"id":"c","facts":{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}}`) as unknown;
    const { record, issues } = check(deep);
    expect([record, issues.map(({ severity, record: id, expected }) => [severity, id, expected])]).toEqual([
      undefined,
      [["error", "c", "a value nested at most 64 deep"]],
    ]);
    expect(check({ id: "c", facts: { a: [[[[[[{ b: 1 }]]]]]] } }).issues).toEqual([]);
  });

  it("takes a text of a megabyte, numbers beyond all numbers and an id like a prototype as they are", () => {
    expect(check({ id: "__proto__", summary: "x".repeat(1_000_000) }).record).toMatchObject({ id: "__proto__" });
    const { issues } = check(JSON.parse('{"id":"constructor","maxCommuteKm":1e400}'));
    expect(issues[0]).toMatchObject({ record: "constructor", path: "maxCommuteKm", expected: "a finite number", received: "Infinity" });
    const long = check({ id: "c", skills: "x".repeat(1_000_000) }).issues[0];
    expect(long?.received.length).toBe(80);
  });

  it("strips a protected fact however deep it lies and however it is written, and shows it in no issue", () => {
    const name = fc.constantFrom("sex", "Agama", "tanggal_lahir", "BIRTH-DATE", "ｕｍｕｒ", "Tinggi Badan", "n.i.k");
    const nest = fc.array(fc.constantFrom("list", "object"), { maxLength: 8 });
    const place = fc.constantFrom("facts", "hobby", "skills", "registration");
    fc.assert(
      fc.property(name, nest, place, fc.boolean(), (key, steps, field, fails) => {
        const hidden = steps.reduce<unknown>((inner, step) => (step === "list" ? [inner] : { deep: inner }), { [key]: CANARY, kept: 1 });
        const { record, issues } = check({ id: "c", [field]: field === "facts" ? { a: hidden } : hidden, ...(fails ? { name: 1 } : {}) });
        expect(JSON.stringify(record ?? null)).not.toContain(CANARY);
        expect(JSON.stringify(issues)).not.toContain(CANARY);
        expect(issues.length).toBeGreaterThan(0);
        if (field === "facts" && !fails) expect(JSON.stringify(record)).toContain('"kept":1');
      }),
      { numRuns: 200 },
    );
  });

  it("never changes its input, and never throws, whatever it is given", () => {
    fc.assert(
      fc.property(
        fc.object({ withBigInt: false, key: fc.oneof(fc.string(), fc.constantFrom("id", "skills", "facts", "__proto__", "sex")) }),
        (input) => {
          const { record, issues } = check(frozen({ id: "c", ...input }));
          expect(record === undefined).toBe(issues.some(({ severity }) => severity === "error"));
          for (const { severity, kind, record: id, path, expected, received, source, ...more } of issues) {
            expect([kind, source, more]).toEqual([where.kind, where.source, {}]);
            expect(["error", "warning"]).toContain(severity);
            expect([typeof path, id !== "", expected !== "", received !== ""]).toEqual(["string", true, true, true]);
          }
        },
      ),
    );
  });

  it("reads a requirement of an unknown kind as an error at its place", () => {
    const { issues } = checkRecord(
      vacancySchema,
      { id: "v", title: "?", requirements: [{ kind: "luck", importance: "essential" }] },
      { kind: "vacancy", position: "#1" },
    );
    expect(issues[0]).toMatchObject({
      severity: "error",
      path: "requirements[0].kind",
      expected: "one of skill, education, field, experience, certificate, licence, document, language",
      received: '"luck"',
    });
  });

  it("reads facts that JSON cannot carry as an error at their place", () => {
    expect(check({ id: "c", facts: { a: [1n] } }).issues).toEqual([
      { ...where, position: undefined, severity: "error", record: "c", path: "facts.a", expected: "a JSON value", received: "object" },
    ]);
  });

  it("refuses what JSON cannot carry among the facts, wherever it lies, and shows it", () => {
    const refused = (facts: object): unknown[] =>
      check({ id: "c", facts }).issues.map(({ severity, path, expected, received }) => [severity, path, expected, received]);
    expect(refused({ a: [new Date(0)], b: new Map([[1, 2]]), c: { d: new Uint8Array(1) } })).toEqual([
      ["error", "facts.a[0]", "a JSON value", "a Date object"],
      ["error", "facts.b", "a JSON value", "a Map object"],
      ["error", "facts.c.d", "a JSON value", "a Uint8Array object"],
    ]);
    expect(refused({ a: { b: [-Infinity, NaN] } })).toEqual([["error", "facts.a", "a JSON value", '{"b":["-Infinity","NaN"]}']]);
    expect(refused([1])).toEqual([["error", "facts", "an object", "[1]"]]);
    expect(refused({ a: undefined, b: () => 1 }).map((issue) => (issue as string[])[1])).toEqual(["facts.a", "facts.b"]);
  });

  it("does not take what an object inherits", () => {
    const heir = Object.assign(Object.create({ name: "x" }) as object, { id: "c" });
    expect(check(heir)).toEqual({ record: { id: "c" }, issues: [] });
  });

  it("takes objects without a prototype or of a class as what they hold", () => {
    class Row {
      readonly id = "c";
      readonly facts = Object.assign(Object.create(null) as object, { a: 1 });
    }
    expect(check(new Row())).toEqual({ record: { id: "c", facts: { a: 1 } }, issues: [] });
  });

  it.each<[RecordKind, z.ZodType, object, string]>([
    ["candidate", candidateSchema, { id: "x" }, "demographics as a record of their own"],
    ["vacancy", vacancySchema, { id: "x", title: "?" }, "what an advert asks about persons among declaredRequirements"],
    ["demographics", demographicsSchema, { candidate: "x" }, "a known field"],
  ])("says where a %s has its protected attributes", (kind, schema, record, expected) => {
    const { issues } = checkRecord(schema, { ...record, age: 41 }, { kind, position: "#1" });
    expect(issues).toEqual([{ severity: "warning", kind, record: "x", path: "age", expected, received: "a protected attribute" }]);
  });

  it("does not mistake the height of a place for a person's", () => {
    const place = { scheme: "bps", code: "33", name: "x", level: "province", height: 812 };
    const { issues } = checkRecord(placeSchema, place, { kind: "place", position: "#1" });
    expect(issues[0]).toMatchObject({ path: "height", expected: "a known field", received: "812" });
  });

  it("refuses more openings than anybody has, instead of counting past the end of a number", () => {
    const openings = (count: number): unknown =>
      checkRecord(vacancySchema, { id: "v", title: "?", openings: count }, { kind: "vacancy", position: "#1" }).record;
    expect([openings(1_000_000_000), openings(2 ** 31), openings(1.5)]).toEqual([
      { id: "v", title: "?", openings: 1_000_000_000 },
      undefined,
      undefined,
    ]);
  });

  it("checks concepts, places and demographics alike", () => {
    expect(checkRecord(conceptSchema, { id: "a", kind: "skill", labels: {} }, { kind: "concept", position: "#1" }).issues[0]?.path).toBe(
      "labels",
    );
    expect(checkRecord(placeSchema, { code: "33", name: "x", level: "province" }, { kind: "place", position: "#1" }).issues[0]?.path).toBe(
      "scheme",
    );
    expect(
      checkRecord(demographicsSchema, { candidate: "c", sex: "female", birthDate: "1990-05" }, { kind: "demographics", position: "#1" })
        .issues,
    ).toEqual([]);
    expect(checkRecord(demographicsSchema, { candidate: "c", sex: "?" }, { kind: "demographics", position: "#1" }).issues[0]).toMatchObject(
      { record: "c", path: "sex" },
    );
  });
});

describe("isProtectedKey", () => {
  it.each([
    "sex",
    "Sex",
    "jenis_kelamin",
    "Jenis Kelamin",
    "birthDate",
    "birth-date",
    "tanggal lahir",
    "AGAMA",
    "status_perkawinan",
    "tinggiBadan",
    "NIK",
    "No. KTP",
    "TTL",
    "Tempat/Tanggal Lahir",
    "ragam_disabilitas",
    "sexual orientation",
    "se\u200bx",
    "RELİGİON",
    "ｓｅｘ",
  ])("knows %s", (key) => {
    expect(isProtectedKey(key)).toBe(true);
  });

  it.each(["canteen", "age_of_company", "sector", "heightOfShelf", "", "__proto__"])("lets %j pass", (key) => {
    expect(isProtectedKey(key)).toBe(false);
  });
});
