import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeIds } from "../../src/market/arrange-columns.js";
import { compareIds, findId, growIds, idAt } from "../../src/market/id-column.js";
import { compareCodePoints } from "../../src/model/index.js";

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
