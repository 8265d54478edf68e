import { execFileSync } from "node:child_process";
import { expect, inject, it } from "vitest";

/** Affixed words take the stemmer's rules apart: the very code that breaks where it is bundled as it is. */
const stems = {
  mengajar: "ajar",
  pelajaran: "ajar",
  membaca: "baca",
  pertanian: "tani",
  mengelas: "las",
  perawat: "rawat",
  dibelikan: "beli",
};

it("the packed Indonesian stemmer takes affixes off, as it does in the source", () => {
  const program = `import { indonesian } from "pengantar/text/indonesian";
console.log(JSON.stringify(${JSON.stringify(Object.keys(stems))}.map((word) => [word, indonesian.stem(word)])));`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: inject("userProject"),
    encoding: "utf8",
  });
  expect(Object.fromEntries(JSON.parse(printed) as [string, string][])).toEqual(stems);
});
