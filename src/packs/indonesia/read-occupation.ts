import { cleanTitle, createConceptLinker, createOccupationLinker, type CleanedTitle, type ConceptLinker } from "../../linking/index.js";
import type { Concept } from "../../model/index.js";
import { createTaxonomy, type Taxonomy } from "../../taxonomy/index.js";
import { english, type Language } from "../../text/index.js";
import { tradeWords, type TradeWords } from "./trade-words.js";
import { unitGroupOf } from "./unit-group-of.js";

/** What a title says of the work. */
export interface OccupationReading {
  /** Unit group of KBJI 2014, four digits; `undefined` where the title does not tell it surely enough: then a person chooses. */
  readonly group: string | undefined;
  /** By a trade word of adverts, or by the nearest label of the taxonomy. */
  readonly way: "tradeWord" | "label" | undefined;
  /** The words or the label by which it was told. */
  readonly evidence: string | undefined;
  /** Up to three groups, the nearest first; `group` is the first of them where there is one. */
  readonly nearest: readonly string[];
}

/** What titles are read with. */
export interface OccupationReaderOptions {
  /** KBJI, ISCO-08 and ESCO as `bridgeOccupations` joins them. @defaultValue trade words alone */
  readonly taxonomy?: Taxonomy | undefined;
  /** Of titles and labels. @defaultValue English alone */
  readonly languages?: readonly Language[] | undefined;
  /** Tells whether words are the name of a place: it is no part of the work. */
  readonly isPlace?: ((words: string) => boolean) | undefined;
}

/** Reads titles of adverts. */
export interface OccupationReader {
  readonly read: (title: string) => OccupationReading;
}

/**
 * Prepares to read unit groups of KBJI from titles of adverts, and to say so where a title does not tell.
 *
 * First by trade words: the longest phrase of `tradeWords` that stands in the cleaned title, the first of equally long ones; a word of rank beside it
 * (*manager*, *supervisor*, *admin*) leads to who manages, supervises or does the paperwork of that trade. Else by the nearest label of the taxonomy,
 * where it is near enough and no other group is about as near.
 */
export function createOccupationReader({ taxonomy, languages = [english], isPlace }: OccupationReaderOptions = {}): OccupationReader {
  const trades = tradeLinker(languages);
  const linker = taxonomy && createOccupationLinker(taxonomy, { languages });
  const nearGroups = (title: string): readonly NearGroup[] => {
    const groups = new Map<string, NearGroup>();
    for (const { row, label, score } of linker?.link(title, { limit: looked, isPlace }).matches ?? []) {
      const group = unitGroupOf(linker!.taxonomy, row);
      if (group !== undefined && !groups.has(group)) groups.set(group, { group, label, score });
    }
    return [...groups.values()];
  };
  return Object.freeze({
    read(title: string): OccupationReading {
      const cleaned = cleanTitle(title, { isPlace });
      const near = nearGroups(title);
      const told = byTrade(cleaned, title, trades) ?? byLabel(near);
      const nearest = [...new Set([...(told ? [told.group] : []), ...near.map(({ group }) => group)])].slice(0, 3);
      return { group: told?.group, way: told?.way, evidence: told?.evidence, nearest };
    },
  });
}

interface NearGroup {
  readonly group: string;
  readonly label: string;
  readonly score: number;
}

interface Told extends Pick<OccupationReading, "way" | "evidence"> {
  readonly group: string;
}

/** Best matches that are looked at: enough for three groups, whose members crowd the top. */
const looked = 30;

/** On the project's own titles (fixtures/quality/indonesian-titles.json) 8 of 100 answers are wrong at these; at no bound, 32. */
const leastScore = 0.65;
const leastLead = 0.15;

function byLabel([first, second]: readonly NearGroup[]): Told | undefined {
  if (first === undefined || first.score < leastScore || first.score - (second?.score ?? 0) < leastLead) return undefined;
  return { group: first.group, way: "label", evidence: first.label };
}

function byTrade({ text, asides }: CleanedTitle, title: string, trades: ConceptLinker): Told | undefined {
  const best = [text, [text, ...asides].join(" ")].map((words) => meantTrade(words, trades)).find((found) => found !== undefined);
  if (best === undefined) return undefined;
  const group = inRank(best.trade, title.replace(best.words, " "));
  return group === undefined ? undefined : { group, way: "tradeWord", evidence: best.words };
}

interface MetTrade {
  readonly trade: TradeWords;
  readonly words: string;
}

/** Of what is joined (*kasir dan pramuniaga*) the first; there the longest phrase, of a trade rather than of any; of equally long ones the first. */
function meantTrade(text: string, trades: ConceptLinker): MetTrade | undefined {
  const { mentions } = trades.link(text, { nearest: 0 });
  const met = mentions.map(({ concept, from, to }) => {
    const trade = tradeWords.rows[Number(concept.slice(PREFIX.length))]!;
    const words = text.slice(from, to);
    const rank = [
      anyTrade.has(trade.group) ? 1 : 0,
      text.slice(0, from).split(/ & |[/,]| dan | and /u).length,
      -words.split(/[\s/-]+/u).length,
      from,
    ];
    return { trade, words, rank };
  });
  const difference = (a: readonly number[], b: readonly number[]): number =>
    a.map((value, at) => value - b[at]!).find((one) => one !== 0) ?? 0;
  return met.toSorted((a, b) => difference(a.rank, b.rank))[0];
}

/** *Admin*, *driver*, *operator mesin*, *helper*: they say the group only where nothing in the title says of what. */
const anyTrade: ReadonlySet<string> = new Set(["4110", "8189", "8322", "9329", "9629"]);

/** Who manages a trade that has no managers of its own is not told by the title. */
function inRank({ group, manager, supervisor = group, clerk = "4110" }: TradeWords, beside: string): string | undefined {
  if (/\b(?:manager|manajer|mgr|direktur|director)\b/iu.test(beside)) return group.startsWith("1") ? group : manager;
  if (/\b(?:supervisor|spv|supv|mandor|foreman|penyelia)\b/iu.test(beside)) return supervisor;
  if (/\b(?:admin|adm|administrasi|administrator|administration|administrative)\b/iu.test(beside))
    return group.startsWith("4") ? group : clerk;
  return group;
}

const PREFIX = "trade:";

function tradeLinker(languages: readonly Language[]): ConceptLinker {
  const concepts = tradeWords.rows.map(({ words }, row): Concept => ({
    id: `${PREFIX}${String(row)}`,
    kind: "occupation",
    labels: { id: words[0]! },
    altLabels: { id: words.slice(1) },
  }));
  return createConceptLinker(createTaxonomy({ id: tradeWords.id, version: tradeWords.version, concepts }).value, { languages });
}
