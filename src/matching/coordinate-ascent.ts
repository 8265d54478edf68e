import { agreement, scoresUnder, type JudgedList, type Weighting } from "./judged-lists.js";

/** Value of one list, given the grades of its judged records in the order of their scores. */
export type ListMetric = (grades: readonly number[]) => number;

/** What is climbed. */
export interface Climb {
  /** @defaultValue the share of pairs in the right order */
  readonly metric?: ListMetric | undefined;
  /** The policy's own weighting. */
  readonly from: Weighting;
  /** Strength of the pull toward it. */
  readonly pull: number;
}

const factors = [0.9, 1.1, 0.8, 1.25, 0.5, 2, 0.25, 4, 0];
const MOST_ROUNDS = 20;
/** No weight grows beyond so many times its own. */
const MOST_GROWTH = 8;
const LEAST_GAIN = 1e-9;

/**
 * Climbs a metric one weight at a time, until no change of one weight gains anything.
 * Works for any metric and any way to combine the sides, and finds a local best only.
 * The mean of the metric less pull/2 · ‖shares − own shares‖² / lists is what counts, so that a weight moves only where that pays.
 * Source: Metzler & Croft (2007), "Linear feature-based models for information retrieval", section 4.2.
 */
export function coordinateAscent(lists: readonly JudgedList[], { metric, from, pull }: Climb): Weighting {
  const own = sharesOf(from);
  const worth = (weighting: Weighting): number => {
    const shares = sharesOf(weighting);
    const away = shares.reduce((sum, share, i) => sum + (share - own[i]!) ** 2, 0);
    return meanMetric(lists, weighting, metric) - ((pull / 2) * away) / lists.length;
  };
  let best = from;
  let most = worth(from);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = most;
    for (const turn of turnsOf(from)) {
      for (const next of factors.map((factor) => turn(best, factor))) {
        if (!next || !isSound(next, from)) continue;
        const its = worth(next);
        if (its > most + LEAST_GAIN) [best, most] = [next, its];
      }
    }
    if (most === before) break;
  }
  return best;
}

/** Mean of a metric over lists. */
export function meanMetric(lists: readonly JudgedList[], weighting: Weighting, metric?: ListMetric): number {
  return lists.reduce((sum, list) => sum + valueOf(list, scoresUnder(weighting, list), metric), 0) / lists.length;
}

function valueOf(list: JudgedList, scores: readonly number[], metric: ListMetric | undefined): number {
  if (!metric) return agreement(list, scores);
  // Equal scores stay in the order in which lists have them.
  const order = Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  return metric(order.map((index) => list.grades[index]!));
}

/** Shares of the whole: of each side where the sides are not added up. */
export function sharesOf({ weights, fit, combine }: Weighting): readonly number[] {
  const [fitSum, appealSum] = [weights.slice(0, fit), weights.slice(fit)].map((side) => side.reduce((sum, one) => sum + one, 0)) as [
    number,
    number,
  ];
  const sides = typeof combine === "string" ? { fit: 1, appeal: 1 } : combine;
  const its = { fit: fitSum > 0 ? sides.fit : 0, appeal: appealSum > 0 ? sides.appeal : 0 };
  const whole = its.fit + its.appeal;
  const alone = fitSum === 0 || appealSum === 0;
  return weights.map((weight, i) => {
    const [sum, side] = i < fit ? [fitSum, its.fit] : [appealSum, its.appeal];
    if (weight === 0) return 0;
    return alone ? weight / sum : ((weight / sum) * side) / whole;
  });
}

type Turn = (weighting: Weighting, factor: number) => Weighting | undefined;

/** One for each weight, and one for the sides where they are added up. */
function turnsOf({ weights, fit, combine }: Weighting): readonly Turn[] {
  const turns = weights.map((_, index): Turn => (weighting, factor) => ({
    ...weighting,
    weights: weighting.weights.map((weight, i) => (i === index ? weight * factor : weight)),
  }));
  if (typeof combine === "string" || fit === 0 || fit === weights.length) return turns;
  const side: Turn = (weighting, factor) =>
    typeof weighting.combine === "string"
      ? undefined
      : { ...weighting, combine: { ...weighting.combine, appeal: weighting.combine.appeal * factor } };
  return [...turns, side];
}

/** Neither side is emptied, and nothing grows beyond all bounds. */
function isSound({ weights, fit, combine }: Weighting, from: Weighting): boolean {
  const isWeighed = (its: readonly number[], were: readonly number[]): boolean => were.length === 0 || its.some((weight) => weight > 0);
  if (!isWeighed(weights.slice(0, fit), from.weights.slice(0, fit)) || !isWeighed(weights.slice(fit), from.weights.slice(fit)))
    return false;
  if (typeof combine !== "string" && typeof from.combine !== "string") {
    if (combine.fit + combine.appeal === 0 || combine.appeal > MOST_GROWTH * from.combine.appeal) return false;
  }
  return weights.every((weight, i) => weight <= MOST_GROWTH * from.weights[i]!);
}
