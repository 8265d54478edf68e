import type { Lists } from "./list-for.js";
import type { Match } from "./match.js";

/** The end of a vacancy's list. */
export interface ListCut {
  /** Who is in it. */
  readonly ids: ReadonlySet<string>;
  /** The last place; absent where the list has places left. */
  readonly last: Match | undefined;
}

/** Cuts by matcher, length of the list, and vacancy: a market never changes, so a list is ranked once for all candidates who ask. */
const known = new WeakMap<object, Map<number, Map<string, ListCut>>>();

/** Finds the ends of lists of `top` candidates. @param onRanking is told of each list that is ranked for it. */
export function listCuts(matcher: Lists, top: number, onRanking: () => void): (vacancy: string) => ListCut {
  const byTop = known.get(matcher) ?? new Map<number, Map<string, ListCut>>();
  known.set(matcher, byTop);
  const cuts = byTop.get(top) ?? new Map<string, ListCut>();
  byTop.set(top, cuts);
  return (vacancy) => {
    const before = cuts.get(vacancy);
    if (before) return before;
    const { matches } = matcher.candidatesFor(vacancy, { top });
    onRanking();
    const cut = { ids: new Set(matches.map(({ id }) => id)), last: matches[top - 1] };
    cuts.set(vacancy, cut);
    return cut;
  };
}
