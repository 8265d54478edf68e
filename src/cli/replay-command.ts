import { describeRecord } from "./describe-record.js";
import { replay, type DecisionRecord, type Replay } from "../matching/policies.js";
import type { Market } from "../market/index.js";
import { asOfDay } from "./as-of-day.js";
import { oneOf } from "./check-options.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { gatherRecipes } from "./load-plugin.js";
import { openPolicy } from "./open-policy.js";
import type { MarketOptions } from "./read-all.js";
import { readDecisionRecords } from "./read-decision-records.js";
import { readMarketIfNamed } from "./read-market-if-named.js";
import type { PolicyOptions } from "./read-policy.js";
import type { Report, Section } from "./report.js";
import type { Shell } from "./shell.js";
import { checkWritable } from "./write-result.js";
import { reportFormats, writeReport } from "./write-report.js";

/** Options of `pengantar replay`, as the shell gave them. */
export interface ReplayCommandOptions extends MarketOptions, PolicyOptions {
  readonly asOf?: string;
  readonly format?: string;
  readonly out?: string;
  readonly verbose?: boolean;
}

/** Makes recorded rankings again; ends with 1 where one is not the same bit for bit. */
export async function replayCommand(file: string, options: ReplayCommandOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", reportFormats, options.format ?? "table", shell);
  const asOf = options.asOf === undefined ? {} : { asOf: asOfDay(options.asOf, shell) };
  await checkWritable(options.out, shell);
  const records = await readDecisionRecords(file, shell);
  const given = options.policy === undefined ? {} : { policy: await openPolicy(options.policy, options.plugin, shell) };
  const recipes = await gatherRecipes(options.plugin ?? [], shell.say);
  const read = await readMarketIfNamed(options, shell);
  if (!read) throw wrongUsage(shell.say.answers.bothSides);
  const { market } = read;
  const replays = records.map((record) => ({ record, replayed: replay(record, market, { recipes, ...given, ...asOf }) }));
  const same = replays.filter(({ replayed }) => replayed.same).length;
  const report = (): Report => ({
    title: shell.say.answers.replay.title(same, replays.length),
    about: [],
    sections: replays.map((one) => section(one, market, shell)),
  });
  const json = replays.map(({ record, replayed }) => ({ record: record.hash, question: record.question, ...replayed }));
  await writeReport({ report, json: json.length === 1 ? json[0] : json }, format, options.out, shell);
  return same === replays.length ? exitCodes.done : exitCodes.badData;
}

function section(
  { record, replayed }: { readonly record: DecisionRecord; readonly replayed: Replay },
  market: Market,
  { say, locale }: Shell,
): Section {
  const { replay: words } = say.answers;
  const { side, id } = record.question;
  const isKnown = market.rowOf(side, id) >= 0;
  const title = isKnown ? describeRecord(market, side, id, locale).title : id;
  const { policy, asOf, decision } = record;
  return {
    title: title === id ? id : `${title} · ${id}`,
    lines: [
      words.made(asOf, `${policy.id} ${policy.version} (${policy.hash.slice(0, 12)})`, record.engine),
      ...(decision === null ? [] : [words.decided(decision.by, decision.at, decision.chosen.join(", "), decision.override?.reason)]),
      replayed.same ? words.same : words.differs,
    ],
    items: replayed.differences.map(({ input, recorded, now }) => ({ text: `${words.inputs[input]}: ${recorded} → ${now}` })),
  };
}
