import type { IsoDate, PlaceLevel } from "../model/index.js";
import { otherSide, type Market, type Side } from "../market/index.js";
import { policyDifferences, type PolicyDifference, type PolicySet } from "../policy/artefact.js";
import type { Policy } from "../policy/index.js";
import { countGroups, type GroupTable, type Listed } from "./count-groups.js";
import { idsToAsk } from "./rank-all.js";
import { kendallTau } from "./rank-correlation.js";
import { createRanker, type Ranker } from "./ranker.js";

/** What is compared. */
export interface ComparePoliciesOptions {
  readonly asOf: IsoDate;
  /** Length of the lists that are compared, at least 1. @defaultValue 10 */
  readonly top?: number;
  /** The side that the lists are made for. @defaultValue `vacancy`: candidates for each vacancy */
  readonly side?: Side;
  /** Records of that side to make lists for. @defaultValue all */
  readonly ids?: readonly string[];
  /** Groups of the records that are listed, by the name of the grouping: a function from id to group, `undefined` where it is not known. */
  readonly by?: Readonly<Record<string, (id: string) => string | undefined>>;
  /** Level of the places by which is counted. @defaultValue `province` */
  readonly placeLevel?: PlaceLevel;
  /** Groups of fewer records than this are pooled, at least 1. @defaultValue 5 */
  readonly smallestGroup?: number;
}

/** A record that stands in both lists, or in one of them. */
export interface ListChange {
  readonly id: string;
  /** Rank and score before; `rank` is `null` where it was not listed, `score` where it was not eligible. */
  readonly before: { readonly rank: number | null; readonly score: number | null };
  readonly after: { readonly rank: number | null; readonly score: number | null };
}

/** How one list changes. */
export interface RankingChange {
  /** The record that the list is made for. */
  readonly id: string;
  /** Listed after and not before, by rank. */
  readonly entered: readonly ListChange[];
  /** Listed before and not after, by rank. */
  readonly left: readonly ListChange[];
  /** Listed in both, at another rank; by rank before. */
  readonly moved: readonly ListChange[];
  /** Kendall's τ_b of the scores of all that either list names, those who are not eligible last; `null` without an order. See `kendallTau`. */
  readonly correlation: number | null;
}

/** What another policy changes in one market. */
export interface PolicyComparison {
  readonly asOf: IsoDate;
  readonly market: { readonly hash: string };
  readonly side: Side;
  readonly top: number;
  readonly before: PolicyName;
  readonly after: PolicyName;
  /** Where the two texts differ. */
  readonly changes: readonly PolicyDifference[];
  /** Number of lists compared, and of those that differ in who stands where. */
  readonly lists: number;
  readonly changedLists: number;
  /** Places in lists that are new, lost, and at another rank. */
  readonly entered: number;
  readonly left: number;
  readonly moved: number;
  /** Mean and lowest of the lists' correlations; `null` where no list has one. */
  readonly correlation: { readonly mean: number; readonly lowest: number } | null;
  /** Records that some list names before and none after, and the other way round; in the order in which they are first met. */
  readonly vanished: readonly string[];
  readonly appeared: readonly string[];
  /** Counts by place and by the caller's groupings, fit to be shown: small groups are pooled. All else here names records. */
  readonly groups: readonly GroupTable[];
  /** The lists that differ. */
  readonly rankings: readonly RankingChange[];
}

/** Names a policy and its content. */
export interface PolicyName {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/**
 * Compares two policies, or sets of policies, in one market before anybody works with the second: who enters the lists, who leaves, who moves.
 * A policy compared with itself gives no change at all.
 * @throws RangeError for an id that the market does not have, or a number out of range; RuleError where a rule fails.
 */
export function comparePolicies(
  market: Market,
  before: Policy | PolicySet,
  after: Policy | PolicySet,
  { asOf, top = 10, side = "vacancy", ids, by = {}, placeLevel = "province", smallestGroup = 5 }: ComparePoliciesOptions,
): PolicyComparison {
  for (const [name, count] of Object.entries({ top, smallestGroup })) {
    if (!Number.isSafeInteger(count) || count < 1)
      throw new RangeError(`expected ${name} as a whole number of at least 1, received ${String(count)}`);
  }
  const rankers = [createRanker(market, before, asOf), createRanker(market, after, asOf)] as const;
  const asked = idsToAsk(market, side, ids);
  const compared = asked.map((id) => compareLists(rankers, side, id, top));
  const changed = compared.filter(({ change: { entered, left, moved } }) => entered.length + left.length + moved.length > 0);
  const listed = compared.flatMap((one) => one.listed);
  const total = (of: "entered" | "left" | "moved"): number => changed.reduce((sum, { change }) => sum + change[of].length, 0);
  const groupings = [["place", placeNames(market, otherSide(side), placeLevel)] as const, ...Object.entries(by)];
  return {
    asOf,
    market: { hash: market.hash },
    side,
    top,
    before: nameOf(before),
    after: nameOf(after),
    changes: policyDifferences(before, after),
    lists: asked.length,
    changedLists: changed.length,
    entered: total("entered"),
    left: total("left"),
    moved: total("moved"),
    correlation: summary(compared.flatMap(({ change: { correlation } }) => correlation ?? [])),
    ...comingsAndGoings(listed),
    groups: groupings.map(([grouping, groupOf]) => countGroups(grouping, listed, groupOf, smallestGroup)),
    rankings: changed.map(({ change }) => change),
  };
}

function nameOf({ id, version, hash }: PolicyName): PolicyName {
  return { id, version, hash };
}

function compareLists(
  rankers: readonly [Ranker, Ranker],
  side: Side,
  id: string,
  top: number,
): { readonly change: RankingChange; readonly listed: readonly Listed[] } {
  const ranks = rankers.map((rank) => new Map(rank(side, id, { top }).matches.map((match) => [match.id, match.rank])));
  const union = [...new Set(ranks.flatMap((its) => [...its.keys()]))];
  const scores = rankers.map((rank) => new Map(rank(side, id, { among: union }).matches.map((match) => [match.id, match.score])));
  const at = (when: 0 | 1, other: string): ListChange["before"] => ({
    rank: ranks[when]!.get(other) ?? null,
    score: scores[when]!.get(other) ?? null,
  });
  const changes = union.map((other): ListChange => ({ id: other, before: at(0, other), after: at(1, other) }));
  const byRank = (when: "before" | "after") => (a: ListChange, b: ListChange) => a[when].rank! - b[when].rank!;
  return {
    change: {
      id,
      entered: changes.filter((one) => one.before.rank === null).sort(byRank("after")),
      left: changes.filter((one) => one.after.rank === null).sort(byRank("before")),
      moved: changes
        .filter((one) => one.before.rank !== null && one.after.rank !== null && one.before.rank !== one.after.rank)
        .sort(byRank("before")),
      correlation: kendallTau(
        changes.map((one) => one.before.score ?? -1),
        changes.map((one) => one.after.score ?? -1),
      ),
    },
    listed: changes.map((one) => ({ id: one.id, before: one.before.rank !== null, after: one.after.rank !== null })),
  };
}

function summary(correlations: readonly number[]): PolicyComparison["correlation"] {
  if (correlations.length === 0) return null;
  const lowest = correlations.reduce((least, one) => Math.min(least, one), 1);
  return { mean: correlations.reduce((sum, one) => sum + one, 0) / correlations.length, lowest };
}

function comingsAndGoings(listed: readonly Listed[]): Pick<PolicyComparison, "vanished" | "appeared"> {
  const before = new Set(listed.filter((one) => one.before).map(({ id }) => id));
  const after = new Set(listed.filter((one) => one.after).map(({ id }) => id));
  return { vanished: [...before].filter((id) => !after.has(id)), appeared: [...after].filter((id) => !before.has(id)) };
}

/** Names the place of a level in which a candidate lives, or the first place of work of a vacancy lies: scheme, code and name. */
function placeNames(market: Market, side: Side, level: PlaceLevel): (id: string) => string | undefined {
  const { candidates, places } = market;
  const { offsets, place } = market.vacancies.locations;
  return (id) => {
    const row = market.rowOf(side, id);
    const works = offsets[row]! < offsets[row + 1]! ? place[offsets[row]!]! : -1;
    const at = side === "candidate" ? candidates.place[row]! : works;
    const around = places.places[at < 0 ? -1 : places.ancestorAt(at, level)];
    return around && `${around.scheme} ${around.code} ${around.name}`;
  };
}
