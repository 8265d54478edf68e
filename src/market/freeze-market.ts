import type { Places } from "../geo/index.js";
import { contentHash, type Candidate, type Vacancy } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import type { Analyzer, TextStatistics } from "../text/index.js";
import type { candidateLayout } from "./candidate-columns.js";
import type { Layout } from "./column.js";
import type { Market, Side } from "./market.js";
import { indexRows, type IndexedSide, type IndexOptions } from "./index-rows.js";
import type { RowIndex } from "./row-index.js";
import { idAt } from "./id-column.js";
import { hasRow } from "./live-rows.js";
import type { TextSeer } from "./see-texts.js";
import { compareRows, readRecord, rowsById, type SideOf } from "./side.js";
import { rowOf } from "./side-store.js";
import type { vacancyLayout } from "./vacancy-columns.js";
import type { Terms } from "./vocabulary.js";

/** The parts of a market. */
export interface MarketParts {
  readonly candidates: SideOf<typeof candidateLayout>;
  readonly vacancies: SideOf<typeof vacancyLayout>;
  readonly taxonomy: Taxonomy;
  readonly places: Places;
  readonly analyzer: Analyzer;
  readonly statistics: TextStatistics;
  readonly terms: Terms;
  /** Sees short texts, where the market was given text concepts. */
  readonly texts: TextSeer | undefined;
  readonly index: IndexOptions;
}

type Indexes = Partial<Record<Side, RowIndex>>;

/** What a market was made of, and the indexes that were built since; only this room looks inside. */
const insideOf = new WeakMap<Market, { readonly parts: MarketParts; readonly indexes: Indexes; readonly earlier: Indexes }>();

/**
 * Makes a market of its parts, which nobody may change from now on.
 * @param earlier the indexes of an earlier generation, for sides whose rows still have the same numbers.
 */
export function freezeMarket(parts: MarketParts, earlier: Indexes = {}): Market {
  const sideOf = (side: Side): SideOf<Layout> => (side === "candidate" ? parts.candidates : parts.vacancies);
  const rowError = (side: Side, row: number): RangeError =>
    new RangeError(`expected a row of a ${side}, 0 to ${String(sideOf(side).live.rows - 1)}, received ${String(row)}`);
  const read = (side: Side, row: number): unknown => {
    if (!isRow(sideOf(side), row)) throw rowError(side, row);
    return readRecord(sideOf(side), row);
  };
  let hash: string | undefined;
  const indexes: Indexes = {};
  const market: Market = Object.freeze({
    get hash() {
      return (hash ??= hashParts(parts));
    },
    taxonomy: parts.taxonomy,
    places: parts.places,
    analyzer: parts.analyzer,
    statistics: parts.statistics,
    vocabulary: parts.terms.vocabulary,
    inverseDocumentFrequencies: parts.terms.inverseDocumentFrequencies,
    candidates: parts.candidates.columns,
    vacancies: parts.vacancies.columns,
    count: (side: Side) => sideOf(side).live.count,
    rows: (side: Side) => sideOf(side).live.rows,
    has: (side: Side, row: number) => hasRow(sideOf(side).live, row),
    idOf(side: Side, row: number) {
      if (!isRow(sideOf(side), row)) throw rowError(side, row);
      return idAt(sideOf(side).ids, row);
    },
    compareIds: (side: Side, a: number, b: number) => compareRows(sideOf(side), a, b),
    rowOf: (side: Side, id: string) => rowOf(sideOf(side), id),
    index: (side: Side) => (indexes[side] ??= indexRows(indexedSide(market, side), parts.index, earlier[side])),
    candidate: (row: number) => read("candidate", row) as Candidate,
    vacancy: (row: number) => read("vacancy", row) as Vacancy,
  });
  insideOf.set(market, { parts, indexes, earlier });
  return market;
}

/** The parts of a market that this room made. @throws TypeError for any other object. */
export function partsOfMarket(market: Market): MarketParts {
  return insideOrError(market).parts;
}

/** The newest index of each side that this market or an earlier generation has built, for the next generation to go on from. */
export function indexesOf(market: Market): Indexes {
  const { indexes, earlier } = insideOrError(market);
  return { ...earlier, ...indexes };
}

function insideOrError(market: Market): { readonly parts: MarketParts; readonly indexes: Indexes; readonly earlier: Indexes } {
  const inside = insideOf.get(market);
  if (!inside) throw new TypeError("expected a market made by createMarket, received another object");
  return inside;
}

/** Callers may ask for a row of their own making, such as 0.5. */
function isRow({ live }: SideOf<Layout>, row: number): boolean {
  return Number.isInteger(row) && hasRow(live, row);
}

/** Candidates are sorted by where they live, vacancies by their first place of work. */
function indexedSide(market: Market, side: Side): IndexedSide {
  const { offsets, place } = market.vacancies.locations;
  return {
    rows: market.rows(side),
    has: (row) => market.has(side, row),
    placeOf:
      side === "candidate"
        ? (row) => market.candidates.place[row]!
        : (row) => (offsets[row]! < offsets[row + 1]! ? place[offsets[row]!]! : -1),
  };
}

/** Hashes the digests of the records in the order of their ids, so that no text of all records is ever made. */
function hashParts(parts: MarketParts): string {
  const hashOf = (side: SideOf<Layout>): string => contentHash(side.records.digests(rowsById(side)));
  return contentHash({
    taxonomy: parts.taxonomy.hash,
    places: parts.places.hash,
    statistics: parts.statistics.hash,
    candidates: hashOf(parts.candidates),
    vacancies: hashOf(parts.vacancies),
    ...(parts.texts && { textConcepts: parts.texts.name }),
  });
}
