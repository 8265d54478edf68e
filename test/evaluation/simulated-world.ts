import { keyedRandom } from "../../src/evaluation/keyed-random.js";
import type { SimulatedMarket } from "../../src/evaluation/simulated-market.js";

/** Size of a small made-up market. */
export interface SmallWorld {
  readonly candidates: number;
  readonly vacancies: number;
  readonly months?: number;
  readonly seed?: number;
  /** Places of each vacancy: as listed, over and over. */
  readonly openings?: readonly number[];
}

/** A market whose utilities are drawn evenly from −2 to 2. */
export function smallWorld({ candidates, vacancies, months = 1, seed = 1, openings = [1, 2] }: SmallWorld): SimulatedMarket {
  const random = keyedRandom(seed);
  const number = (id: string): number => Number(id.slice(1));
  return {
    candidates: Array.from({ length: candidates }, (_, at) => ({ id: `c${String(at)}`, month: at % months })),
    vacancies: Array.from({ length: vacancies }, (_, at) => ({
      id: `v${String(at)}`,
      openings: openings[at % openings.length]!,
      month: at % months,
    })),
    candidateUtility: (candidate, vacancy) => random(1, number(candidate), number(vacancy)) * 4 - 2,
    employerUtility: (candidate, vacancy) => random(2, number(candidate), number(vacancy)) * 4 - 2,
  };
}
