/** Finds items by phrases that stand whole in a text. */
export interface PhraseIndex {
  /** Calls back with each item of each phrase that stands in the terms. */
  find(terms: readonly string[], found: (item: number) => void): void;
}

/** Indexes the phrases of items, as terms. Phrases of more than eight terms are left out: nobody writes them again. */
export function indexPhrases(items: readonly (readonly (readonly string[])[])[]): PhraseIndex {
  const byPhrase = new Map<string, number[]>();
  items.forEach((phrases, item) => {
    for (const phrase of new Set(phrases.filter(({ length }) => length > 0 && length <= longest).map((terms) => terms.join(" ")))) {
      const known = byPhrase.get(phrase);
      if (known) known.push(item);
      else byPhrase.set(phrase, [item]);
    }
  });
  return {
    find(terms, found) {
      for (let start = 0; start < terms.length; start++) {
        let phrase = "";
        for (let end = start; end < Math.min(terms.length, start + longest); end++) {
          phrase = end === start ? terms[end]! : `${phrase} ${terms[end]!}`;
          byPhrase.get(phrase)?.forEach(found);
        }
      }
    },
  };
}

const longest = 8;
