import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeIn } from "../../src/office/take-in.js";

interface Person {
  readonly id: string;
  readonly name?: string;
  readonly wage?: number;
  readonly skills?: readonly string[];
}

const nameOf = ({ name }: Person): string | undefined => name;
const taken = (before: readonly Person[], incoming: readonly Person[]): ReturnType<typeof takeIn<Person>> =>
  takeIn(
    new Map(before.map((person) => [person.id, person])),
    incoming.map((person) => [person.id, person]),
    nameOf,
  );

describe("records that come into a register", () => {
  it("replace what they speak of, and keep what they are silent about, such as an answer of an interview", () => {
    const before = [{ id: "a", name: "Ayu Contoh", wage: 3, skills: ["menjahit"] }];
    const { records, changed } = taken(before, [{ id: "a", name: "AYU  CONTOH", wage: 4 }]);
    expect(changed).toEqual(["a"]);
    expect(records.get("a")).toEqual({ id: "a", name: "AYU  CONTOH", wage: 4, skills: ["menjahit"] });
  });

  it("are not made one with somebody of another name", () => {
    const before = [{ id: "a", name: "Ayu Contoh", wage: 3 }];
    const { records, clashes, changed } = taken(before, [{ id: "a", name: "Budi Misal", wage: 4 }]);
    expect([clashes, changed, records.get("a")]).toEqual([["a"], [], before[0]]);
  });

  it("change nothing where they come a second time", () => {
    const person = fc.record(
      { id: fc.constantFrom("a", "b", "c"), name: fc.constantFrom("Ayu", "Budi"), wage: fc.integer({ min: 1, max: 3 }) },
      { requiredKeys: ["id"] },
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(person, { selector: ({ id }) => id }),
        fc.uniqueArray(person, { selector: ({ id }) => id }),
        (old, now) => {
          const once = taken(old, now);
          const twice = takeIn(
            once.records,
            (now as Person[]).map((one) => [one.id, one] as const),
            nameOf,
          );
          expect(twice.records).toEqual(once.records);
          expect([twice.added, twice.changed]).toEqual([[], []]);
          expect(once.added.length + once.changed.length + once.unchanged.length + once.clashes.length).toBe(now.length);
        },
      ),
    );
  });
});
