import { dayOf, type IsoDate } from "../model/index.js";
import { wrongUsage } from "./exit-codes.js";
import type { Shell } from "./shell.js";

/** Reads the day on which is asked. @defaultValue today @throws Stop for what is no day of the calendar. */
export function asOfDay(received: string | undefined, { say, today }: Shell): IsoDate {
  if (received === undefined) return today();
  try {
    dayOf(received);
    return received;
  } catch {
    throw wrongUsage(say.usage.notADay("--as-of", JSON.stringify(received)));
  }
}
