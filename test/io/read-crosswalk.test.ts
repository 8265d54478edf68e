import { describe, expect, test } from "vitest";
import { readCrosswalk } from "../../src/io/index.js";

const header = "O*NET Id,O*NET Title,O*NET Description,ESCO or ISCO URI,ESCO or ISCO Title,ESCO or ISCO Description,Type of Match\n";
const row = (code: string, uri: string, match: string): string => `${code},a title,"what they do, and how",${uri},another,…,${match}\n`;
const welder = "http://data.europa.eu/esco/occupation/welder";
const group = "http://data.europa.eu/esco/isco/C7212";

describe("a crosswalk", () => {
  test("gives close matches, weighed by the kind of match, in order", async () => {
    const text =
      header + row("51-4121.00", welder, "closeMatch") + row("51-4121.00", group, "broadMatch") + row("11-1011.00", welder, "exactMatch");
    expect(await readCrosswalk(text + row("11-1011.00", group, "narrowMatch"))).toEqual({
      value: [
        { concept: "onet-soc:11-1011.00", other: group, weight: 0.5 },
        { concept: "onet-soc:11-1011.00", other: welder, weight: 1 },
        { concept: "onet-soc:51-4121.00", other: group, weight: 0.5 },
        { concept: "onet-soc:51-4121.00", other: welder, weight: 0.8 },
      ],
      issues: [],
    });
  });

  test("may have its columns in another order and under other names, and a preface, which is told", async () => {
    const { value, issues } = await readCrosswalk(
      `\uFEFFA preface;;\n"Version; of\nlast year";;\n\nmatch;conceptUri;O*NET-SOC Code\nExact Match;${welder};51-4121.00\nclose;b;a\n`,
    );
    expect(value).toEqual([
      { concept: "a", other: "b", weight: 0.8 },
      { concept: "onet-soc:51-4121.00", other: welder, weight: 1 },
    ]);
    expect(issues).toMatchObject([{ severity: "warning", expected: "the header first", received: "2 rows above it, not read" }]);
  });

  test("tells every row that is left out, with its line", async () => {
    const rows = [
      row("51-4121.00", welder, "closeMatch"),
      row("51-4121.00", welder, "exactMatch"),
      row("", welder, "exactMatch"),
      row("51-4121.00", group, "sameMatch"),
      row("99-9999.00", welder, "exactMatch"),
      "1,2,3,4,5,6,7,8\n",
    ];
    const { value, issues } = await readCrosswalk(header + rows.join(""), { source: "walk.csv", holds: (id) => !id.includes("99") });
    expect(value).toHaveLength(1);
    expect(issues.map(({ severity, source, expected }) => [severity, source, expected])).toEqual([
      ["error", "walk.csv:3", "each pair once; the first row stays"],
      ["error", "walk.csv:4", "two concepts"],
      ["error", "walk.csv:5", "exactMatch, closeMatch, narrowMatch or broadMatch"],
      ["error", "walk.csv:6", "concepts that are there"],
      ["error", "walk.csv:7", "7 cells, as in the header"],
    ]);
  });

  test.each([
    ["", "a header and rows"],
    ["code,uri\na,b\n", "columns O*NET Id, ESCO or ISCO URI and Type of Match"],
  ])("of %j is empty, with an error", async (text, expected) => {
    expect(await readCrosswalk(text)).toMatchObject({ value: [], issues: [{ severity: "error", expected }] });
  });

  test("with ids that could reach a prototype is like any other", async () => {
    const { value } = await readCrosswalk("concept,other,match\n__proto__,constructor,exact\n__proto__,toString,close\n");
    expect(value).toEqual([
      { concept: "__proto__", other: "constructor", weight: 1 },
      { concept: "__proto__", other: "toString", weight: 0.8 },
    ]);
  });
});
