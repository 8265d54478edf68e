import { examinationFunction, type Examination } from "./examination.js";
import type { MarketOutcome } from "./market-outcome.js";

/** How far apart those are who are shown to each other. */
export interface ListDistance {
  /** Mean kilometres, each pair counted as much as its rank is looked at; `null` where none is known. */
  readonly mean: number | null;
  /** Kilometres that half of what is looked at does not exceed; `null` where none is known. */
  readonly median: number | null;
  /** Share of what is looked at whose kilometres are known, 0 to 1. */
  readonly known: number;
}

/** Options of the distance. */
export interface ListDistanceOptions {
  /** @defaultValue logarithmic */
  readonly examination?: Examination;
}

/**
 * Measures the kilometres between candidates and the vacancies that they are shown, in the candidates' lists. Pairs whose distance is not known count neither
 * as near nor as far: they lower `known`. Source: a weighted mean and median, with the discount of Järvelin and Kekäläinen 2002.
 */
export function listDistance(
  { vacanciesFor, kilometres }: Pick<MarketOutcome, "vacanciesFor"> & Required<Pick<MarketOutcome, "kilometres">>,
  { examination = "logarithmic" }: ListDistanceOptions = {},
): ListDistance {
  const look = examinationFunction(examination);
  const ways: { readonly km: number; readonly weight: number }[] = [];
  let [all, known, sum] = [0, 0, 0];
  for (const [candidate, list] of vacanciesFor) {
    list.forEach((vacancy, index) => {
      const weight = look(index + 1);
      all += weight;
      const km = kilometres(candidate, vacancy);
      if (km === undefined || weight === 0) return;
      known += weight;
      sum += km * weight;
      ways.push({ km, weight });
    });
  }
  ways.sort((a, b) => a.km - b.km);
  let below = 0;
  const middle = ways.find(({ weight }) => (below += weight) >= known / 2);
  return { mean: known === 0 ? null : sum / known, median: middle?.km ?? null, known: all === 0 ? 0 : known / all };
}
