import { compareCodePoints, type DataIssue } from "../model/index.js";
import { arrangeColumns, type RowSource } from "./arrange-columns.js";
import type { candidateLayout } from "./candidate-columns.js";
import { freezeMarket, partsOfMarket } from "./freeze-market.js";
import { buildSides } from "./market-builder.js";
import type { Market } from "./market.js";
import type { SideOf } from "./side-builder.js";
import { inverseDocumentFrequenciesOf, renumberTerms, vectorNorm, type TermLists } from "./text-columns.js";
import type { vacancyLayout } from "./vacancy-columns.js";
import { buildVocabulary } from "./vocabulary.js";

/** Hypothetical records: each takes the place of the record with its id, or joins. */
export interface HypotheticalRecords {
  readonly candidate?: unknown;
  readonly vacancy?: unknown;
}

type AnySide = typeof candidateLayout | typeof vacancyLayout;

/**
 * Asks "what if": the same market with a record replaced or added, under the same text statistics.
 * The given market stays as it is. Equal to `createMarket` of the changed records with `statistics` of the given one.
 * @returns the market as it was where a record has an error, with the issues.
 */
export function withRecords(
  market: Market,
  records: HypotheticalRecords,
): { readonly market: Market; readonly issues: readonly DataIssue[] } {
  const parts = partsOfMarket(market);
  const issues: DataIssue[] = [];
  const vocabularyBuilder = buildVocabulary(parts.vocabulary.terms);
  const builders = buildSides({ ...parts, vocabulary: vocabularyBuilder }, issues);
  if (records.candidate !== undefined) builders.candidates.add(records.candidate);
  if (records.vacancy !== undefined) builders.vacancies.add(records.vacancy);
  if (issues.some((issue) => issue.severity === "error")) return { market, issues };

  const { vocabulary, renumbered } = vocabularyBuilder.build();
  const newWords = vocabulary.terms.length > parts.vocabulary.terms.length;
  const inverseDocumentFrequencies = newWords
    ? inverseDocumentFrequenciesOf(vocabulary, parts.statistics)
    : parts.inverseDocumentFrequencies;
  const patch = <L extends AnySide>(side: SideOf<L>, added: SideOf<L>): SideOf<L> => {
    const columns = added.columns as { readonly terms: TermLists; readonly textNorm: Float64Array };
    renumberTerms(columns.terms, renumbered);
    for (let row = 0; row < added.ids.length; row++) columns.textNorm[row] = vectorNorm(columns.terms, row, inverseDocumentFrequencies);
    return putRows(newWords ? renumberSide(side, renumbered) : side, added);
  };
  const candidates = patch(parts.candidates, builders.candidates.build());
  const vacancies = patch(parts.vacancies, builders.vacancies.build());
  return { market: freezeMarket({ ...parts, candidates, vacancies, vocabulary, inverseDocumentFrequencies }), issues };
}

/** New terms shift the numbers of the old ones, but keep their order: a row's terms stay sorted. */
function renumberSide<L extends AnySide>(side: SideOf<L>, renumbered: Uint32Array): SideOf<L> {
  const terms = (side.columns as { readonly terms: TermLists }).terms;
  return { ...side, columns: { ...side.columns, terms: { ...terms, term: terms.term.map((term) => renumbered[term]!) } } };
}

/** Puts rows in the place of those with the same id, or where their id belongs. */
function putRows<L extends AnySide>(side: SideOf<L>, added: SideOf<L>): SideOf<L> {
  if (added.ids.length === 0) return side;
  const replaced = new Set(added.ids);
  const sources: { id: string; source: RowSource }[] = [];
  for (const [row, id] of side.ids.entries()) if (!replaced.has(id)) sources.push({ id, source: row });
  for (const [row, id] of added.ids.entries()) sources.push({ id, source: ~row });
  sources.sort((a, b) => compareCodePoints(a.id, b.id));
  const order = Int32Array.from(sources, ({ source }) => source);
  return {
    ids: sources.map(({ id }) => id),
    columns: arrangeColumns<L>(order, side.columns, added.columns),
    records: side.records.arrange(order, added.records),
  };
}
