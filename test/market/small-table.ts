import fc from "fast-check";
import type { Columns } from "../../src/market/column.js";
import { emptyColumns, growColumns } from "../../src/market/grow-columns.js";

/** A small table to test with. */
export const layout = { age: "integer", list: { fields: { x: "real", y: "integer" } } } as const;
export interface Row {
  readonly age: number;
  readonly list: { readonly state: number; readonly x: readonly number[]; readonly y: readonly number[] };
}

/** Numbers around the ends of every type's range. */
export const integer = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 100 }) },
  fc.constantFrom(-1, -128, -129, 127, 128, 255, 256, 32_767, 32_768, -32_769, 65_535, 65_536),
  fc.constantFrom(-(2 ** 31), 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER),
);
/** −0 becomes 0: they are one number. */
export const real = fc.oneof(fc.constantFrom(NaN, 0.5, 4_500_000, -7.123), fc.double()).map((x) => x + 0);
export const row: fc.Arbitrary<Row> = fc.record({
  age: integer,
  list: fc
    .record({ state: fc.integer({ min: 0, max: 2 }), entries: fc.array(fc.record({ x: real, y: integer }), { maxLength: 4 }) })
    .map(({ state, entries }) => ({ state, x: entries.map(({ x }) => x), y: entries.map(({ y }) => y) })),
});

export function columnsOf(rows: readonly Row[]): Columns<typeof layout> {
  const columns = growColumns<typeof layout>(emptyColumns(layout));
  for (const one of rows) columns.append(one);
  return columns.view();
}

export function rowsOf({ age, list }: Columns<typeof layout>): Row[] {
  return Array.from(age, (value, r) => ({
    age: value,
    list: {
      state: list.state[r]!,
      x: [...list.x.subarray(list.offsets[r], list.offsets[r + 1])],
      y: [...list.y.subarray(list.offsets[r], list.offsets[r + 1])],
    },
  }));
}
