import { whyNot, type WhyNot } from "../matching/index.js";
import { oneOf } from "./check-options.js";
import { criterionName } from "./criterion-name.js";
import { decimal } from "./decimal.js";
import { describeRecord } from "./describe-record.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { matchCard } from "./match-card.js";
import { pairHead } from "./pair-head.js";
import { readPair, type PairOptions } from "./read-pair.js";
import type { Report, Section } from "./report.js";
import type { Shell } from "./shell.js";
import { checkWritable } from "./write-result.js";
import { reportFormats, writeReport } from "./write-report.js";

/** Says why a pair is not in a list, or where it is in it. */
export async function whyNotCommand(options: PairOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", reportFormats, options.format ?? "table", shell);
  await checkWritable(options.out, shell);
  const question = await readPair(options, shell);
  if (question === undefined) return exitCodes.badData;
  const { matcher, pair, side, top, exitCode } = question;
  const { locale } = shell;
  const why = whyNot(matcher, pair, { for: side, top, locale });
  const report = (): Report => ({ ...pairHead(matcher, pair, shell), sections: [reason(why, shell), costs(why, shell)] });
  const below = () =>
    matchCard(undefined, describeRecord(matcher.market, "candidate", pair.candidate, locale), matcher.explain(pair, { locale }));
  await writeReport({ report, json: why, below }, format, options.out, shell);
  return exitCode;
}

function reason(why: WhyNot, { say }: Shell): Section {
  const { whyNot: words } = say.answers;
  return {
    title: `${say.answers.list[why.for](why.top)}: ${words.reasons[why.reason]}`,
    items: why.sentences.map((text) => ({ text })),
  };
}

function costs({ costs: all }: WhyNot, { say, locale }: Shell): Section {
  if (all.length === 0) return {};
  const { whyNot: words } = say.answers;
  const dearest = all[0]!.cost;
  return {
    table: {
      columns: [words.costs, words.cost, words.degree, words.theirs],
      rows: all.map(({ criterion, cost, degree, theirs, sentence }) => ({
        cells: [criterionName(criterion, say), ...[cost, degree, theirs].map((value) => decimal(value, 3, locale))],
        note: sentence,
        bar: { value: cost / dearest },
      })),
    },
  };
}
