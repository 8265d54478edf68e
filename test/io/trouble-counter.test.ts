import { describe, expect, test } from "vitest";
import { createTroubleCounter } from "../../src/io/trouble-counter.js";

const trouble = (received: string) => ({ severity: "error", path: "code", expected: "a code", received }) as const;

describe("createTroubleCounter", () => {
  test("one issue a file and kind, with the count and the first three", () => {
    const counter = createTroubleCounter();
    for (let line = 2; line < 9; line++) counter.add("a.csv", trouble(String(line)), line);
    counter.add("b.csv", trouble("x"), 4);
    counter.add("b.csv", { ...trouble("y"), severity: "warning" });
    expect(counter.issues()).toEqual([
      { ...trouble("7: 2 on line 2; 3 on line 3; 4 on line 4; …"), kind: "file", record: "file", source: "a.csv" },
      { ...trouble("x on line 4"), kind: "file", record: "line 4", source: "b.csv:4" },
      { ...trouble("y"), severity: "warning", kind: "file", record: "file", source: "b.csv" },
    ]);
  });

  test("up to three are all there, without a sign of more", () => {
    const counter = createTroubleCounter();
    for (const received of ["x", "y", "z"]) counter.add("a.csv", trouble(received));
    expect(counter.issues()[0]!.received).toBe("3: x; y; z");
  });
});
