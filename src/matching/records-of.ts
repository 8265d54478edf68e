import type { Market } from "../market/index.js";
import type { Candidate, Vacancy } from "../model/index.js";
import type { Pair } from "./match.js";
import { rowOrError } from "./rank.js";

/** The records of a pair, whole. @throws RangeError for an id that the market does not have, TypeError for a market that keeps no records. */
export function recordsOf(
  { market }: { readonly market: Market },
  pair: Pair,
): { readonly candidate: Candidate; readonly vacancy: Vacancy } {
  const candidate = market.candidate(rowOrError({ market }, "candidate", pair.candidate));
  const vacancy = market.vacancy(rowOrError({ market }, "vacancy", pair.vacancy));
  checkWhole(vacancy);
  return { candidate, vacancy };
}

/** Every vacancy has a title: where there is none, the market did not keep it. @throws TypeError there. */
export function checkWhole(vacancy: Partial<Vacancy>): void {
  if (vacancy.title === undefined) throw new TypeError("expected a market that keeps its records, received one without");
}
