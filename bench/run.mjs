/**
 * Bundles a bench and runs it on the built library: `node bench/run.mjs [options]`, after `npm run build`.
 * `--entry F` another program than main.ts; `--dist F` another build, in folder F; all other options are the program's own.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import manifest from "../package.json" with { type: "json" };

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Takes an option out of the command line. */
function option(name, otherwise) {
  const given = process.argv.indexOf(name);
  return given < 0 ? otherwise : process.argv.splice(given, 2)[1];
}

const dist = resolve(option("--dist", at("../dist")));
const entry = at(option("--entry", "main.ts"));

/** Nothing but the bench is bundled: the library and other packages run as their users have them. */
const asInstalled = {
  name: "as installed",
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^pengantar(\/|$)/ }, ({ path }) => {
      const target = manifest.exports[path.replace("pengantar", ".")].default.replace("./dist/", "");
      return { path: pathToFileURL(join(dist, target)).href, external: true };
    });
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind === "entry-point" || path.startsWith("node:") || pluginData === asInstalled) return undefined;
      const found = await find(path, { kind, resolveDir, pluginData: asInstalled });
      return found.errors.length > 0 ? found : { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

const folder = mkdtempSync(join(tmpdir(), "pengantar-bench-"));
process.on("exit", () => {
  rmSync(folder, { recursive: true, force: true });
});
const outfile = join(folder, "bench.mjs");
await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "node", target: "node20", plugins: [asInstalled] });
await import(pathToFileURL(outfile).href);
