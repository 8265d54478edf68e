import { cpus } from "node:os";
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Measure } from "../evaluation/benchmark.js";

/** Stopwatch and memory of this process: the library has neither. Memory is what is in use after all rubbish was collected. */
export function measureOfMachine(): Measure {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  return {
    now: () => performance.now(),
    memory() {
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    },
  };
}

/** What another needs to know of this machine to read its times. */
export function machine(): Readonly<Record<string, string>> {
  const all = cpus();
  return {
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    processors: `${String(all.length)} × ${all[0]?.model.trim() ?? "?"}`,
  };
}
