import stemmer from "natural/lib/natural/stemmers/indonesian/stemmer_id.js";
import { exceptions, foreignWords } from "./indonesian-exceptions.js";
import { indonesianStopWords } from "./indonesian-stop-words.js";
import type { Language } from "./language.js";
import { longestWord, memoise } from "./memoise.js";
import { textKey } from "./text-key.js";

/**
 * Indonesian: knows the words whose root stands in its dictionary of 29,932 roots.
 *
 * Stems by the enhanced confix stripping of Sastrawi (after Nazief and Adriani, and Asian, "Effective techniques for Indonesian text
 * retrieval", 2007), as implemented by natural, with our exceptions in front. A reduplication gives the stem of what it repeats.
 */
export const indonesian: Language = Object.freeze({ code: "id", stem: memoise(stem), stopWords: indonesianStopWords });

const roots: ReadonlySet<string> = new Set(stemmer.dictionary);

function stem(word: string): string | undefined {
  const key = textKey(word);
  if (key.length > longestWord || !/^[a-z]+(?:-[a-z]+)?2?$/.test(key) || foreignWords.has(key)) return undefined;
  if (key.endsWith("2")) return stem(key.slice(0, -1)); // barang2: how messages write barang-barang
  const [first, second] = key.split("-") as [string, string?];
  if (first === second) return stem(first);
  const exception = exceptions.get(key) ?? exceptions.get(key.replace(/(?:nya|lah|kah|pun)$/, ""));
  if (exception !== undefined) return exception;
  if (!mayBeDerived.test(key)) return roots.has(key) ? key : undefined;
  const root = withFinalK(key, stemmer.stem(key));
  if (roots.has(root)) return root;
  return roots.has(key) ? key : undefined;
}

/**
 * What the stemmer's rules look for: prefixes, infixes, suffixes, and two halves. It tries a hundred on a word without any of them as well, for some 50 µs.
 */
const mayBeDerived =
  /-|^(?:[bmpt]e|di|ke|se|ku|kau)|ber|be[^aiueo]er|^[^aiueo](?:er|el|em|in)[aiueo]|(?:lah|kah|tah|pun|ku|mu|nya|is|isme|i|kan|an)$/;

/**
 * In pe-…-an and ke-…-an a final k belongs to the root (`kerusakan` is `rusak`): no noun is made with pe-…-kan or ke-…-kan.
 * The root's first letter may have been swallowed by the prefix (`pengetikan`).
 */
function withFinalK(word: string, root: string): string {
  return /^[pk]e.*kan(?:nya)?$/.test(word) && word.includes(`${root.slice(1)}kan`) && roots.has(`${root}k`) ? `${root}k` : root;
}
