/** Packs the package into a folder of its own, and lets publint and attw judge the tarball. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "pengantar-packed-"));
try {
  run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], "ignore");
  const tarball = join(folder, readdirSync(folder)[0]);
  run("publint", ["run", tarball, "--strict"]);
  // CommonJS users `require` an ES module, which Node 20.19 can and TypeScript's node16 did not know of: hence the one rule left out.
  // node10 knows no subpath exports.
  run("attw", [tarball, "--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm"]);
} finally {
  rmSync(folder, { recursive: true });
}

function run(program, words, stdout = "inherit") {
  const { status } = spawnSync(program, words, { stdio: ["ignore", stdout, "inherit"] });
  if (status !== 0) process.exitCode = 1;
}
