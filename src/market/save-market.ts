import { canonicalJson, type Json } from "../model/index.js";
import { statisticsToJson } from "../text/index.js";
import { partsOfMarket } from "./freeze-market.js";
import type { Market } from "./market.js";
import { settleSides } from "./settle-sides.js";
import { sectionsOfSide } from "./side-sections.js";
import { writeSections } from "./write-sections.js";

/**
 * Writes a market as bytes that `loadMarket` reads: all it holds, records, taxonomy, places and text statistics included.
 * The same records, read with the same taxonomy, places and statistics, give the same bytes, whatever updates they came with.
 * @throws TypeError for an object that `createMarket` did not make, RangeError for records of 4 GiB and more.
 */
export function saveMarket(market: Market): Uint8Array {
  const { taxonomy, places, analyzer, texts, index, ...parts } = partsOfMarket(market);
  const head = {
    hash: market.hash,
    taxonomyHash: taxonomy.hash,
    placesHash: places.hash,
    statisticsHash: parts.statistics.hash,
    analyzer: analyzer.name,
    ...(texts && { textConcepts: texts.name }),
    keepRecords: parts.candidates.records.whole,
    index: { ...index },
  };
  const { candidates, vacancies, terms, statistics } = settleSides(parts, parts.terms.vocabulary.terms, analyzer, parts.statistics);
  const { id, version, concepts } = taxonomy;
  return writeSections(
    new Map([
      ["market", jsonBytes(head)],
      ["taxonomy", jsonBytes({ id, version, concepts: concepts as unknown as Json })],
      ["places", jsonBytes(places.places as unknown as Json)],
      ["statistics", jsonBytes(statisticsToJson(statistics))],
      ["vocabulary", jsonBytes(terms.vocabulary.terms)],
      ["inverseDocumentFrequencies", terms.inverseDocumentFrequencies],
      ...sectionsOfSide("candidates", candidates),
      ...sectionsOfSide("vacancies", vacancies),
    ]),
  );
}

function jsonBytes(value: Json): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}
