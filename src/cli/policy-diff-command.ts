import type { PlaceLevel } from "../model/index.js";
import { comparePolicies, policyDifferences } from "../matching/policies.js";
import { asOfDay } from "./as-of-day.js";
import { countOf, oneOf } from "./check-options.js";
import { comparisonReport, differencesReport } from "./comparison-report.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { openPolicy } from "./open-policy.js";
import type { MarketOptions } from "./read-all.js";
import { readGroups } from "./read-groups.js";
import { readMarketIfNamed } from "./read-market-if-named.js";
import { sideOf } from "./read-pair.js";
import type { Shell } from "./shell.js";
import { checkWritable } from "./write-result.js";
import { reportFormats, writeReport } from "./write-report.js";

/** Options of `pengantar policy diff`, as the shell gave them. */
export interface PolicyDiffOptions extends MarketOptions {
  readonly plugin?: readonly string[];
  /** @defaultValue vacancies */
  readonly for?: string;
  /** @defaultValue 10 */
  readonly top?: string;
  /** @defaultValue province */
  readonly placeLevel?: string;
  readonly by?: string;
  /** @defaultValue 5 */
  readonly smallestGroup?: string;
  readonly asOf?: string;
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

const levels: readonly PlaceLevel[] = ["country", "province", "regency", "district", "village"];

/** Tells where two policies differ, and with a market, who enters the lists and who leaves. */
export async function policyDiffCommand(files: readonly [string, string], options: PolicyDiffOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", reportFormats, options.format ?? "table", shell);
  const side = sideOf(options.for ?? "vacancies", shell);
  const top = countOf("--top", options.top ?? "10", shell);
  const smallestGroup = countOf("--smallest-group", options.smallestGroup ?? "5", shell);
  const placeLevel = oneOf("--place-level", levels, options.placeLevel ?? "province", shell);
  const asOf = asOfDay(options.asOf, shell);
  await checkWritable(options.out, shell);
  const by = options.by === undefined ? {} : await readGroups(options.by, shell);
  const before = await openPolicy(files[0], options.plugin, shell);
  const after = await openPolicy(files[1], options.plugin, shell);
  const read = await readMarketIfNamed(options, shell);
  if (!read) {
    const changes = policyDifferences(before, after);
    await writeReport({ report: () => differencesReport(before, after, changes, shell), json: { changes } }, format, options.out, shell);
    return exitCodes.done;
  }
  const { market, exitCode } = read;
  const comparison = comparePolicies(market, before, after, { asOf, side, top, by, placeLevel, smallestGroup });
  const report = () => comparisonReport(comparison, market, options.verbose ?? false, shell);
  await writeReport({ report, json: comparison }, format, options.out, shell);
  return exitCode;
}
