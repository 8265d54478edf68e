import type { Market, Side } from "../market/index.js";
import type { Policy } from "../policy/index.js";
import type { Match, Ranking, Unranked } from "./match.js";
import type { Matcher } from "./matcher.js";
import type { RankOptions } from "./rank.js";
import { tieBreak } from "./tie-break.js";

/** Which policy of a set a vacancy's lists are made with. */
export interface Segmented {
  /** Name of the segment; `null` where the vacancy is in none. */
  readonly segment: string | null;
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string };
}

/** Vacancies for a candidate, each scored under the policy of its own segment. */
export interface MixedRanking extends Ranking {
  readonly matches: readonly (Match & Segmented)[];
  readonly verify: readonly (Unranked & Segmented)[];
}

/** A segment's part in the answers. */
export interface BoundSegment {
  readonly mark: Segmented;
  readonly matcher: Matcher;
}

/** Merges the exact lists of the segments: what is in the whole list is in the list of its segment, too. */
export function mergeSegments({
  market,
  ties,
  candidate,
  options,
  bound,
  lists,
  positionOf,
}: {
  readonly market: Market;
  readonly ties: Policy["ties"];
  readonly candidate: string;
  readonly options: Omit<RankOptions, "after">;
  readonly bound: readonly BoundSegment[];
  /** Ids of the vacancies of each segment that are asked about. */
  readonly lists: readonly (readonly string[])[];
  readonly positionOf: (vacancy: string) => number;
}): MixedRanking {
  rowOfRecord(market, "candidate", candidate);
  const excluded = new Set(options.exclude ?? []);
  for (const id of excluded) rowOfRecord(market, "vacancy", id);
  const all = lists.reduce((sum, ids) => sum + ids.filter((id) => !excluded.has(id)).length, 0);
  const { top = all, verify = 0, minScore } = options;
  const asked = { ...options, top, verify };
  const rankings = bound.map(({ matcher, mark }, position) => {
    const among = lists[position]!;
    const isSearched = options.among === undefined && verify === 0 && options.countEligible !== true && top * 4 <= among.length;
    const ranking = isSearched
      ? searchSegment(matcher, candidate, asked, { size: among.length, of: all, has: (id) => positionOf(id) === position })
      : matcher.vacanciesFor(candidate, { ...asked, among });
    return {
      ...ranking,
      matches: ranking.matches.map((match) => ({ ...match, ...mark })),
      verify: ranking.verify.map((below) => ({ ...below, ...mark })),
    };
  });
  const breakTie = tieBreak(ties, market, "candidate", candidate);
  const tied = (a: Unranked, b: Unranked): number => breakTie(market.rowOf("vacancy", a.id), market.rowOf("vacancy", b.id));
  const found = rankings.flatMap(({ matches }) => matches).sort((a, b) => b.score - a.score || tied(a, b));
  const matches = found.slice(0, top).map((match, index) => ({ ...match, rank: index + 1 }));
  const cut = matches.length === top ? matches.at(-1)?.score : minScore;
  // Whoever a segment lists, and the whole does not, is below the cut as well.
  const below = [...found.slice(top).map(unranked), ...rankings.flatMap((ranking) => ranking.verify)];
  return {
    for: "candidate",
    id: candidate,
    matches,
    verify:
      cut === undefined
        ? []
        : below
            .filter(({ high }) => high >= cut)
            .sort((a, b) => b.high - a.high || b.score - a.score || tied(a, b))
            .slice(0, verify),
    considered: rankings.reduce((sum, ranking) => sum + ranking.considered, 0),
    eligible: rankings.reduce<number | null>((sum, { eligible }) => (sum === null || eligible === null ? null : sum + eligible), 0),
  };
}

/**
 * The first of a segment, out of the list of all vacancies under its policy: more of it until enough are found.
 * A short list of a large segment is found sooner so than by a look at each of its vacancies.
 */
function searchSegment(
  matcher: Matcher,
  candidate: string,
  options: Omit<RankOptions, "after"> & { readonly top: number },
  { size, of, has }: { readonly size: number; readonly of: number; readonly has: (id: string) => boolean },
): Pick<Ranking, "matches" | "verify" | "considered" | "eligible"> {
  const matches: Match[] = [];
  const { top } = options;
  let step = Math.ceil((top * of) / size);
  let last: string | undefined;
  while (matches.length < top) {
    const more = matcher.vacanciesFor(candidate, { ...options, top: step, ...(last === undefined ? {} : { after: last }) }).matches;
    matches.push(...more.filter(({ id }) => has(id)));
    if (more.length < step) break;
    last = more.at(-1)!.id;
    step *= 2;
  }
  const excluded = (options.exclude ?? []).filter(has).length;
  return { matches: matches.slice(0, top), verify: [], considered: size - excluded, eligible: null };
}

function unranked({ id, score, low, high, fit, appeal, gates, asked, segment, policy }: Match & Segmented): Unranked & Segmented {
  return { id, score, low, high, fit, appeal, gates, asked, segment, policy };
}

/** Row of an id. @throws RangeError where the market does not have it. */
export function rowOfRecord(market: Market, side: Side, id: string): number {
  const row = market.rowOf(side, id);
  if (row < 0) throw new RangeError(`expected the id of a ${side} of the market, received ${JSON.stringify(id)}`);
  return row;
}
