import { contentHash, type IsoDate } from "../model/index.js";
import type { Market } from "../market/index.js";
import { kilometresBetween } from "../matching/index.js";
import type { Attribute } from "./attribute.js";
import { documentOf, type Entries } from "./entries.js";
import type { Judgements } from "./judgements.js";
import type { MarketOutcome, Wants } from "./market-outcome.js";

/** A market on which policies are benchmarked, and what is known of it that no policy is told. */
export interface BenchmarkMarket {
  readonly name: string;
  readonly market: Market;
  /** The day on which is asked. */
  readonly asOf: IsoDate;
  /** Known relevance of candidates for vacancies (a query is a vacancy), and of vacancies for candidates (a query is a candidate). */
  readonly judgements?: { readonly vacancies?: Judgements; readonly candidates?: Judgements };
  /** True chances that each side wants the other; see `wantsOfJudgements`. */
  readonly wants?: Wants;
  /** What is protected, for the audit of fairness; see `attributesOf`. No policy sees it. */
  readonly attributes?: readonly Attribute[];
  /** Names what `wants` says, which has no hash of its own. @defaultValue an empty text */
  readonly version?: string;
}

/** What names a benchmark's market, so that others can tell whether theirs is the same. */
export interface MarketManifest {
  readonly name: string;
  readonly hash: string;
  readonly asOf: IsoDate;
  readonly candidates: number;
  readonly vacancies: number;
  /** SHA-256 of the judgements of each side; `null` where there are none. */
  readonly judgements: { readonly vacancies: string | null; readonly candidates: string | null };
  readonly attributes: string | null;
  readonly wants: string | null;
}

/** Names a market, and all that is known of it. */
export function marketManifest({ name, market, asOf, judgements = {}, wants, attributes, version = "" }: BenchmarkMarket): MarketManifest {
  const hashed = (of: Judgements | undefined): string | null => (of === undefined ? null : contentHash(listed(of.entries)));
  return {
    name,
    hash: market.hash,
    asOf,
    candidates: market.count("candidate"),
    vacancies: market.count("vacancy"),
    judgements: { vacancies: hashed(judgements.vacancies), candidates: hashed(judgements.candidates) },
    attributes:
      attributes === undefined
        ? null
        : contentHash(attributes.map((one) => [one.name, Array.from(one.groups, ([id, group]) => [id, group]).sort()])),
    wants: wants === undefined ? null : version,
  };
}

function listed(entries: Entries) {
  return entries.queries.map((query, at) => [
    query,
    Array.from({ length: entries.ends[at]! - entries.starts[at]! }, (_, index) => entries.starts[at]! + index)
      .map((row): [string, number] => [documentOf(entries, row), entries.values[row]!])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

/** What market metrics ask of a market: openings left (one where a vacancy does not say), and kilometres where both sides' places are known. */
export function marketFacts(market: Market): Required<Pick<MarketOutcome, "openings" | "kilometres">> {
  const { openings, openingsFilled } = market.vacancies;
  const cached = <T>(read: (row: number) => T): ((row: number) => T) => {
    const found = new Map<number, T>();
    return (row) => {
      const known = found.get(row);
      if (known !== undefined) return known;
      const value = read(row);
      found.set(row, value);
      return value;
    };
  };
  const [candidateAt, vacancyAt] = [cached((row) => market.candidate(row)), cached((row) => market.vacancy(row))];
  return {
    openings(vacancy) {
      const row = market.rowOf("vacancy", vacancy);
      const all = openings[row]!;
      return all < 0 ? 1 : Math.max(0, all - Math.max(0, openingsFilled[row]!));
    },
    kilometres: (candidate, vacancy) =>
      kilometresBetween(candidateAt(market.rowOf("candidate", candidate)), vacancyAt(market.rowOf("vacancy", vacancy)), market.places),
  };
}

/**
 * Takes judgements for what both sides want: grade ÷ the highest grade; a pair that nobody judged is not wanted. Where only one side was judged, the other is
 * taken to want every pair that this side wants at all: an assumption, and the only one that adds no information.
 */
export function wantsOfJudgements({ vacancies, candidates }: NonNullable<BenchmarkMarket["judgements"]>): Wants {
  const [ofVacancies, ofCandidates] = [chancesOf(vacancies), chancesOf(candidates)];
  const vacancy = (c: string, v: string): number => ofVacancies?.get(v)?.get(c) ?? 0;
  const candidate = (c: string, v: string): number => ofCandidates?.get(c)?.get(v) ?? 0;
  return {
    vacancy: ofVacancies ? vacancy : (c, v) => (candidate(c, v) > 0 ? 1 : 0),
    candidate: ofCandidates ? candidate : (c, v) => (vacancy(c, v) > 0 ? 1 : 0),
  };
}

function chancesOf(judgements: Judgements | undefined): ReadonlyMap<string, ReadonlyMap<string, number>> | undefined {
  if (judgements === undefined) return undefined;
  const { entries } = judgements;
  const highest = entries.values.reduce((most, grade) => Math.max(most, grade), 0);
  return new Map(
    entries.queries.map((query, at) => {
      const chances = new Map<string, number>();
      for (let row = entries.starts[at]!; row < entries.ends[at]!; row++) {
        const grade = entries.values[row]!;
        if (grade > 0) chances.set(documentOf(entries, row), grade / highest);
      }
      return [query, chances];
    }),
  );
}
