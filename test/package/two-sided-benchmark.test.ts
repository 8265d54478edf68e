import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createDataSet } from "../../bench/two-sided/data-set.js";

const small = { candidates: 60, vacancies: 20, seed: 3 };
const data = createDataSet(small);

describe("the two-sided benchmark", () => {
  it("is the same for the same seed, and another for another one", () => {
    const again = createDataSet(small);
    expect(again.candidates).toEqual(data.candidates);
    expect(again.vacancies).toEqual(data.vacancies);
    expect(again.forVacancies).toEqual(data.forVacancies);
    expect(createDataSet({ ...small, seed: 4 }).candidates).not.toEqual(data.candidates);
  });

  it("draws the truth without the library, before there are records", () => {
    const files = ["latent.ts", "draws.ts", "quotas.ts"].map((file) =>
      readFileSync(new URL(`../../bench/two-sided/${file}`, import.meta.url), "utf8"),
    );
    const imported = files.flatMap((text) => Array.from(text.matchAll(/from "([^"]+)"/g), ([, path]) => path));
    expect(new Set(imported)).toEqual(new Set(["../random.js", "./draws.js", "./quotas.js"]));
  });

  it("grades exactly the pairs whose true chance is at least one half, and keeps groups out of the records", () => {
    const graded = new Set(data.forVacancies.map(({ query, document }) => `${query} ${document}`));
    const pairs = data.vacancies.flatMap((v) => data.candidates.map((c) => [v.id, c.id] as const));
    for (const [v, c] of pairs) expect(graded.has(`${v} ${c}`)).toBe(data.employerUtility(c, v) >= 0);
    expect(graded.size).toBeCloseTo(0.05 * pairs.length, -1);
    expect(new Set(data.groups.values())).toEqual(new Set(["a", "b"]));
    for (const record of data.candidates) expect(Object.keys(record)).not.toContain("group");
  });
});
