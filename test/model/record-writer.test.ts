import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { checkRecord } from "../../src/model/check-record.js";
import { candidateSchema, recordWriter, vacancySchema } from "../../src/model/index.js";

/** A value that is in order, or in one case of thirty one that is not. */
const mostly = (good: fc.Arbitrary<unknown>, ...flawed: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 29, arbitrary: good }, { weight: 1, arbitrary: fc.constantFrom(...flawed) });
const some = (members: Readonly<Record<string, fc.Arbitrary<unknown>>>, ...requiredKeys: string[]): fc.Arbitrary<object> =>
  fc.record(members, { requiredKeys });

const text = mostly(
  fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.constantFrom('"\\\n', "x".repeat(50), `${"x".repeat(50)}é"`)),
  ...["half \ud800", `${"x".repeat(50)}\udc00`, 7, null],
);
const date = mostly(fc.constantFrom("2023-04-01", "2023-04", "2023"), "2023-02-30", "tomorrow");
const candidate = some(
  {
    id: mostly(fc.string({ minLength: 1 }), "", undefined),
    name: text,
    residence: some({
      place: fc.record({ scheme: mostly(fc.constant("bps"), "other"), code: mostly(fc.constant("3275"), "32.75") }),
      coordinates: fc.record({ latitude: mostly(fc.constantFrom(-6.25, 1e-7, -0), 91, NaN), longitude: fc.constant(107) }),
    }),
    willingToRelocate: mostly(fc.constantFrom(null, [], [{ channel: "overseas", countries: ["JP"] }]), new Array(1), [undefined]),
    desiredWage: mostly(fc.constantFrom({ min: 1, currency: "IDR", period: "month" }, null), { currency: "IDR", period: "month" }),
    experience: fc.array(some({ start: date, end: date, occupation: some({ concept: fc.constant("o-1") }), ongoing: fc.boolean() })),
    skills: fc.array(
      some({ label: fc.constant("las"), level: mostly(fc.constantFrom(1, 5), 0, 2.5, "3"), concept: fc.constant("s-1") }, "concept"),
    ),
    summary: text,
    complete: fc.constantFrom(true, undefined),
    facts: mostly(fc.constant(undefined), { canteen: true }),
  },
  "id",
)
  .chain((record) => fc.shuffledSubarray(Object.entries(record), { minLength: Object.keys(record).length }))
  .map((entries): unknown => Object.fromEntries(entries));

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("recordWriter", () => {
  it("writes what checkRecord takes as it is, byte for byte, and nothing else", () => {
    const write = recordWriter(candidateSchema);
    let [written, refused] = [0, 0];
    fc.assert(
      fc.property(candidate, (input) => {
        const { record, issues } = checkRecord(candidateSchema, input, { kind: "candidate", position: "#1" });
        const json = write(input);
        if (json) {
          written++;
          expect(issues).toEqual([]);
          expect(textOf(json)).toBe(JSON.stringify(record));
        } else {
          refused++;
          // What it need not write though it is in order: facts may be anything.
          expect(issues.length > 0 || Object.hasOwn(input as object, "facts")).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(written, refused)).toBeGreaterThan(100);
  });

  it.each([
    ["a title with space around it", { id: "v", title: " Welder " }],
    ["an unknown key", { id: "v", title: "Welder", colour: undefined }],
    ["an unknown key deep inside", { id: "v", title: "Welder", employer: { name: "PT", colour: "red" } }],
    ["a required field that is missing", { id: "v" }],
    ["an object with another prototype", Object.assign(Object.create({ title: "Welder" }) as object, { id: "v" })],
    ["a list where a record is expected", ["v"]],
    ["an object that is no record", new Date(0)],
  ])("leaves %s to checkRecord", (_, input) => {
    expect(recordWriter(vacancySchema)(input)).toBeUndefined();
  });

  it("writes requirements of every kind, and a record after one that was refused", () => {
    const write = recordWriter(vacancySchema);
    const vacancy = {
      title: "Welder",
      id: "v",
      openings: undefined,
      requirements: [
        { kind: "skill", importance: "essential", concept: "s-1", alternatives: [{ label: "las" }] },
        { kind: "language", importance: "optional", language: "ja", cefr: "B1" },
        { importance: "optional", kind: "education", level: "bachelor" },
      ],
    };
    expect(write({ ...vacancy, requirements: [...vacancy.requirements, { kind: "skill", importance: "essential" }] })).toBeUndefined();
    const { record } = checkRecord(vacancySchema, vacancy, { kind: "vacancy", position: "#1" });
    expect(textOf(write(vacancy)!)).toBe(JSON.stringify(record));
  });

  it("does not write where a schema lets pass what it does not know", () => {
    expect(recordWriter(z.looseObject({ id: z.string() }))({ id: "a" })).toBeUndefined();
  });
});
