import { fitWeights, type FittedPolicy, type FittedWeight, type RefusedFit } from "../matching/policies.js";
import { policyToJson, type Policy } from "../policy/index.js";
import { asOfDay } from "./as-of-day.js";
import { oneOf } from "./check-options.js";
import { comparisonSections } from "./comparison-report.js";
import { decimal, interval } from "./decimal.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { openOnePolicy } from "./open-policy.js";
import type { MarketOptions } from "./read-all.js";
import { readJudgements } from "./read-judgements.js";
import { readMarketIfNamed } from "./read-market-if-named.js";
import { sideOf } from "./read-pair.js";
import type { Report, TableRow } from "./report.js";
import { reportIssues } from "./report-issues.js";
import type { Shell } from "./shell.js";
import { checkWritable, writeResult } from "./write-result.js";
import { reportFormats, writeReport } from "./write-report.js";

/** Options of `pengantar policy fit`, as the shell gave them. */
export interface PolicyFitOptions extends MarketOptions {
  readonly plugin?: readonly string[];
  /** @defaultValue pairwise */
  readonly method?: string;
  /** @defaultValue vacancies */
  readonly for?: string;
  readonly policyVersion?: string;
  /** @defaultValue 200 */
  readonly resamples?: string;
  readonly asOf?: string;
  readonly format?: string;
  /** File for the new policy. */
  readonly out?: string;
  readonly verbose?: boolean;
}

/** Fits a policy's weights to judgements; ends with 1 where there is too little to learn from. */
export async function policyFitCommand(files: readonly [string, string], options: PolicyFitOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", reportFormats, options.format ?? "table", shell);
  const method = oneOf("--method", ["pairwise", "coordinate"], options.method ?? "pairwise", shell);
  const side = sideOf(options.for ?? "vacancies", shell);
  const asOf = asOfDay(options.asOf, shell);
  await checkWritable(options.out, shell);
  const policy = await openOnePolicy(files[0], options.plugin, shell);
  const { judgements, issues } = await readJudgements(files[1], shell);
  const read = await readMarketIfNamed(options, shell);
  if (!read) throw wrongUsage(shell.say.answers.bothSides);
  const { market } = read;
  const version = options.policyVersion;
  const resamples = resamplesOf(options.resamples, shell);
  const fitted = fitWeights(policy, market, judgements, { asOf, method, side, resamples, ...(version === undefined ? {} : { version }) });
  const told = fitted.issues.map((issue) => ({ ...issue, source: files[1] }));
  const exitCode = reportIssues({ issues: [...issues, ...told], unlinked: [] }, options.verbose ?? false, shell);
  const json = fitted.policy ? { ...fitted, policy: policyToJson(fitted.policy) } : fitted;
  const report = (): Report => ({
    title: `${policy.id} ${policy.version} → ${fitted.policy?.version ?? "–"}`,
    about: [shell.say.answers.fit.feedback(fitted.lists, fitted.pairs, fitted.ineligible)],
    sections: fitted.policy
      ? [...fittedSections(fitted, shell), ...comparisonSections(fitted.comparison, market, options.verbose ?? false, shell)]
      : [{ lines: [refusalOf(fitted, shell)] }],
  });
  await writeReport({ report, json }, format, undefined, shell);
  if (fitted.policy && options.out !== undefined)
    await writeResult([`${JSON.stringify(policyToJson(fitted.policy), null, 2)}\n`], options.out, shell);
  return fitted.policy && exitCode === exitCodes.done ? read.exitCode : exitCodes.badData;
}

/** None, or enough for an interval. */
function resamplesOf(received: string | undefined, { say }: Shell): number {
  const count = Number(received ?? "200");
  if (!Number.isSafeInteger(count) || (count < 20 && count !== 0)) throw wrongUsage(say.answers.fit.badResamples(JSON.stringify(received)));
  return count;
}

function refusalOf({ refusal }: RefusedFit, { locale }: Shell): string {
  return refusal.message[locale];
}

type Fitted = Omit<FittedPolicy<object, object>, "policy"> & { readonly policy: Pick<Policy, "id" | "version"> };

function fittedSections({ weights, agreement, heldOut }: Fitted, { say, locale }: Shell): Report["sections"] {
  const { fit } = say.answers;
  const most = Math.max(...weights.map(({ shareBefore, shareAfter, interval: its }) => Math.max(shareBefore, shareAfter, its?.high ?? 0)));
  const row = ({ path, before, after, shareBefore, shareAfter, interval: its }: FittedWeight): TableRow => ({
    cells: [
      path,
      ...[before, after, shareBefore, shareAfter].map((value) => decimal(value, 3, locale)),
      its === null ? "–" : interval(its.low, its.high, 3, locale),
    ],
    bar: { value: shareAfter / most, most: (its?.high ?? shareAfter) / most, of: shareBefore / most },
  });
  return [
    { table: { columns: [fit.criterion, fit.before, fit.after, fit.shareBefore, fit.shareAfter, fit.interval], rows: weights.map(row) } },
    {
      lines: [
        fit.agreement(decimal(agreement.before, 3, locale), decimal(agreement.after, 3, locale)),
        fit.heldOut(decimal(heldOut.before, 3, locale), decimal(heldOut.after, 3, locale)),
        ...(heldOut.after <= heldOut.before ? [fit.noBetter] : []),
      ],
    },
  ];
}
