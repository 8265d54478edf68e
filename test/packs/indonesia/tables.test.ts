import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import { firstDay } from "../../../src/model/index.js";
import type { PackTable } from "../../../src/packs/indonesia/index.js";

const folder = join(import.meta.dirname, "../../../src/packs/indonesia");
/** Every table of the pack, by the name that its file gives it. */
const tables = await Promise.all(
  readdirSync(folder).flatMap((file) =>
    Array.from(readFileSync(join(folder, file), "utf8").matchAll(/^export const (\w+): PackTable</gm), async ([, name = ""]) => {
      const module = (await import(join(folder, file))) as Readonly<
        Record<string, PackTable<Partial<Record<"effectiveFrom" | "effectiveTo", string>> & { effectiveFrom: string }>>
      >;
      return [name, module[name]!] as const;
    }),
  ),
);
const isDay = (day: unknown): boolean => typeof day === "string" && day.length === 10 && firstDay(day) !== undefined;

describe("every table of the pack", () => {
  it("is found here", () => {
    expect(tables.length).toBeGreaterThanOrEqual(22);
    expect(new Set(tables.map(([, { id }]) => id)).size).toBe(tables.length);
  });

  it.each(tables)(
    "%s has a version, a source with its confidence, and rows or a word why there are none",
    (_, { id, version, source, rows }) => {
      expect(id).toMatch(/^id\.\w+$/);
      expect(version).toMatch(/^\d+$/);
      expect(source.title.length).toBeGreaterThan(5);
      expect(["verified", "reported", "unverified"]).toContain(source.confidence);
      if (rows.length === 0) expect(source.title).toContain("to be filled in");
    },
  );

  it.each(tables)("%s holds from a day, or dates its rows, or says since when it is a list that binds nobody", (_, table) => {
    const { effectiveFrom, effectiveTo, datedRows, noLegalEffect } = table;
    expect([effectiveFrom, datedRows, noLegalEffect].filter((way) => way !== undefined)).toHaveLength(1);
    if (effectiveFrom !== undefined) expect(isDay(effectiveFrom)).toBe(true);
    if (effectiveTo !== undefined) expect(firstDay(effectiveTo)!).toBeGreaterThanOrEqual(firstDay(effectiveFrom)!);
    if (noLegalEffect !== undefined) {
      expect(isDay(noLegalEffect.compiledOn)).toBe(true);
      expect(noLegalEffect.because.length).toBeGreaterThan(4);
    }
    if (datedRows) {
      for (const row of table.rows as readonly { effectiveFrom?: string; effectiveTo?: string }[])
        expect(isDay(row.effectiveFrom) || isDay(row.effectiveTo)).toBe(true);
    }
  });
});

it("the type of a table wants one of the three", () => {
  const head = { id: "id.x", version: "1", source: { title: "The authors", confidence: "reported" }, rows: [{ a: 1 }] } as const;
  expectTypeOf(head).not.toExtend<PackTable<{ a: number }>>();
  expectTypeOf({ ...head, effectiveFrom: "2026-01-01" }).toExtend<PackTable<{ a: number }>>();
  expectTypeOf({ ...head, noLegalEffect: { compiledOn: "2026-01-01", because: "usage" } }).toExtend<PackTable<{ a: number }>>();
  // Only rows that have dates can stand in for those of the table.
  expectTypeOf<typeof head & { readonly datedRows: true }>().not.toExtend<PackTable<{ a: number }>>();
  expectTypeOf<PackTable<{ effectiveFrom: string }>["datedRows"]>().toEqualTypeOf<true | undefined>();
});
