import type { WorkResult } from "./work.js";

const cells = (...texts: readonly string[]): string =>
  texts.map((text, i) => (i === 0 ? text.padEnd(14) : text.padStart(widths[i]!))).join("");
const widths = [14, 11, 7, 11, 11, 13, 9, 9];

/** The first line of the table. */
export const heading: string = cells("work", "rows", "equal", "median", "p95", "pairs/s", "× naive", "× scan");

/** A work's line, and below it what else there is to say. */
export function lines({
  id,
  rows,
  equal,
  median,
  p95,
  ratioNaive,
  ratioScan,
  rss,
  bytesPerCandidate,
  buildSeconds,
  notes,
}: WorkResult): string {
  const figures = [
    ...(buildSeconds === null ? [] : [`built in ${buildSeconds.toFixed(1)} s`]),
    ...(bytesPerCandidate === null ? [] : [`${bytesPerCandidate.toFixed(0)} bytes a candidate`]),
    ...(rss === null ? [] : [`RSS ${(rss / 2 ** 20).toFixed(0)} MB`]),
  ];
  return [
    cells(
      id,
      rows.toLocaleString("en"),
      equal === null ? "" : equal ? "yes" : "NO",
      milliseconds(median),
      milliseconds(p95),
      median === null || (ratioNaive === null && ratioScan === null) ? "" : `${((rows / median) * 1e-3).toFixed(1)} M`,
      ratioNaive === null ? "" : ratioNaive.toFixed(0),
      ratioScan === null ? "" : ratioScan.toFixed(1),
    ),
    ...(figures.length === 0 ? [] : [`  ${figures.join(", ")}`]),
    ...notes.map((note) => `  ${note}`),
  ].join("\n");
}

function milliseconds(time: number | null): string {
  return time === null ? "" : `${time.toPrecision(3)} ms`;
}
