import { tokenize } from "../text/index.js";

/** A phrase met among words: how many words it has, and what it stands for. */
export interface PhraseHit<T> {
  readonly length: number;
  readonly value: T;
}

/**
 * Makes a finder of phrases, each a few words that stand for something.
 * @param phrases what is stood for, with phrases parted by commas.
 * @returns what finds the longest phrase that starts at a position among words.
 */
export function phraseFinder<T>(
  phrases: Iterable<readonly [T, string]>,
): (words: readonly { readonly text: string }[], at: number) => PhraseHit<T> | undefined {
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: T }[]>();
  for (const [value, list] of phrases) {
    for (const phrase of list.split(",")) {
      const [first, ...rest] = tokenize(phrase.trim()).map(({ text }) => text);
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, value }]);
    }
  }
  for (const sharing of byFirst.values()) sharing.sort((a, b) => b.rest.length - a.rest.length);
  return (words, at) => {
    const candidates = byFirst.get(words[at]?.text ?? "");
    const found = candidates?.find(({ rest }) => rest.every((word, place) => words[at + 1 + place]?.text === word));
    return found && { length: found.rest.length + 1, value: found.value };
  };
}
