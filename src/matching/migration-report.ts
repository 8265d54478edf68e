import { recordRows, type Market, type Side } from "../market/index.js";
import { compareCodePoints, type ConceptId, type IsoDate } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import { compareTaxonomies, type TaxonomyComparison } from "../taxonomy/index.js";
import type { Pair } from "./match.js";
import { createMatcher, type Matcher } from "./matcher.js";

/** What is asked of a change of taxonomy. */
export interface MigrationQuestion {
  /** The market under the taxonomy as it was. It must keep its records. */
  readonly before: Market;
  /** The same records under the taxonomy as it will be, best with the text statistics of `before`. */
  readonly after: Market;
  readonly policy: Policy;
  readonly asOf: IsoDate;
  /** Pairs whose scores are compared, such as those of a run that is kept. @defaultValue the best ten candidates of every vacancy, before */
  readonly pairs?: Iterable<Pair>;
}

/** A record that names concepts which are no longer what they were. */
export interface AffectedRecord {
  readonly id: string;
  /** In code-point order. */
  readonly concepts: readonly ConceptId[];
}

/** What a change of taxonomy does to a market. */
export interface MigrationReport {
  readonly taxonomy: TaxonomyComparison;
  readonly candidates: readonly AffectedRecord[];
  readonly vacancies: readonly AffectedRecord[];
  /** Number of pairs that were compared. */
  readonly compared: number;
  /** Pairs whose score changes, the largest changes first; `null` where a record is not in the market after. */
  readonly scores: readonly (Pair & { readonly before: number; readonly after: number | null })[];
}

const TOP = 10;

/** Tells which records and which scores another version of the taxonomy touches, before anybody works with it. */
export function migrationReport({ before, after, policy, asOf, pairs }: MigrationQuestion): MigrationReport {
  const taxonomy = compareTaxonomies(before.taxonomy, after.taxonomy);
  const changed = changedConcepts(taxonomy);
  const [old, now] = [before, after].map((market) => createMatcher(market, policy, { asOf })) as [Matcher, Matcher];
  const compared = [...(pairs ?? bestPairs(old))];
  const scores = compared
    .map((pair) => ({ ...pair, before: old.score(pair).score, after: isThere(after, pair) ? now.score(pair).score : null }))
    .filter((pair) => pair.before !== pair.after)
    .sort((a, b) => (changeOf(a) === changeOf(b) ? 0 : changeOf(b) > changeOf(a) ? 1 : -1));
  return {
    taxonomy,
    candidates: affected(before, "candidate", changed),
    vacancies: affected(before, "vacancy", changed),
    compared: compared.length,
    scores,
  };
}

function changedConcepts({ removed, moved, merged, split }: TaxonomyComparison): ReadonlySet<ConceptId> {
  return new Set([
    ...removed,
    ...moved.map(({ concept }) => concept),
    ...merged.flatMap(({ from }) => from),
    ...split.map(({ from }) => from),
  ]);
}

function bestPairs(matcher: Matcher): readonly Pair[] {
  const { market } = matcher;
  return Array.from(recordRows(market, "vacancy")).flatMap((row) => {
    const vacancy = market.idOf("vacancy", row);
    return matcher.candidatesFor(vacancy, { top: TOP }).matches.map(({ id }) => ({ candidate: id, vacancy }));
  });
}

function isThere(market: Market, { candidate, vacancy }: Pair): boolean {
  return market.rowOf("candidate", candidate) >= 0 && market.rowOf("vacancy", vacancy) >= 0;
}

function changeOf({ before, after }: { readonly before: number; readonly after: number | null }): number {
  return after === null ? Infinity : Math.abs(after - before);
}

function affected(market: Market, side: Side, changed: ReadonlySet<ConceptId>): readonly AffectedRecord[] {
  return Array.from(recordRows(market, side)).flatMap((row) => {
    const record = side === "candidate" ? market.candidate(row) : market.vacancy(row);
    const concepts = [...new Set(conceptsIn(record))].filter((concept) => changed.has(concept)).sort(compareCodePoints);
    return concepts.length === 0 ? [] : [{ id: record.id, concepts }];
  });
}

/** Every concept that a record names, wherever it does. */
function conceptsIn(value: unknown): readonly ConceptId[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, its]) => (key === "concept" && typeof its === "string" ? [its] : conceptsIn(its)));
}
