import { listState, NOT_STATED, type Market, type Row } from "../market/index.js";
import { createSimilarity, linkedRows, type Similarity, type SimilarityChoice, type Taxonomy } from "../taxonomy/index.js";
import { conceptEvidence, conceptsOf, type ConceptEvidence } from "./demands.js";
import { listNames, nameOf, say } from "./phrase.js";
import { queriesOf } from "./query.js";
import type { Rule } from "./rule.js";
import { similarityOption } from "./similarity-option.js";

/** Options of `sector`. */
export interface SectorOptions {
  /** How near sectors count. @defaultValue the taxonomy's own table */
  readonly similarity?: SimilarityChoice;
}

/** What `sector` saw in one pair. */
export interface SectorEvidence {
  /** The vacancy's sector; `null` where it is not stated or not linked. */
  readonly offered: ConceptEvidence | null;
  readonly wished: readonly ConceptEvidence[];
  readonly low: number;
  readonly high: number;
}

/**
 * Judges whether a vacancy is in a sector that a candidate wishes for.
 *
 * Formula: the best over the wishes; 1 for the sector itself and for any part of it, however far below, else similarity(wished, vacancy's sector).
 * Missing facts: a vacancy without a linked sector is between 0 and 1; a wish that is not linked, or a list that may lack entries, leaves the degree between
 * what is known and 1. Not asked: the candidate names no sector.
 *
 * Worked numbers: construction wished for, bridge building offered: 1; with the default table a sibling of the sector wished for: 0.4; trade: 0.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function sector(options: SectorOptions = {}): Rule<SectorEvidence, "candidate"> {
  const unknown = Object.keys(options).find((name) => name !== "similarity");
  if (unknown !== undefined) throw new TypeError(`sector: expected only the option similarity; received ${unknown}`);
  return {
    name: "sector",
    version: "1",
    options: similarityOption(options.similarity),
    asks: "candidate",
    reads: { candidate: ["desiredSectors"], vacancy: ["sector"] },
    monotone: ["desiredSectors"],
    bind({ market }) {
      const { offsets, state, sector: wished } = market.candidates.desiredSectors;
      const { sector: own } = market.vacancies;
      const near = nearness(market.taxonomy, createSimilarity(market.taxonomy, options.similarity));
      const degree = (candidate: Row, vacancy: Row, assume: number): number => {
        const offered = own[vacancy]!;
        if (offered < 0) return assume;
        const end = offsets[candidate + 1]!;
        let best = state[candidate] === listState.complete ? 0 : assume;
        for (let w = offsets[candidate]!; w < end; w++) best = Math.max(best, wished[w]! < 0 ? assume : near(wished[w]!, offered));
        return best;
      };
      return {
        asked: (candidate) => offsets[candidate]! < offsets[candidate + 1]!,
        from: queriesOf(degree, {
          candidate: { name: "sector.wished", key: (row) => wishKey(market, row) },
          vacancy: { name: "sector.offered", key: (row) => Math.max(own[row]!, -1) },
        }),
        evidence: (candidate, vacancy) => ({
          offered: own[vacancy]! < 0 ? null : conceptEvidence(market, own[vacancy]!),
          wished: conceptsOf(market, wished, offsets[candidate]!, offsets[candidate + 1]!),
          low: degree(candidate, vacancy, 0),
          high: degree(candidate, vacancy, 1),
        }),
      };
    },
    describe({ offered, wished, low, high }, locale) {
      const wishes =
        wished.length === 0
          ? say(locale, { en: "not in the list of sectors", id: "tidak ada dalam daftar lapangan usaha" })
          : listNames(
              wished.map((wish) => nameOf(wish, locale)),
              locale,
            );
      if (!offered)
        return say(locale, {
          en: `Sectors wished for: ${wishes}. That of the vacancy is not known.`,
          id: `Lapangan usaha yang diinginkan: ${wishes}. Lapangan usaha lowongan belum diketahui.`,
        });
      const name = nameOf(offered, locale);
      if (low > 0.8) return say(locale, { en: `Wishes to work in ${name}.`, id: `Ingin bekerja di bidang ${name}.` });
      if (low > 0)
        return say(locale, {
          en: `Sectors wished for: ${wishes}; ${name} is near.`,
          id: `Bidang yang diinginkan: ${wishes}; ${name} dekat dengan itu.`,
        });
      if (high > 0)
        return say(locale, { en: `Not known whether ${name} is wished for.`, id: `Belum diketahui apakah bidang ${name} diinginkan.` });
      return say(locale, {
        en: `Sectors wished for: ${wishes}; ${name} is not among them.`,
        id: `Bidang yang diinginkan: ${wishes}; ${name} tidak termasuk.`,
      });
    },
  };
}

/** How near a sector comes to one that is wished for: its parts are it. What lies above a sector is found once. */
function nearness(taxonomy: Taxonomy, similarity: Similarity): (wished: Row, offered: Row) => number {
  const above = new Map<Row, ReadonlySet<Row>>();
  const aboveOf = (row: Row): ReadonlySet<Row> => {
    let rows = above.get(row);
    if (!rows) above.set(row, (rows = climb(taxonomy, row)));
    return rows;
  };
  return (wished, offered) => (aboveOf(offered).has(wished) ? 1 : similarity.between(wished, offered));
}

/** A row and all that lies above it. */
function climb({ broader }: Taxonomy, row: Row): ReadonlySet<Row> {
  const rows = new Set([row]);
  for (const one of rows) for (const parent of linkedRows(broader, one)) rows.add(parent);
  return rows;
}

function wishKey({ candidates: { desiredSectors } }: Market, candidate: Row): number | string {
  const { offsets, state, sector } = desiredSectors;
  const [from, to] = [offsets[candidate]!, offsets[candidate + 1]!];
  return from === to ? NOT_STATED : `${String(state[candidate])} ${sector.subarray(from, to).join(" ")}`;
}
