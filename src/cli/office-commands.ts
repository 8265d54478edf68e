import type { Command } from "commander";
import type { AuditCommandOptions } from "./audit-command.js";
import type { FollowUpCommandOptions } from "./follow-up-command.js";
import type { GapsCommandOptions } from "./gaps-command.js";
import type { InterviewCommandOptions } from "./interview-command.js";
import { officeHelpEn } from "./office-help-en.js";
import { officeHelpId } from "./office-help-id.js";
import type { ReferCommandOptions } from "./refer-command.js";
import type { RegisterCommandOptions } from "./register-command.js";
import type { RemoveCommandOptions } from "./remove-command.js";
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

  writing(command("daftar", "register", values.files), says.formatRegister)
    .argument(`[${values.filesWord}...]`, says.files)
    .option(`--for <${values.side}>`, says.side)
    .option(`--mapping <${values.file}>`, says.mapping)
    .option(`--place-scheme <${values.scheme}>`, says.placeScheme)
    .option(`--taxonomy <${values.file}>`, says.taxonomyToKeep)
    .option("--all", says.all)
    .option("--verbose", says.verbose)
    .action(async (files: readonly string[], options: RegisterCommandOptions) => {
      const { registerCommand } = await import("./register-command.js");
      end(await registerCommand(files, options, shell));
    });
  matching(command("wawancara", "interview", values.id))
    .argument(`<${values.idWord}>`, says.idToAsk)
    .option(`--top <${values.count}>`, says.topAsked)
    .action(async (id: string, options: InterviewCommandOptions) => {
      const { interviewCommand } = await import("./interview-command.js");
      end(await interviewCommand(id, options, shell));
    });
  writing(matching(command("cocokkan", "suggest", values.ids)), says.formatSuggest)
    .argument(`<${values.idWord}...>`, says.ids)
    .option(`--for <${values.side}>`, says.side)
    .option(`--top <${values.count}>`, says.top)
    .option("--names", says.names)
    .action(async (ids: readonly string[], options: SuggestCommandOptions) => {
      const { suggestCommand } = await import("./suggest-command.js");
      end(await suggestCommand(ids, options, shell));
    });
  writing(matching(command("kesenjangan", "gaps", values.id)), says.formatGaps)
    .argument(`<${values.idWord}>`, says.candidate)
    .option(`--top <${values.count}>`, says.topOpened)
    .action(async (id: string, options: GapsCommandOptions) => {
      const { gapsCommand } = await import("./gaps-command.js");
      end(await gapsCommand(id, options, shell));
    });
  writing(matching(command("rujuk", "refer", values.pair)), says.formatRefer)
    .argument(`<${values.person}>`, says.candidate)
    .argument(`<${values.post}>`, says.vacancy)
    .option(`--by <${values.name}>`, says.by)
    .option(`--reason <${values.text}>`, says.reason)
    .option(`--result <${values.result}>`, says.result)
    .option(`--start <${values.day}>`, says.start)
    .option(`--office <${values.name}>`, says.office)
    .action(async (candidate: string, vacancy: string, options: ReferCommandOptions) => {
      const { referCommand } = await import("./refer-command.js");
      end(await referCommand(candidate, vacancy, options, shell));
    });
  writing(command("tindak-lanjut", "follow-up", values.maybeId), says.formatTable)
    .argument(`[${values.idWord}]`, says.personToNote)
    .option(`--within <${values.count}>`, says.within)
    .option(`--by <${values.name}>`, says.by)
    .option("--reported", says.reported)
    .option(`--next <${values.day}>`, says.next)
    .action(async (id: string | undefined, options: FollowUpCommandOptions) => {
      const { followUpCommand } = await import("./follow-up-command.js");
      end(await followUpCommand(id, options, shell));
    });
  command("hapus", "remove", values.id)
    .argument(`<${values.idWord}>`, says.idToRemove)
    .option(`--by <${values.name}>`, says.by)
    .option(`--for <${values.side}>`, says.side)
    .option("--yes", says.yes)
    .action(async (id: string, options: RemoveCommandOptions) => {
      const { removeCommand } = await import("./remove-command.js");
      end(await removeCommand(id, options, shell));
    });
  writing(command("audit", "audit", values.maybeId), says.formatTable)
    .argument(`[${values.idWord}]`, says.idToAudit)
    .option(`--seal <${values.seal}>`, says.seal)
    .action(async (id: string | undefined, options: AuditCommandOptions) => {
      const { auditCommand } = await import("./audit-command.js");
      end(await auditCommand(id, options, shell));
    });
}
