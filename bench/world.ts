import type { Place, Places, Taxonomy } from "pengantar";
import { createDomains, type Domain } from "./domains.js";
import type { Random } from "./random.js";
import { createRegencies } from "./regencies.js";
import { madeUpWords } from "./words.js";
import { zipf } from "./zipf.js";

/** What made-up records are drawn from. */
export interface World {
  readonly taxonomy: Taxonomy;
  readonly places: Places;
  readonly provinces: readonly Place[];
  /** Draws a trade. */
  domain(random: Random): number;
  /** Draws a skill, mostly of the trade. */
  skill(domain: number, random: Random): string;
  occupation(domain: number, random: Random): string;
  /** Draws a word, one in three of the trade's own. */
  word(domain: number, random: Random): string;
  /** Draws a regency, the populous ones more often. */
  regency(random: Random): Place;
}

/**
 * A world as they are: skills by Zipf's law in trades, words by Zipf's law without its stop words, people in 514 places by Zipf's law.
 * @param seed decides everything; likewise in `flatWorld`.
 */
export function zipfWorld(seed: number): World {
  const { taxonomy, domains } = createDomains(seed);
  const { places, regencies, provinces } = createRegencies(seed);
  const domain = zipf(domains.length, { exponent: 0.7 });
  const skill = zipf(250, { shift: 3 });
  const occupation = zipf(50);
  const anyWord = zipf(madeUpWords.length, { shift: 10 });
  const domainWords = madeUpWords.length / domains.length;
  const ownWord = zipf(domainWords, { shift: 3 });
  const place = zipf(regencies.length, { exponent: 0.6 });
  return {
    taxonomy,
    places,
    provinces,
    domain,
    skill: (main, random) => cyclic((random.chance(0.8) ? domains[main]! : domains[domain(random)]!).skills, skill(random)),
    occupation: (main, random) => cyclic((random.chance(0.8) ? domains[main]! : domains[domain(random)]!).occupations, occupation(random)),
    word: (main, random) =>
      random.chance(1 / 3)
        ? madeUpWords[main * domainWords + ownWord(random)]!
        : // Frequent words are spread over all trades.
          madeUpWords[(anyWord(random) * 7919) % madeUpWords.length]!,
    regency: (random) => regencies[place(random)]!,
  };
}

/** The worst of worlds for a search: one trade, where all have some of the same 60 skills and 300 words, so that scores lie close together. */
export function flatWorld(seed: number): World {
  const world = zipfWorld(seed);
  const [first] = createDomains(seed).domains as [Domain];
  return {
    ...world,
    domain: () => 0,
    skill: (_, random) => first.skills[random.below(60)]!,
    word: (_, random) => madeUpWords[random.below(300)]!,
  };
}

function cyclic(items: readonly string[], rank: number): string {
  return items[rank % items.length]!;
}
