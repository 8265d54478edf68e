import { timeEach, type Times } from "./measure.js";
import type { NaiveCandidate, NaiveReader, NaiveVacancy } from "./naive-records.js";
import { naiveScore, rankNaively, type ScoredId } from "./naive.js";
import type { TwinPolicy } from "./policies.js";

/** Lists that the library's are held against, and how long they took. */
export interface Reference {
  readonly lists: ReadonlyMap<string, readonly ScoredId[]>;
  readonly times: Times;
}

/** Records as objects. */
export interface NaiveMarket {
  readonly asOf: string;
  readonly reader: NaiveReader;
  readonly candidates: readonly NaiveCandidate[];
  readonly vacancies: readonly NaiveVacancy[];
}

/** Ranks for some of the records that ask, spread over all of them: each ranking takes as long as hundreds of the library's, and warms up by itself. */
export function naiveReference(market: NaiveMarket, { twin, asks, asking, top, shots }: NaiveQuestion): Reference {
  const step = Math.max(1, Math.floor(asking.length / shots));
  const sample = asking.filter((_, i) => i % step === 0).slice(0, shots);
  return timedReference(sample, [], naiveRanking(market, twin, asks, top));
}

export interface NaiveQuestion {
  readonly twin: TwinPolicy;
  readonly asks: "candidate" | "vacancy";
  readonly asking: readonly string[];
  readonly top: number;
  readonly shots: number;
}

/** Times a ranking of its own for each id, after a warm-up with others. */
export function timedReference(ids: readonly string[], warmUp: readonly string[], rank: (id: string) => readonly ScoredId[]): Reference {
  const { times, results } = timeEach(ids, warmUp, rank);
  return { times, lists: new Map(ids.map((id, i) => [id, results[i]!])) };
}

function naiveRanking(
  { asOf, reader, candidates, vacancies }: NaiveMarket,
  twin: TwinPolicy,
  asks: "candidate" | "vacancy",
  top: number,
): (id: string) => readonly ScoredId[] {
  const policy = twin.naive(reader);
  if (asks === "vacancy") {
    const byId = new Map(vacancies.map((one) => [one.id, one]));
    return (id) => {
      const vacancy = byId.get(id)!;
      return isOpen(vacancy, asOf) ? rankNaively(candidates, (one) => naiveScore(policy, one, vacancy), top) : [];
    };
  }
  const byId = new Map(candidates.map((one) => [one.id, one]));
  return (id) => {
    const candidate = byId.get(id)!;
    const open = vacancies.filter((one) => isOpen(one, asOf));
    return rankNaively(open, (one) => naiveScore(policy, candidate, one), top);
  };
}

/** Closed vacancies are in no list. */
export function isOpen({ record: { status, validThrough } }: Pick<NaiveVacancy, "record">, asOf: string): boolean {
  return status !== "closed" && (validThrough === undefined || validThrough >= asOf);
}
