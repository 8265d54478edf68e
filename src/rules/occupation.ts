import { NOT_STATED, type Market, type Row } from "../market/index.js";
import { createSimilarity, type Relation, type Similarity, type SimilarityChoice } from "../taxonomy/index.js";
import { conceptEvidence, type ConceptEvidence } from "./demands.js";
import { nearestOccupation } from "./nearest-occupation.js";
import { nameOf, say } from "./phrase.js";
import type { Rule } from "./rule.js";
import { similarityOption } from "./similarity-option.js";

/** Options of `occupation`. */
export interface OccupationOptions {
  /** How near concepts count: levels, or a measure such as `{ measure: "wuPalmer", atLeast: 0.6 }`. @defaultValue the taxonomy's own table */
  readonly similarity?: SimilarityChoice;
}

/** What `occupation` saw in one pair. */
export interface OccupationEvidence {
  /** The vacancy's occupation; `null` where its words are not linked to a concept. */
  readonly demanded: ConceptEvidence | null;
  /** The nearest occupation that the candidate has worked in. */
  readonly held?: ConceptEvidence & { readonly relation: Relation };
  readonly low: number;
  readonly high: number;
}

/**
 * Judges how near a candidate's past occupations are to the vacancy's.
 *
 * Formula: the best similarity(vacancy's occupation, past occupation) in the taxonomy.
 * Missing facts: a silent or partial history, a job whose occupation is not linked, and a vacancy's occupation that is not linked leave
 * the degree between what is known and 1. Not asked: the vacancy names no occupation.
 *
 * Worked numbers, with the default table: the same occupation 1; a sibling in the same group 0.4; no work yet (`experience: []`) 0.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function occupation(options: OccupationOptions = {}): Rule<OccupationEvidence, "vacancy"> {
  const unknown = Object.keys(options).find((name) => name !== "similarity");
  if (unknown !== undefined) throw new TypeError(`occupation: expected only the option similarity; received ${unknown}`);
  return {
    name: "occupation",
    version: "1",
    options: similarityOption(options.similarity),
    asks: "vacancy",
    reads: { candidate: ["experience"], vacancy: ["occupation"] },
    monotone: ["experience"],
    bind({ market }) {
      const similarity = createSimilarity(market.taxonomy, options.similarity);
      const demanded = market.vacancies.occupation;
      const from = nearestOccupation(market, {
        name: "experience.occupation",
        lists: market.candidates.experience,
        listedNear: (own) => similarity.heldFor(own),
        ownNear: (its) => similarity.demandedBy(its),
      });
      return {
        asked: (vacancy) => demanded[vacancy] !== NOT_STATED,
        from,
        evidence(candidate, vacancy) {
          const row = demanded[vacancy]!;
          const query = from("vacancy", vacancy);
          return {
            demanded: row < 0 ? null : conceptEvidence(market, row),
            ...(row < 0 ? {} : nearestHeld(market, similarity, candidate, row)),
            low: query.degree(candidate, 0),
            high: query.degree(candidate, 1),
          };
        },
      };
    },
    describe({ demanded, held, low, high }, locale) {
      if (!demanded)
        return say(locale, {
          en: "The occupation of the vacancy is not in the list of occupations.",
          id: "Jabatan lowongan tidak ada dalam daftar jabatan.",
        });
      const asked = nameOf(demanded, locale);
      if (held?.relation === "exact") return say(locale, { en: `Has worked as ${asked}.`, id: `Pernah bekerja sebagai ${asked}.` });
      if (held?.relation === "alike") {
        const past = nameOf(held, locale);
        return say(locale, {
          en: `Has worked as ${past}, work much like ${asked}.`,
          id: `Pernah bekerja sebagai ${past}, mirip dengan ${asked}.`,
        });
      }
      if (held) {
        const past = nameOf(held, locale);
        return say(locale, {
          en: `Has worked as ${past}, which is near ${asked}.`,
          id: `Pernah bekerja sebagai ${past}, dekat dengan ${asked}.`,
        });
      }
      if (high > low)
        return say(locale, {
          en: `Not known whether there is experience near ${asked}.`,
          id: `Belum diketahui apakah ada pengalaman yang dekat dengan ${asked}.`,
        });
      return say(locale, { en: `Has not worked near ${asked}.`, id: `Belum pernah bekerja dekat dengan ${asked}.` });
    },
  };
}

function nearestHeld(market: Market, similarity: Similarity, candidate: Row, demanded: number): Pick<OccupationEvidence, "held"> {
  const { experience } = market.candidates;
  let best = 0;
  let nearest: Pick<OccupationEvidence, "held"> = {};
  for (let e = experience.offsets[candidate]!; e < experience.offsets[candidate + 1]!; e++) {
    const occupation = experience.occupation[e]!;
    const near = occupation < 0 ? 0 : similarity.between(demanded, occupation);
    if (near <= best) continue;
    best = near;
    nearest = { held: { ...conceptEvidence(market, occupation), relation: similarity.relation(demanded, occupation) } };
  }
  return nearest;
}
