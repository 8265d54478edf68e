import type { Lists } from "./exposure.js";

/** Chances that one side wants who or what it looks at, 0 to 1: what is true of a market, not what a policy believes. */
export interface Wants {
  /** That a candidate wants a vacancy. */
  candidate(candidate: string, vacancy: string): number;
  /** That the employer of a vacancy wants a candidate. */
  vacancy(candidate: string, vacancy: string): number;
}

/** What a policy shows a whole market: every list of both sides, and what is known of the market beside them. */
export interface MarketOutcome {
  /** Ids of all who could be shown, each once. */
  readonly candidates: readonly string[];
  readonly vacancies: readonly string[];
  /** Vacancies shown to each candidate, the first rank first. */
  readonly vacanciesFor: Lists;
  /** Candidates shown to each vacancy, the first rank first. */
  readonly candidatesFor: Lists;
  /** Places of a vacancy, a whole number from 0. @defaultValue 1 each */
  readonly openings?: (vacancy: string) => number;
  readonly wants?: Wants;
  /** Kilometres between the home of a candidate and the nearest place of a vacancy; `undefined` where they are not known. */
  readonly kilometres?: (candidate: string, vacancy: string) => number | undefined;
}

/** Checks that lists name each id once, and only those who are there. @throws RangeError that names the list and the id. */
export function checkOutcome({ candidates, vacancies, vacanciesFor, candidatesFor }: MarketOutcome): void {
  check(vacanciesFor, new Set(candidates), new Set(vacancies), "candidate");
  check(candidatesFor, new Set(vacancies), new Set(candidates), "vacancy");
}

function check(lists: Lists, asking: ReadonlySet<string>, shown: ReadonlySet<string>, side: string): void {
  for (const [id, list] of lists) {
    if (!asking.has(id)) throw new RangeError(`expected lists for ids of the market, received one for the ${side} ${JSON.stringify(id)}`);
    const seen = new Set<string>();
    for (const one of list) {
      if (!shown.has(one)) {
        throw new RangeError(
          `expected ids of the market in the list for the ${side} ${JSON.stringify(id)}, received ${JSON.stringify(one)}`,
        );
      }
      if (seen.has(one)) throw new RangeError(`expected ${JSON.stringify(one)} once in the list for the ${side} ${JSON.stringify(id)}`);
      seen.add(one);
    }
  }
}

/** Ranks of a list's ids, 1 first. */
export function ranksOf(lists: Lists): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(Array.from(lists, ([id, list]) => [id, new Map(list.map((one, index) => [one, index + 1]))]));
}

/** Checks a chance. @throws RangeError for what is not from 0 to 1. */
export function checkChance(value: number): number {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`expected a chance from 0 to 1, received ${String(value)}`);
  return value;
}
