import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { writeFileSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, inject, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

/** Threads are Node's. */
const nodeAlone = "./cluster";

const names = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== nodeAlone && !subpath.endsWith(".json"))
  .map((subpath) => subpath.replace(".", "pengantar"));

async function bundleForBrowser(file: string, text: string): Promise<{ readonly code: string; readonly imports: readonly string[] }> {
  const path = join(inject("userProject"), file);
  writeFileSync(path, text);
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    platform: "browser",
    logLevel: "silent",
  });
  const imports = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external).map(({ path }) => path),
  );
  return { code: outputFiles[0]!.text, imports };
}

describe("in a browser", () => {
  it.each(names)("%s bundles, and asks for nothing of Node", async (name) => {
    const { imports } = await bundleForBrowser("entry.mjs", `export * from ${JSON.stringify(name)};`);
    expect(imports).toEqual([]);
  });

  it("the bundled core ranks, where there is no Node", async () => {
    const { code } = await bundleForBrowser(
      "page.mjs",
      `import { createMarket, createMatcher, createTaxonomy, definePolicy } from "pengantar";
import { skills } from "pengantar/rules";
const taxonomy = createTaxonomy({ id: "t", version: "1", concepts: [{ id: "welding", kind: "skill", labels: { en: "welding" } }] }).value;
const { market } = createMarket({
  taxonomy,
  candidates: [{ id: "a" }, { id: "b", skills: [{ concept: "welding" }] }],
  vacancies: [{ id: "v", title: "Welder", requirements: [{ kind: "skill", concept: "welding", importance: "essential" }] }],
});
const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } } });
answer(createMatcher(market, policy, { asOf: "2026-11-24" }).candidatesFor("v").matches.map(({ id }) => id).join());`,
    );
    let order = "";
    const page = { TextEncoder, TextDecoder, answer: (ids: string) => (order = ids) };
    runInNewContext(code, page);
    expect(order).toBe("b,a");
  });
});
