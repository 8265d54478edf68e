import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const lockfile = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
};

it("every package is pinned to one version", () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it("the lockfile names versions, and no server that they came from", () => {
  expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100);
  expect(Object.values(lockfile.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
