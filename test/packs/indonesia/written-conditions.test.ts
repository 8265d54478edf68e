import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/model/index.js";
import {
  conditionFlaw,
  parseCondition,
  parseExamples,
  phraseLists,
  provisions,
  writeCondition,
  writeExamples,
  type Bound,
  type Condition,
  type ProvisionExample,
} from "../../../src/packs/indonesia/index.js";

const read = (text: string): Condition => {
  const reading = parseCondition(text);
  if ("fault" in reading) throw new Error(`${String(reading.fault.position)}: ${reading.fault.expected}`);
  return reading.condition;
};
const fault = (text: string): unknown => {
  const reading = parseCondition(text);
  return "fault" in reading ? reading.fault : reading.condition;
};

// Names of every kind: words of the grammar among them, in both languages.
const name = fc.oneof(
  fc.stringMatching(/^\w{1,6}$/),
  fc.constantFrom("type", "expires", "not", "dan", "ADA", "usia", "is", "never", "asOf", "12", "_", "Vacancy"),
);
const recordPath = fc
  .tuple(fc.constantFrom("vacancy", "candidate", "derived"), fc.array(name, { minLength: 1, maxLength: 3 }))
  .map(([record, steps]) => [record, ...steps].join("."));
const itemPath = fc.oneof(
  name,
  recordPath.map((path) => `^${path}`),
  fc.constantFrom("asOf", "^asOf", "Vacancy.a"),
);
const text = fc.oneof(
  fc.string(),
  fc.constantFrom("SA", "work-visa", 'kata "dalam" kutip', "ya", "true", "2026-11-24", "4.500", "= 1", "“bengkok”", "[x]", "", " a "),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(4.5, 4.123, 1e21, 5e-7, -0, 5_000_000),
);
const conditions = fc.letrec<{ outer: Condition; inner: Condition }>((tie) => {
  const forms = (path: fc.Arbitrary<string>, node: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> => {
    const bound: fc.Arbitrary<Bound> = fc.oneof(
      number,
      text,
      path.map((fact) => ({ fact })),
      fc.record({ fact: path, plusDays: fc.integer({ min: -4000, max: 4000 }) }),
    );
    const scalar = fc.oneof(text, number, fc.boolean());
    return fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.record({ stated: path }),
      fc.constant({ never: true } as const),
      fc.record({ fact: path, is: fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })) }),
      fc.record({ fact: path, startsWith: fc.array(fc.oneof(text, fc.stringMatching(/^\d{1,4}$/)), { maxLength: 3 }) }),
      fc.record({ fact: path, atLeast: bound }),
      fc.record({ fact: path, atMost: bound }),
      fc.record({ age: fc.integer({ min: 0, max: 99 }), on: path }),
      fc.record({ text: fc.array(path, { maxLength: 3 }), has: fc.constantFrom(...phraseLists.rows.map(({ id }) => id)) }),
      fc.record({ all: fc.array(node, { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(node, { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: node }),
      fc.record({ some: path, where: tie("inner") }),
    );
  };
  return { outer: forms(recordPath, tie("outer")), inner: forms(itemPath, tie("inner")) };
}).outer;

describe("a condition written in a cell", () => {
  it.each(["id", "en"] as const)("is read back as exactly the condition that it was, whatever it is (%s)", (locale) => {
    const lists = new Set(phraseLists.rows.map(({ id }) => id));
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(conditionFlaw(condition, lists)).toBeUndefined();
        expect(read(writeCondition(condition, locale))).toEqual(condition);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same in both languages for every provision of the pack, and begins with no sign that a spreadsheet takes for a formula", () => {
    for (const { when, must } of provisions.rows) {
      for (const condition of [must, ...(when === undefined ? [] : [when])]) {
        for (const locale of ["id", "en"] as const) {
          const written = writeCondition(condition, locale);
          expect(read(written)).toEqual(condition);
          expect(written).toMatch(/^[\w(]/);
        }
      }
    }
  });

  it.each<[string, Condition]>([
    [
      "vacancy.channel = overseas and vacancy.overseas.country in (SA; AE)",
      and(is("channel", "overseas"), is("overseas.country", ["SA", "AE"])),
    ],
    // A spreadsheet writes the first letter of a cell in capitals.
    ["Vacancy.wage terisi", { stated: "vacancy.wage" }],
    ["bukan vacancy.wage terisi ATAU tidak pernah", { any: [{ not: { stated: "vacancy.wage" } }, { never: true }] }],
    ["tidak (vacancy.openings ≥ 5)", { not: { fact: "vacancy.openings", atLeast: 5 } }],
    ["vacancy.channel <> local", { not: is("channel", "local") }],
    ["candidate.x.y >= asOf - 183 hari", { fact: "candidate.x.y", atLeast: { fact: "asOf", plusDays: -183 } }],
    ["derived.isco08 starts with (832, 833)", { fact: "derived.isco08", startsWith: ["832", "833"] }],
    ["vacancy.title = “Tukang las”", is("title", "Tukang las")],
    ["vacancy.a = ya and vacancy.b = no", and(is("a", true), is("b", false))],
    ["vacancy.a = 1 and vacancy.b = 2 or vacancy.c = 3", { any: [and(is("a", 1), is("b", 2)), is("c", 3)] }],
    [
      "ada candidate.certificates dengan (expires >= ^vacancy.startDate)",
      { some: "candidate.certificates", where: { fact: "expires", atLeast: { fact: "^vacancy.startDate" } } },
    ],
    ["usia 18 pada vacancy.startDate", { age: 18, on: "vacancy.startDate" }],
    ["words fee within (vacancy.title, vacancy.description)", { text: ["vacancy.title", "vacancy.description"], has: "fee" }],
  ])("as an officer may write it: %s", (written, condition) => {
    expect(read(written)).toEqual(condition);
  });

  it.each([
    ["", 1, "a fact, such as vacancy.wage.min", undefined],
    ["vacancy.wage", 13, "=, >=, <=, terisi (is stated), termasuk (in), berawalan (starts with)", undefined],
    ["vacancy.wage => 3", 15, "a word, a number, a day, yes or no, or a text in quotes", ">"],
    ["vacancy.wage > 3", 14, "=, >=, <=, terisi (is stated), termasuk (in), berawalan (starts with)", ">"],
    ["vacancy.a = 1 vacancy.b = 2", 15, "dan (and), atau (or) or the end", "vacancy.b"],
    ["(vacancy.a = 1", 15, 'dan (and), atau (or) or ")"', undefined],
    ["vacancy.a termasuk SA", 20, '"("', "SA"],
    ["vacancy.a termasuk (SA AE)", 24, '"," or ")"', "AE"],
    ["vacancy.a = Tukang las", 20, "dan (and), atau (or) or the end", "las"],
    ["vacancy.wage.min >= 4.500.000", 21, "a number, a day, a fact or a text in quotes", "4.500.000"],
    ["vacancy.wage.min >= 4.500", 21, "a number without a sign for thousands, such as 4500000 or 4.5", "4.500"],
    ["vacancy.x >= asOf - dua hari", 21, "a whole number of days", "dua"],
    ["vacancy.x >= asOf - 2 bulan", 23, "hari (days)", "bulan"],
    ["usia tua pada asOf", 6, "a number without a sign for thousands, such as 4500000 or 4.5", "tua"],
    ["vacancy.a = vacancy.b", 13, "a word, a number, a day, yes or no, or a text in quotes", "vacancy.b"],
    ['vacancy.a = "tidak ditutup', 13, "a word, a number, a day, yes or no, or a text in quotes", '"tidak'],
    ["dan", 1, "a fact, such as vacancy.wage.min", "dan"],
    ["(".repeat(100), 61, "at most 60 conditions within each other", "("],
  ])("that is wrong says where, what was expected and what stands there: %s", (written, position, expected, received) => {
    expect(fault(written)).toEqual({ position, expected, received });
  });

  it("gives a condition or a fault for any text, and never throws", () => {
    fc.assert(fc.property(fc.string(), (any) => Object.keys(parseCondition(any)).length === 1));
    const words = fc.constantFrom("(", ")", "dan", "or", "bukan", "vacancy.a", "=", "1", "in", ",", "ada", "with", "asOf", "-", '"');
    fc.assert(fc.property(fc.array(words), (any) => Object.keys(parseCondition(any.join(" "))).length === 1));
  });

  it("on a path that leads nowhere is found: it would be unknown for ever", () => {
    const lists = new Set(["fee"]);
    expect(conditionFlaw({ stated: "vacancys.wage" }, lists, "must")).toBe(
      "must.stated: a path that begins with vacancy., candidate. or derived.",
    );
    expect(conditionFlaw({ some: "candidate.documents", where: { stated: "expires" } }, lists)).toBeUndefined();
    expect(conditionFlaw({ fact: "candidate.a", atLeast: { fact: "asOf", plusDays: 0.5 } }, lists)).toContain("a number, a day or a fact");
  });
});

describe("examples written in a cell", () => {
  const value = fc.oneof(
    fc.constantFrom<Json>("SA", "ya", "2026-11-24", 'kata; "kutip"', 0, 4.5, true, null, [], {}, [{ kind: "licence" }], "baris\ndua", " "),
    fc.jsonValue().map((json) => JSON.parse(JSON.stringify(json)) as Json),
  );
  const facts = fc.dictionary(fc.oneof(fc.stringMatching(/^\w{1,5}$/), fc.string()), value, { maxKeys: 4 });
  const example = fc.record({
    records: fc.dictionary(fc.constantFrom("vacancy", "candidate", "derived"), facts, { maxKeys: 3 }),
    asOf: fc.constantFrom("2026-11-24", "2027-02-28"),
    status: fc.constantFrom("met", "unmet", "unknown", "notApplicable"),
  });

  it.each(["id", "en"] as const)("are read back as exactly those that they were, or stay JSON (%s)", (locale) => {
    fc.assert(
      fc.property(fc.array(example, { maxLength: 3 }), (any) => {
        const examples = JSON.parse(JSON.stringify(any)) as readonly ProvisionExample[];
        const text = writeExamples(examples, locale);
        const reading = parseExamples(text);
        expect(text.startsWith("[") ? JSON.parse(text) : "examples" in reading && reading.examples).toEqual(examples);
      }),
    );
    for (const { examples } of provisions.rows) expect(writeExamples(examples, locale)).not.toMatch(/^\[/);
  });

  it.each([
    ['terpenuhi 2026-11-24: derived.isco08 = "9111"; vacancy.overseas.costToWorker.amount = 0\nUnmet 2026-11-24:', 2],
    ["  \n", 0],
  ])("as an officer may write them: %s", (text, count) => {
    const reading = parseExamples(text);
    expect("examples" in reading && reading.examples).toHaveLength(count);
  });

  it.each([
    ["benar 2026-11-24: vacancy.a = 1", 1, "benar"],
    ["met besok: vacancy.a = 1", 5, "besok:"],
    ["met 2026-11-24: vacancy.a", 17, "vacancy.a"],
    ["met 2026-11-24: vacancy.a = Tukang las", 29, "Tukang"],
    ["met 2026-11-24: vacancy.a = 1; vacancy.a = 2", 32, "vacancy.a"],
    ["met 2026-11-24: a.__proto__.b = 1", 17, "a.__proto__.b"],
    ["met 2026-11-24: a.b = 1\nmet 2026-11-24: a.b = ya ya", 47, "ya"],
  ])("that are wrong say where, and what stands there: %s", (text, position, received) => {
    expect(parseExamples(text)).toMatchObject({ fault: { position, received } });
  });
});

function is(field: string, value: string | number | boolean | readonly string[]): Condition {
  return { fact: `vacancy.${field}`, is: value };
}

function and(...all: readonly Condition[]): Condition {
  return { all };
}
