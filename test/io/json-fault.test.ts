import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonFault } from "../../src/io/json-fault.js";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("findJsonFault", () => {
  test.each([
    ['{"a":}', 5],
    ['{"a":1,}', 7],
    ["[1,]", 3],
    ["[1 2]", 3],
    ['{"a" 1}', 5],
    ["{a:1}", 1],
    ["[1}", 2],
    ["[1]]", 3],
    ["1 2", 2],
    ['"a\\x"', 2],
    ['"a\nb"', 2],
    ["01", 1],
    ["tru", 0],
    ["-", 0],
    ["1.", 1],
    ['"a', 2],
    ["[", 1],
    ["", 0],
    [" ", 1],
    ['{"a":[1,2', 9],
  ])("%j has its fault at %i", (text, position) => {
    expect(findJsonFault(text)).toBe(position);
  });

  test("finds none in JSON, and one in everything else", () => {
    const soup = fc.string({ unit: fc.constantFrom(...Array.from('{}[],:" \n01-.e+\\unt'), "true", '"a"', "null"), maxLength: 12 });
    fc.assert(
      fc.property(soup, (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom("", ",", '"', "}", "x"), (json, place, put) => {
        const at = place % (json.length + 1);
        const changed = json.slice(0, at) + put + json.slice(at + 1);
        expect(findJsonFault(json)).toBeUndefined();
        expect(findJsonFault(changed) === undefined).toBe(isJson(changed));
      }),
      { numRuns: 2000 },
    );
  });
});
