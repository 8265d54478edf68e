import type { Command } from "commander";
import { officeHelpEn } from "./office-help-en.js";
import { officeHelpId } from "./office-help-id.js";
import type { RegisterCommandOptions } from "./register-command.js";
import type { SuggestCommandOptions } from "./suggest-command.js";
import type { CommandSetting } from "./taxonomy-commands.js";

/** Adds the commands of a counselor: each by its Indonesian name, with an English one. */
export function addOfficeCommands(program: Command, { shell, prepare, end }: CommandSetting): void {
  const help = shell.locale === "id" ? officeHelpId : officeHelpEn;
  const { options: says, values } = help;
  const command = (name: keyof typeof help.commands, alias: string, words: string): Command => {
    const { text, example } = help.commands[name];
    const made = prepare(program.command(name), shell)
      .description(text)
      .usage(`${words}${help.optionsWord}`)
      .addHelpText("after", `\n${example}`);
    if (alias !== name) made.alias(alias);
    return made
      .option(`--folder <${values.folder}>`, says.folder)
      .option(`--as-of <${values.day}>`, says.asOf)
      .option("--locale <id|en>", says.locale);
  };
  const matching = (of: Command): Command =>
    of
      .option(`--taxonomy <${values.file}>`, says.taxonomy)
      .option(`--policy <${values.file}>`, says.policy)
      .option(`--plugin <${values.file}>`, says.plugin, (file: string, before: readonly string[] | undefined) => [...(before ?? []), file]);
  const writing = (of: Command, formats: string): Command =>
    of.option(`--format <${values.format}>`, formats).option(`--out <${values.file}>`, says.out);

  command("daftar", "register", values.files)
    .argument("[files...]", says.files)
    .option(`--for <${values.side}>`, says.side)
    .option(`--mapping <${values.file}>`, says.mapping)
    .option(`--place-scheme <${values.scheme}>`, says.placeScheme)
    .option("--verbose", says.verbose)
    .action(async (files: readonly string[], options: RegisterCommandOptions) => {
      const { registerCommand } = await import("./register-command.js");
      end(await registerCommand(files, options, shell));
    });
  writing(matching(command("cocokkan", "suggest", values.ids)), says.formatSuggest)
    .argument("<ids...>", says.ids)
    .option(`--for <${values.side}>`, says.side)
    .option(`--top <${values.count}>`, says.top)
    .option("--names", says.names)
    .action(async (ids: readonly string[], options: SuggestCommandOptions) => {
      const { suggestCommand } = await import("./suggest-command.js");
      end(await suggestCommand(ids, options, shell));
    });
}
