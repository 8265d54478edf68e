import { ranksOf, type MarketOutcome } from "./market-outcome.js";

/** Reciprocal ranks of wanted pairs, on either side and on both at once, 0 to 1. */
export interface MutualReciprocalRank {
  /** Mean over candidates with a wanted pair: 1 ÷ the rank of the first wanted vacancy. */
  readonly candidates: number;
  /** Mean over vacancies with a wanted pair: 1 ÷ the rank of the first wanted candidate. */
  readonly vacancies: number;
  /** Mean over candidates with a wanted pair: 1 ÷ the worse of its two ranks, of the pair where that is best. */
  readonly both: number;
}

/**
 * Reciprocal rank on both sides: a pair comes about only where both look far enough down, so the worse rank decides.
 * @param wanted pairs that both sides want, such as hires; nobody else is asked. All means are 0 where there are none.
 * Source: reciprocal rank, Kantor and Voorhees 2000; the worse rank of both sides after the minimum of Pizzato and others 2010.
 */
export function mutualReciprocalRank(
  { vacanciesFor, candidatesFor }: Pick<MarketOutcome, "vacanciesFor" | "candidatesFor">,
  wanted: Iterable<{ readonly candidate: string; readonly vacancy: string }>,
): MutualReciprocalRank {
  const [forCandidates, forVacancies] = [ranksOf(vacanciesFor), ranksOf(candidatesFor)];
  const [best, bestOfVacancies, mutual] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const raise = (map: Map<string, number>, id: string, value: number): void => {
    map.set(id, Math.max(map.get(id) ?? 0, value));
  };
  for (const { candidate, vacancy } of wanted) {
    const rank = forCandidates.get(candidate)?.get(vacancy) ?? Infinity;
    const other = forVacancies.get(vacancy)?.get(candidate) ?? Infinity;
    raise(best, candidate, 1 / rank);
    raise(bestOfVacancies, vacancy, 1 / other);
    raise(mutual, candidate, 1 / Math.max(rank, other));
  }
  return { candidates: meanOf(best), vacancies: meanOf(bestOfVacancies), both: meanOf(mutual) };
}

function meanOf(values: ReadonlyMap<string, number>): number {
  return values.size === 0 ? 0 : Array.from(values.values()).reduce((sum, value) => sum + value, 0) / values.size;
}
