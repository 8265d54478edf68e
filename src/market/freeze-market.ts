import type { Places } from "../geo/index.js";
import { compareCodePoints, contentHash, type Candidate, type Vacancy } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import type { Analyzer, TextStatistics } from "../text/index.js";
import type { candidateLayout } from "./candidate-columns.js";
import type { Layout } from "./column.js";
import type { Market, Side } from "./market.js";
import { indexRows, type IndexedSide, type IndexOptions } from "./index-rows.js";
import type { RowIndex } from "./row-index.js";
import type { SideOf } from "./side-builder.js";
import type { vacancyLayout } from "./vacancy-columns.js";
import type { Vocabulary } from "./vocabulary.js";

/** The parts of a market, sorted and numbered. */
export interface MarketParts {
  readonly candidates: SideOf<typeof candidateLayout>;
  readonly vacancies: SideOf<typeof vacancyLayout>;
  readonly taxonomy: Taxonomy;
  readonly places: Places;
  readonly analyzer: Analyzer;
  readonly statistics: TextStatistics;
  readonly vocabulary: Vocabulary;
  readonly inverseDocumentFrequencies: Float64Array;
  readonly index: IndexOptions;
}

/** What a market was made of; only this room looks inside. */
const partsOf = new WeakMap<Market, MarketParts>();

/** Makes a market of its parts, which nobody may change from now on. */
export function freezeMarket(parts: MarketParts): Market {
  const sideOf = (side: Side): SideOf<Layout> => (side === "candidate" ? parts.candidates : parts.vacancies);
  let hash: string | undefined;
  const indexes: Partial<Record<Side, RowIndex>> = {};
  const market: Market = Object.freeze({
    get hash() {
      return (hash ??= hashParts(parts));
    },
    taxonomy: parts.taxonomy,
    places: parts.places,
    analyzer: parts.analyzer,
    statistics: parts.statistics,
    vocabulary: Object.freeze(parts.vocabulary),
    inverseDocumentFrequencies: parts.inverseDocumentFrequencies,
    candidates: freezeColumns(parts.candidates.columns),
    vacancies: freezeColumns(parts.vacancies.columns),
    count: (side: Side) => sideOf(side).ids.length,
    idOf(side: Side, row: number) {
      const id = sideOf(side).ids[row];
      if (id === undefined)
        throw new RangeError(`expected a row of a ${side}, 0 to ${String(sideOf(side).ids.length - 1)}, received ${String(row)}`);
      return id;
    },
    rows: (side: Side) => sideOf(side).ids.length,
    has: (side: Side, row: number) => row >= 0 && row < sideOf(side).ids.length,
    compareIds: (_side: Side, a: number, b: number) => a - b,
    index: (side: Side) => (indexes[side] ??= indexRows(indexedSide(market, side), parts.index)),
    rowOf: (side: Side, id: string) => search(sideOf(side).ids, id),
    candidate: (row: number) => parts.candidates.records.read(row) as Candidate,
    vacancy: (row: number) => parts.vacancies.records.read(row) as Vacancy,
  });
  partsOf.set(market, parts);
  return market;
}

/** The parts of a market that this room made. @throws TypeError for any other object. */
export function partsOfMarket(market: Market): MarketParts {
  const parts = partsOf.get(market);
  if (!parts) throw new TypeError("expected a market made by createMarket, received another object");
  return parts;
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

/** Numbers within typed arrays cannot be frozen; which array stands where can. */
function freezeColumns<Table extends object>(columns: Table): Table {
  for (const column of Object.values(columns)) if (!ArrayBuffer.isView(column)) Object.freeze(column);
  return Object.freeze(columns);
}

/** Hashes the records one by one, so that no text of all records is ever made. */
function hashParts(parts: MarketParts): string {
  const hashesOf = ({ ids, records }: SideOf<Layout>): string[] => ids.map((_, row) => contentHash(records.bytes(row)));
  return contentHash({
    taxonomy: parts.taxonomy.hash,
    places: parts.places.hash,
    statistics: parts.statistics.hash,
    candidates: contentHash(hashesOf(parts.candidates).join("\n")),
    vacancies: contentHash(hashesOf(parts.vacancies).join("\n")),
  });
}

function search(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareCodePoints(ids[middle]!, id) < 0) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : -1;
}
