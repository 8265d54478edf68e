import { examinationFunction, type Examination } from "./examination.js";
import type { Lists } from "./exposure.js";
import { checkChance, ranksOf, type MarketOutcome, type Wants } from "./market-outcome.js";

/** Who would rather stand where another stands. */
export interface Envy {
  /** Share of candidates who envy at least one other: 0 where nobody does. */
  readonly candidates: number;
  readonly vacancies: number;
  /** Number of ordered pairs (one who envies, one who is envied), by side. */
  readonly candidatePairs: number;
  readonly vacancyPairs: number;
}

/** Options of envy. */
export interface EnvyOptions {
  /** @defaultValue inverse */
  readonly examination?: Examination;
}

/** Gains below this are noise of the sums. */
const TOLERANCE = 1e-9;

/**
 * Envy: a candidate envies another where he or she would expect more matches with the other's places in the lists of all vacancies, the own list unchanged:
 * Σ_j p_ij v(r_ij) q_ji v(rank of the other for j) > Σ_j p_ij v(r_ij) q_ji v(own rank for j). Vacancies likewise.
 * Source: Saito and Joachims 2022, section 3; for two sides: Tomita and Yokoyama 2024.
 * @throws RangeError for a chance that is not from 0 to 1.
 */
export function envy(
  { candidates, vacancies, vacanciesFor, candidatesFor, wants }: MarketOutcome & { readonly wants: Wants },
  { examination = "inverse" }: EnvyOptions = {},
): Envy {
  const look = examinationFunction(examination);
  const chance = (candidate: string, vacancy: string): number =>
    checkChance(wants.candidate(candidate, vacancy)) * checkChance(wants.vacancy(candidate, vacancy));
  const byCandidates = enviousOf(vacanciesFor, candidatesFor, chance, look);
  const byVacancies = enviousOf(candidatesFor, vacanciesFor, (vacancy, candidate) => chance(candidate, vacancy), look);
  return {
    candidates: candidates.length === 0 ? 0 : byCandidates.people / candidates.length,
    vacancies: vacancies.length === 0 ? 0 : byVacancies.people / vacancies.length,
    candidatePairs: byCandidates.pairs,
    vacancyPairs: byVacancies.pairs,
  };
}

/** Only who stands in one of the lists that somebody looks at can be envied: the lists are walked, not all pairs. */
function enviousOf(own: Lists, others: Lists, chance: (id: string, other: string) => number, look: (rank: number) => number) {
  const ranks = ranksOf(others);
  let [people, pairs] = [0, 0];
  for (const [id, list] of own) {
    let mine = 0;
    const theirs = new Map<string, number>();
    list.forEach((other, index) => {
      const worth = chance(id, other) * look(index + 1);
      for (const [neighbour, rank] of ranks.get(other) ?? []) {
        const gained = worth * look(rank);
        if (neighbour === id) mine += gained;
        else theirs.set(neighbour, (theirs.get(neighbour) ?? 0) + gained);
      }
    });
    let envied = 0;
    for (const value of theirs.values()) if (value > mine + TOLERANCE) envied++;
    if (envied > 0) people++;
    pairs += envied;
  }
  return { people, pairs };
}
