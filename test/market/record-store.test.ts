import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growRecords, noRecords, type RecordStore } from "../../src/market/record-store.js";

const numbered = (n: number): { id: string } => ({ id: String(n) });

describe("growRecords", () => {
  const record = fc.tuple(fc.string(), fc.option(fc.dictionary(fc.string(), fc.string({ unit: "grapheme" })), { nil: undefined }));
  const appended = (records: readonly object[], whole: boolean, segment?: number): RecordStore => {
    const growing = growRecords(noRecords(whole), segment);
    for (const one of records) growing.append(one as { id: string });
    return growing.view();
  };

  it("gives back every record, or the facts of every record, however small its segments are", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 10 }), fc.integer({ min: 1, max: 100 }), fc.array(fc.nat()), (list, segment, picks) => {
        const records = list.map(([name, facts]) => ({ id: name, ...(facts ? { facts } : {}) }));
        const order = Int32Array.from(records.length === 0 ? [] : picks.map((pick) => pick % records.length));
        const [whole, factsAlone] = [appended(records, true, segment), appended(records, false, segment)];
        const text = (value: unknown): string => JSON.stringify([value]);
        expect(records.map((_, row) => text(whole.read(row)))).toEqual(records.map(text));
        expect(records.map((_, row) => text(factsAlone.read(row)))).toEqual(records.map(({ facts }) => text(facts)));
        const [wholeArranged, factsArranged] = [whole.arrange(order), factsAlone.arrange(order)];
        expect([...order].map((_, row) => text(wholeArranged.read(row)))).toEqual([...order].map((pick) => text(records[pick])));
        expect([...order].map((_, row) => text(factsArranged.read(row)))).toEqual([...order].map((pick) => text(records[pick]!.facts)));
        const rows = Int32Array.from(order.keys());
        const digests = whole.digests(order);
        for (const store of [wholeArranged, factsArranged, whole.arrange(order)]) expect(store.digests(rows)).toEqual(digests);
      }),
    );
  });

  it("tells any two records apart by their digests, and names them by nothing else", () => {
    const store = appended([{ id: "a" }, { id: "b" }, { id: "a", facts: { x: 1 } }, { id: "a" }], false);
    const digests = [0, 1, 2, 3].map((row) => Buffer.from(store.digests(Int32Array.of(row))).toString("hex"));
    expect(new Set(digests).size).toBe(3);
    expect(digests[0]).toBe(digests[3]);
  });

  it("goes on from an earlier store twice, and neither disturbs the other", () => {
    const first = growRecords(noRecords(true));
    for (const n of [1, 2]) first.append(numbered(n));
    const start = first.view();
    const [one, other] = [growRecords(start), growRecords(start)];
    one.append(numbered(3));
    other.append(numbered(4));
    first.append(numbered(5));
    const read = [start, one.view(), other.view(), first.view()].map((store) => [0, 1].map((row) => store.read(row)));
    expect(read).toEqual([0, 1, 2, 3].map(() => [numbered(1), numbered(2)]));
    expect([one, other, first].map((growing) => growing.view().read(2))).toEqual([3, 4, 5].map(numbered));
    expect(() => start.read(2)).toThrow(/0 to 1, received 2/);
  });

  it("gives up the bytes of records that are not taken along", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    const held = (): number => {
      collectGarbage();
      return process.memoryUsage().arrayBuffers;
    };
    const before = held();
    const many = Array.from({ length: 3000 }, (_, n) => ({ id: String(n), facts: "x".repeat(10_000) }));
    const few = appended(many, true).arrange(Int32Array.of(2999, 5, 5));
    expect([0, 1, 2].map((row) => (few.read(row) as { id: string }).id)).toEqual(["2999", "5", "5"]);
    // Buffers are given back a little after the collection that found them unused.
    for (let tries = 0; tries < 50 && held() - before >= 5_000_000; tries++) await setTimeout(10);
    expect(held() - before).toBeLessThan(5_000_000);
    expect(few.read(0)).toEqual(many[2999]);
  });
});
