import type { Side } from "../market/index.js";
import type { Matcher, Ranking, Run } from "../matching/index.js";
import { recordRun } from "../matching/policies.js";
import { changeOffice, entriesOf, recordName } from "../office/index.js";
import { countOf, oneOf } from "./check-options.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { guidancePage } from "./guidance-page.js";
import { matchMessage } from "./match-message.js";
import { inFolder, openFolder, type OfficeOptions } from "./office-folder.js";
import { openMarket, sideOfId, type OfficeMarket, type OfficeMarketOptions } from "./office-market.js";
import { runTable } from "./run-table.js";
import { plain, styleFor, type Shell } from "./shell.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar cocokkan`, as the shell gave them. */
export interface SuggestCommandOptions extends OfficeOptions, OfficeMarketOptions {
  readonly for?: string;
  /** @defaultValue 5 */
  readonly top?: string;
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
  /** Shows the names of jobseekers to an employer, too. */
  readonly names?: boolean;
}

/** Ranks vacancies for a person or people for a vacancy, and notes each list in the log. What is protected is no part of the market. */
export async function suggestCommand(ids: readonly string[], options: SuggestCommandOptions, shell: Shell): Promise<ExitCode> {
  const wanted = options.for === undefined ? undefined : oneOf("--for", ["candidates", "vacancies"], options.for, shell);
  const format = oneOf("--format", ["table", "html", "pesan", "message", "json"], options.format ?? "table", shell);
  const top = countOf("--top", options.top ?? "5", shell);
  await checkWritable(options.out, shell);
  const setting = openFolder(options, shell);
  const { matcher, entries } = await openMarket(setting, options, shell);
  const { market, policy, asOf } = matcher;
  const asked = wanted && (wanted === "candidates" ? "candidate" : "vacancy");
  const sides = ids.map((id) => sideOfId(market, id, asked, setting));

  const rankings: Ranking[] = [];
  const numbers: number[] = [];
  for (const [index, id] of ids.entries()) {
    const side = sides[index]!;
    const record = recordRun(market, policy, { asOf, side, id, top, verify: 3 });
    const bytes = new TextEncoder().encode(`${JSON.stringify(record)}\n`);
    const made = await inFolder(
      setting,
      changeOffice(setting.disk, asOf, ({ entries: now }) => {
        // The list may name somebody who was removed since the registers were read.
        if (entriesOf(now.slice(entries.length), "removal").length > 0) throw wrongUsage(setting.words.suggest.removedMeanwhile);
        return {
          event: { kind: "run", side, id, record: record.hash },
          files: new Map([[recordName(record.hash), bytes]]),
          number: (now.at(-1)?.number ?? 0) + 1,
        };
      }),
    );
    numbers.push(made.number);
    rankings.push(record.ranking);
  }
  const run: Run = {
    policy: { id: policy.id, version: policy.version, hash: policy.hash },
    market: { hash: market.hash, candidates: market.count("candidate"), vacancies: market.count("vacancy") },
    asOf,
    rankings,
  };
  await writeResult(written(run, format, { matcher, entries }, options, shell), options.out, shell);
  shell.stderr.write(`${setting.words.suggest.recorded(numbers)}\n`);
  return exitCodes.done;
}

/** An employer's shortlist calls people by their numbers: a name tells of sex, religion and origin. To be shown, and not to be asked for other rankings. */
function withoutNames(matcher: Matcher): Matcher {
  const { market } = matcher;
  const candidate = (row: number): ReturnType<typeof market.candidate> => ({ ...market.candidate(row), name: undefined });
  return { ...matcher, market: { ...market, candidate } };
}

function written(
  run: Run,
  format: string,
  { matcher, entries }: Pick<OfficeMarket, "matcher" | "entries">,
  options: SuggestCommandOptions,
  shell: Shell,
): Iterable<string> {
  const { locale, stdout } = shell;
  const nextTalks = new Map(entriesOf(entries, "session").map(({ event }) => [event.candidate, event.next]));
  const blind = options.names === true ? matcher : withoutNames(matcher);
  // A person's own list has the name.
  const matcherOf = (side: Side): Matcher => (side === "candidate" ? matcher : blind);
  switch (format) {
    case "html":
      return guidancePage(run, { matcherOf, locale, nextTalks });
    case "pesan":
    case "message":
      return run.rankings.map((ranking) => matchMessage(ranking, matcherOf(ranking.for), locale));
    case "json":
      return [`${JSON.stringify(run, null, 2)}\n`];
    default: {
      const isPersonal = run.rankings.every((ranking) => ranking.for === "candidate");
      const style = options.out === undefined ? styleFor(stdout) : plain;
      return runTable(run, { matcher: matcherOf(isPersonal ? "candidate" : "vacancy"), locale, style });
    }
  }
}
