import { createPlaces, type Places } from "../geo/index.js";
import type { DataIssue } from "../model/index.js";
import { createTaxonomy, type Taxonomy } from "../taxonomy/index.js";
import { createAnalyzer, english, type Language, type TextStatistics } from "../text/index.js";
import type { Layout } from "./column.js";
import { countTerms } from "./count-terms.js";
import { createEncoding } from "./encoding.js";
import { freezeMarket } from "./freeze-market.js";
import type { IndexOptions } from "./index-rows.js";
import { allRows } from "./live-rows.js";
import type { Market } from "./market.js";
import { seeTexts } from "./see-texts.js";
import { settleSides } from "./settle-sides.js";
import { recipesOf, type SideRecipe } from "./side-recipe.js";
import { emptySide, type SideOf } from "./side.js";
import { storeBehind } from "./side-store.js";
import type { TextConcepts } from "./text-concepts.js";
import { numberTerms } from "./vocabulary.js";

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
  /**
   * Sees titles and occupations through the concepts that they resemble, for `wording({ concepts })`: some bytes a record, and none without.
   * @defaultValue none
   */
  readonly textConcepts?: TextConcepts | undefined;
  /**
   * Whether whole records are kept. Without them a market is about a quarter as large: `candidate(row)` and `vacancy(row)` then give `id` and `facts` alone,
   * and evidence has no words of its own where the record's are gone. No degree, score or hash depends on it. @defaultValue true
   */
  readonly keepRecords?: boolean | undefined;
  /** How rows are indexed: for tuning and tests; no answer depends on it. */
  readonly index?: IndexOptions | undefined;
}

/** Takes records of one side one by one. */
export interface RecordTaker {
  /** Checks a record and adds it; what is wrong with it is added to the issues. */
  add(input: unknown): void;
}

/** Takes records one by one, and freezes them into a market. */
export interface MarketBuilder {
  readonly candidates: RecordTaker;
  readonly vacancies: RecordTaker;
  finish(): { readonly market: Market; readonly issues: readonly DataIssue[] };
}

/** Starts an empty market. @throws RangeError where the statistics were made by another analyzer, or the text concepts are not those of the taxonomy. */
export function buildMarket(options: MarketOptions): MarketBuilder {
  const analyzer = createAnalyzer({ languages: options.languages ?? [english] });
  const taxonomy = options.taxonomy ?? createTaxonomy({ id: "none", version: "0", concepts: [] }).value;
  const places = options.places ?? createPlaces([]).value;
  if (options.statistics && options.statistics.analyzer !== analyzer.name) {
    throw new RangeError(
      `expected text statistics made by the analyzer ${analyzer.name}, received ones made by ${options.statistics.analyzer}`,
    );
  }
  const { keepRecords = true, textConcepts } = options;
  const texts = textConcepts && seeTexts(textConcepts, taxonomy);
  const issues: DataIssue[] = [];
  const words = numberTerms();
  const encoding = createEncoding({
    taxonomy,
    places,
    terms: countTerms(analyzer, words),
    texts,
  });
  const recipes = recipesOf(encoding, issues);
  const candidates = takeRecords(recipes.candidates, keepRecords, issues);
  const vacancies = takeRecords(recipes.vacancies, keepRecords, issues);
  return {
    candidates,
    vacancies,
    finish() {
      const taken = { candidates: candidates.side(), vacancies: vacancies.side() };
      const settled = settleSides(taken, words.terms(), analyzer, options.statistics);
      return { market: freezeMarket({ ...settled, taxonomy, places, analyzer, texts, index: options.index ?? {} }), issues };
    },
  };
}

/** The first record of an id stands; the others are refused. */
function takeRecords<L extends Layout>(
  recipe: SideRecipe<L>,
  keepRecords: boolean,
  issues: DataIssue[],
): RecordTaker & { side(): SideOf<L> } {
  const store = storeBehind(emptySide(recipe.layout, keepRecords));
  let position = 0;
  return {
    add(input) {
      position++;
      const checked = recipe.check(input, position);
      if (!checked) return;
      const { record, json } = checked;
      if (store.hasSeen(record.id)) {
        issues.push({
          severity: "error",
          kind: recipe.side,
          record: record.id,
          path: "id",
          expected: "an id of its own",
          received: `the same id again at #${String(position)}`,
        });
        return;
      }
      store.append(record, recipe.encode(record), json);
    },
    side: () => store.side(allRows(store.rows())),
  };
}
