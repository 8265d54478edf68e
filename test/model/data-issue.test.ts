import { describe, expect, it } from "vitest";
import { describeIssue, show, type DataIssue } from "../../src/model/index.js";

describe("describeIssue", () => {
  const fault = { kind: "candidate", record: "c-1", expected: "at least 0", received: "-3" } as const;

  it("says an issue in one line, in both languages", () => {
    const issue: DataIssue = { ...fault, severity: "error", path: "maxCommuteKm", source: "file.jsonl line 7" };
    expect(describeIssue(issue, "en")).toBe("left out: candidate c-1 maxCommuteKm: expected at least 0; received -3 (file.jsonl line 7)");
    expect(describeIssue(issue, "id")).toBe(
      "tidak dipakai: candidate c-1 maxCommuteKm: seharusnya at least 0; diterima -3 (file.jsonl line 7)",
    );
  });

  it("says a warning about a whole record of no known source", () => {
    const issue: DataIssue = { ...fault, severity: "warning", path: "" };
    expect(describeIssue(issue, "en")).toBe("warning: candidate c-1: expected at least 0; received -3");
    expect(describeIssue(issue, "id")).toBe("peringatan: candidate c-1: seharusnya at least 0; diterima -3");
  });
});

describe("show", () => {
  it.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    [-Infinity, "-Infinity"],
    [NaN, "NaN"],
    [12n, "12"],
    ["a\nb", '"a\\nb"'],
    [{ a: [1, "x"] }, '{"a":[1,"x"]}'],
    [{ a: [NaN] }, '{"a":["NaN"]}'],
    [[1n], "object"],
    [() => 1, "function"],
    ["\ud800", '"\\ud800"'],
  ])("shows %o as %s", (value, text) => {
    expect(show(value)).toBe(text);
  });

  it("says of a cycle what it is", () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(show(cycle)).toBe("object");
  });

  it("cuts after 80 characters, and no character in two", () => {
    expect(show("x".repeat(78))).toBe(`"${"x".repeat(78)}"`);
    expect(show("x".repeat(79))).toBe(`"${"x".repeat(78)}…`);
    for (const lead of ["", "x"]) {
      const shown = show(lead + "😀".repeat(100));
      expect([shown.isWellFormed(), shown.length <= 80, shown.endsWith("😀…")]).toEqual([true, true, true]);
    }
  });

  it("conceals members by their name, however deep", () => {
    expect(show({ a: { b: [{ secret: { c: 1 } }] }, secret: 2 }, (key) => key === "secret")).toBe(
      '{"a":{"b":[{"secret":"…"}]},"secret":"…"}',
    );
  });
});
