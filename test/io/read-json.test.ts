import { describe, expect, test } from "vitest";
import { readJson } from "../../src/io/index.js";
import { bytes } from "./collect.js";

const reading = { kind: "policy", source: "policy.json" } as const;

describe("readJson", () => {
  test("reads text and bytes, with or without a byte order mark", () => {
    for (const text of ['{"a":1}', '\uFEFF{"a":1}', bytes('{"a":1}'), bytes('\uFEFF{"a":1}')]) {
      expect(readJson(text, reading)).toEqual({ value: { a: 1 }, issues: [] });
    }
  });

  test.each([
    ["", 1, "an empty text"],
    ["  \n", 2, "an empty text"],
    ['{\r\n"a": 1,\r\n"b": }', 3, '"}"'],
    ['{"a": [1,\n2', 2, "the end of the text"],
    ["id,name\n1,x", 1, '"id,name\\n1,x"'],
  ])("%j is an issue about its line %i", (text, line, received) => {
    expect(readJson(text, reading)).toEqual({
      value: undefined,
      issues: [
        {
          severity: "error",
          kind: "policy",
          record: `line ${String(line)}`,
          path: "",
          expected: "JSON",
          received,
          source: `policy.json:${String(line)}`,
        },
      ],
    });
  });

  test("bytes that are no UTF-8 are an issue about their line", () => {
    const latin1 = new Uint8Array([...bytes('{\n"a": "'), 0xe9, ...bytes('"\n}')]);
    expect(readJson(latin1, { kind: "policy" })).toEqual({
      value: undefined,
      issues: [
        { severity: "error", kind: "policy", record: "line 2", path: "", expected: "UTF-8 text", received: "bytes of another encoding" },
      ],
    });
  });
});
