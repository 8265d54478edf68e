/**
 * Bundles every public entry for a browser, as a user's bundler would, and fails where one has outgrown its budget.
 * Budgets in KB of 1,000 bytes, minified, what the entry imports included: before compression, and gzipped.
 */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const budgets = {
  ".": [312, 105],
  "./text": [158, 51],
  "./text/indonesian": [330, 110],
  "./taxonomy": [172, 56],
  "./linking": [175, 58],
  "./linking/space": [228, 69],
  "./geo": [145, 44],
  "./rules": [282, 93],
  "./policies": [372, 126],
  "./evaluation": [98, 37],
  "./benchmark": [370, 128],
  "./io": [330, 98],
  "./packs/indonesia": [430, 146],
};

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
/** It runs in Node alone. */
const inNode = "./cluster";
const entries = Object.entries(exports).filter(([entry, target]) => typeof target === "object" && entry !== inNode);
const rows = await Promise.all(entries.map(measure));

console.log(`${"entry".padEnd(20)}${columns("KB", "budget", "gzip KB", "budget")}`);
for (const { entry, raw, zipped, budget } of rows) {
  const verdict = isOver({ raw, zipped, budget }) ? "  over" : "";
  console.log(`${entry.padEnd(20)}${columns(kilobytes(raw), budget?.[0], kilobytes(zipped), budget?.[1])}${verdict}`);
}

const unknown = Object.keys(budgets).filter((entry) => !(entry in exports));
if (unknown.length > 0) console.error(`budgets of no entry: ${unknown.join(", ")}`);
if (unknown.length > 0 || rows.some(isOver)) process.exitCode = 1;

async function measure([entry, target]) {
  const { outputFiles } = await build({
    entryPoints: [target.default],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
  });
  const { contents } = outputFiles[0];
  return { entry, raw: contents.length, zipped: gzipSync(contents, { level: 9 }).length, budget: budgets[entry] };
}

/** An entry without a budget is over it. */
function isOver({ raw, zipped, budget = [0, 0] }) {
  return raw > budget[0] * 1000 || zipped > budget[1] * 1000;
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

function columns(...values) {
  return values.map((value) => String(value ?? "none").padStart(9)).join("");
}
