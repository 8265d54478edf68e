import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexRows, type IndexedSide } from "../../src/market/index-rows.js";
import type { PostingBlock, RowIndex } from "../../src/market/index.js";

const sideOf = (places: readonly number[], removed: ReadonlySet<number> = new Set()): IndexedSide => ({
  rows: places.length,
  has: (row) => !removed.has(row),
  placeOf: (row) => places[row]!,
});

const rowsOf = ({ blocks, pending }: RowIndex): number[] => [...blocks.flatMap(({ rows }) => [...rows]), ...pending];
const ascending = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);

const placesArbitrary = fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 40 });
const optionsArbitrary = fc.record({ blockRows: fc.integer({ min: 1, max: 12 }), sealAt: fc.integer({ min: 1, max: 12 }) });

describe("an index of rows", () => {
  it("has every row once, in a block of at most the rows wished, or pending while they are few", () => {
    fc.assert(
      fc.property(placesArbitrary, optionsArbitrary, (places, options) => {
        const index = indexRows(sideOf(places), options);
        expect(ascending(rowsOf(index))).toEqual([...places.keys()]);
        expect(index.pending.length).toBeLessThan(options.sealAt);
        for (const { rows } of index.blocks) expect(rows.length).toBeLessThanOrEqual(options.blockRows);
        expect(index.blocks.flatMap(({ rows }) => Array.from(rows, (row) => places[row]!))).toEqual(
          index.blocks.length === 0 ? [] : ascending(places),
        );
      }),
    );
  });

  it("goes on from an earlier one: its blocks are used again, or merged; rows that were removed are in none", () => {
    fc.assert(
      fc.property(placesArbitrary, placesArbitrary, fc.array(fc.nat(79)), optionsArbitrary, (places, more, gone, options) => {
        const first = indexRows(sideOf(places), options);
        const all = [...places, ...more];
        const removed = new Set(gone);
        const second = indexRows(sideOf(all, removed), options, first);
        const live = [...all.keys()].filter((row) => !removed.has(row));
        expect(ascending(rowsOf(second).filter((row) => !removed.has(row)))).toEqual(live);
        expect([...second.pending].some((row) => removed.has(row))).toBe(false);
        for (const { rows } of second.blocks) expect(rows.length).toBeLessThanOrEqual(options.blockRows);
        expect(ascending(rowsOf(first))).toEqual([...places.keys()]);
      }),
    );
  });

  it("keeps the number of blocks low, however many seals there were", () => {
    let places: number[] = [];
    let index = indexRows(sideOf(places), { blockRows: 64, sealAt: 2 });
    for (let step = 0; step < 500; step++) {
      places = [...places, step % 7];
      index = indexRows(sideOf(places), { blockRows: 64, sealAt: 2 }, index);
    }
    expect(index.blocks.length).toBeLessThan(500 / 32 + 6);
  });

  it("finds the rows of a key with their payload, and one row for all of a class", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 4 }), { maxLength: 30 }),
        optionsArbitrary,
        (lists, options) => {
          const offsets = Uint32Array.from([0, ...lists].map((_, row) => lists.slice(0, row).flat().length));
          const key = Int32Array.from(lists.flat());
          const index = indexRows(sideOf(lists.map(() => 0)), { ...options, sealAt: 1 });
          const postings = index.postings({ name: "p", keys: 6, offsets, key, payload: (row, entry) => row + 1000 * entry });
          const found = index.blocks.flatMap(({ rows }, b) => {
            const { offsets: starts, entries } = postings[b]!;
            return Array.from({ length: 6 }, (_, k) =>
              Array.from(entries.subarray(starts[k], starts[k + 1]), (entry) => [k, rows[entry & 0xffff], entry >>> 16]),
            ).flat();
          });
          const expected = lists.flatMap((list, row) =>
            list.flatMap((k, i) => (k < 0 ? [] : [[k, row, (row + 1000 * (offsets[row]! + i)) & 0xffff]])),
          );
          expect(found.map(String).sort()).toEqual(expected.map(String).sort());

          const classes = index.classes({ name: "c", key: (row) => lists[row]![0] });
          for (const [b, { rows }] of index.blocks.entries()) {
            const { codes, representatives } = classes[b]!;
            for (const [position, row] of rows.entries()) {
              const one = representatives[codes[position]!]!;
              expect(one < 0 ? undefined : lists[one]![0]).toBe(lists[row]![0]);
            }
            expect(new Set(codes).size).toBe(representatives.length);
          }
        },
      ),
    );
  });

  it("posts a second list of each row behind the keys of the first", () => {
    const lists = (...rows: number[][]): { offsets: Uint32Array; key: Int32Array } => ({
      offsets: Uint32Array.from([0, ...rows].map((_, row) => rows.slice(0, row).flat().length)),
      key: Int32Array.from(rows.flat()),
    });
    const index = indexRows(sideOf([0, 0, 0]), { sealAt: 1 });
    const first = { ...lists([0, 1], [], [1]), payload: (row: number) => row + 1 };
    const more = { from: 2, ...lists([0], [0, -1], [1, 1]), payload: (row: number, entry: number) => 10 * row + entry };
    const [{ offsets, entries, highest, repeats }] = index.postings({ name: "two", keys: 4, ...first, more }) as [PostingBlock];
    const found = [0, 1, 2, 3].map((k) => Array.from(entries.subarray(offsets[k], offsets[k + 1]), (e) => [e & 0xffff, e >>> 16]));
    expect(found).toEqual([
      [[0, 1]],
      [
        [0, 1],
        [2, 3],
      ],
      [
        [0, 0],
        [1, 11],
      ],
      [
        [2, 23],
        [2, 24],
      ],
    ]);
    expect([[...highest], repeats]).toEqual([[1, 3, 11, 24], 2]);
  });

  it.each([{ blockRows: 0 }, { blockRows: 65_537 }, { sealAt: 0 }, { sealAt: 1.5 }])("refuses %j", (options) => {
    expect(() => indexRows(sideOf([]), options)).toThrow(RangeError);
  });
});
