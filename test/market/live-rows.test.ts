import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRows, editRows, hasRow } from "../../src/market/live-rows.js";

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

  it("edits again what has grown before", () => {
    const grown = editRows(allRows(0), 0);
    for (let row = 0; row < 1000; row++) grown.add();
    grown.remove(7);
    const again = editRows(grown.build(), 1000);
    again.remove(999);
    const built = again.build();
    expect([built.count, hasRow(built, 7), hasRow(built, 8), hasRow(built, 999)]).toEqual([998, false, true, false]);
  });
});
