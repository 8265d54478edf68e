import { gumbel, type KeyedRandom } from "./keyed-random.js";

/** One candidate's choice among the vacancies that are shown. */
export interface ApplicationChoice {
  /** Numbers of the vacancies shown, the first rank first. */
  readonly shown: readonly number[];
  /** Whether the candidate has applied there before. */
  readonly isTried: (vacancy: number) => boolean;
  /** Utility of a vacancy to the candidate, over that of not applying. */
  readonly utility: (vacancy: number) => number;
  /** Chance to look at a rank, 1 first. */
  readonly examination: (rank: number) => number;
  /** Most applications. */
  readonly most: number;
  readonly candidate: number;
  readonly month: number;
  readonly random: KeyedRandom;
}

/** An application, with what the candidate found it worth. */
export interface Application {
  readonly vacancy: number;
  readonly worth: number;
}

/**
 * Chooses by a logit without replacement: vacancy j at rank r is worth u_j + ln v(r) + a Gumbel error, staying away 0 + an error of its own, and whatever
 * is worth more is applied to, the best first, up to `most`. The first choice is j with chance v(r_j) e^{u_j} ÷ (1 + Σ v(r_k) e^{u_k}).
 * Source: McFadden 1974 (logit); Luce 1959 and Yellott 1977 (in turn, through Gumbel errors); ln v(r) is the discount of a rank that is seldom looked at,
 * as in the position-based model (Richardson, Dominowska and Ragno 2007).
 */
export function chooseApplications(choice: ApplicationChoice): Application[] {
  const { shown, isTried, utility, examination, most, candidate, month, random } = choice;
  const away = gumbel(random(STAY, candidate, month));
  const chosen: (Application & { readonly pull: number })[] = [];
  shown.forEach((vacancy, index) => {
    if (isTried(vacancy)) return;
    const seen = examination(index + 1);
    const worth = utility(vacancy) + gumbel(random(APPLY, candidate, vacancy, month));
    const pull = worth + Math.log(seen);
    if (seen > 0 && pull > away) chosen.push({ vacancy, worth, pull });
  });
  return chosen
    .sort((a, b) => b.pull - a.pull || a.vacancy - b.vacancy)
    .slice(0, most)
    .map(({ vacancy, worth }) => ({ vacancy, worth }));
}

/** Streams of draws. */
const STAY = 1;
const APPLY = 2;
