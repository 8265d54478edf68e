import { ranksOf, type MarketOutcome } from "./market-outcome.js";

/** Who gets whom: the candidates of each vacancy, and nobody where none is left. */
export type Settled = ReadonlyMap<string, readonly string[]>;

/**
 * Lets both sides act on the lists that they are shown, and on nothing else: each candidate asks the vacancies of the own list in its order, each
 * vacancy keeps the first of its list, up to its openings. Pairs that one side is not shown do not come about.
 * Source: Gale and Shapley 1962, candidates asking (deferred acceptance); with places: Roth 1984.
 * @throws RangeError for openings that are no whole number from 0.
 */
export function settleOnLists({ candidates, vacancies, vacanciesFor, candidatesFor, openings = () => 1 }: MarketOutcome): Settled {
  const ranks = ranksOf(candidatesFor);
  const places = new Map(vacancies.map((vacancy) => [vacancy, checkOpenings(openings(vacancy))]));
  const held = new Map(vacancies.map((vacancy): [string, string[]] => [vacancy, []]));
  const next = new Map<string, number>();
  const asking = [...candidates].reverse();
  for (let candidate = asking.pop(); candidate !== undefined; candidate = asking.pop()) {
    const at = next.get(candidate) ?? 0;
    const vacancy = vacanciesFor.get(candidate)?.[at];
    if (vacancy === undefined) continue;
    next.set(candidate, at + 1);
    const order = ranks.get(vacancy);
    if (order?.has(candidate) !== true) {
      asking.push(candidate);
      continue;
    }
    const kept = held.get(vacancy)!;
    kept.push(candidate);
    kept.sort((a, b) => order.get(a)! - order.get(b)!);
    if (kept.length > places.get(vacancy)!) asking.push(kept.pop()!);
  }
  return held;
}

/** Checks a number of places. @throws RangeError for what is no whole number from 0. */
function checkOpenings(count: number): number {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`expected openings as a whole number from 0, received ${String(count)}`);
  return count;
}
