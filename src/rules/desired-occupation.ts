import { createSimilarity, type SimilarityChoice } from "../taxonomy/index.js";
import { conceptEvidence, type ConceptEvidence } from "./demands.js";
import { nearestOccupation } from "./nearest-occupation.js";
import { readOptions } from "./options.js";
import { listNames, nameOf, say } from "./phrase.js";
import type { Rule } from "./rule.js";
import { similarityOption } from "./similarity-option.js";

/** Options of `desiredOccupation`. */
export interface DesiredOccupationOptions {
  /** What each rank after the first costs, 0 to 1. @defaultValue 0.1 */
  readonly perRank?: number;
  /** How near concepts count: levels, or a measure such as `{ measure: "wuPalmer", atLeast: 0.6 }`. @defaultValue the taxonomy's own table */
  readonly similarity?: SimilarityChoice;
}

/** What `desiredOccupation` saw in one pair. */
export interface DesiredOccupationEvidence {
  /** The vacancy's occupation; `null` where it is not stated or not linked. */
  readonly offered: ConceptEvidence | null;
  /** Occupations wished for, in the order of their rank. */
  readonly wished: readonly ConceptEvidence[];
  readonly low: number;
  readonly high: number;
}

/**
 * Judges how near a vacancy is to the occupations that a candidate wishes for.
 *
 * Formula: the best of similarity(wished, vacancy's occupation) · max(0, 1 − `perRank` · (rank − 1)).
 * Missing facts: a vacancy without a linked occupation, and a wish that is not linked, leave the degree between what is known and 1.
 * Not asked: the candidate states no occupation.
 *
 * Worked numbers: the first wish 1; the second wish 0.9; a sibling (0.4) of the first wish 0.4.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function desiredOccupation(options: DesiredOccupationOptions = {}): Rule<DesiredOccupationEvidence, "candidate"> {
  const { similarity: levels, ...numbers } = options;
  const { perRank } = readOptions("desiredOccupation", numbers, { perRank: 0.1 }, { perRank: { atLeast: 0, atMost: 1 } }, ["similarity"]);
  const table = similarityOption(levels);
  return {
    name: "desiredOccupation",
    version: "1",
    options: { perRank, ...table },
    asks: "candidate",
    reads: { candidate: ["desiredOccupations"], vacancy: ["occupation"] },
    bind({ market }) {
      const similarity = createSimilarity(market.taxonomy, levels);
      const { offsets, occupation: wished, rank } = market.candidates.desiredOccupations;
      const from = nearestOccupation(market, {
        name: "desiredOccupations",
        lists: market.candidates.desiredOccupations,
        listedNear: (own) => similarity.demandedBy(own),
        ownNear: (its) => similarity.heldFor(its),
        ranked: { rank, share: (its) => Math.max(0, 1 - perRank * (its - 1)) },
      });
      return {
        asked: (candidate) => offsets[candidate]! < offsets[candidate + 1]!,
        from,
        evidence(candidate, vacancy) {
          const offered = market.vacancies.occupation[vacancy]!;
          const query = from("vacancy", vacancy);
          const entries = Array.from({ length: offsets[candidate + 1]! - offsets[candidate]! }, (_, i) => offsets[candidate]! + i);
          return {
            offered: offered < 0 ? null : conceptEvidence(market, offered),
            wished: entries
              .filter((e) => wished[e]! >= 0)
              .sort((a, b) => rank[a]! - rank[b]! || a - b)
              .map((e) => conceptEvidence(market, wished[e]!)),
            low: query.degree(candidate, 0),
            high: query.degree(candidate, 1),
          };
        },
      };
    },
    describe({ offered, wished, low, high }, locale) {
      const wishes =
        wished.length === 0
          ? say(locale, { en: "not in the list of occupations", id: "tidak ada dalam daftar jabatan" })
          : listNames(
              wished.map((wish) => nameOf(wish, locale)),
              locale,
            );
      if (!offered)
        return say(locale, {
          en: `Wishes: ${wishes}. The vacancy's occupation is not known.`,
          id: `Keinginan: ${wishes}. Jabatan lowongan belum diketahui.`,
        });
      const name = nameOf(offered, locale);
      if (low > 0.8) return say(locale, { en: `Wishes to work as ${name}.`, id: `Ingin bekerja sebagai ${name}.` });
      if (low > 0) return say(locale, { en: `Wishes: ${wishes}; ${name} is near.`, id: `Keinginan: ${wishes}; ${name} dekat dengan itu.` });
      if (high > 0) return say(locale, { en: `Not known whether ${name} is wished.`, id: `Belum diketahui apakah ${name} diinginkan.` });
      return say(locale, { en: `Wishes: ${wishes}; ${name} is not among them.`, id: `Keinginan: ${wishes}; ${name} tidak termasuk.` });
    },
  };
}
