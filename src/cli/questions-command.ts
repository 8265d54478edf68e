import { questionsFor, type Question } from "../matching/index.js";
import type { Side } from "../market/index.js";
import { asOfDay } from "./as-of-day.js";
import { bindMarket, policyOf } from "./bind-market.js";
import { countOf, oneOf } from "./check-options.js";
import { decimal } from "./decimal.js";
import { describeRecord } from "./describe-record.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { readAll, type MarketOptions } from "./read-all.js";
import { isThere, matcherOf } from "./read-pair.js";
import type { PolicyOptions } from "./read-policy.js";
import type { Item, Report } from "./report.js";
import type { Shell } from "./shell.js";
import { checkWritable } from "./write-result.js";
import { reportFormats, writeReport } from "./write-report.js";

/** Options of `pengantar questions`, as the shell gave them. */
export interface QuestionsCommandOptions extends MarketOptions, PolicyOptions {
  /** One of the two. */
  readonly candidate?: string;
  readonly vacancy?: string;
  /** @defaultValue 10 */
  readonly top?: string;
  readonly asOf?: string;
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** Says what should be asked about a record, what matters most first. */
export async function questionsCommand(options: QuestionsCommandOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", reportFormats, options.format ?? "table", shell);
  const top = countOf("--top", options.top ?? "10", shell);
  const asOf = asOfDay(options.asOf, shell);
  const { side, id } = askedAbout(options, shell);
  await checkWritable(options.out, shell);

  const { market, policy, issues, exitCode } = await readAll(options, shell);
  const answering = await bindMarket(market, policy, asOf);
  if (!isThere(answering, side, id, issues, shell)) return exitCodes.badData;
  const matcher = matcherOf(answering, side, id, shell);
  const questions = questionsFor(matcher, side === "candidate" ? { candidate: id } : { vacancy: id }, { top });
  const report = (): Report => {
    const { say, locale } = shell;
    const { title, facts } = describeRecord(market, side, id, locale);
    const { id: name, version, hash } = policyOf(answering);
    return {
      title: `${say.answers.questions.title}: ${title === id ? id : `${title} · ${id}`}`,
      about: [facts.join(" · "), say.explanation.on(asOf, `${name} ${version} (${hash.slice(0, 12)})`)],
      sections: [
        questions.length === 0
          ? { lines: [say.answers.questions.none(top)] }
          : { items: questions.map((question, index) => item(question, index, top, shell)) },
        { lines: say.answers.questions.legend },
      ],
    };
  };
  await writeReport({ report, json: questions }, format, options.out, shell);
  return exitCode;
}

function askedAbout({ candidate, vacancy }: QuestionsCommandOptions, { say }: Shell): { readonly side: Side; readonly id: string } {
  if ((candidate === undefined) === (vacancy === undefined)) throw wrongUsage(say.answers.questions.oneOfTwo);
  return candidate === undefined ? { side: "vacancy", id: vacancy! } : { side: "candidate", id: candidate };
}

function item({ text, state, kind, places, spread }: Question, index: number, top: number, { say, locale }: Shell): Item {
  const { questions: words } = say.answers;
  return {
    mark: `${String(index + 1)}.`,
    text: text[locale],
    notes: [`${words.states[state]}; ${words.kinds[kind]}. ${words.effect(places, top, decimal(spread, 2, locale))}`],
  };
}
