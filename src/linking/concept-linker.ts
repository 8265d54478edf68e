import type { Taxonomy } from "../taxonomy/index.js";
import { english, tokenize, type Language } from "../text/index.js";
import { meaningIn } from "./concept-meaning.js";
import { closenessTo } from "./disambiguate.js";
import { createLabelTrie } from "./label-trie.js";
import type {
  BoilerplateSpan,
  ConceptMention,
  LinkedText,
  LinkOptions,
  RankedConcept,
  SentenceGuess,
  UnmatchedSpan,
} from "./linked-text.js";
import { contextsOf, cuesOf } from "./mention-context.js";
import { indexNearWords, type NearWord } from "./near-words.js";
import { indexNearestConcepts, type NearConcept } from "./nearest-concepts.js";
import { scanLabels, type LabelHit } from "./scan-labels.js";
import { textParts, type TextPart } from "./text-parts.js";
import { textWords, type TextWord } from "./text-words.js";
import { unmatchedSpans, type WordSpan } from "./unmatched-spans.js";
import { wordForms, type WordForms } from "./word-forms.js";
import { readWords } from "./word-readings.js";
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
      const near = (word: string): readonly NearWord[] => (!fuzzy || known.has(word) || forms.isKnown(word) ? [] : findNear(word));
      const accepts = ({ row }: { readonly row: number }): boolean => kinds === undefined || kinds.includes(taxonomy.concepts[row]!.kind);
      const words = textWords(text);
      const { readings, passedOver } = readWords(words, { trie, forms, near });
      const { hits } = scanLabels(words, { trie, forms, readings, accepts });
      const meaning = meaningIn(taxonomy, closeness);
      const nearTo = nearestTo(words, forms, (stems) => nearest(stems, count));
      const rank = typeof fallback === "object" ? (sentence: string) => fallback.rankSkills(sentence) : fallback;
      return collect({ taxonomy, text, words, forms, hits, meaning, nearTo, rank, passedOver });
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

/** Finds the concepts nearest to spans of a text, once for those with the same words, and for the first 2,000 different ones alone. */
interface NearestTo {
  find(span: WordSpan): readonly NearConcept[];
  /** Spans for which nothing was sought. */
  passedOver(): number;
}

function nearestTo(words: readonly TextWord[], forms: WordForms, nearest: (stems: readonly string[]) => readonly NearConcept[]): NearestTo {
  const known = new Map<string, readonly NearConcept[]>();
  let passedOver = 0;
  return {
    find({ first, last }) {
      const own = words.slice(first, last + 1).map(({ text }) => text);
      const key = own.join(" ");
      let found = known.get(key);
      if (found === undefined && known.size < mostNearest) known.set(key, (found = nearest(own.map((word) => forms.stemOf(word)))));
      if (found === undefined) passedOver++;
      return found ?? [];
    },
    passedOver: () => passedOver,
  };
}

const mostNearest = 2000;

/** What one text is put together from. */
interface Collecting {
  readonly taxonomy: Taxonomy;
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly forms: WordForms;
  readonly hits: readonly LabelHit[];
  readonly meaning: ReturnType<typeof meaningIn>;
  readonly nearTo: NearestTo;
  readonly rank: ((sentence: string) => readonly RankedConcept[]) | undefined;
  readonly passedOver: number;
}

function collect({ taxonomy, text, words, forms, hits, meaning, nearTo, rank, passedOver }: Collecting): LinkedText {
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
    sure.forEach(({ first, last, found }, place) =>
      linked.mentions.push({ from: words[first]!.from, to: words[last]!.to, ...meaning(found), context: contexts[place]! }),
    );
    if (asks(part, words)) {
      for (const own of unmatchedSpans(words, part, forms, sure)) {
        const [from, to] = [words[own.first]!.from, words[own.last]!.to];
        linked.unmatched.push({ from, to, text: text.slice(from, to), nearest: nearTo.find(own) });
      }
    }
    if (rank && sure.length === 0 && part.heading < part.end - part.first) {
      const ranked = rank(text.slice(span.from, span.to)).filter(({ concept }) => taxonomy.rowOf(concept) >= 0);
      if (ranked.length > 0) linked.guesses.push({ ...span, ranked });
    }
  }
  return { ...linked, passedOver: { words: passedOver, spans: nearTo.passedOver() } };
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
