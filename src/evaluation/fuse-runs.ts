import { compareCodePoints } from "../model/json.js";
import { runOf } from "./from-memory.js";
import type { ScoredRun } from "./judgements.js";
import { normalizeScores, type Normalization } from "./normalize-scores.js";
import { rankedLists, type Ranked } from "./ranked-lists.js";

/** How several rankings of a query become one. */
export type Fusion =
  /** Σ 1 ÷ (k + rank), k 60 unless given. Cormack, Clarke and Büttcher 2009. */
  | { readonly by: "rrf"; readonly k?: number }
  /** Number of lists that have it · Σ 1 ÷ rank². Mourão, Martins and Magalhães 2014. */
  | { readonly by: "isr" }
  /** Σ scores. Fox and Shaw 1994. */
  | { readonly by: "combSum"; readonly normalization?: Normalization }
  /** Σ scores · number of lists that have it. Fox and Shaw 1994. */
  | { readonly by: "combMnz"; readonly normalization?: Normalization }
  /** Σ weight · score, a weight for each run. Vogt and Cottrell 1999. */
  | { readonly by: "weightedSum"; readonly weights: readonly number[]; readonly normalization?: Normalization }
  /** Points for each document that stands below; those that a list does not have share its remaining points. Aslam and Montague 2001. */
  | { readonly by: "borda" }
  /** Documents that it beats in most lists, less those that beat it (Copeland's count). Montague and Aslam 2002. */
  | { readonly by: "condorcet" };

/** Options of a fused run. */
export interface FuseOptions {
  /** Tag of the fused run. @defaultValue the method's name */
  readonly name?: string;
}

/**
 * Fuses runs into one, query by query, over the queries that any of them has. Scores are made comparable by `minMax` unless asked for otherwise.
 * @throws RangeError for no runs, weights that are not one for each run, or a k that is not above 0.
 */
export function fuseRuns(runs: readonly ScoredRun[], fusion: Fusion, { name = fusion.by }: FuseOptions = {}): ScoredRun {
  check(runs, fusion);
  const lists = runs.map(rankedLists);
  const queries = Array.from(new Set(lists.flatMap((of) => Array.from(of.keys())))).sort(compareCodePoints);
  const fused = new Map(
    queries.map((query) => [
      query,
      fuseLists(
        lists.map((of) => of.get(query) ?? []),
        fusion,
      ),
    ]),
  );
  return runOf(fused, { name }).value;
}

function check(runs: readonly ScoredRun[], fusion: Fusion): void {
  if (runs.length === 0) throw new RangeError("expected at least one run, received none");
  if (fusion.by === "weightedSum" && (fusion.weights.length !== runs.length || !fusion.weights.every(Number.isFinite))) {
    throw new RangeError(`expected ${String(runs.length)} finite weights, one for each run, received ${fusion.weights.join(", ")}`);
  }
  if (fusion.by === "rrf" && !((fusion.k ?? 60) > 0)) throw new RangeError(`expected a k above 0, received ${String(fusion.k)}`);
}

function fuseLists(lists: readonly (readonly Ranked[])[], fusion: Fusion): Map<string, number> {
  switch (fusion.by) {
    case "rrf":
      return added(lists, (_, rank) => 1 / ((fusion.k ?? 60) + rank)).sums;
    case "isr":
      return timesLists(added(lists, (_, rank) => 1 / rank ** 2));
    case "combSum":
      return normalized(lists, fusion.normalization).sums;
    case "combMnz":
      return timesLists(normalized(lists, fusion.normalization));
    case "weightedSum":
      return normalized(lists, fusion.normalization, fusion.weights).sums;
    case "borda":
      return bordaCount(lists);
    case "condorcet":
      return copelandCount(lists);
  }
}

interface Sums {
  readonly sums: Map<string, number>;
  /** How many lists have a document. */
  readonly lists: ReadonlyMap<string, number>;
}

/** Adds up something of each list. @param of takes the list's number, and the rank, 1 first. */
function added(lists: readonly (readonly Ranked[])[], of: (list: number, rank: number) => number): Sums {
  const sums = new Map<string, number>();
  const counts = new Map<string, number>();
  lists.forEach((ranked, list) => {
    ranked.forEach(({ document }, index) => {
      sums.set(document, (sums.get(document) ?? 0) + of(list, index + 1));
      counts.set(document, (counts.get(document) ?? 0) + 1);
    });
  });
  return { sums, lists: counts };
}

function normalized(lists: readonly (readonly Ranked[])[], by: Normalization = "minMax", weights?: readonly number[]): Sums {
  const scores = lists.map((list) => normalizeScores(list, by));
  return added(lists, (list, rank) => (weights?.[list] ?? 1) * scores[list]![rank - 1]!);
}

function timesLists({ sums, lists }: Sums): Map<string, number> {
  return new Map(Array.from(sums, ([document, sum]) => [document, sum * lists.get(document)!]));
}

function bordaCount(lists: readonly (readonly Ranked[])[]): Map<string, number> {
  const all = new Set(lists.flatMap((list) => list.map(({ document }) => document)));
  const points = new Map(Array.from(all, (document) => [document, 0]));
  for (const list of lists) {
    const left = all.size - list.length;
    const rest = new Set(all);
    list.forEach(({ document }, index) => {
      points.set(document, points.get(document)! + all.size - index);
      rest.delete(document);
    });
    // The places that are left have left, left − 1, … 1 points.
    for (const document of rest) points.set(document, points.get(document)! + (left + 1) / 2);
  }
  return points;
}

function copelandCount(lists: readonly (readonly Ranked[])[]): Map<string, number> {
  const all = Array.from(new Set(lists.flatMap((list) => list.map(({ document }) => document))));
  // A document that a list does not have stands behind all that it has.
  const ranks = lists.map((list) => {
    const places = new Map(list.map(({ document }, index) => [document, index]));
    return Int32Array.from(all, (document) => places.get(document) ?? list.length);
  });
  const counts = new Int32Array(all.length);
  for (let a = 0; a < all.length; a++) {
    for (let b = a + 1; b < all.length; b++) {
      let balance = 0;
      for (const rank of ranks) balance += Math.sign(rank[b]! - rank[a]!);
      counts[a]! += Math.sign(balance);
      counts[b]! -= Math.sign(balance);
    }
  }
  return new Map(all.map((document, index) => [document, counts[index]!]));
}
