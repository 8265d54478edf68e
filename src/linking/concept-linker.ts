import type { ConceptKind } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { english, tokenize, type Language } from "../text/index.js";
import { closenessTo, type Closeness } from "./disambiguate.js";
import { createLabelTrie } from "./label-trie.js";
import type { BoilerplateSpan, ConceptMention, LinkedText, LinkOptions, SentenceGuess, UnmatchedSpan } from "./linked-text.js";
import { contextsOf, cuesOf, type MentionContext } from "./mention-context.js";
import { indexNearWords, type NearWord } from "./near-words.js";
import { indexNearestConcepts, type NearConcept } from "./nearest-concepts.js";
import { scanLabels, type LabelHit, type MentionMethod } from "./scan-labels.js";
import { textParts, type TextPart } from "./text-parts.js";
import { textWords, type TextWord } from "./text-words.js";
import { unmatchedSpans } from "./unmatched-spans.js";
import { wordForms, type WordForms } from "./word-forms.js";
import { wordedLabels } from "./worded-labels.js";

/** A taxonomy that is prepared for linking texts. */
export interface ConceptLinker {
  readonly taxonomy: Taxonomy;
  /**
   * Finds the concepts that a text names, in time linear in its length.
   * Upper or lower case, the Unicode form and the amount of white space between words make no difference.
   * @throws RangeError for an occupation that the taxonomy does not hold, or a `nearest` that is not a whole number from 0.
   */
  link(text: string, options?: LinkOptions): LinkedText;
}

/**
 * Prepares a taxonomy for linking: its labels as a tree of stems, its words for misspellings.
 * @param languages of the texts and labels; the first that knows a word stems it. @defaultValue English alone
 */
export function createConceptLinker(
  taxonomy: Taxonomy,
  { languages = [english] }: { readonly languages?: readonly Language[] } = {},
): ConceptLinker {
  const forms = wordForms(languages);
  const labels = wordedLabels(taxonomy, forms);
  const trie = createLabelTrie(labels, forms);
  const known = knownWords(taxonomy);
  const findNear = indexNearWords(trie.vocabulary);
  const nearest = indexNearestConcepts(taxonomy, labels, forms);
  return Object.freeze({
    taxonomy,
    link(text: string, options: LinkOptions = {}): LinkedText {
      const { occupation, kinds, fuzzy = true, nearest: count = 3, fallback } = options;
      if (!Number.isInteger(count) || count < 0)
        throw new RangeError(`expected a whole number from 0 as nearest, received ${String(count)}`);
      const closeness = occupation === undefined ? undefined : closenessTo(taxonomy, occupation);
      const nearBy = new Map<string, readonly NearWord[]>();
      const near = (word: string): readonly NearWord[] => {
        if (
          !fuzzy ||
          known.has(word) ||
          trie.vocabulary.has(word) ||
          trie.numberOf(forms.stemOf(word)) !== undefined ||
          forms.isKnown(word)
        )
          return [];
        let found = nearBy.get(word);
        if (found === undefined) nearBy.set(word, (found = findNear(word)));
        return found;
      };
      const accepts = ({ row }: { readonly row: number }): boolean => kinds === undefined || kinds.includes(taxonomy.concepts[row]!.kind);
      const words = textWords(text);
      const { hits } = scanLabels(words, { trie, forms, near, accepts });
      return collect({ taxonomy, text, words, forms, hits, closeness, count, nearest, fallback });
    },
  });
}

/** Words that the taxonomy's definitions use: they are no misspellings. */
function knownWords(taxonomy: Taxonomy): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { definition } of taxonomy.concepts) {
    for (const text of [definition?.en, definition?.id]) for (const { text: word } of tokenize(text ?? "")) known.add(word);
  }
  return known;
}

/** What one text is put together from. */
interface Collecting {
  readonly taxonomy: Taxonomy;
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly forms: WordForms;
  readonly hits: readonly LabelHit[];
  readonly closeness: Closeness | undefined;
  readonly count: number;
  readonly nearest: (stems: readonly string[], limit: number) => readonly NearConcept[];
  readonly fallback: LinkOptions["fallback"];
}

function collect(given: Collecting): LinkedText {
  const { taxonomy, text, words, forms, hits, closeness, count, nearest, fallback } = given;
  const linked = {
    mentions: [] as ConceptMention[],
    unmatched: [] as UnmatchedSpan[],
    boilerplate: [] as BoilerplateSpan[],
    guesses: [] as SentenceGuess[],
  };
  let next = 0;
  for (const part of textParts(text, words)) {
    const inside: LabelHit[] = [];
    for (; next < hits.length && hits[next]!.first < part.end; next++) inside.push(hits[next]!);
    const span = { from: words[part.first]!.from, to: words[part.end - 1]!.to };
    if (part.boilerplate !== undefined) {
      linked.boilerplate.push({ ...span, kind: part.boilerplate });
      continue;
    }
    const sure = inside.filter(
      (hit, place) => hit.first >= part.first + part.heading && isSure(text, words, hit, inside[place - 1], inside[place + 1]),
    );
    const contexts = contextsOf(words, part, sure);
    sure.forEach((hit, place) => linked.mentions.push(mentionOf(taxonomy, words, hit, contexts[place]!, closeness)));
    if (asks(part, words)) {
      for (const { first, last } of unmatchedSpans(words, part, forms, sure)) {
        const stems = words.slice(first, last + 1).map((word) => forms.stemOf(word.text));
        const [from, to] = [words[first]!.from, words[last]!.to];
        linked.unmatched.push({ from, to, text: text.slice(from, to), nearest: nearest(stems, count) });
      }
    }
    if (fallback && sure.length === 0 && part.heading < part.end - part.first) {
      const ranked = fallback(text.slice(span.from, span.to)).filter(({ concept }) => taxonomy.rowOf(concept) >= 0);
      if (ranked.length > 0) linked.guesses.push({ ...span, ranked });
    }
  }
  return linked;
}

/** Whether a part asks for something: an item of a list, what stands under a heading of demands, or a sentence with a cue. */
function asks(part: TextPart, words: readonly TextWord[]): boolean {
  if (part.section === "required" || part.section === "optional") return true;
  return (part.isItem && part.section === undefined) || cuesOf(words, part).length > 0;
}

/**
 * A single letter and *it* are labels (*C*, *R*, *IT*) only in the company of others: where another mention stands two words away at most.
 * Written alone they are more often something else, whatever their case. Nor is a short word with a sign behind it the word: *C+* is not *C*.
 */
function isSure(
  text: string,
  words: readonly TextWord[],
  hit: LabelHit,
  before: LabelHit | undefined,
  behind: LabelHit | undefined,
): boolean {
  const { text: word, to } = words[hit.last]!;
  if (word.length <= 3 && /[+#*]/.test(text[to] ?? "")) return false;
  if (hit.first !== hit.last || (word.length > 1 && word !== "it")) return true;
  return hit.first - (before?.last ?? -Infinity) === 2 || (behind?.first ?? Infinity) - hit.last === 2;
}

function mentionOf(
  taxonomy: Taxonomy,
  words: readonly TextWord[],
  { first, last, found }: LabelHit,
  context: MentionContext,
  closeness: Closeness = () => 0,
): ConceptMention {
  const best = new Map<
    number,
    { readonly label: LabelHit["found"][number]["label"]; readonly method: MentionMethod; readonly trust: number }
  >();
  for (const { label, method, share } of found) {
    const trust = label.trust * share;
    if (trust > (best.get(label.row)?.trust ?? 0)) best.set(label.row, { label, method, trust });
  }
  const kindOrder = (row: number): number => kindsInDoubt.indexOf(taxonomy.concepts[row]!.kind);
  const ranked = [...best].sort(
    ([rowA, a], [rowB, b]) => closeness(rowB) - closeness(rowA) || b.trust - a.trust || kindOrder(rowA) - kindOrder(rowB) || rowA - rowB,
  );
  const [row, { label, method, trust }] = ranked[0]!;
  const { id, kind } = taxonomy.concepts[row]!;
  const alike = ranked.filter(
    ([other, { trust: their }]) => their === trust && closeness(other) === closeness(row) && taxonomy.concepts[other]!.kind === kind,
  );
  return {
    from: words[first]!.from,
    to: words[last]!.to,
    concept: id,
    row,
    kind,
    label: label.label,
    locale: label.locale,
    method,
    confidence: trust / alike.length,
    context,
    alternatives: ranked.slice(1).map(([other]) => taxonomy.concepts[other]!.id),
  };
}

/** Of kinds that the same words may mean, what adverts mean more often stands first. */
const kindsInDoubt: readonly ConceptKind[] = ["skill", "language", "licence", "certificate", "occupation", "field", "sector"];
