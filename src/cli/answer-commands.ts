import type { Command } from "commander";
import type { DecideCommandOptions } from "./decide-command.js";
import { helpEn } from "./help-en.js";
import { helpId } from "./help-id.js";
import type { QuestionsCommandOptions } from "./questions-command.js";
import type { PairOptions } from "./read-pair.js";
import type { ReplayCommandOptions } from "./replay-command.js";
import type { CommandSetting } from "./taxonomy-commands.js";
import type { WhatIfCommandOptions } from "./what-if-command.js";

/** Adds `pengantar why-not`, `what-if`, `questions`, `replay` and `decide`. */
export function addAnswerCommands(program: Command, { shell, prepare, end, add }: AnswerSetting): void {
  const help = shell.locale === "id" ? helpId : helpEn;
  const { values, options: says, answers } = help;
  const command = (name: keyof typeof answers.examples, description: string): Command =>
    prepare(program.command(name), shell)
      .description(description)
      .usage(help.optionsWord)
      .addHelpText("after", `\n${answers.examples[name]}`);
  const writing = (of: Command): Command =>
    of
      .option(`--as-of <${values.day}>`, says.asOf)
      .option(`--format <${values.format}>`, answers.options.format)
      .option(`--out <${values.file}>`, says.out)
      .option("--verbose", says.verbose)
      .option(`--locale <${values.locale}>`, says.locale);
  const ofPair = (of: Command): Command =>
    add.policies(
      add.market(
        of
          .option(`--candidate <${values.id}>`, says.candidate)
          .option(`--vacancy <${values.id}>`, says.vacancy)
          .option(`--for <${values.side}>`, answers.options.pairFor)
          .option(`--top <${values.count}>`, answers.options.pairTop),
      ),
    );

  writing(ofPair(command("why-not", answers.whyNot))).action(async (options: PairOptions) => {
    const { whyNotCommand } = await import("./why-not-command.js");
    end(await whyNotCommand(options, shell));
  });
  writing(
    ofPair(command("what-if", answers.whatIf))
      .option(`--sides <${answers.words.sides}>`, answers.options.sides)
      .option(`--efforts <${values.file}>`, answers.options.efforts)
      .option(`--levers <${values.file}>`, answers.options.levers),
  ).action(async (options: WhatIfCommandOptions) => {
    const { whatIfCommand } = await import("./what-if-command.js");
    end(await whatIfCommand(options, shell));
  });
  writing(
    add.policies(
      add.market(
        command("questions", answers.questions)
          .option(`--candidate <${values.id}>`, answers.options.candidate)
          .option(`--vacancy <${values.id}>`, answers.options.vacancy)
          .option(`--top <${values.count}>`, answers.options.pairTop),
      ),
    ),
  ).action(async (options: QuestionsCommandOptions) => {
    const { questionsCommand } = await import("./questions-command.js");
    end(await questionsCommand(options, shell));
  });
  add
    .plugin(
      add
        .market(command("replay", answers.replay).argument(`<${answers.words.record}>`))
        .usage(`<${answers.words.record}> ${help.optionsWord}`)
        .option(`--policy <${values.file}>`, answers.options.replayPolicy),
    )
    .option(`--as-of <${values.day}>`, answers.options.replayAsOf)
    .option(`--format <${values.format}>`, answers.options.format)
    .option(`--out <${values.file}>`, says.out)
    .option("--verbose", says.verbose)
    .option(`--locale <${values.locale}>`, says.locale)
    .action(async (file: string, options: ReplayCommandOptions) => {
      const { replayCommand } = await import("./replay-command.js");
      end(await replayCommand(file, options, shell));
    });
  command("decide", answers.decide)
    .argument(`<${answers.words.record}>`)
    .usage(`<${answers.words.record}> ${help.optionsWord}`)
    .option(`--by <${answers.words.name}>`, answers.options.officer)
    .option(`--choose <${answers.words.ids}>`, answers.options.choose)
    .option(`--reason <${answers.words.name}>`, answers.options.reason)
    .option(`--at <${values.day}>`, answers.options.at)
    .option(`--id <${values.id}>`, answers.options.recordId)
    .option(`--out <${values.file}>`, says.out)
    .option(`--locale <${values.locale}>`, says.locale)
    .action(async (file: string, options: DecideCommandOptions) => {
      const { decideCommand } = await import("./decide-command.js");
      end(await decideCommand(file, options, shell));
    });
}

/** What the program gives groups of commands that read records and policies. */
export interface AnswerSetting extends CommandSetting {
  /** Adds the options of records that are needed, or are not, of a policy with its plug-ins, and of plug-ins alone. */
  readonly add: Readonly<Record<"market" | "anyMarket" | "policies" | "plugin", (command: Command) => Command>>;
}
