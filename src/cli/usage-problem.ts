import type { CommanderError } from "commander";
import { wrongUsage, type Stop } from "./exit-codes.js";
import type { Messages } from "./messages.js";

const commands: ReadonlySet<string> = new Set(
  [
    "match explain why-not what-if questions validate index evaluate benchmark policy replay decide taxonomy",
    "daftar wawancara cocokkan kesenjangan rujuk tindak-lanjut audit register interview suggest gaps refer follow-up",
    "aturan periksa-lowongan siap-berangkat rules check-vacancies departure-check",
  ].flatMap((names) => names.split(" ")),
);

/**
 * Says what is wrong with a command line in the reader's language, and where help is.
 * @param error what the parser found.
 */
export function usageProblem(error: CommanderError, args: readonly string[], say: Messages): Stop {
  const command = args.find((word) => commands.has(word));
  const lines = [describe(error, command, say), suggestion(error, say), helpLine(command, say)];
  return wrongUsage(lines.filter((line) => line !== "").join("\n"));
}

/** Says where the help of a command is, or that of the program. */
export function helpLine(command: string | undefined, { usage }: Messages): string {
  return usage.seeHelp(command === undefined ? "pengantar" : `pengantar ${command}`);
}

/** The parser names what it stumbled over in quotes. */
function describe({ code, message }: CommanderError, command: string | undefined, { usage }: Messages): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownOption":
      return usage.unknownOption(named);
    case "commander.optionMissingArgument":
      return usage.missingArgument(named);
    case "commander.missingArgument":
      return usage.missingValue(named);
    case "commander.unknownCommand":
      return usage.unknownCommand(named);
    case "commander.help":
      return command === "taxonomy" ? usage.noTaxonomyCommand : command === "policy" ? usage.noPolicyCommand : usage.noCommand;
    case "commander.excessArguments":
      return usage.tooManyWords;
    default:
      return message;
  }
}

function suggestion(error: CommanderError, { usage }: Messages): string {
  const words = /\(Did you mean (.+)\?\)/.exec(error.message)?.[1];
  return words === undefined ? "" : usage.maybe(words.replace("one of ", ""));
}
