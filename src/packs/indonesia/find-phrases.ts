/** Phrases that an advert may hold, and those that take their force away. */
export interface PhraseList {
  readonly id: string;
  /** In lower case, words parted by spaces; `{age}` stands for a number from 14 to 75, `{n}` for any. */
  readonly phrases: readonly string[];
  /** Longer ways to say it that mean no harm: *pria dan wanita*, *tidak dipungut biaya*. What overlaps with one is no hit. */
  readonly except?: readonly string[] | undefined;
}

/**
 * Finds the phrases of a list in a text, as they are written there, in their order; those that overlap are one.
 *
 * Words are compared in lower case, without what stands between them: *maks. 25th* is *maks 25 th*. A phrase right behind a word that denies it
 * (*tidak harus*, *tanpa*) is no hit.
 */
export function findPhrases(text: string, { phrases, except = [] }: PhraseList): readonly string[] {
  const normal = text.normalize("NFKC");
  const words = Array.from(normal.matchAll(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
  const spans = (list: readonly string[]): readonly (readonly [number, number])[] =>
    list.flatMap((phrase) => {
      const wanted = phrase.split(" ");
      return words.flatMap((_, at): (readonly [number, number])[] => (fitsAt(words, at, wanted) ? [[at, at + wanted.length]] : []));
    });
  const harmless = spans(except);
  const hits = spans(phrases)
    .filter(([from, to]) => !harmless.some(([start, end]) => start < to && end > from))
    .filter(([from]) => !isDenied(words, from))
    .sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of hits) {
    const last = joined.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined.map(([from, to]) => normal.slice(words[from]!.from, words[to - 1]!.to));
}

interface Word {
  readonly word: string;
}

function fitsAt(words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((want, offset) => {
    const word = words[at + offset]?.word;
    if (word === undefined) return false;
    if (want === "{n}") return /^\d+$/.test(word);
    if (want === "{age}") return /^\d\d$/.test(word) && Number(word) >= 14 && Number(word) <= 75;
    return word === want;
  });
}

/** *tidak*, *tanpa*, *bukan*, *no*; or *tidak harus*, *tidak perlu*, *tidak ada*, … */
function isDenied(words: readonly Word[], at: number): boolean {
  const [before, earlier] = [words[at - 1]?.word ?? "", words[at - 2]?.word ?? ""];
  return denials.has(before) || (denials.has(earlier) && weakeners.has(before));
}

const denials: ReadonlySet<string> = new Set(["tidak", "tanpa", "bukan", "no", "not", "tdk", "jangan", "dilarang"]);
const weakeners: ReadonlySet<string> = new Set(["harus", "perlu", "wajib", "ada", "akan", "pernah", "mensyaratkan", "membatasi"]);
