import porter from "natural/lib/natural/stemmers/porter_stemmer.js";
import type { Language } from "./language.js";
import { memoise } from "./memoise.js";

const stopWords: ReadonlySet<string> = new Set(
  (
    "a about above after again all also am an and any are as at be because been before being below between both but by can could did do does doing " +
    "down during each few for from further had has have having he her here hers him his how i if in into is it its itself just may me more most must my " +
    "no nor not of off on once only or other our ours out over own per same shall she should so some such than that the their theirs them then there " +
    "these they this those through to too under until up very via was we were what when where which while who whom why will with within without would you " +
    "your yours etc"
  ).split(" "),
);

/**
 * English: stems by Porter's algorithm, which answers for every word.
 * Source: M. F. Porter 1980, An algorithm for suffix stripping; as written in the package natural.
 */
export const english: Language = {
  code: "en",
  stem: memoise((word) => (/^[a-z']+$/.test(word) ? porter.stem(word) : word)),
  stopWords,
};
