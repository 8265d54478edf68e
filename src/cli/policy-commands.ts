import type { Command } from "commander";
import type { AnswerSetting } from "./answer-commands.js";
import { helpEn } from "./help-en.js";
import { helpId } from "./help-id.js";
import type { PolicyDescribeOptions } from "./policy-describe-command.js";
import type { PolicyDiffOptions } from "./policy-diff-command.js";
import type { PolicyFitOptions } from "./policy-fit-command.js";
import type { PolicyLintOptions } from "./policy-lint-command.js";

/** Adds `pengantar policy lint`, `diff`, `describe` and `fit`. */
export function addPolicyCommands(group: Command, { shell, prepare, end, add }: AnswerSetting): void {
  const help = shell.locale === "id" ? helpId : helpEn;
  const { values, options: says, answers } = help;
  const { words } = answers;
  group
    .description(answers.policy)
    .usage(`${help.commandWord} ${help.optionsWord}`)
    .helpCommand(false)
    // The files that each takes would leave no room for what it does.
    .configureHelp({ ...group.configureHelp(), subcommandTerm: (command) => command.name() })
    .addHelpText("after", `\n${answers.examples.policy}`);
  const command = (name: "lint" | "diff" | "describe" | "fit", ...takes: readonly string[]): Command => {
    const made = prepare(group.command(name), shell).description(answers[name]);
    for (const word of takes) made.argument(`<${word}>`);
    return made.usage(`${takes.map((word) => `<${word}>`).join(" ")} ${help.optionsWord}`);
  };
  const reporting = (of: Command, out = says.out): Command =>
    of
      .option(`--as-of <${values.day}>`, says.asOf)
      .option(`--format <${values.format}>`, answers.options.format)
      .option(`--out <${values.file}>`, out)
      .option("--verbose", says.verbose)
      .option(`--locale <${values.locale}>`, says.locale);
  const listed = (of: Command): Command =>
    of.option(`--for <${values.side}>`, answers.options.pairFor).option(`--top <${values.count}>`, answers.options.pairTop);

  reporting(add.plugin(add.anyMarket(command("lint", words.policyFile)))).action(async (file: string, options: PolicyLintOptions) => {
    const { policyLintCommand } = await import("./policy-lint-command.js");
    end(await policyLintCommand(file, options, shell));
  });
  reporting(
    listed(add.plugin(add.anyMarket(command("diff", `${words.policyFile}-1`, `${words.policyFile}-2`))))
      .option(`--place-level <${words.level}>`, answers.options.placeLevel)
      .option(`--by <${values.file}>`, answers.options.by)
      .option(`--smallest-group <${values.count}>`, answers.options.smallestGroup),
  ).action(async (before: string, after: string, options: PolicyDiffOptions) => {
    const { policyDiffCommand } = await import("./policy-diff-command.js");
    end(await policyDiffCommand([before, after], options, shell));
  });
  add
    .plugin(command("describe", words.policyFile))
    .option(`--format <${values.format}>`, answers.options.formatDescribe)
    .option(`--out <${values.file}>`, says.out)
    .option(`--locale <${values.locale}>`, says.locale)
    .action(async (file: string, options: PolicyDescribeOptions) => {
      const { policyDescribeCommand } = await import("./policy-describe-command.js");
      end(await policyDescribeCommand(file, options, shell));
    });
  reporting(
    add
      .plugin(add.market(command("fit", words.policyFile, words.judgements)))
      .option(`--method <${words.name}>`, answers.options.method)
      .option(`--for <${values.side}>`, answers.options.pairFor)
      .option(`--policy-version <${words.name}>`, answers.options.policyVersion)
      .option(`--resamples <${values.count}>`, answers.options.resamples),
    answers.options.outPolicy,
  ).action(async (policy: string, judgements: string, options: PolicyFitOptions) => {
    const { policyFitCommand } = await import("./policy-fit-command.js");
    end(await policyFitCommand([policy, judgements], options, shell));
  });
}
