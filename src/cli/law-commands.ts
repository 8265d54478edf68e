import type { Command } from "commander";
import type { DepartureCheckOptions } from "./departure-check-command.js";
import { lawHelpEn } from "./law-help-en.js";
import { lawHelpId, type LawHelp } from "./law-help-id.js";
import type { ProvisionsCheckOptions } from "./provisions-check-command.js";
import type { ProvisionsCompareOptions } from "./provisions-compare-command.js";
import type { ProvisionsExportOptions } from "./provisions-export-command.js";
import type { ProvisionsShowOptions } from "./provisions-show-command.js";
import type { CommandSetting } from "./taxonomy-commands.js";
import type { VacancyCheckOptions } from "./vacancy-check-command.js";

/** Adds the commands about law: `aturan` (`rules`), `periksa-lowongan` (`check-vacancies`) and `siap-berangkat` (`departure-check`). */
export function addLawCommands(program: Command, setting: CommandSetting): void {
  const help = setting.shell.locale === "id" ? lawHelpId : lawHelpEn;
  addProvisionCommands(program, setting, help);
  addVacancyCheck(program, setting, help);
  addDepartureCheck(program, setting, help);
}

function addProvisionCommands(program: Command, { shell, prepare, end }: CommandSetting, help: LawHelp): void {
  const { options: says, words, commands, examples } = help;
  const group = prepare(program.command("aturan"), shell)
    .alias("rules")
    .description(commands.provisions)
    .usage(`${help.commandWord} ${help.optionsWord}`)
    .helpCommand(false)
    .addHelpText("after", `\n${examples.provisions}`);
  const command = (name: string, alias: string, text: string, isDefault = false): Command =>
    prepare(group.command(name, { isDefault }), shell).alias(alias).description(text);
  const writing = (of: Command, formats: string): Command =>
    of.option(`--format <${words.format}>`, formats).option(`--out <${words.file}>`, says.out).option("--locale <id|en>", says.locale);
  const going = (of: Command): Command => of.option(`--provisions <${words.file}>`, says.provisions);

  writing(going(command("tampil", "show", commands.show, true)).option(`--as-of <${words.day}>`, says.asOf), says.formatTable)
    .argument(words.ids)
    .action(async (ids: readonly string[], options: ProvisionsShowOptions) => {
      const { provisionsShowCommand } = await import("./provisions-show-command.js");
      end(await provisionsShowCommand(ids, options, shell));
    });
  writing(going(command("ekspor", "export", commands.export)), says.formatExport).action(async (options: ProvisionsExportOptions) => {
    const { provisionsExportCommand } = await import("./provisions-export-command.js");
    end(await provisionsExportCommand(options, shell));
  });
  writing(command("periksa", "check", commands.check), says.formatTable)
    .argument(words.one)
    .action(async (file: string | undefined, options: ProvisionsCheckOptions) => {
      const { provisionsCheckCommand } = await import("./provisions-check-command.js");
      end(await provisionsCheckCommand(file, options, shell));
    });
  const comparing = command("bandingkan", "compare", commands.compare)
    .argument(words.one)
    .option(`--before <${words.file}>`, says.before)
    .option(`--vacancies <${words.file}>`, says.vacancies)
    .option(`--vacancies-mapping <${words.file}>`, says.vacanciesMapping)
    .option(`--candidates <${words.file}>`, says.candidates)
    .option(`--candidates-mapping <${words.file}>`, says.candidatesMapping)
    .option(`--demographics <${words.file}>`, says.demographics)
    .option(`--folder <${words.folder}>`, says.folder)
    .option(`--wage-floors <${words.file}>`, says.wageFloors)
    .option(`--destinations <${words.file}>`, says.destinations)
    .option(`--as-of <${words.day}>`, says.asOf)
    .option("--verbose", says.verbose);
  writing(comparing, says.formatTable).action(async (file: string | undefined, options: ProvisionsCompareOptions) => {
    const { provisionsCompareCommand } = await import("./provisions-compare-command.js");
    end(await provisionsCompareCommand(file, options, shell));
  });
}

function addVacancyCheck(program: Command, { shell, prepare, end }: CommandSetting, help: LawHelp): void {
  const { options: says, words, commands, examples } = help;
  prepare(program.command("periksa-lowongan"), shell)
    .alias("check-vacancies")
    .description(commands.vacancies)
    .usage(`${words.files} ${help.optionsWord}`)
    .addHelpText("after", `\n${examples.vacancies}`)
    .argument(words.files)
    .option(`--mapping <${words.file}>`, says.mapping)
    .option(`--folder <${words.folder}>`, says.folder)
    .option(`--provisions <${words.file}>`, says.ownProvisions)
    .option(`--wage-floors <${words.file}>`, says.wageFloors)
    .option(`--destinations <${words.file}>`, says.destinations)
    .option(`--as-of <${words.day}>`, says.asOf)
    .option("--fail-on <block|verify|warn|never>", says.failOn)
    .option(`--format <${words.format}>`, says.formatPage)
    .option(`--out <${words.file}>`, says.out)
    .option("--verbose", says.verbose)
    .option("--locale <id|en>", says.locale)
    .action(async (files: readonly string[], options: VacancyCheckOptions) => {
      const { vacancyCheckCommand } = await import("./vacancy-check-command.js");
      end(await vacancyCheckCommand(files, options, shell));
    });
}

function addDepartureCheck(program: Command, { shell, prepare, end }: CommandSetting, help: LawHelp): void {
  const { options: says, words, commands, examples } = help;
  prepare(program.command("siap-berangkat"), shell)
    .alias("departure-check")
    .description(commands.departure)
    .usage(`${words.ids} ${help.optionsWord}`)
    .addHelpText("after", `\n${examples.departure}`)
    .argument(words.ids)
    .option(`--folder <${words.folder}>`, says.folder)
    .option(`--candidates <${words.file}>`, says.peopleNeeded)
    .option(`--vacancies <${words.file}>`, says.postsNeeded)
    .option(`--candidates-mapping <${words.file}>`, says.candidatesMapping)
    .option(`--vacancies-mapping <${words.file}>`, says.vacanciesMapping)
    .option(`--demographics <${words.file}>`, says.demographics)
    .option(`--country <${words.country}>`, says.country)
    .option("--scheme <G2G|G2P|P2P|perseorangan>", says.scheme)
    .option("--employer-type <company|individual>", says.employerType)
    .option(`--occupation <${words.code}>`, says.occupation)
    .option(`--provisions <${words.file}>`, says.ownProvisions)
    .option(`--wage-floors <${words.file}>`, says.wageFloors)
    .option(`--destinations <${words.file}>`, says.destinations)
    .option(`--as-of <${words.day}>`, says.asOf)
    .option(`--format <${words.format}>`, says.formatPage)
    .option(`--out <${words.file}>`, says.out)
    .option("--verbose", says.verbose)
    .option("--locale <id|en>", says.locale)
    .action(async (ids: readonly string[], options: DepartureCheckOptions) => {
      const { departureCheckCommand } = await import("./departure-check-command.js");
      end(await departureCheckCommand(ids, options, shell));
    });
}
