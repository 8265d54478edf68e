/**
 * Bundles the bench and runs it on the built library: `node --expose-gc bench/run.mjs [options]`, after `npm run build`.
 * For the options see main.ts; `--dist F` measures another build, in folder F.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import manifest from "../package.json" with { type: "json" };

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const given = process.argv.indexOf("--dist");
const dist = given < 0 ? at("../dist") : resolve(process.argv.splice(given, 2)[1]);

/** The library is not bundled: it runs as its users have it. */
const library = {
  name: "library",
  setup({ onResolve }) {
    onResolve({ filter: /^pengantar/ }, ({ path }) => ({
      path: pathToFileURL(join(dist, manifest.exports[path.replace("pengantar", ".")].default.replace("./dist/", ""))).href,
      external: true,
    }));
  },
};

const outfile = join(mkdtempSync(join(tmpdir(), "pengantar-bench-")), "main.mjs");
await build({ entryPoints: [at("main.ts")], outfile, bundle: true, format: "esm", platform: "node", target: "node20", plugins: [library] });
await import(pathToFileURL(outfile).href);
