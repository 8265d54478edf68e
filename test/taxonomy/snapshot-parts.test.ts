import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addToSnapshot, createTaxonomy, loadTaxonomy, partOfSnapshot, saveTaxonomy } from "../../src/taxonomy/index.js";

const { value: taxonomy } = createTaxonomy({ id: "t", version: "1", concepts: [{ id: "weld", kind: "skill", labels: { en: "welding" } }] });
const snapshot = saveTaxonomy(taxonomy);
const name = fc.constantFrom("space", "space.skill", "__proto__", "", "🔥");
const bytes = fc.uint8Array({ maxLength: 40 });

describe("parts of a snapshot", () => {
  test("come back by their names, the last one of each, and the taxonomy with them", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, bytes), { maxLength: 6 }), (parts) => {
        const whole = parts.reduce((before, [its, part]) => addToSnapshot(before, its, part), snapshot);
        const last = new Map(parts);
        for (const [its, part] of last) expect(partOfSnapshot(whole, its)).toEqual(part);
        expect(partOfSnapshot(whole, "another")).toBeUndefined();
        expect(loadTaxonomy(whole).hash).toBe(taxonomy.hash);
        expect(whole.length).toBeLessThanOrEqual(snapshot.length + [...last.values()].reduce((sum, part) => sum + part.length + 32, 0));
      }),
    );
  });

  test("a changed byte of a part is refused when it is asked for, and a cut one whenever the snapshot is opened", () => {
    const whole = addToSnapshot(snapshot, "space", Uint8Array.of(1, 2, 3));
    for (let at = snapshot.length; at < whole.length; at++) {
      const changed = whole.slice();
      changed[at]! ^= 1;
      const read = (): unknown => partOfSnapshot(changed, "space") ?? "not there";
      let answer: unknown;
      try {
        answer = read();
      } catch (error) {
        answer = error;
      }
      // A changed name is another part's.
      expect(answer === "not there" || answer instanceof RangeError, `byte ${String(at)}`).toBe(true);
      if (at > snapshot.length) expect(() => loadTaxonomy(whole.subarray(0, at))).toThrow(RangeError);
    }
  });

  test("are put into a taxonomy's snapshot alone", () => {
    expect(() => addToSnapshot(Uint8Array.of(1, 2), "space", Uint8Array.of(1))).toThrow(/expected a taxonomy snapshot/);
  });
});
