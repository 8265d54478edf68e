import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder of a user's project whose node_modules holds the packed package and what it depends on, and nothing else. */
    readonly userProject: string;
  }
}

const root = resolve(import.meta.dirname, "../..");
const sources = ["src", "package.json", "tsup.config.ts", "natural-stemmer-plugin.ts"];

/** Builds where the build is older than its sources, packs, and installs the tarball as a user would. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "pengantar-user-"));
  if (buildIsStale()) npm("run", "build");
  npm("pack", "--ignore-scripts", "--pack-destination", folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error(`npm pack left no tarball in ${folder}`);
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  execFileSync("tar", ["-xzf", tarball, "-C", "node_modules"], { cwd: folder });
  // A tarball holds one folder, "package".
  renameSync(join(modules, "package"), join(modules, "pengantar"));
  linkDependencies(modules);
  project.provide("userProject", folder);
  return () => {
    rmSync(folder, { recursive: true });
  };
}

function buildIsStale(): boolean {
  const built = join(root, "dist/index.d.ts");
  if (!existsSync(built)) return true;
  const finished = statSync(built).mtimeMs;
  return sources.flatMap(filesUnder).some((file) => statSync(file).mtimeMs > finished);
}

function filesUnder(path: string): string[] {
  const whole = join(root, path);
  if (!statSync(whole).isDirectory()) return [whole];
  return [whole, ...readdirSync(whole, { recursive: true, encoding: "utf8" }).map((name) => join(whole, name))];
}

function npm(...words: string[]): void {
  execFileSync("npm", ["--silent", ...words], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

function linkDependencies(modules: string): void {
  const manifest = JSON.parse(readFileSync(join(modules, "pengantar/package.json"), "utf8")) as { dependencies: Record<string, string> };
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
}
