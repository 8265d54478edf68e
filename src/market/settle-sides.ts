import { compareCodePoints } from "../model/index.js";
import { createStatistics, type Analyzer, type TextStatistics } from "../text/index.js";
import { candidateLayout } from "./candidate-columns.js";
import { compactSide } from "./compact-side.js";
import type { Columns } from "./column.js";
import { narrowColumns } from "./narrow-column.js";
import { withSeenAs } from "./seen-columns.js";
import type { SideOf } from "./side.js";
import { countDocuments, renumberTerms, vectorNorms, type TermLists } from "./text-columns.js";
import { vacancyLayout } from "./vacancy-columns.js";
import { weighTerms, type Terms } from "./vocabulary.js";

type AnyLayout = typeof candidateLayout | typeof vacancyLayout;

/** Both sides of a market in the one form that these records have, whatever their history. */
export interface SettledSides {
  readonly candidates: SideOf<typeof candidateLayout>;
  readonly vacancies: SideOf<typeof vacancyLayout>;
  readonly terms: Terms;
  readonly statistics: TextStatistics;
}

/**
 * Puts rows in the order of their ids and terms in code-point order, both without those that nothing has, and weighs the texts.
 * @param words the terms by their present numbers.
 * @param statistics counted from these texts where not given.
 */
export function settleSides(
  sides: Pick<SettledSides, "candidates" | "vacancies">,
  words: readonly string[],
  analyzer: Analyzer,
  statistics?: TextStatistics,
): SettledSides {
  const candidates = compactSide(sides.candidates);
  const vacancies = compactSide(sides.vacancies);
  const lists = [candidates.columns.terms, vacancies.columns.terms];
  const frequencies = countDocuments(lists, words.length);
  const used = Array.from(words.keys())
    .filter((number) => frequencies[number]! > 0)
    .sort((a, b) => compareCodePoints(words[a]!, words[b]!));
  const renumbered = new Uint32Array(words.length);
  for (const [number, old] of used.entries()) renumbered[old] = number;
  for (const list of lists) renumberTerms(list, renumbered);

  const documentFrequency = new Map(used.map((number) => [words[number]!, frequencies[number]!]));
  const weighedBy = statistics ?? statisticsOf(lists, documentFrequency, analyzer);
  const terms = weighTerms([...documentFrequency.keys()], weighedBy);
  return {
    candidates: finish<typeof candidateLayout>(candidateLayout, candidates, terms),
    vacancies: finish<typeof vacancyLayout>(vacancyLayout, vacancies, terms),
    terms,
    statistics: weighedBy,
  };
}

/** Every record with a word is a document. */
function statisticsOf(lists: readonly TermLists[], documentFrequency: ReadonlyMap<string, number>, { name }: Analyzer): TextStatistics {
  let documents = 0;
  let length = 0;
  for (const { state, count } of lists) {
    for (let row = 0; row < state.length; row++) documents += state[row]!;
    for (let entry = 0; entry < count.length; entry++) length += count[entry]!;
  }
  return createStatistics({
    documents,
    averageLength: documents === 0 ? 0 : length / documents,
    documentFrequency,
    analyzer: name,
  });
}

/** With the lengths of its texts, and every column in the narrowest type, which may have become narrower. */
function finish<L extends AnyLayout>(layout: L, side: SideOf<L>, { inverseDocumentFrequencies }: Terms): SideOf<L> {
  const { terms } = side.columns as { readonly terms: TermLists };
  const whole = withSeenAs(layout, "seenAs" in side.columns);
  const columns = { ...narrowColumns(whole, side.columns), textNorm: vectorNorms(terms, inverseDocumentFrequencies) } as Columns<L>;
  return { ...side, columns: Object.freeze(columns) };
}
