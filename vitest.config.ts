import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };

/** The tests that need the built package: they wait for a build; the rest does not. */
const ofThePackage = [
  "test/exports.test.ts",
  "test/readme.test.ts",
  "test/package/**/*.test.ts",
  "test/cli/**/*.test.ts",
  "test/cluster/**/*.test.ts",
];

/** There, the library is called by its name, and answered by the build. */
const builtByName = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === "string"
    ? []
    : [{ find: new RegExp(`^${subpath.replace(".", "pengantar")}$`), replacement: resolve(import.meta.dirname, target.default) }],
);

export default defineConfig({
  test: {
    // Every core: with two of them vitest would use one.
    maxWorkers: "100%",
    // Files of one worker share what they import: no test changes a module, and reading all of it anew for each file took half of the time.
    isolate: false,
    projects: [
      { test: { name: "source", include: ["test/**/*.test.ts"], exclude: ofThePackage, testTimeout: 30_000 } },
      {
        resolve: { alias: builtByName },
        test: {
          name: "package",
          include: ofThePackage,
          globalSetup: "test/package/install.ts",
          testTimeout: 60_000,
          // What a file prepares runs the program, too: on a busy machine it takes its time.
          hookTimeout: 60_000,
          // As Node runs it, not as vite rewrites it.
          server: { deps: { external: [/\/dist\//] } },
        },
      },
    ],
  },
});
