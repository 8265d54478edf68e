import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeColumns, arrangeIds } from "../../src/market/arrange-columns.js";
import type { Columns } from "../../src/market/column.js";
import { emptyColumns, growColumns } from "../../src/market/grow-columns.js";
import { emptyColumn, growColumn } from "../../src/market/growing-column.js";
import { compareIds, findId, growIds, idAt } from "../../src/market/id-column.js";
import { narrowColumn } from "../../src/market/narrow-column.js";
import { packLetters, unpackLetters } from "../../src/market/letter-code.js";
import { allRows, editRows, hasRow } from "../../src/market/live-rows.js";
import { growRecords, noRecords, type RecordStore } from "../../src/market/record-store.js";
import { growTerms, weighTerms } from "../../src/market/vocabulary.js";
import { compareCodePoints } from "../../src/model/index.js";
import { createStatistics } from "../../src/text/index.js";

const layout = { age: "integer", list: { fields: { x: "real", y: "integer" } } } as const;
interface Row {
  readonly age: number;
  readonly list: { readonly state: number; readonly entries: readonly { readonly x: number; readonly y: number }[] };
}

/** Numbers around the ends of every type's range. */
const integer = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 100 }) },
  fc.constantFrom(-1, -128, -129, 127, 128, 255, 256, 32_767, 32_768, -32_769, 65_535, 65_536),
  fc.constantFrom(-(2 ** 31), 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER),
);
const real = fc.oneof(fc.constantFrom(NaN, 0.5, 4_500_000, -7.123), fc.double());
const row: fc.Arbitrary<Row> = fc.record({
  age: integer,
  list: fc.record({
    state: fc.integer({ min: 0, max: 2 }),
    entries: fc.array(fc.record({ x: real.map((x) => x + 0), y: integer }), { maxLength: 4 }),
  }),
});

function columnsOf(rows: readonly Row[]): Columns<typeof layout> {
  const columns = growColumns<typeof layout>(emptyColumns(layout));
  for (const one of rows) columns.append(one);
  return columns.view();
}

function rowsOf({ age, list }: Columns<typeof layout>): Row[] {
  return Array.from(age, (value, r) => ({
    age: value,
    list: {
      state: list.state[r]!,
      entries: Array.from({ length: list.offsets[r + 1]! - list.offsets[r]! }, (_, i) => ({
        x: list.x[list.offsets[r]! + i]!,
        y: list.y[list.offsets[r]! + i]!,
      })),
    },
  }));
}

describe("growColumns", () => {
  it("gives back what was appended, however many rows", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 300, size: "max" }), (rows) => {
        expect(rowsOf(columnsOf(rows))).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves as they were the columns that it began with, and those viewed on the way", () => {
    fc.assert(
      fc.property(fc.array(fc.array(row, { maxLength: 40 }), { minLength: 2, maxLength: 5 }), ([first = [], ...later]) => {
        const start = columnsOf(first);
        const columns = growColumns<typeof layout>(start);
        const views = later.map((rows) => {
          for (const one of rows) columns.append(one);
          return columns.view();
        });
        const other = growColumns<typeof layout>(start);
        for (const one of first) other.append(one);
        expect(rowsOf(start)).toEqual(first);
        for (const [index, view] of views.entries()) expect(rowsOf(view)).toEqual([first, ...later.slice(0, index + 1)].flat());
        expect(rowsOf(other.view())).toEqual([...first, ...first]);
      }),
    );
  });

  it("writes in place while there is room: rows that follow cost no copy of those before", () => {
    const columns = growColumns<typeof layout>(columnsOf([]));
    const buffers = new Set<ArrayBufferLike>();
    for (let age = 0; age < 1000; age++) {
      columns.append({ age, list: { state: 1, entries: [{ x: age, y: 1 }] } });
      buffers.add(columns.view().age.buffer);
    }
    expect(buffers.size).toBeLessThan(20);
  });
});

const rowsAndPicks = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .chain((rows) => fc.tuple(fc.constant(rows), fc.array(fc.nat({ max: rows.length - 1 }), { minLength: 1, maxLength: 8 })));

describe("narrowColumn", () => {
  it("finds the narrowest type that holds every number, as growing does from the first number on", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            integer,
            integer.map((n) => n % 300),
          ),
        ),
        fc.array(real),
        (integers, reals) => {
          for (const [kind, values] of [
            ["integer", integers],
            ["real", reals.map((x) => x + 0)],
          ] as const) {
            const growing = growColumn(emptyColumn(kind));
            for (const value of values) growing.push(value);
            const grown = growing.view();
            expect([...grown]).toEqual(values);
            expect(narrowColumn(kind, Float64Array.from(values))).toEqual(grown.slice());
            expect(narrowColumn(kind, grown)).toBe(grown);
          }
        },
      ),
    );
  });

  it.each<["integer" | "real", number[], string]>([
    ["integer", [], "Uint8Array"],
    ["integer", [0, 255], "Uint8Array"],
    ["integer", [-1, 127], "Int8Array"],
    ["integer", [-1, 128], "Int16Array"],
    ["integer", [65_535], "Uint16Array"],
    ["integer", [65_536], "Int32Array"],
    ["integer", [2 ** 31], "Uint32Array"],
    ["integer", [2 ** 31, -1], "Float64Array"],
    ["real", [NaN, 4_500_000], "Float32Array"],
    ["real", [-7.123], "Float64Array"],
  ])("holds %s numbers %j in a %s", (kind, values, type) => {
    expect(narrowColumn(kind, Float64Array.from(values)).constructor.name).toBe(type);
  });
});

describe("arrangeColumns", () => {
  it("takes rows in any order, any number of times", () => {
    fc.assert(
      fc.property(rowsAndPicks, ([rows, picks]) => {
        const arranged = arrangeColumns<typeof layout>(Int32Array.from(picks), columnsOf(rows));
        expect(rowsOf(arranged)).toEqual(picks.map((pick) => rows[pick]));
      }),
    );
  });
});

const numbered = (n: number): { id: string } => ({ id: String(n) });

describe("growRecords", () => {
  const record = fc.tuple(fc.string(), fc.option(fc.dictionary(fc.string(), fc.string({ unit: "grapheme" })), { nil: undefined }));
  const appended = (records: readonly object[], whole: boolean, segment?: number): RecordStore => {
    const growing = growRecords(noRecords(whole), segment);
    for (const one of records) growing.append(one as { id: string });
    return growing.view();
  };

  it("gives back every record, or the facts of every record, however small its segments are", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 10 }), fc.integer({ min: 1, max: 100 }), fc.array(fc.nat()), (list, segment, picks) => {
        const records = list.map(([name, facts]) => ({ id: name, ...(facts ? { facts } : {}) }));
        const order = Int32Array.from(records.length === 0 ? [] : picks.map((pick) => pick % records.length));
        const [whole, factsAlone] = [appended(records, true, segment), appended(records, false, segment)];
        const text = (value: unknown): string => JSON.stringify([value]);
        expect(records.map((_, row) => text(whole.read(row)))).toEqual(records.map(text));
        expect(records.map((_, row) => text(factsAlone.read(row)))).toEqual(records.map(({ facts }) => text(facts)));
        const [wholeArranged, factsArranged] = [whole.arrange(order), factsAlone.arrange(order)];
        expect([...order].map((_, row) => text(wholeArranged.read(row)))).toEqual([...order].map((pick) => text(records[pick])));
        expect([...order].map((_, row) => text(factsArranged.read(row)))).toEqual([...order].map((pick) => text(records[pick]!.facts)));
        const rows = Int32Array.from(order.keys());
        const digests = whole.digests(order);
        for (const store of [wholeArranged, factsArranged, whole.arrange(order)]) expect(store.digests(rows)).toEqual(digests);
      }),
    );
  });

  it("tells any two records apart by their digests, and names them by nothing else", () => {
    const store = appended([{ id: "a" }, { id: "b" }, { id: "a", facts: { x: 1 } }, { id: "a" }], false);
    const digests = [0, 1, 2, 3].map((row) => Buffer.from(store.digests(Int32Array.of(row))).toString("hex"));
    expect(new Set(digests).size).toBe(3);
    expect(digests[0]).toBe(digests[3]);
  });

  it("goes on from an earlier store twice, and neither disturbs the other", () => {
    const first = growRecords(noRecords(true));
    for (const n of [1, 2]) first.append(numbered(n));
    const start = first.view();
    const [one, other] = [growRecords(start), growRecords(start)];
    one.append(numbered(3));
    other.append(numbered(4));
    first.append(numbered(5));
    const read = [start, one.view(), other.view(), first.view()].map((store) => [0, 1].map((row) => store.read(row)));
    expect(read).toEqual([0, 1, 2, 3].map(() => [numbered(1), numbered(2)]));
    expect([one, other, first].map((growing) => growing.view().read(2))).toEqual([3, 4, 5].map(numbered));
    expect(() => start.read(2)).toThrow(/0 to 1, received 2/);
  });

  it("gives up the bytes of records that are not taken along", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    const held = (): number => {
      collectGarbage();
      return process.memoryUsage().arrayBuffers;
    };
    const before = held();
    const many = Array.from({ length: 3000 }, (_, n) => ({ id: String(n), facts: "x".repeat(10_000) }));
    const few = appended(many, true).arrange(Int32Array.of(2999, 5, 5));
    expect([0, 1, 2].map((row) => (few.read(row) as { id: string }).id)).toEqual(["2999", "5", "5"]);
    // Buffers are given back a little after the collection that found them unused.
    for (let tries = 0; tries < 50 && held() - before >= 5_000_000; tries++) await setTimeout(10);
    expect(held() - before).toBeLessThan(5_000_000);
    expect(few.read(0)).toEqual(many[2999]);
  });
});

describe("growIds", () => {
  const id = fc.oneof(fc.constantFrom("__proto__", "😀", "Ａ", "é", "e\u0301", "\0", ""), fc.string({ unit: "binary" }));

  it("gives back every id, orders as code points do, and finds each among the sorted ones", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 12 }), (unordered) => {
        const ids = [...unordered].sort(compareCodePoints);
        const growing = growIds();
        for (const one of ids) growing.append(one);
        const column = growing.view();
        growing.append("later");
        expect(ids.map((_, row) => idAt(column, row))).toEqual(ids);
        expect(ids.map((one) => findId(column, ids.length, one))).toEqual([...ids.keys()]);
        expect(findId(column, ids.length, "not there")).toBe(-1);
        for (let row = 1; row < ids.length; row++) expect(compareIds(column, row - 1, row)).toBeLessThan(0);
        const turned = Int32Array.from(ids.keys()).reverse();
        expect(ids.map((_, row) => idAt(arrangeIds(turned, column), row))).toEqual([...ids].reverse());
      }),
    );
  });

  it("does not take half of a surrogate pair for the character that it would be encoded as", () => {
    const growing = growIds();
    growing.append("\ufffd");
    expect([findId(growing.view(), 1, "\ufffd"), findId(growing.view(), 1, "\ud800")]).toEqual([0, -1]);
  });
});

describe("editRows", () => {
  it("knows which rows hold a record, and leaves the rows that it began with", () => {
    const edit = fc.oneof(fc.constant("add" as const), fc.nat());
    fc.assert(
      fc.property(fc.nat({ max: 70 }), fc.nat({ max: 20 }), fc.array(edit, { maxLength: 200, size: "max" }), (start, foreign, edits) => {
        const before = allRows(start);
        const live = editRows(before, start + foreign);
        const expected = new Set(Array(start).keys());
        let rows = start + foreign;
        for (const one of edits) {
          if (one === "add") {
            expected.add(rows++);
            live.add();
          } else {
            const row = [...expected][one % Math.max(1, expected.size)];
            if (row === undefined) continue;
            expected.delete(row);
            live.remove(row);
          }
        }
        const built = live.build();
        const found = Array.from({ length: rows + 9 }, (_, row) => row).filter((row) => hasRow(built, row));
        expect([found, built.count, built.rows]).toEqual([[...expected], expected.size, rows]);
        expect([before.count, hasRow(before, start), hasRow(before, start - 1), hasRow(built, -1)]).toEqual([
          start,
          false,
          start > 0,
          false,
        ]);
      }),
    );
  });
});

describe("packLetters", () => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

  it("packs every code of two and three letters into 16 bits of its own", () => {
    const codes = ["", ...letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]))];
    const packed = new Set(codes.map(packLetters));
    expect(packed.size).toBe(codes.length);
    expect(Math.max(...packed)).toBeLessThan(2 ** 16);
    expect(codes.filter((code) => unpackLetters(packLetters(code)) !== code)).toEqual([]);
  });
});

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
