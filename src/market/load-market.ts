import * as z from "zod";
import { createPlaces, type Places } from "../geo/index.js";
import { contentHash } from "../model/index.js";
import { createTaxonomy, type Taxonomy, type TaxonomyDefinition } from "../taxonomy/index.js";
import { createAnalyzer, english, parseStatistics, type Analyzer, type Language, type TextStatistics } from "../text/index.js";
import { candidateLayout } from "./candidate-columns.js";
import { freezeMarket } from "./freeze-market.js";
import type { Market } from "./market.js";
import { damaged, parseOrNothing, readSections } from "./read-sections.js";
import { absentSeer, seeTexts, type TextSeer } from "./see-texts.js";
import { withSeenAs } from "./seen-columns.js";
import { sideOfSections, takeSections, type SectionTaker } from "./side-sections.js";
import type { TextConcepts } from "./text-concepts.js";
import { vacancyLayout } from "./vacancy-columns.js";
import { weighedTerms, type Terms } from "./vocabulary.js";

/** What a snapshot does not hold. */
export interface LoadOptions {
  /** Languages of texts that come later; as at `createMarket`. @defaultValue `[english]` */
  readonly languages?: readonly Language[] | undefined;
  /** Text concepts for texts that come later; those that the market was made with. @defaultValue none: no new text is read then */
  readonly textConcepts?: TextConcepts | undefined;
  /** Whether every byte is looked at first, so that a flipped one is an error and no other answer. @defaultValue false */
  readonly verify?: boolean | undefined;
}

/**
 * Reads a market that `saveMarket` wrote; it answers as the saved one did.
 * Its columns are views of the given bytes, which nobody may change from now on, and may lie in a `SharedArrayBuffer` that several threads load.
 * Looks at head and directory, not at every byte, unless asked to; what the bytes say is checked by `checkMarket`.
 * With other languages or text concepts than it was built with, it reads no new text: an update or a hypothetical record with words is then a RangeError.
 * @throws RangeError for bytes that are no snapshot, of another version, cut or damaged.
 */
export function loadMarket(bytes: Uint8Array, { languages = [english], textConcepts, verify = false }: LoadOptions = {}): Market {
  const sections = readSections(bytes);
  if (verify) for (const [name, section] of sections) if (!section.isIntact()) throw damaged(`section ${name} as it was written`);
  const taker = takeSections(sections);
  const its = headSchema.safeParse(jsonIn(taker, "market")).data;
  if (!its) throw damaged("a section market that says what it was built with");
  const isSeen = its.textConcepts !== undefined;
  const taxonomy = readTaxonomy(taker, its.taxonomyHash);
  const parts = {
    taxonomy,
    texts: seerNamed(its.textConcepts, textConcepts, taxonomy),
    places: readPlaces(taker, its.placesHash),
    statistics: readStatistics(taker, its.statisticsHash),
    terms: readTerms(taker),
    candidates: sideOfSections("candidates", withSeenAs(candidateLayout, isSeen), its.keepRecords, taker),
    vacancies: sideOfSections("vacancies", withSeenAs(vacancyLayout, isSeen), its.keepRecords, taker),
    analyzer: analyzerNamed(its.analyzer, createAnalyzer({ languages })),
    index: its.index,
  };
  const [unknown] = taker.rest();
  if (unknown !== undefined) throw damaged("sections that are known", unknown);
  return freezeMarket(parts);
}

/** What the section `market` says. */
const headSchema = z.strictObject({
  hash: z.string(),
  taxonomyHash: z.string(),
  placesHash: z.string(),
  statisticsHash: z.string(),
  analyzer: z.string(),
  textConcepts: z.string().min(1).exactOptional(),
  keepRecords: z.boolean(),
  index: z.strictObject({ blockRows: z.int().exactOptional(), sealAt: z.int().exactOptional() }),
});

function jsonIn(taker: SectionTaker, name: string): unknown {
  return jsonOf(name, bytesIn(taker, name));
}

function bytesIn(taker: SectionTaker, name: string): Uint8Array {
  return taker.take(name, ["u8"]) as Uint8Array;
}

function jsonOf(name: string, bytes: Uint8Array): unknown {
  const json = parseOrNothing(bytes);
  if (json === undefined) throw damaged(`JSON in section ${name}`);
  return json;
}

function readTaxonomy(taker: SectionTaker, hash: string): Taxonomy {
  const bytes = bytesIn(taker, "taxonomy");
  const { id, version, concepts } = (jsonOf("taxonomy", bytes) ?? {}) as Partial<TaxonomyDefinition>;
  if (!isText(id) || !isText(version) || !Array.isArray(concepts)) throw damaged("a taxonomy");
  requireHash("taxonomy", bytes, hash);
  return createTaxonomy({ id, version, concepts }).value;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function readPlaces(taker: SectionTaker, hash: string): Places {
  const bytes = bytesIn(taker, "places");
  const places = jsonOf("places", bytes);
  if (!Array.isArray(places)) throw damaged("a list of places");
  requireHash("places", bytes, hash);
  return createPlaces(places).value;
}

function readStatistics(taker: SectionTaker, hash: string): TextStatistics {
  const bytes = bytesIn(taker, "statistics");
  const { statistics } = parseStatistics(jsonOf("statistics", bytes));
  if (!statistics) throw damaged("text statistics");
  requireHash("statistics", bytes, hash);
  return statistics;
}

/** What is written in the form in which it is hashed must have the hash that it had. */
function requireHash(name: string, bytes: Uint8Array, hash: string): void {
  const found = contentHash(bytes);
  if (found !== hash) throw damaged(`the ${name} ${hash}`, found);
}

function readTerms(taker: SectionTaker): Terms {
  const terms = jsonIn(taker, "vocabulary") as readonly string[];
  const frequencies = taker.take("inverseDocumentFrequencies", ["f64"]) as Float64Array;
  if (!Array.isArray(terms) || terms.length !== frequencies.length) throw damaged("a weight for each term");
  return weighedTerms(terms, frequencies);
}

/** Other associations would not be those that the market's texts have. */
function seerNamed(name: string | undefined, given: TextConcepts | undefined, taxonomy: Taxonomy): TextSeer | undefined {
  if (name !== undefined) return given?.name === name ? seeTexts(given, taxonomy) : absentSeer(name, given?.name ?? "none");
  if (given) throw new RangeError(`expected no textConcepts for a market that was made without, received ${given.name}`);
  return undefined;
}

/** Terms of other languages would not be those that the market's texts have. */
function analyzerNamed(name: string, analyzer: Analyzer): Analyzer {
  if (analyzer.name === name) return analyzer;
  const refuse = (): never => {
    throw new RangeError(`expected loadMarket with the languages of the analyzer ${name} for new texts, received ${analyzer.name}`);
  };
  return Object.freeze({ name, terms: refuse, reader: () => refuse });
}
