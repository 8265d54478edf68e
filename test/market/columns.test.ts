import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeColumns } from "../../src/market/arrange-columns.js";
import { buildColumns } from "../../src/market/build-columns.js";
import type { Columns } from "../../src/market/column.js";
import { packLetters, unpackLetters } from "../../src/market/letter-code.js";
import { buildRecordStore } from "../../src/market/record-store.js";
import { buildVocabulary } from "../../src/market/vocabulary.js";

const layout = { age: Int32Array, list: { fields: { x: Float64Array, y: Uint8Array } } } as const;
interface Row {
  readonly age: number;
  readonly list: { readonly state: number; readonly entries: readonly { readonly x: number; readonly y: number }[] };
}

const row: fc.Arbitrary<Row> = fc.record({
  age: fc.integer({ min: -100, max: 100 }),
  list: fc.record({
    state: fc.integer({ min: 0, max: 2 }),
    entries: fc.array(fc.record({ x: fc.double({ noNaN: true }), y: fc.integer({ min: 0, max: 255 }) }), { maxLength: 4 }),
  }),
});

function columnsOf(rows: readonly Row[]): Columns<typeof layout> {
  const builder = buildColumns(layout);
  for (const one of rows) builder.append(one);
  return builder.build();
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

describe("buildColumns", () => {
  it("gives back what was appended, however many rows", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 300, size: "max" }), (rows) => {
        expect(rowsOf(columnsOf(rows))).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps growing after a build", () => {
    const builder = buildColumns(layout);
    builder.append({ age: 1, list: { state: 1, entries: [] } });
    const first = builder.build();
    builder.append({ age: 2, list: { state: 1, entries: [{ x: 1, y: 2 }] } });
    expect([first.age.length, builder.build().age.length]).toEqual([1, 2]);
  });
});

const rowsAndPicks = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .chain((rows) => fc.tuple(fc.constant(rows), fc.array(fc.nat({ max: rows.length - 1 }), { minLength: 1, maxLength: 8 })));

describe("arrangeColumns", () => {
  it("changes nothing in the order that is there, and two orders in turn are one", () => {
    fc.assert(
      fc.property(rowsAndPicks, fc.array(fc.nat(), { maxLength: 8 }), ([rows, first], more) => {
        const columns = columnsOf(rows);
        expect(arrangeColumns<typeof layout>(Int32Array.from(rows.keys()), columns)).toEqual(columns);
        const second = more.map((pick) => pick % first.length);
        expect(arrangeColumns<typeof layout>(second, arrangeColumns<typeof layout>(first, columns))).toEqual(
          arrangeColumns<typeof layout>(
            second.map((pick) => first[pick]!),
            columns,
          ),
        );
      }),
    );
  });

  it("takes rows of two tables in any order, any number of times", () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 20 }),
        (first, second, picks) => {
          const order = picks.map((pick) => (pick % 2 === 0 ? pick % first.length : ~(pick % second.length)));
          const arranged = arrangeColumns<typeof layout>(order, columnsOf(first), columnsOf(second));
          expect(rowsOf(arranged)).toEqual(order.map((source) => (source >= 0 ? first[source] : second[~source])));
        },
      ),
    );
  });
});

describe("buildRecordStore", () => {
  it("gives back every record, however small its segments are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.string({ unit: "grapheme" })), { maxLength: 10 }),
        fc.integer({ min: 1, max: 100 }),
        (records, segment) => {
          const builder = buildRecordStore(segment);
          for (const record of records) builder.append(record);
          const store = builder.build();
          expect(records.map((_, index) => JSON.stringify(store.read(index)))).toEqual(records.map((record) => JSON.stringify(record)));
        },
      ),
    );
  });

  it("arranges records of two stores, and refuses a row that is not there", () => {
    const [first, second] = [buildRecordStore(8), buildRecordStore()];
    for (const n of [1, 2]) first.append({ n });
    second.append({ n: 3 });
    const store = first.build().arrange([1, ~0, 0, 1], second.build());
    expect([0, 1, 2, 3].map((index) => store.read(index))).toEqual([{ n: 2 }, { n: 3 }, { n: 1 }, { n: 2 }]);
    expect(() => store.bytes(4)).toThrow(/0 to 3, received 4/);
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

describe("buildVocabulary", () => {
  it("numbers terms in code-point order, whatever their order of appearance", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "grapheme" })), (terms) => {
        const builder = buildVocabulary(terms.slice(0, 2));
        const appeared = terms.map((term) => builder.number(term));
        const { vocabulary, renumbered } = builder.build();
        expect(terms.map((term, index) => [vocabulary.numberOf(term), vocabulary.terms[renumbered[appeared[index]!]!]])).toEqual(
          terms.map((term) => [vocabulary.terms.indexOf(term), term]),
        );
        const bytes = vocabulary.terms.map((term) => Buffer.from(term).toString("hex"));
        expect(bytes).toEqual([...bytes].sort());
      }),
    );
  });
});
