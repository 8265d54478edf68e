import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

it("the packed command line runs by itself where commander is not installed", () => {
  const modules = join(inject("userProject"), "node_modules");
  expect(existsSync(join(modules, "commander"))).toBe(false);
  const program = join(modules, "pengantar", manifest.bin.pengantar);
  expect(readFileSync(program, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
  expect(execFileSync(process.execPath, [program, "--version"], { encoding: "utf8" })).toBe(`${manifest.version}\n`);
  expect(execFileSync(process.execPath, [program, "match", "--help", "--locale", "id"], { encoding: "utf8" })).toContain("--candidates");
});
