import { wrongUsage } from "./exit-codes.js";
import type { Shell } from "./shell.js";

/** Reads the value of an option that is one of a few words. @throws Stop for another. */
export function oneOf<Word extends string>(option: string, words: readonly Word[], received: string, { say }: Shell): Word {
  const found = words.find((word) => word === received);
  if (found === undefined) throw wrongUsage(say.usage.notOneOf(option, words.join(", "), JSON.stringify(received)));
  return found;
}

/** Reads the value of an option that is a whole number from 1. @throws Stop for another. */
export function countOf(option: string, received: string, { say }: Shell): number {
  const count = Number(received);
  if (!/^\d+$/.test(received) || !Number.isSafeInteger(count) || count < 1)
    throw wrongUsage(say.usage.notACount(option, JSON.stringify(received)));
  return count;
}

/** Checks `--locale`, which was followed before anything else was read. @throws Stop for a language that is not spoken. */
export function checkLocale(received: string | undefined, shell: Shell): void {
  if (received !== undefined) oneOf("--locale", ["id", "en"], received, shell);
}
