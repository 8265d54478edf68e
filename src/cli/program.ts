import { existsSync, readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addAnswerCommands } from "./answer-commands.js";
import type { BenchmarkCommandOptions } from "./benchmark-command.js";
import { checkLocale } from "./check-options.js";
import type { EvaluateCommandOptions } from "./evaluate-command.js";
import { exitCodes, Stop, wrongUsage, type ExitCode } from "./exit-codes.js";
import type { ExplainCommandOptions } from "./explain-command.js";
import { helpEn } from "./help-en.js";
import { helpId } from "./help-id.js";
import type { IndexCommandOptions } from "./index-command.js";
import { addLawCommands } from "./law-commands.js";
import type { MatchCommandOptions } from "./match-command.js";
import { addOfficeCommands } from "./office-commands.js";
import { addPolicyCommands } from "./policy-commands.js";
import { reasonOf } from "./read-file.js";
import type { Shell } from "./shell.js";
import { addTaxonomyCommands } from "./taxonomy-commands.js";
import { helpLine, usageProblem } from "./usage-problem.js";
import type { ValidateCommandOptions } from "./validate-command.js";

/** Options without which a command cannot be followed; looked for after unknown ones, since a missing option is often a misspelt one. */
const needed: ReadonlyMap<string, readonly string[]> = new Map([
  ["match", ["candidates", "vacancies", "for"]],
  ["explain", ["candidate", "vacancy", "candidates", "vacancies"]],
  ["index", ["candidates", "vacancies", "out"]],
  ["evaluate", ["qrels", "run"]],
  ["why-not", ["candidate", "vacancy", "candidates", "vacancies"]],
  ["what-if", ["candidate", "vacancy", "candidates", "vacancies"]],
  ["questions", ["candidates", "vacancies"]],
  ["replay", ["candidates", "vacancies"]],
  ["decide", ["by"]],
  ["fit", ["candidates", "vacancies"]],
  ["benchmark", ["candidates", "vacancies", "out"]],
  ["import", ["out"]],
  ["check", ["taxonomy"]],
  ["compare", ["before", "after"]],
  ["link", ["taxonomy"]],
]);

/** Follows a command line, and says how it ended. */
export async function runProgram(args: readonly string[], shell: Shell): Promise<ExitCode> {
  let ended: ExitCode = exitCodes.done;
  const program = createProgram(shell, (exitCode) => {
    ended = exitCode;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return ended;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    const stop = error instanceof CommanderError ? usageProblem(error, args, shell.say) : stopOf(error, shell);
    if (stop === undefined) throw error;
    shell.stderr.write(`pengantar: ${stop.message}\n`);
    return stop.exitCode;
  }
}

function createProgram(shell: Shell, end: (exitCode: ExitCode) => void): Command {
  const help = shell.locale === "id" ? helpId : helpEn;
  const { values, options: says } = help;
  const program = prepare(new Command("pengantar"), shell)
    .description(help.program)
    .usage(`${help.commandWord} ${help.optionsWord}`)
    .option(`--locale <${values.locale}>`, says.locale)
    .version(versionOf(), "-V, --version", help.version)
    .helpCommand(`help ${help.commandWord}`, help.helpCommand)
    .addHelpText("after", `\n${help.examples.program}`)
    .hook("preAction", (_, command) => {
      checkLocale(command.optsWithGlobals<{ readonly locale?: string }>().locale, shell);
      const isThere = (name: string): boolean => command.getOptionValue(name) !== undefined;
      const held: readonly string[] = isThere("market") ? ["candidates", "vacancies"] : [];
      const missing = (needed.get(command.name()) ?? []).filter((name) => !isThere(name) && !held.includes(name));
      const flags = missing.map((name) => command.options.find((option) => option.attributeName() === name)?.flags ?? name);
      if (missing.length > 0)
        throw wrongUsage([...flags.map(shell.say.usage.missingOption), helpLine(pathOf(command), shell.say)].join("\n"));
    });
  const command = (name: "match" | "explain" | "validate" | "index" | "evaluate" | "benchmark"): Command => {
    const made = prepare(program.command(name), shell);
    return made.description(help[name]).usage(help.optionsWord).addHelpText("after", `\n${help.examples[name]}`);
  };
  const resources = (of: Command): Command =>
    of
      .option(`--taxonomy <${values.file}>`, says.taxonomy)
      .option(`--places <${values.file}>`, says.places)
      .option(`--candidates-mapping <${values.file}>`, says.candidatesMapping)
      .option(`--vacancies-mapping <${values.file}>`, says.vacanciesMapping);
  const collect = (word: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), word];
  const plugin = (of: Command): Command => of.option(`--plugin <${values.file}>`, says.plugin, collect);
  const policies = (of: Command): Command => plugin(of.option(`--policy <${values.file}>`, says.policy));
  const records = (of: Command, candidates: string, vacancies: string): Command =>
    resources(
      of
        .option(`--candidates <${values.file}>`, candidates)
        .option(`--vacancies <${values.file}>`, vacancies)
        .option(`--market <${values.file}>`, says.market),
    );
  const market = (of: Command): Command => records(of, says.candidates, says.vacancies);
  const anyMarket = (of: Command): Command => records(of, says.candidatesAlone, says.vacanciesAlone);
  const writing = (of: Command): Command =>
    of.option(`--out <${values.file}>`, says.out).option(`--locale <${values.locale}>`, says.locale);

  const match = command("match")
    .option(`--candidates <${values.file}>`, says.candidates)
    .option(`--vacancies <${values.file}>`, says.vacancies)
    .option(`--market <${values.file}>`, says.market)
    .option(`--for <${values.side}>`, says.for)
    .option(`--only <${values.ids}>`, says.only)
    .option(`--top <${values.count}>`, says.top)
    .option(`--as-of <${values.day}>`, says.asOf)
    .option(`--format <${values.format}>`, says.formatMatch);
  writing(
    policies(resources(match)).option(`--record <${values.file}>`, help.answers.options.record).option("--verbose", says.verbose),
  ).action(async (options: MatchCommandOptions) => {
    const { matchCommand } = await import("./match-command.js");
    end(await matchCommand(options, shell));
  });

  const explain = command("explain")
    .option(`--candidate <${values.id}>`, says.candidate)
    .option(`--vacancy <${values.id}>`, says.vacancy)
    .option(`--candidates <${values.file}>`, says.candidates)
    .option(`--vacancies <${values.file}>`, says.vacancies)
    .option(`--market <${values.file}>`, says.market)
    .option(`--as-of <${values.day}>`, says.asOf)
    .option(`--format <${values.format}>`, says.formatExplain);
  writing(policies(resources(explain)).option("--verbose", says.verbose)).action(async (options: ExplainCommandOptions) => {
    const { explainCommand } = await import("./explain-command.js");
    end(await explainCommand(options, shell));
  });

  const validate = command("validate")
    .option(`--candidates <${values.file}>`, says.candidatesAlone)
    .option(`--vacancies <${values.file}>`, says.vacanciesAlone)
    .option(`--format <${values.format}>`, says.formatValidate);
  writing(policies(resources(validate))).action(async (options: ValidateCommandOptions) => {
    const { validateCommand } = await import("./validate-command.js");
    end(await validateCommand(options, shell));
  });

  const index = command("index")
    .option(`--candidates <${values.file}>`, says.candidates)
    .option(`--vacancies <${values.file}>`, says.vacancies);
  resources(index)
    .option(`--out <${values.file}>`, says.outMarket)
    .option("--verbose", says.verbose)
    .option(`--locale <${values.locale}>`, says.locale)
    .action(async (options: IndexCommandOptions) => {
      const { indexCommand } = await import("./index-command.js");
      end(await indexCommand(options, shell));
    });

  writing(
    command("evaluate")
      .option(`--qrels <${values.file}>`, says.qrels)
      .option(`--run <${values.file}>`, says.run, collect)
      .option(`-m, --measure <${values.measure}>`, says.measure, collect)
      .option("-q, --per-query", says.perQuery)
      .option("-c, --complete", says.complete)
      .option("--compat <9|10>", says.compat)
      .option(`-l, --level <${values.count}>`, says.level)
      .option(`-M, --depth <${values.count}>`, says.depth)
      .option("-J, --judged-only", says.judgedOnly)
      .option(`--ties <${values.order}>`, says.ties)
      .option(`--format <${values.format}>`, says.formatEvaluate),
  ).action(async (options: EvaluateCommandOptions) => {
    const { evaluateCommand } = await import("./evaluate-command.js");
    end(await evaluateCommand(options, shell));
  });
  market(command("benchmark"))
    .option(`--policy <${values.file}>`, says.policies, collect)
    .option(`--plugin <${values.file}>`, says.plugin, collect)
    .option(`--run <${values.file}>`, says.runsElsewhere, collect)
    .option("--no-random", says.noRandom)
    .option(`--qrels <${values.file}>`, says.judgements, collect)
    .option(`--demographics <${values.file}>`, says.demographics)
    .option(`-m, --measure <${values.measure}>`, says.measure, collect)
    .option(`--seeds <${values.count}>`, says.seeds)
    .option(`--depth <${values.count}>`, says.benchmarkDepth)
    .option(`--shown <${values.count}>`, says.shown)
    .option(`--as-of <${values.day}>`, says.asOf)
    .option(`--out <${values.folder}>`, says.outFolder)
    .option("--verbose", says.verbose)
    .option(`--locale <${values.locale}>`, says.locale)
    .action(async (options: BenchmarkCommandOptions) => {
      const { benchmarkCommand } = await import("./benchmark-command.js");
      end(await benchmarkCommand(options, shell));
    });
  const setting = { shell, prepare, end };
  const add = { market, anyMarket, policies, plugin };
  addAnswerCommands(program, { ...setting, add });
  addPolicyCommands(prepare(program.command("policy"), shell), { ...setting, add });
  addTaxonomyCommands(prepare(program.command("taxonomy"), shell), setting);
  addLawCommands(program, setting);
  addOfficeCommands(program, setting);
  return program;
}

/** Words that lead to a command, without the program's own. */
function pathOf(command: Command): string {
  const group = command.parent?.parent ? `${command.parent.name()} ` : "";
  return group + command.name();
}

/** Speaks the reader's language, in 80 columns, and never ends the process by itself. */
function prepare(command: Command, shell: Shell): Command {
  const help = shell.locale === "id" ? helpId : helpEn;
  return command
    .helpOption("-h, --help", help.help)
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      // Their options stand in their own help: here they would take the room of what they do.
      subcommandTerm: (sub) => [sub.name(), ...sub.aliases()].join(", "),
    })
    .configureOutput({
      writeOut: (text) => shell.stdout.write(text),
      writeErr: (text) => shell.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
    .exitOverride();
}

/** What the command line cannot be blamed for alone, but can be told in one line. */
function stopOf(error: unknown, { say }: Shell): Stop | undefined {
  if (error instanceof Stop) return error;
  if (isRuleError(error)) return new Stop(exitCodes.badData, say.issues.ruleFailed(error.message));
  const { code, path } = error as NodeJS.ErrnoException;
  return code === undefined || path === undefined
    ? undefined
    : new Stop(exitCodes.wrongUsage, say.usage.cannotRead(path, reasonOf(error, say)));
}

/** Told by its name: the room of rules is not loaded for commands that ask none. */
function isRuleError(error: unknown): error is Error {
  return error instanceof Error && error.name === "RuleError";
}

/** Version of the package whose dist/, or src/cli/, this file stands in. */
function versionOf(): string {
  const manifest = ["../package.json", "../../package.json"].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url))!;
  return (JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string }).version;
}
