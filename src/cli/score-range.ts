import type { Locale } from "../model/index.js";
import type { PairScore } from "../matching/index.js";
import { interval } from "./decimal.js";
import type { Messages } from "./messages.js";

/** Says what the score of a pair may become, or that it stays. */
export function scoreRange({ low, high }: Pick<PairScore, "low" | "high">, locale: Locale, { table }: Messages): string {
  return low === high ? table.allKnown : interval(low, high, 3, locale);
}
