import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeColumns } from "../../src/market/arrange-columns.js";
import { columnsOf, row, rowsOf, type layout } from "./small-table.js";

const rowsAndPicks = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .chain((rows) => fc.tuple(fc.constant(rows), fc.array(fc.nat({ max: rows.length - 1 }), { minLength: 1, maxLength: 8 })));

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
