import { describe, expect, test } from "vitest";
import { parseMapping } from "../../src/io/index.js";

const fields = (expression: unknown): unknown => ({ target: "vacancies", fields: { title: expression } });

describe("parseMapping", () => {
  test("takes every form of expression, with comments", () => {
    const mapping = {
      target: "vacancies",
      comment: "why",
      fields: {
        id: { $row: "x-" },
        title: { $html: "a", comment: "why" },
        description: { $join: ["a", { $constant: "b" }], with: "\n" },
        employer: { name: "company.name" },
        occupation: { $concept: "a", kind: "occupation", fuzzy: true },
        openings: { $number: "n", decimal: "," },
        postedAt: { $date: "d", order: "dmy" },
        locations: [
          { place: { $place: "code", scheme: "kemendagri" } },
          { place: { $placeNamed: "name", scheme: "kemendagri", level: "regency", within: "province" } },
        ],
        requirements: {
          $each: { $split: "skills", by: "," },
          to: {
            $merge: [
              { $constant: { kind: "skill" } },
              { $anyOf: ["a", "b"] },
              { importance: { $map: ".", table: { x: "y" }, otherwise: null } },
            ],
          },
        },
      },
    };
    expect(parseMapping(mapping)).toEqual({ value: mapping, issues: [] });
  });

  test.each([
    ["an operation that is not known", { $split2: "a" }, "fields.title", /^one of \$constant, .*, \$row, not \$split2$/],
    ["one deep inside", { $each: "a", to: [{ name: { $join: [{ $nope: 1 }] } }] }, "fields.title.to[0].name.$join[0]", /not \$nope$/],
    ["an option that is missing", { $split: "a" }, "fields.title.by", /string/],
    ["an option that is none of its values", { $place: "a", scheme: "nuts" }, "fields.title.scheme", /one of kemendagri, bps, iso-3166/],
    ["a plain value that is no path", 7, "fields.title", /\$constant/],
    ["an empty path", { name: "" }, "fields.title.name", /at least 1/],
    ["null", null, "fields.title", /\$constant/],
    ["a merge of nothing", { $merge: [] }, "fields.title.$merge", /at least 1/],
  ])("refuses %s, by its path", (_, expression, path, expected) => {
    const { value, issues } = parseMapping(fields(expression), "map.json");
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ severity: "error", kind: "mapping", record: "mapping", path, source: "map.json" }]);
    expect(issues[0]!.expected).toMatch(expected);
  });

  test("warns of an option that an operation does not have, and goes on without it", () => {
    const { value, issues } = parseMapping(fields({ $split: "a", by: ",", limit: 3 }));
    expect(value).toEqual(fields({ $split: "a", by: "," }));
    expect(issues).toMatchObject([{ severity: "warning", path: "fields.title.limit" }]);
  });

  test.each([[undefined], [null], [[]], [{ target: "jobs", fields: {} }], [{ target: "vacancies" }]])("refuses %j", (json) => {
    const { value, issues } = parseMapping(json);
    expect(value).toBeUndefined();
    expect(issues.some(({ severity }) => severity === "error")).toBe(true);
  });

  test("a field named __proto__ is an issue and reaches no prototype", () => {
    const { value, issues } = parseMapping(JSON.parse('{"target":"vacancies","fields":{"id":"a","__proto__":{"polluted":"a"}}}'));
    expect(value).toEqual({ target: "vacancies", fields: { id: "a" } });
    expect(issues).toMatchObject([{ severity: "warning", path: "fields.__proto__" }]);
  });
});
