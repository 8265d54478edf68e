import { existsSync, readFileSync } from "node:fs";
import type { BenchmarkCell } from "../evaluation/benchmark.js";

/**
 * Reads the finished cells of an earlier benchmark, one a line. A last line that was cut off, where the earlier run was broken off, ends them.
 * @param onBroken is told the first line that cannot be read.
 */
export function readCells(file: string, onBroken: (line: number) => void): readonly BenchmarkCell[] {
  if (!existsSync(file)) return [];
  const cells: BenchmarkCell[] = [];
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line === "") continue;
    const cell = cellOf(line);
    if (cell === undefined) {
      onBroken(index + 1);
      break;
    }
    cells.push(cell);
  }
  return cells;
}

/** The fingerprint tells what a cell belongs to; the program itself wrote the rest. */
function cellOf(line: string): BenchmarkCell | undefined {
  try {
    const value = JSON.parse(line) as BenchmarkCell | null;
    return typeof value?.fingerprint === "string" && Array.isArray(value.accuracy) && Array.isArray(value.measured) ? value : undefined;
  } catch {
    return undefined;
  }
}
