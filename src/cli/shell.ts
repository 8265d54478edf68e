import { styleText } from "node:util";
import type { IsoDate, Locale } from "../model/index.js";
import { messagesIn, type Messages } from "./messages.js";

/** What a command has of the machine that it runs on. */
export interface Shell {
  readonly locale: Locale;
  readonly say: Messages;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Today, where the person at the shell is. */
  readonly today: () => IsoDate;
}

/** Colours a text, or leaves it as it is. */
export type Style = (format: "bold" | "dim" | "green" | "red" | "yellow", text: string) => string;

/** Takes the machine as this process sees it. */
export function shellOf(process: NodeJS.Process, locale: Locale): Shell {
  const { stdin, stdout, stderr } = process;
  return {
    locale,
    say: messagesIn(locale),
    stdin,
    stdout,
    stderr,
    today() {
      const now = new Date();
      const two = (part: number): string => String(part).padStart(2, "0");
      return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}

/** No colour: for files. */
export const plain: Style = (_, text) => text;

/** Colour where the stream is a terminal that takes it; NO_COLOR and FORCE_COLOR are heeded. */
export function styleFor(stream: NodeJS.WriteStream): Style {
  return (format, text) => styleText(format, text, { stream });
}
