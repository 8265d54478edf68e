import { createPlaces, type Places } from "../geo/index.js";
import { candidateSchema, vacancySchema, type Candidate, type DataIssue, type Vacancy } from "../model/index.js";
import { createTaxonomy, type Taxonomy } from "../taxonomy/index.js";
import { createAnalyzer, createStatistics, english, type Analyzer, type Language, type TextStatistics } from "../text/index.js";
import { arrangeColumns } from "./arrange-columns.js";
import { candidateLayout } from "./candidate-columns.js";
import { encodeCandidate } from "./encode-candidate.js";
import { encodeVacancy } from "./encode-vacancy.js";
import type { Encoding } from "./encoding.js";
import { freezeMarket } from "./freeze-market.js";
import type { IndexOptions } from "./index-rows.js";
import type { Market } from "./market.js";
import { buildSide, orderOf, type SideBuilder, type SideOf } from "./side-builder.js";
import { countDocuments, inverseDocumentFrequenciesOf, renumberTerms, vectorNorm, type TermLists } from "./text-columns.js";
import { vacancyLayout } from "./vacancy-columns.js";
import { buildVocabulary, type Vocabulary } from "./vocabulary.js";

/** What a market is built with besides its records. */
export interface MarketOptions {
  /** @defaultValue a taxonomy without concepts */
  readonly taxonomy?: Taxonomy | undefined;
  /** @defaultValue a place tree without places */
  readonly places?: Places | undefined;
  /** Languages of the texts; the first that knows a word stems it. @defaultValue `[english]` */
  readonly languages?: readonly Language[] | undefined;
  /** Text statistics of an earlier market. @defaultValue counted from the texts of this one */
  readonly statistics?: TextStatistics | undefined;
  /** How rows are indexed: for tuning and tests; no answer depends on it. */
  readonly index?: IndexOptions | undefined;
}

/** Takes records one by one, and freezes them into a market. */
export interface MarketBuilder {
  readonly candidates: SideBuilder<typeof candidateLayout>;
  readonly vacancies: SideBuilder<typeof vacancyLayout>;
  finish(): { readonly market: Market; readonly issues: readonly DataIssue[] };
}

/** Starts an empty market. @throws RangeError where the statistics were made by another analyzer. */
export function buildMarket(options: MarketOptions): MarketBuilder {
  const analyzer = createAnalyzer({ languages: options.languages ?? [english] });
  const taxonomy = options.taxonomy ?? createTaxonomy({ id: "none", version: "0", concepts: [] }).value;
  const places = options.places ?? createPlaces([]).value;
  if (options.statistics && options.statistics.analyzer !== analyzer.name) {
    throw new RangeError(
      `expected text statistics made by the analyzer ${analyzer.name}, received ones made by ${options.statistics.analyzer}`,
    );
  }
  const issues: DataIssue[] = [];
  const encoding: Encoding = { taxonomy, places, analyzer, vocabulary: buildVocabulary() };
  const builders = buildSides(encoding, issues);
  return {
    ...builders,
    finish() {
      const { vocabulary, renumbered } = encoding.vocabulary.build();
      const candidates = sortSide(builders.candidates.build(), renumbered);
      const vacancies = sortSide(builders.vacancies.build(), renumbered);
      const lists = [candidates.columns.terms, vacancies.columns.terms];
      const statistics = options.statistics ?? countStatistics(lists, vocabulary, analyzer);
      const inverseDocumentFrequencies = inverseDocumentFrequenciesOf(vocabulary, statistics);
      for (const { terms, textNorm } of [candidates.columns, vacancies.columns]) {
        for (let row = 0; row < textNorm.length; row++) textNorm[row] = vectorNorm(terms, row, inverseDocumentFrequencies);
      }
      const parts = {
        candidates,
        vacancies,
        taxonomy,
        places,
        analyzer,
        statistics,
        vocabulary,
        inverseDocumentFrequencies,
        index: options.index ?? {},
      };
      return { market: freezeMarket(parts), issues };
    },
  };
}

/** Starts both sides, reading with one encoding. */
export function buildSides(encoding: Encoding, issues: DataIssue[]): Pick<MarketBuilder, "candidates" | "vacancies"> {
  return {
    candidates: buildSide<typeof candidateLayout, Candidate>(
      {
        side: "candidate",
        schema: candidateSchema,
        layout: candidateLayout,
        encode: (record, warn) => encodeCandidate(record, encoding, warn),
      },
      issues,
    ),
    vacancies: buildSide<typeof vacancyLayout, Vacancy>(
      { side: "vacancy", schema: vacancySchema, layout: vacancyLayout, encode: (record, warn) => encodeVacancy(record, encoding, warn) },
      issues,
    ),
  };
}

function sortSide<L extends typeof candidateLayout | typeof vacancyLayout>(side: SideOf<L>, renumbered: Uint32Array): SideOf<L> {
  renumberTerms((side.columns as { readonly terms: TermLists }).terms, renumbered);
  const order = orderOf(side.ids);
  return {
    ids: Array.from(order, (row) => side.ids[row]!),
    columns: arrangeColumns<L>(order, side.columns),
    records: side.records.arrange(order),
  };
}

/** Every record with a word is a document. */
function countStatistics(lists: readonly TermLists[], vocabulary: Vocabulary, analyzer: Analyzer): TextStatistics {
  const frequencies = countDocuments(lists, vocabulary.terms.length);
  let documents = 0;
  let length = 0;
  for (const { state, count } of lists) {
    for (const known of state) documents += known;
    for (const times of count) length += times;
  }
  return createStatistics({
    documents,
    averageLength: documents === 0 ? 0 : length / documents,
    documentFrequency: new Map(vocabulary.terms.map((term, number) => [term, frequencies[number]!])),
    analyzer: analyzer.name,
  });
}
