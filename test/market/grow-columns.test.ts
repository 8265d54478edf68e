import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growColumns } from "../../src/market/grow-columns.js";
import { columnsOf, row, rowsOf, type layout } from "./small-table.js";

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
      columns.append({ age, list: { state: 1, x: [age], y: [1] } });
      buffers.add(columns.view().age.buffer);
    }
    expect(buffers.size).toBeLessThan(20);
  });
});
