import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, inject, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const repository = resolve(import.meta.dirname, "../..");

function packed(): { readonly folder: string; readonly files: readonly string[] } {
  const folder = join(inject("userProject"), "node_modules/pengantar");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(folder, name)).isFile());
  return { folder, files };
}

describe("the tarball", () => {
  it("holds the build, the JSON Schemas, the licence and the notices, and nothing else", () => {
    const { files } = packed();
    const outside = files.filter((file) => !file.startsWith("dist/")).sort();
    expect(outside).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "THIRD_PARTY_NOTICES.md",
      "package.json",
      "schemas/policy-set.json",
      "schemas/policy.json",
    ]);
    expect(files.filter((file) => file.startsWith("dist/") && !/\.(js|d\.ts)$/.test(file))).toEqual([]);
  });

  it("holds no test, no source map and no path of the machine that built it", () => {
    const { folder, files } = packed();
    for (const file of files) {
      const text = readFileSync(join(folder, file), "utf8");
      expect(text.includes(repository), file).toBe(false);
      expect(/\/(home|root|tmp|Users)\//.test(text), file).toBe(false);
      if (file.startsWith("dist/")) expect(/sourceMappingURL|vitest|fast-check/.test(text), file).toBe(false);
    }
  });

  it("is small", () => {
    const { folder, files } = packed();
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThan(3_200_000);
  });

  it("makes its users install four packages: what only the build or the shell needs comes inside", () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(["@noble/hashes", "csv-parse", "fast-levenshtein", "zod"]);
    expect(manifest).not.toHaveProperty("peerDependencies");
    expect(manifest).not.toHaveProperty("optionalDependencies");
    expect(Object.keys(manifest.scripts).filter((name) => /install|prepare|prepublish/.test(name))).toEqual([]);
  });

  it("imports nothing that its users have not installed", () => {
    const { folder, files } = packed();
    const known = new Set([...Object.keys(manifest.dependencies), "node:*"]);
    for (const file of files.filter((name) => /\.(js|d\.ts)$/.test(name))) {
      const imported = Array.from(
        readFileSync(join(folder, file), "utf8").matchAll(
          /^(?:import|export)\b[^"';]*?from\s*["']([^"'.][^"']*)["']|\bimport\(["']([^"'.][^"']*)["']\)/gm,
        ),
        (found) => found[1] ?? found[2]!,
      );
      for (const name of imported) {
        const root = name.startsWith("node:") ? "node:*" : /^(@[^/]+\/)?[^/]+/.exec(name)![0];
        expect(known, `${file} imports ${name}`).toContain(root);
      }
    }
  });
});
