import { otherSide, type Side } from "../market/index.js";
import type { Pair, Ranking } from "./match.js";
import type { RankOptions } from "./rank.js";

/** The two lists that a pair may stand in, of any matcher. */
export interface Lists {
  candidatesFor(vacancy: string, options?: RankOptions): Ranking;
  vacanciesFor(candidate: string, options?: RankOptions): Ranking;
}

/** The list of one record of a pair. @param asking the side of that record. */
export function listFor(matcher: Lists, asking: Side, pair: Pair, options: RankOptions): Ranking {
  return asking === "vacancy" ? matcher.candidatesFor(pair.vacancy, options) : matcher.vacanciesFor(pair.candidate, options);
}

/** Which place in which list is asked about. */
export interface ListQuestion {
  /** Whose list: that of candidates for the vacancy, or that of vacancies for the candidate. @defaultValue `"vacancy"` */
  readonly for?: Side;
  /** Places that the list has, at least 1. @defaultValue 10 */
  readonly top?: number;
}

/** A question with its defaults, and the record that is looked for in the list. @throws TypeError or RangeError for another side, or a `top` below 1. */
export function readListQuestion(pair: Pair, { for: asking = "vacancy", top = 10 }: ListQuestion): ListPlace {
  if (!["candidate", "vacancy"].includes(asking))
    throw new TypeError(`expected for as candidate or vacancy, received ${JSON.stringify(asking)}`);
  if (!Number.isSafeInteger(top) || top < 1) throw new RangeError(`expected top as a whole number of at least 1, received ${String(top)}`);
  const found = otherSide(asking);
  return { asking, found, top, own: pair[found] };
}

export interface ListPlace {
  readonly asking: Side;
  readonly found: Side;
  readonly top: number;
  /** Id of the record that is looked for. */
  readonly own: string;
}
