import { englishStopWords } from "./english-stop-words.js";
import { indonesianStopWords } from "./indonesian-stop-words.js";
import { tokenize } from "./tokenize.js";

/**
 * Guesses whether a text is English or Indonesian from its function words and affixes.
 *
 * A function word counts twice, an affix once; words of both languages and single letters count for neither.
 * @returns `undefined` where nothing speaks for either language, or as much for one as for the other: many labels of one word.
 */
export function guessLanguage(text: string): "en" | "id" | undefined {
  let balance = 0; // positive: English
  for (const { text: word } of tokenize(text)) {
    if (word.length < 2) continue;
    balance += evidence(word, englishStopWords, englishAffix) - evidence(word, indonesianStopWords, indonesianAffix);
  }
  if (balance === 0) return undefined;
  return balance > 0 ? "en" : "id";
}

function evidence(word: string, stopWords: ReadonlySet<string>, affix: RegExp): number {
  if (stopWords.has(word)) return 2;
  return affix.test(word) ? 1 : 0;
}

const englishAffix =
  /^[a-z]{3,}(?:tions?|sions?|ments?|ness|ships?|ities|ity|ly|ers|ors|ists?|ous|ful|ical|able|ible|[^aeiou]ed|(?:ck|ch|sh|th|ld|rd|ll|ss|nn|mm|tt|ee.|oo.|ea.)ing)$/;
const indonesianAffix =
  /^(?:(?:me|pe|ke|ber|di|ter|per)[a-z]{3,}(?:an|kan|i)|(?:meng|meny|mem[bp]|men[cdjt]|peng|peny|pem[bp]|ber)[a-z]{3,}|[a-z]{3,}(?:nya|kan|isasi|asi)|([a-z]{3,})-\1)$/;
