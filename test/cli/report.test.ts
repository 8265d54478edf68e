import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import type { Report } from "../../src/cli/report.js";
import { reportPage } from "../../src/cli/report-page.js";
import { reportText } from "../../src/cli/report-text.js";
import { plain } from "../../src/cli/shell.js";
import { awkwardNames } from "./records.js";

const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 120 }), fc.constantFrom(...awkwardNames));
const number = fc.constantFrom("0", "0.123", "1,234", "–");
const report: fc.Arbitrary<Report> = fc.record({
  title: text,
  about: fc.array(text, { maxLength: 2 }),
  sections: fc.array(
    fc.record(
      {
        title: text,
        lines: fc.array(text, { maxLength: 2 }),
        items: fc.array(fc.record({ text, notes: fc.array(text, { maxLength: 2 }) }), { maxLength: 2 }),
        table: fc.record({
          columns: fc.tuple(text, number, number, number),
          rows: fc.array(fc.record({ cells: fc.tuple(text, number, number, number), note: text, bar: fc.record({ value: fc.nat(1) }) }), {
            maxLength: 3,
          }),
        }),
        closing: fc.array(text, { maxLength: 1 }),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 3 },
  ),
});

describe("a report", () => {
  it("fits 80 columns on a terminal, whatever stands in it, and holds no sign that a terminal obeys", () => {
    fc.assert(
      fc.property(report, (one) => {
        const written = reportText(one, plain);
        for (const line of written.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
        expect(written.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 200 },
    );
  });

  it("is one page that brings everything with it, with every word of it harmless", () => {
    fc.assert(
      fc.property(report, (one) => {
        const page = reportPage(one, "en").replace(/<style>[\s\S]*?<\/style>/, "");
        expect(page).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
        expect(page).not.toMatch(/<(?:script|img|link|iframe)|<[^>]*\s(?:on\w+|src|href)=/i);
      }),
      { numRuns: 200 },
    );
  });

  it("says nothing of a section that is empty", () => {
    expect(reportText({ title: "Title", about: [""], sections: [{}, { lines: ["line"] }] }, plain)).toBe("Title\n\nline\n");
  });
});
