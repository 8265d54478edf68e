import { checkChance, type MarketOutcome, type Wants } from "./market-outcome.js";
import type { Settled } from "./settle-on-lists.js";

/** Pairs that would rather have each other than whom they got. */
export interface BlockingPairs {
  readonly count: number;
  /** Candidates, and vacancies, in at least one of them. */
  readonly candidates: number;
  readonly vacancies: number;
  /** Most that a candidate could gain by leaving with a vacancy that would have him or her, in chances; 0 where nobody would leave. */
  readonly regret: number;
  /** The first of them, those that gain the most together first. */
  readonly examples: readonly { readonly candidate: string; readonly vacancy: string }[];
}

/** Pairs that are named. */
const SHOWN = 10;

/**
 * Counts blocking pairs of a settlement: the candidate wants the vacancy more than what he or she got (nothing counts as 0), and the vacancy has an opening
 * left and wants the candidate at all, or wants him or her more than somebody whom it got. A pair of which one side does not want the other blocks nothing.
 * Source: Gale and Shapley 1962; with places: Roth 1984.
 * @throws RangeError for a chance that is not from 0 to 1.
 */
export function blockingPairs(
  { candidates, vacancies, openings = () => 1, wants }: Omit<MarketOutcome, "vacanciesFor" | "candidatesFor"> & { readonly wants: Wants },
  settled: Settled,
): BlockingPairs {
  const got = new Map<string, string>();
  for (const [vacancy, list] of settled) for (const candidate of list) got.set(candidate, vacancy);
  const found: { readonly candidate: string; readonly vacancy: string; readonly gain: number; readonly regret: number }[] = [];
  for (const vacancy of vacancies) {
    const kept = settled.get(vacancy) ?? [];
    const worst = kept.reduce((least, candidate) => Math.min(least, checkChance(wants.vacancy(candidate, vacancy))), Infinity);
    const places = openings(vacancy);
    if (places === 0) continue;
    const floor = kept.length < places ? 0 : worst;
    for (const candidate of candidates) {
      const own = got.get(candidate);
      if (own === vacancy) continue;
      const theirs = checkChance(wants.vacancy(candidate, vacancy)) - floor;
      if (theirs <= 0) continue;
      const before = own === undefined ? 0 : checkChance(wants.candidate(candidate, own));
      const mine = checkChance(wants.candidate(candidate, vacancy)) - before;
      if (mine > 0) found.push({ candidate, vacancy, gain: mine + theirs, regret: mine });
    }
  }
  return {
    count: found.length,
    candidates: new Set(found.map(({ candidate }) => candidate)).size,
    vacancies: new Set(found.map(({ vacancy }) => vacancy)).size,
    regret: found.reduce((most, { regret }) => Math.max(most, regret), 0),
    examples: found
      .sort((a, b) => b.gain - a.gain)
      .slice(0, SHOWN)
      .map(({ candidate, vacancy }) => ({ candidate, vacancy })),
  };
}
