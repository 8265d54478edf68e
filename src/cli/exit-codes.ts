/** What the program says to the shell when it ends. */
export const exitCodes = {
  /** Everything was done; warnings may have been listed. */
  done: 0,
  /** Data with an error was listed; what could be done with the rest was done. */
  badData: 1,
  /** The command line asks for something that there is not; nothing was done. */
  wrongUsage: 2,
  /** The program itself is wrong (EX_SOFTWARE of BSD's sysexits.h). */
  fault: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the program early, with lines for the person at the shell and an exit code. */
export class Stop extends Error {
  override readonly name = "Stop";
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** A `Stop` for a command line that cannot be followed. */
export function wrongUsage(message: string): Stop {
  return new Stop(exitCodes.wrongUsage, message);
}
