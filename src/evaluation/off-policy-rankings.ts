import { examinationFunction, type Examination } from "./examination.js";
import type { Lists } from "./exposure.js";
import {
  offPolicyEstimate,
  type OffPolicyEstimates,
  type OffPolicyOptions,
  type OffPolicyRefusal,
  type WeighedSession,
  type WeighedShow,
} from "./off-policy-estimate.js";

/** A list that was shown once, and what came of each of its places. */
export interface LoggedRanking {
  readonly query: string;
  /** The first rank first; `outcome` is 1 where the place was clicked, applied to or the like, else 0, or any finite value. */
  readonly shown: readonly { readonly id: string; readonly outcome: number }[];
}

/** Options of estimates from logged rankings. */
export interface OffPolicyRankingOptions extends OffPolicyOptions {
  /** The list that the policy would show, by query. */
  readonly lists: Lists;
  /** How likely a rank is looked at: a model, or shares by rank as `estimateExamination` measures them. @defaultValue logarithmic */
  readonly examination?: Examination | readonly number[];
  /**
   * Mean exposure that the logging policy gives an item, over all lists that it might have shown for the query: Σ P(rank) v(rank), 0 for what it never shows.
   * @defaultValue that of the one list which was shown, as of a logging policy without chance
   */
  readonly loggedExposure?: (query: string, id: string) => number;
  /** Outcome that a model predicts for an item that is looked at. */
  readonly predicted?: (query: string, id: string) => number;
}

/**
 * Estimates what the lists of a policy would have brought a session, from lists that another one showed, in the position-based model: an outcome needs
 * that the rank is looked at, with chance v(rank), and that the item appeals, whatever the rank. An item weighs w = v(rank in the policy's list) ÷ its
 * exposure in the log. The predictions of `doublyRobust` are multiplied by v, too.
 * Source: Joachims, Swaminathan and Schnabel 2017; Li and others 2018 (offline evaluation with click models); doubly robust: Oosterhuis 2023.
 * @throws RangeError for no sessions, a query without a list, an item that comes twice in a list, an outcome where nobody can have looked, or a number out of range.
 */
export function offPolicyOfRankings(log: Iterable<LoggedRanking>, options: OffPolicyRankingOptions): OffPolicyEstimates | OffPolicyRefusal {
  const look = examinationOf(options.examination ?? "logarithmic");
  const targets = new Map(Array.from(options.lists, ([query, list]) => [query, exposureIn(list, look)]));
  return offPolicyEstimate(
    Array.from(log, (session) => weigh(session, look, targets.get(session.query), options)),
    options,
  );
}

function weigh(
  { query, shown }: LoggedRanking,
  look: (rank: number) => number,
  target: ReadonlyMap<string, number> | undefined,
  { loggedExposure, predicted }: OffPolicyRankingOptions,
): WeighedSession {
  if (!target) throw new RangeError(`expected a list for every logged query, received none for ${JSON.stringify(query)}`);
  const own = exposureIn(
    shown.map(({ id }) => id),
    look,
  );
  const logged = (id: string): number => checked(query, id, loggedExposure?.(query, id) ?? own.get(id) ?? 0);
  const shows = shown.flatMap(({ id, outcome }): WeighedShow[] => {
    const [seen, exposure] = [own.get(id)!, logged(id)];
    if (!Number.isFinite(outcome) || (outcome !== 0 && (seen === 0 || exposure === 0))) {
      throw new RangeError(
        `expected an outcome only where somebody can have looked, received ${String(outcome)} for ${JSON.stringify([query, id])}`,
      );
    }
    if (exposure === 0) return [];
    const prediction = predicted === undefined ? 0 : seen * finite(query, id, predicted(query, id));
    return [{ weight: (target.get(id) ?? 0) / exposure, outcome, exposure: seen, predicted: prediction }];
  });
  const items = [...target];
  return {
    shows,
    exposure: items.reduce((sum, [, exposure]) => sum + exposure, 0),
    unsupported: items.reduce((sum, [id, exposure]) => sum + (logged(id) === 0 ? exposure : 0), 0),
    predicted: predicted && items.reduce((sum, [id, exposure]) => sum + exposure * finite(query, id, predicted(query, id)), 0),
  };
}

function examinationOf(examination: Examination | readonly number[]): (rank: number) => number {
  if (!isShares(examination)) return examinationFunction(examination);
  const wrong = examination.find((share) => !(share >= 0 && Number.isFinite(share)));
  if (wrong !== undefined) throw new RangeError(`expected shares of examination of at least 0, received ${String(wrong)}`);
  return (rank) => examination[rank - 1] ?? 0;
}

function isShares(examination: Examination | readonly number[]): examination is readonly number[] {
  return Array.isArray(examination);
}

function exposureIn(list: readonly string[], look: (rank: number) => number): ReadonlyMap<string, number> {
  const exposure = new Map(list.map((id, index) => [id, look(index + 1)]));
  if (exposure.size < list.length)
    throw new RangeError(`expected every item once in a list, received one twice in ${JSON.stringify(list)}`);
  return exposure;
}

function checked(query: string, id: string, value: number): number {
  if (finite(query, id, value) >= 0) return value;
  throw new RangeError(`expected an exposure of at least 0, received ${String(value)} for ${JSON.stringify([query, id])}`);
}

function finite(query: string, id: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`expected a finite number, received ${String(value)} for ${JSON.stringify([query, id])}`);
}
