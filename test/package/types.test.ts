import { join } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, inject, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const names = Object.keys(manifest.exports)
  .filter((subpath) => !subpath.endsWith(".json"))
  .map((subpath) => subpath.replace(".", "pengantar"));

/** Uses every subpath, and enough of the types that one which is missing (and so `any`) would not pass for what it should be. */
const program = [
  ...names.map((name, index) => `import * as room${String(index)} from ${JSON.stringify(name)};`),
  `import { createMarket, definePolicy, type Candidate } from "pengantar";`,
  `import { skills } from "pengantar/rules";`,
  `export const rooms: readonly object[] = [${names.map((_, index) => `room${String(index)}`).join(", ")}];`,
  `export const candidate: Candidate = { id: "a", skills: [{ concept: "welding", level: 4 }] };`,
  `export const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } } });`,
  `// @ts-expect-error a candidate has an id`,
  `export const nobody: Candidate = {};`,
  `// @ts-expect-error a misspelt option`,
  `skills({ optionalWieght: 1 });`,
  `// @ts-expect-error a market has rows, not a length`,
  `export const length: number = createMarket({ candidates: [], vacancies: [] }).market.length;`,
].join("\n");

const commonJs = `import pengantar = require("pengantar");\nexport const create: typeof pengantar.createMarket = pengantar.createMarket;`;

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: false,
};

const modes: readonly { readonly mode: string; readonly options: ts.CompilerOptions; readonly file: string; readonly text: string }[] = [
  { mode: "node16", options: { module: ts.ModuleKind.Node16 }, file: "program.mts", text: program },
  { mode: "nodenext", options: { module: ts.ModuleKind.NodeNext }, file: "program.mts", text: program },
  { mode: "nodenext, from CommonJS", options: { module: ts.ModuleKind.NodeNext }, file: "program.cts", text: commonJs },
  {
    mode: "bundler",
    options: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    file: "program.ts",
    text: program,
  },
];

describe("the declarations resolve and compile, strictly and without the types of Node or a browser", () => {
  it.each(modes)("under $mode", ({ mode, options, file, text }) => {
    const folder = join(inject("userProject"), mode.replaceAll(/\W+/g, "-"));
    mkdirSync(folder, { recursive: true });
    const path = join(folder, file);
    writeFileSync(path, text);
    const compiled = ts.createProgram([path], { ...strict, ...options });
    const complaints = ts
      .getPreEmitDiagnostics(compiled)
      // zod's own declarations speak of URL, which these projects do not have.
      .filter((found) => found.file?.fileName.includes("/node_modules/zod/") !== true)
      .map((found) => `${found.file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(found.messageText, "\n")}`);
    expect(complaints).toEqual([]);
    const read = compiled.getSourceFiles().map(({ fileName }) => fileName);
    expect(read.filter((name) => name.includes("/pengantar/dist/"))).not.toEqual([]);
  });
});
