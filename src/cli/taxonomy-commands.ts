import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.js";
import { helpEn } from "./help-en.js";
import { helpId } from "./help-id.js";
import type { Shell } from "./shell.js";
import type { TaxonomyCheckOptions } from "./taxonomy-check-command.js";
import type { TaxonomyCompareOptions } from "./taxonomy-compare-command.js";
import type { TaxonomyImportOptions } from "./taxonomy-import-command.js";
import type { TaxonomyLinkOptions } from "./taxonomy-link-command.js";

/** What the program gives its groups of commands. */
export interface CommandSetting {
  readonly shell: Shell;
  readonly prepare: (command: Command, shell: Shell) => Command;
  readonly end: (exitCode: ExitCode) => void;
}

/** Adds `pengantar taxonomy import`, `check`, `compare` and `link`. */
export function addTaxonomyCommands(group: Command, { shell, prepare, end }: CommandSetting): void {
  const help = shell.locale === "id" ? helpId : helpEn;
  const { values, options: says, taxonomies } = help;
  group
    .description(taxonomies.taxonomy)
    .usage(`${help.commandWord} ${help.optionsWord}`)
    .helpCommand(false)
    .addHelpText("after", `\n${help.examples.taxonomy}`);
  const command = (name: "import" | "check" | "compare" | "link"): Command =>
    prepare(group.command(name), shell).description(taxonomies[name]).usage(help.optionsWord);
  const file = (name: string): string => `--${name} <${values.file}>`;
  const reporting = (of: Command): Command =>
    of
      .option(`--format <${values.format}>`, says.formatValidate)
      .option(file("out"), says.out)
      .option(`--locale <${values.locale}>`, says.locale);

  command("import")
    .option(file("isco08"), says.isco08)
    .option(file("esco"), says.esco)
    .option(file("onet"), says.onet)
    .option(file("kbji"), says.kbji)
    .option(file("kbli"), says.kbli)
    .option(file("skos"), says.skos)
    .option(file("crosswalk"), says.crosswalk)
    .option(file("taxonomy"), says.ownTaxonomy)
    .option("--learn", says.learn)
    .option(file("out"), says.outTaxonomy)
    .option("--verbose", says.verbose)
    .option(`--locale <${values.locale}>`, says.locale)
    .action(async (options: TaxonomyImportOptions) => {
      const { taxonomyImportCommand } = await import("./taxonomy-import-command.js");
      end(await taxonomyImportCommand(options, shell));
    });
  const checking = command("check")
    .option(file("taxonomy"), says.taxonomyNeeded)
    .option(file("vacancies"), says.vacanciesNaming)
    .option(file("candidates"), says.candidatesNaming)
    .option(file("vacancies-mapping"), says.vacanciesMapping)
    .option(file("candidates-mapping"), says.candidatesMapping);
  reporting(checking.option("--verbose", says.verbose)).action(async (options: TaxonomyCheckOptions) => {
    const { taxonomyCheckCommand } = await import("./taxonomy-check-command.js");
    end(await taxonomyCheckCommand(options, shell));
  });
  reporting(
    command("compare").option(file("before"), says.before).option(file("after"), says.after).option("--verbose", says.verbose),
  ).action(async (options: TaxonomyCompareOptions) => {
    const { taxonomyCompareCommand } = await import("./taxonomy-compare-command.js");
    end(await taxonomyCompareCommand(options, shell));
  });
  reporting(
    command("link")
      .option(file("taxonomy"), says.taxonomyNeeded)
      .option("--title <text>", says.title)
      .option("--text <text>", says.text)
      .option(file("file"), says.textFile),
  ).action(async (options: TaxonomyLinkOptions) => {
    const { taxonomyLinkCommand } = await import("./taxonomy-link-command.js");
    end(await taxonomyLinkCommand(options, shell));
  });
}
