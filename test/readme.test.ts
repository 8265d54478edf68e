import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseMapping } from "pengantar/io";

const root = resolve(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

interface Block {
  readonly language: string;
  readonly text: string;
}

const blocks: Block[] = Array.from(readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm), (found) => ({ language: found[1]!, text: found[2]! }));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pengantar-readme-"));
  mkdirSync(join(folder, "node_modules"));
  // The demo makes it, which the README runs before.
  mkdirSync(join(root, "demo-output"), { recursive: true });
  symlinkSync(root, join(folder, "node_modules", "pengantar"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the README", () => {
  const programs = blocks.flatMap((block, index) => (block.language === "ts" ? [{ block, index, expected: blocks[index + 1] }] : []));

  it("has programs, each with what it prints", () => {
    expect(programs.length).toBeGreaterThanOrEqual(2);
    for (const { expected } of programs) expect(expected?.language).toBe("text");
  });

  it.each(programs)("runs program $index against the built package and prints what it says", ({ block, index, expected }) => {
    const file = join(folder, `program-${String(index)}.mjs`);
    writeFileSync(file, transformSync(block.text, { loader: "ts", format: "esm" }).code);
    expect(execFileSync(process.execPath, [file], { encoding: "utf8" })).toBe(expected?.text);
  });

  const commands = blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ text }) => text.replaceAll("\\\n", " ").split("\n"))
    .filter((line) => line.startsWith("npx pengantar "))
    .map((line) => Array.from(line.replace("npx pengantar ", "").matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word));

  it("has commands to run", () => {
    expect(commands.length).toBeGreaterThanOrEqual(3);
  });

  it.each(commands)("runs pengantar %s …", (...words) => {
    const printed = execFileSync(process.execPath, [join(root, "dist", "cli.js"), ...words], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    const out = words.includes("--out") ? words[words.indexOf("--out") + 1]! : undefined;
    expect(out === undefined ? printed.length : statSync(join(root, out)).size).toBeGreaterThan(100);
    for (const line of printed.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("shows a mapping file that can be read", () => {
    const mappings = blocks.filter(({ language }) => language === "json");
    expect(mappings).toHaveLength(1);
    for (const { text } of mappings) expect(parseMapping(JSON.parse(text)).issues).toEqual([]);
  });

  it("names the two commands that set everything up", () => {
    const lines = blocks.filter(({ language }) => language === "sh").map(({ text }) => text.trim());
    expect(lines).toContain("npm ci && npm run demo");
    expect(lines).toContain("npm ci && npm test");
  });
});
