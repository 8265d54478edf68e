import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";

it("a CommonJS program requires the package, in silence", () => {
  const file = join(inject("userProject"), "program.cjs");
  writeFileSync(
    file,
    `const { createTaxonomy } = require("pengantar");
const { skills } = require("pengantar/rules");
const { indonesian } = require("pengantar/text/indonesian");
const { issues } = createTaxonomy({ id: "t", version: "1", concepts: [] });
process.stdout.write(JSON.stringify([issues, skills().name, indonesian.stem("mengajar")]));`,
  );
  const printed = execFileSync(process.execPath, ["--throw-deprecation", file], { encoding: "utf8", stdio: "pipe" });
  expect(JSON.parse(printed)).toEqual([[], "skills", "ajar"]);
});
