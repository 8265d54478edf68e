import type { Places } from "../geo/index.js";
import type { Candidate, Vacancy } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import type { Analyzer, TextStatistics } from "../text/index.js";
import type { CandidateColumns } from "./candidate-columns.js";
import type { RowIndex } from "./row-index.js";
import type { VacancyColumns } from "./vacancy-columns.js";
import type { Vocabulary } from "./vocabulary.js";

/** One of the two sides of a market. */
export type Side = "candidate" | "vacancy";

/** The side that a side is matched with. */
export function otherSide(side: Side): Side {
  return side === "candidate" ? "vacancy" : "candidate";
}

/** Position of a record in its side's columns: in code-point order of the ids, and those that came with an update behind them. */
export type Row = number;

/**
 * One frozen snapshot of candidates, vacancies, taxonomy and places: everything is asked of a market.
 * Inside, records are rows of typed columns; ids are for the edge.
 */
export interface Market {
  /** Names the content: the same records, taxonomy, places and statistics have the same hash. */
  readonly hash: string;
  readonly taxonomy: Taxonomy;
  readonly places: Places;
  readonly analyzer: Analyzer;
  /** Frozen statistics of the texts, so that a pair's score does not depend on who else is there. */
  readonly statistics: TextStatistics;
  readonly vocabulary: Vocabulary;
  /** Inverse document frequency of each term of the vocabulary. */
  readonly inverseDocumentFrequencies: Float64Array;
  readonly candidates: CandidateColumns;
  readonly vacancies: VacancyColumns;
  /** Number of records of a side. */
  count(side: Side): number;
  /** Number of rows of a side's columns: those of its records, and those of records that were removed or replaced. */
  rows(side: Side): number;
  /** Tells whether a record stands in a row: it is there, and was not removed or replaced. */
  has(side: Side, row: Row): boolean;
  /** Id of the record in a row. @throws RangeError for a row that is not there. */
  idOf(side: Side, row: Row): string;
  /** Compares the ids of two rows in code-point order: negative where that of `a` comes first. */
  compareIds(side: Side, a: Row, b: Row): number;
  /** Row of an id, −1 where no record has it. */
  rowOf(side: Side, id: string): Row;
  /** Which rows of a side have what; built when first asked for. */
  index(side: Side): RowIndex;
  /** Decodes the candidate in a row; `id` and `facts` alone where the market keeps no records. @throws RangeError for a row that is not there. */
  candidate(row: Row): Candidate;
  /** Decodes the vacancy in a row; `id` and `facts` alone where the market keeps no records. @throws RangeError for a row that is not there. */
  vacancy(row: Row): Vacancy;
}
