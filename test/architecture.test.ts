import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { trespasses, type House } from "./trespasses.js";

const house: House = {
  rooms: [
    "model",
    "text",
    "taxonomy",
    "linking",
    "geo",
    "market",
    "rules",
    "policy",
    "matching",
    "reranking",
    "assignment",
    "evaluation",
    "statistics",
    "io",
    "packs",
    "cluster",
    "office",
    "cli",
    "desk",
  ],
  homes: {
    "@noble/hashes": ["model"],
    commander: ["cli"],
    "csv-parse": ["io"],
    "fast-levenshtein": ["text", "linking"],
    "ml-matrix": ["text"],
    n3: ["cli"],
    natural: ["text"],
    "node:*": ["cluster", "office", "cli", "desk"],
    saxes: ["cli"],
    zod: ["model", "text", "market", "policy", "matching", "io"],
  },
  open: ["cluster", "office", "cli", "desk"],
  // Heavy parts that not everybody needs, and light ones that are needed without the heavy rest of their room.
  sideDoors: [
    "text/indonesian.ts",
    "text/latent-space.ts",
    "linking/space.ts",
    "policy/artefact.ts",
    "matching/policies.ts",
    "evaluation/benchmark.ts",
    "model/data-issue.ts",
    "model/json.ts",
  ],
  foldered: ["packs"],
};

const src = resolve(import.meta.dirname, "../src");
const paths = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const files = new Map(paths.map((path) => [relative(src, path).split(sep).join("/"), readFileSync(path, "utf8")]));

describe("the house", () => {
  it("has files in its rooms", () => {
    expect(files.size).toBeGreaterThan(50);
    expect(files.has("model/index.ts")).toBe(true);
  });

  it("keeps the order of its rooms, the homes of outside packages, and the machine out of the library", () => {
    expect(trespasses(files, house)).toEqual([]);
  });
});

describe("a planted trespass is found", () => {
  const sound: readonly (readonly [string, string])[] = [
    ["index.ts", `export { candidate } from "./model/index.js";`],
    ["model/index.ts", `export { candidate } from "./candidate.js";`],
    ["model/candidate.ts", `import * as z from "zod";\nexport const candidate = z.string();`],
    ["text/index.ts", `export { stem } from "./stem.js";\nexport * from "./words.js";`],
    ["text/indonesian.ts", `import stemmer from "natural/lib/natural/stemmers/indonesian/stemmer_id.js";\nexport { stemmer };`],
    ["text/stem.ts", `import { candidate } from "../model/index.js";\nexport const stem = [candidate, Math.max(1, 2)];`],
    [
      "text/words.ts",
      `export interface Words { readonly Date: string }\nexport const words = { process: 1 }.process;\nexport const hasBuffer = "Buffer" in globalThis;`,
    ],
    ["rules/index.ts", `export * from "./skills.js";`],
    ["rules/skills.ts", `export const skills = 1;`],
    ["packs/indonesia/index.ts", `export * from "./law.js";`],
    ["packs/indonesia/law.ts", `export const law = 1;`],
    [
      "cli/main.ts",
      `import { argv } from "node:process";\nimport { stemmer } from "../text/indonesian.js";\nconsole.log(argv, stemmer, new Date(), await import(argv[2]!));`,
    ],
  ];

  it("a sound house has none", () => {
    expect(trespasses(new Map(sound), house)).toEqual([]);
  });

  const planted: readonly (readonly [string, string, string, string])[] = [
    ["an import back up the order", "model/a.ts", `import { skills } from "../rules/index.js";`, "back up the order"],
    ["a type imported back up the order", "model/a.ts", `import type { skills } from "../rules/index.js";`, "back up the order"],
    ["a re-export back up the order", "model/a.ts", `export * from "../rules/index.js";`, "back up the order"],
    ["a dynamic import back up the order", "model/a.ts", `export const a = () => import("../rules/index.js");`, "back up the order"],
    ["an import type back up the order", "model/a.ts", `export type A = import("../rules/index.js").A;`, "back up the order"],
    ["a require back up the order", "model/a.ts", `import a = require("../rules/index.js");`, "back up the order"],
    ["a room that imports the contents page", "rules/a.ts", `import { candidate } from "../index.js";`, "back up the order"],
    ["a contents page that shows the shell", "index.ts", `export * from "./cli/main.js";`, "back up the order"],
    ["a way past the index", "rules/a.ts", `import { candidate } from "../model/candidate.js";`, "not through the room's index"],
    ["a contents page that goes past the index", "index.ts", `export * from "./model/candidate.js";`, "not through the room's index"],
    ["an import of the own index", "model/a.ts", `import { candidate } from "./index.js";`, "the index of its own room"],
    ["an import from outside src", "model/a.ts", `import { a } from "../../test/a.js";`, "no file of src/"],
    ["a computed import", "model/a.ts", `export const a = (name: string) => import(name);`, "computed at run time"],
    ["an index with logic", "rules/index.ts", `export const a = 1;`, "more than re-export"],
    ["an unknown room", "shared/a.ts", `export const a = 1;`, "no room of the plan"],
    ["a file in no room", "a.ts", `export const a = 1;`, "stands in no room"],
    ["a folder inside a room", "model/parts/a.ts", `export const a = 1;`, "a folder inside a room"],
    ["a file of types", "model/types.ts", `export type A = 1;`, "tells nobody"],
    ["a file of helpers", "cli/helpers.ts", `export const a = 1;`, "tells nobody"],
    ["a file of utils", "packs/indonesia/utils.ts", `export const a = 1;`, "tells nobody"],
    ["a name that is not kebab-case", "model/isoDate.ts", `export const a = 1;`, "not kebab-case"],
    ["zod away from home", "rules/a.ts", `import * as z from "zod";`, "whose home is"],
    ["natural away from home", "linking/a.ts", `import s from "natural/lib/natural/stemmers/porter_stemmer.js";`, "whose home is text"],
    ["a hash away from home", "market/a.ts", `import { sha256 } from "@noble/hashes/sha2.js";`, "whose home is model"],
    ["Node in the library", "io/a.ts", `import { readFileSync } from "node:fs";`, "whose home is"],
    ["Node in the library, without its prefix", "io/a.ts", `import { readFileSync } from "fs";`, "without a home"],
    ["a package that nobody knows", "model/a.ts", `import x from "lodash";`, "without a home"],
    ["a package with an object's name", "model/a.ts", `import x from "constructor";`, "without a home"],
    ["chance", "model/a.ts", `export const a = Math.random();`, "asks the machine: Math.random"],
    ["chance by another name", "model/a.ts", `export const a = Math["random"]();`, "asks the machine: Math"],
    ["chance taken out of its object", "model/a.ts", `const { random } = Math;`, "asks the machine: Math"],
    ["the clock", "model/a.ts", `export const a = Date.now();`, "asks the machine: Date"],
    ["a date object", "model/a.ts", `export const a = new Date();`, "asks the machine: Date"],
    ["a date handed on", "model/a.ts", `export const a = [Date];`, "asks the machine: Date"],
    ["the stopwatch", "matching/a.ts", `export const a = performance.now();`, "asks the machine: performance"],
    ["a locale", "model/a.ts", `export const a = new Intl.Collator();`, "asks the machine: Intl"],
    ["a comparison by locale", "model/a.ts", `["b"].sort((x, y) => x.localeCompare(y));`, "localeCompare"],
    ["a number written by locale", "model/a.ts", `(1).toLocaleString();`, "toLocaleString"],
    ["console output", "rules/a.ts", `console.log(1);`, "asks the machine: console"],
    ["the process", "rules/a.ts", `export const a = process.env;`, "asks the machine: process"],
    ["a global by way of globalThis", "rules/a.ts", `export const a = globalThis["Date"];`, "asks the machine: globalThis"],
  ];

  it.each(planted)("%s", (_, path, text, complaint) => {
    const found = trespasses(new Map([...sound, [path, text]]), house);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${path}: `);
    expect(found[0]).toContain(complaint);
  });
});
