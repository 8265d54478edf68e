import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { naturalStemmerPlugin } from "../../natural-stemmer-plugin.js";

interface Bundle {
  readonly default: { stem(word: string): string };
}

const root = resolve(import.meta.dirname, "../..");
const entry = "natural/lib/natural/stemmers/indonesian/stemmer_id.js";
const original = createRequire(import.meta.url)(entry) as { stem(word: string): string; readonly dictionary: readonly string[] };
let folder: string;

const bundle = async (name: string, plugins: Parameters<typeof build>[0]["plugins"]): Promise<Bundle> => {
  const outfile = join(folder, name);
  await build({
    stdin: { contents: `export { default } from "${entry}"`, resolveDir: root },
    bundle: true,
    format: "esm",
    outfile,
    ...(plugins ? { plugins } : {}),
  });
  return (await import(pathToFileURL(outfile).href)) as Bundle;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pengantar-stemmer-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("naturalStemmerPlugin", () => {
  const affixed = original.dictionary
    .filter((_, index) => index % 15 === 0)
    .flatMap((word) => [`me${word}kan`, `ber${word}`, `pe${word}an`, `di${word}nya`, `${word}-${word}`]);

  it("makes a bundle that stems as the original does", async () => {
    const stemmer = (await bundle("with.mjs", [naturalStemmerPlugin()])).default;
    expect(affixed.length).toBeGreaterThan(9000);
    expect(affixed.filter((word) => stemmer.stem(word) !== original.stem(word))).toEqual([]);
  });

  it("is needed: without it an affixed word throws in an ES module", async () => {
    const stemmer = (await bundle("without.mjs", undefined)).default;
    expect(() => stemmer.stem("mengajar")).toThrow(TypeError);
  });

  it("packs the dictionary small", async () => {
    await bundle("with.mjs", [naturalStemmerPlugin()]);
    expect(readFileSync(join(folder, "with.mjs")).length).toBeLessThan(330_000);
  });

  it("fails loudly when a file of rules no longer looks as expected", async () => {
    let load: ((file: { path: string }) => Promise<unknown>) | undefined;
    const setup = naturalStemmerPlugin().setup as unknown as (hooks: {
      onLoad: (filter: { filter: RegExp }, call: typeof load) => void;
    }) => void;
    setup({
      onLoad({ filter }, call) {
        if (filter.source.includes("suffix")) load = call;
      },
    });
    // The prefix rules stand for another version of the suffix rules: the counts differ.
    const path = join(folder, "suffix_rules.js");
    writeFileSync(path, "const SuffixRules = this\nthis.removal = 1\n");
    await expect(load?.({ path })).rejects.toThrow(/expected 6 uses/);
  });
});
