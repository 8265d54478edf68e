import type { Matcher, RankOptions, Ranking } from "../../src/matching/index.js";

/** Counts the rankings that are asked of a matcher, and of those that come of it. */
export function counted(matcher: Matcher, count: { rankings: number }): Matcher {
  const asking =
    (ask: (id: string, options?: RankOptions) => Ranking) =>
    (id: string, options?: RankOptions): Ranking => {
      count.rankings++;
      return ask(id, options);
    };
  return {
    ...matcher,
    candidatesFor: asking((id, options) => matcher.candidatesFor(id, options)),
    vacanciesFor: asking((id, options) => matcher.vacanciesFor(id, options)),
    with: (records) => counted(matcher.with(records), count),
  };
}
