import { blockingPairs } from "./blocking-pairs.js";
import { envy } from "./envy.js";
import type { Examination } from "./examination.js";
import { expectedMatches } from "./expected-matches.js";
import { exposureOf, type Exposure } from "./exposure.js";
import { listDistance } from "./list-distance.js";
import type { MarketOutcome, Wants } from "./market-outcome.js";
import { mutualReciprocalRank, type MutualReciprocalRank } from "./mutual-reciprocal-rank.js";
import type { Interval } from "./paired-t-test.js";
import type { DrawOptions } from "./permutation-test.js";
import { settleOnLists, type Settled } from "./settle-on-lists.js";
import { unfilledOpenings } from "./unfilled-openings.js";

/** What a market metric has of a policy's outcome; costly parts are made when first asked for, and once. */
export interface MeasuredOutcome {
  readonly outcome: MarketOutcome;
  readonly exposureOfCandidates: Exposure;
  readonly exposureOfVacancies: Exposure;
  readonly settled: Settled;
  /** Over pairs that each side wants with a chance of at least one half; `undefined` where there are none, or nothing is known of wants. */
  readonly mutualRanks: MutualReciprocalRank | undefined;
}

/** A number for everything that a policy shows to a market. Anybody's metric is an object like this. */
export interface MarketMetric {
  readonly name: string;
  readonly formula: string;
  /** Where that is from: author, year. */
  readonly source: string;
  /** From the lowest to the highest value. */
  readonly range: readonly [number, number];
  readonly better: "higher" | "lower";
  /** Its value; `undefined` where the market does not say what it takes. */
  of(measured: MeasuredOutcome): number | { readonly value: number; readonly interval: Interval } | undefined;
}

/** Prepares an outcome to be measured. */
export function measureOutcome(outcome: MarketOutcome, { draws = 1000, seed = 1 }: DrawOptions = {}): MeasuredOutcome {
  let ofCandidates: Exposure | undefined;
  let ofVacancies: Exposure | undefined;
  let settled: Settled | undefined;
  let mutualRanks: MutualReciprocalRank | null | undefined;
  return {
    outcome,
    get exposureOfCandidates() {
      return (ofCandidates ??= exposureOf(outcome.candidatesFor, { among: outcome.candidates, draws, seed }));
    },
    get exposureOfVacancies() {
      return (ofVacancies ??= exposureOf(outcome.vacanciesFor, { among: outcome.vacancies, draws, seed }));
    },
    get settled() {
      return (settled ??= settleOnLists(outcome));
    },
    get mutualRanks() {
      mutualRanks ??= mutualRanksOf(outcome) ?? null;
      return mutualRanks ?? undefined;
    },
  };
}

function mutualRanksOf(outcome: MarketOutcome): MutualReciprocalRank | undefined {
  return withWants(outcome, ({ candidates, vacancies, wants }) => {
    const wanted = candidates.flatMap((candidate) =>
      vacancies
        .filter((vacancy) => wants.candidate(candidate, vacancy) >= 0.5 && wants.vacancy(candidate, vacancy) >= 0.5)
        .map((vacancy) => ({ candidate, vacancy })),
    );
    return wanted.length === 0 ? undefined : mutualReciprocalRank(outcome, wanted);
  });
}

/** Market metrics that a benchmark takes where none are named. */
export function marketMetrics(): readonly MarketMetric[] {
  return [
    expectedMatchesUnder("inverse"),
    expectedMatchesUnder("logarithmic"),
    ...sides.flatMap(({ side, exposure }): MarketMetric[] => [
      {
        name: `coverage_${side}`,
        formula: `share of ${side} in at least one list`,
        source: "Ge and others 2010",
        range: [0, 1],
        better: "higher",
        of: (measured) => exposure(measured).coverage,
      },
      {
        name: `never_shown_${side}`,
        formula: `share of ${side} in no list`,
        source: "1 − coverage; Ge and others 2010",
        range: [0, 1],
        better: "lower",
        of: (measured) => exposure(measured).neverShown,
      },
      {
        name: `gini_${side}`,
        formula: "2 Σ i y_(i) ÷ (n Σ y) − (n + 1) ÷ n, y the exposure Σ 1 ÷ log2(rank + 1)",
        source: "Gini 1912; interval: bootstrap over lists, percentiles less the bias",
        range: [0, 1],
        better: "lower",
        of: (measured) => ({ value: exposure(measured).gini, interval: exposure(measured).giniInterval }),
      },
      {
        name: `congestion_${side}`,
        formula: "Σ s ln s ÷ ln N over shares s of exposure: −1 even, 0 all on one",
        source: "Mashayekhi and others 2023",
        range: [-1, 0],
        better: "lower",
        of: (measured) => exposure(measured).congestion,
      },
    ]),
    ...(["candidates", "vacancies", "both"] as const).map((side): MarketMetric => ({
      name: `reciprocal_rank_${side}`,
      formula: `mean of 1 ÷ ${side === "both" ? "the worse rank of the pair on its two lists" : `rank on the lists of ${side}`}, the best pair of each among those whom both sides want (chance ≥ 1 ÷ 2)`,
      source: "Kantor and Voorhees 2000; worse rank: Pizzato and others 2010",
      range: [0, 1],
      better: "higher",
      of: ({ mutualRanks }) => mutualRanks?.[side],
    })),
    {
      name: "unfilled_openings",
      formula: "share of openings left where both sides take the best of their lists (deferred acceptance)",
      source: "Gale and Shapley 1962; Roth 1984",
      range: [0, 1],
      better: "lower",
      of: ({ outcome, settled }) => unfilledOpenings(outcome, settled).share,
    },
    {
      name: "distance_km",
      formula: "Σ km ÷ log2(rank + 1) ÷ Σ 1 ÷ log2(rank + 1), over pairs of candidates' lists whose distance is known",
      source: "weighted mean; discount: Järvelin and Kekäläinen 2002",
      range: [0, Infinity],
      better: "lower",
      of: ({ outcome: { kilometres, vacanciesFor } }) =>
        kilometres === undefined ? undefined : (listDistance({ vacanciesFor, kilometres }).mean ?? undefined),
    },
    ...sides.map(({ side }): MarketMetric => ({
      name: `envy_${side}`,
      formula: `share of ${side} who would expect more matches in another's places, v(rank) = 1 ÷ rank`,
      source: "Saito and Joachims 2022; Tomita and Yokoyama 2024",
      range: [0, 1],
      better: "lower",
      of: ({ outcome }) => withWants(outcome, (known) => envy(known)[side]),
    })),
    {
      name: "blocking_pairs",
      formula: "pairs a candidate: who would rather have each other than whom they got (deferred acceptance on the lists)",
      source: "Gale and Shapley 1962; Roth 1984",
      range: [0, Infinity],
      better: "lower",
      of: ({ outcome, settled }) =>
        withWants(outcome, (known) => blockingPairs(known, settled).count / Math.max(1, outcome.candidates.length)),
    },
  ];
}

/** Expected matches under a way to look at lists, as a metric. */
export function expectedMatchesUnder(examination: Examination): MarketMetric {
  const name = typeof examination === "object" ? `first_${String(examination.first)}` : examination;
  return {
    name: `expected_matches_${name}`,
    formula: `Σ p v(rank) q v(rank), v ${name}, over pairs that both sides are shown`,
    source: "Su, Bayoumi and Joachims 2022, equation 1",
    range: [0, Infinity],
    better: "higher",
    of: ({ outcome }) =>
      withWants(outcome, ({ vacanciesFor, candidatesFor, wants }) =>
        expectedMatches({
          vacanciesFor,
          candidatesFor,
          candidateWants: (candidate, vacancy) => wants.candidate(candidate, vacancy),
          vacancyWants: (candidate, vacancy) => wants.vacancy(candidate, vacancy),
          examination,
        }),
      ),
  };
}

const sides = [
  { side: "candidates", exposure: (measured: MeasuredOutcome): Exposure => measured.exposureOfCandidates },
  { side: "vacancies", exposure: (measured: MeasuredOutcome): Exposure => measured.exposureOfVacancies },
] as const;

function withWants<T>(outcome: MarketOutcome, of: (known: MarketOutcome & { readonly wants: Wants }) => T): T | undefined {
  const { wants } = outcome;
  return wants === undefined ? undefined : of({ ...outcome, wants });
}
