import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countGroups } from "../../src/matching/count-groups.js";

const listedArbitrary = fc.array(
  fc.record({ id: fc.integer({ min: 0, max: 30 }).map(String), before: fc.boolean(), after: fc.boolean() }),
  { maxLength: 60 },
);
const groupOf = (id: string): string | undefined =>
  Number(id) % 7 === 0 ? undefined : ["a", "a", "a", "b", "b", "c", "d"][Number(id) % 7];

describe("a table by groups", () => {
  it("shows no group of fewer records than asked, loses no count, and leaves nothing small over to subtract", () => {
    fc.assert(
      fc.property(listedArbitrary, fc.integer({ min: 1, max: 12 }), (listed, smallest) => {
        const { cells, pooled } = countGroups("g", listed, groupOf, smallest);
        for (const cell of cells) expect(cell.records).toBeGreaterThanOrEqual(smallest);
        if (pooled?.counts) expect(pooled.counts.records).toBeGreaterThanOrEqual(smallest);
        if (pooled?.counts === null) {
          expect(cells).toEqual([]);
          return;
        }
        const total = (of: "records" | "before" | "after" | "entered" | "left"): number =>
          cells.reduce((sum, cell) => sum + cell[of], pooled?.counts?.[of] ?? 0);
        expect(total("records")).toBe(new Set(listed.map(({ id }) => id)).size);
        expect(total("before")).toBe(listed.filter(({ before }) => before).length);
        expect(total("after")).toBe(listed.filter(({ after }) => after).length);
        expect(total("entered") - total("left")).toBe(total("after") - total("before"));
        expect(cells.length + (pooled?.groups ?? 0)).toBe(new Set(listed.map(({ id }) => groupOf(id))).size);
      }),
    );
  });

  it("pools the next larger group, too, where the small ones are still too few", () => {
    const listed = ["1", "2", "8", "9", "3"].map((id) => ({ id, before: true, after: false }));
    const table = countGroups("g", listed, (id) => (id === "3" ? "b" : "a"), 3);
    expect(table).toEqual({
      grouping: "g",
      cells: [],
      pooled: { groups: 2, counts: { records: 5, before: 5, after: 0, entered: 0, left: 5 } },
    });
    expect(countGroups("g", listed, () => undefined, 6).pooled).toEqual({ groups: 1, counts: null });
    expect(countGroups("g", listed, (id) => `__proto__${id}`, 1).cells.map(({ group }) => group)).toEqual(
      ["1", "2", "3", "8", "9"].map((id) => `__proto__${id}`),
    );
  });
});
