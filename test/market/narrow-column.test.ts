import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyColumn, growColumn } from "../../src/market/growing-column.js";
import { narrowColumn } from "../../src/market/narrow-column.js";
import { integer, real } from "./small-table.js";

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
            ["real", reals],
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

  it("holds every value of a long column that grows, whenever it is looked at and whichever is the first to need a wider type", () => {
    for (const wide of [0, 255, 256, 257, 511, 700]) {
      const values = Array.from({ length: 800 }, (_, index) => (index === wide ? 70_000 : index % 200));
      const growing = growColumn(emptyColumn("integer"));
      const views = values.map((value, index) => {
        growing.push(value);
        return index % 97 === 0 ? growing.view() : undefined;
      });
      expect([...growing.view()]).toEqual(values);
      for (const [index, view] of views.entries()) if (view) expect([...view]).toEqual(values.slice(0, index + 1));
      expect(growing.view()).toBeInstanceOf(Int32Array);
    }
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
