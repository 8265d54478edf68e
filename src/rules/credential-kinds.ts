import { documentState, NOT_STATED, type Market, type NumberColumn, type Row } from "../market/index.js";
import { compareCodePoints } from "../model/index.js";
import { createSimilarity } from "../taxonomy/index.js";
import { credentialName, wordName, wordsOf, type CredentialName } from "./credential-evidence.js";
import { assuming } from "./assume.js";
import { bestAnswer, type CredentialValue, type HeldCredentials } from "./credentials.js";
import type { DemandList } from "./demands.js";
import { validity } from "./validity.js";

/** Numbers that degrees of credentials are made of. */
export interface CredentialNumbers {
  /** Lowest value of what has no last day. */
  readonly undated: number;
  /** Lowest and highest value of a document that is applied for. */
  readonly inProgress: readonly [low: number, high: number];
}

/** What sets one kind of credential apart, bound to a market. */
export interface CredentialKind {
  readonly demands: DemandList;
  readonly held: HeldCredentials & { readonly until: NumberColumn };
  readonly keys: { readonly demands: readonly NumberColumn[]; readonly held: readonly NumberColumn[] };
  readonly value: CredentialValue;
  /** Tells whether what is held answers what is demanded at all, but for its last day. */
  readonly answers: (demanded: number, held: number) => boolean;
  /** Names the alternatives of a requirement of a vacancy; none for words that are not linked to a concept. */
  readonly namesOf: (vacancy: Row) => (demanded: readonly number[]) => readonly CredentialName[];
}

/** Makes the kind for a market. */
export type BindKind = (market: Market, numbers: CredentialNumbers) => CredentialKind;

/** Who holds what implies a concept, or is a kind of it, holds it; what is merely near is something else. */
const levels = { narrower: 1, broader: 0, sibling: 0, topSibling: 0, related: 0 } as const;

export const licenceKind: BindKind = (market, { undated }) => {
  const demands = market.vacancies.licenceDemands;
  const held = market.candidates.licences;
  const similarity = createSimilarity(market.taxonomy, levels);
  const answers = (d: number, h: number): boolean => similarity.between(demands.concept[d]!, held.concept[h]!) === 1;
  return {
    demands,
    held,
    keys: { demands: [demands.concept], held: [held.concept] },
    value: bestAnswer(
      held,
      (d, h, day, assume) => (answers(d, h) ? validity(held.until[h]!, day, undated, assume) : 0),
      (d) => demands.concept[d]! < 0,
    ),
    answers: (d, h) => demands.concept[d]! >= 0 && answers(d, h),
    namesOf: () => (entries) => namedConcepts(market, demands.concept, entries),
  };
};

export const certificateKind: BindKind = (market, { undated }) => {
  const demands = market.vacancies.certificateDemands;
  const held = market.candidates.certificates;
  const similarity = createSimilarity(market.taxonomy, levels);
  const isUnit = (d: number): boolean => demands.concept[d] === NOT_STATED;
  const answers = (d: number, h: number): boolean => {
    if (isUnit(d)) return held.unit[h] === demands.unit[d];
    return held.concept[h]! >= 0 && similarity.between(demands.concept[d]!, held.concept[h]!) === 1;
  };
  const one = bestAnswer(
    held,
    (d, h, day, assume) => (answers(d, h) ? validity(held.until[h]!, day, undated, assume) : 0),
    (d) => demands.concept[d] === -1,
  );
  return {
    demands,
    held,
    keys: { demands: [demands.concept, demands.unit], held: [held.concept, held.unit] },
    // Units stand before concepts, and are one alternative together: the share of them that is covered.
    value(candidate, from, to, day, assume) {
      let concepts = from;
      let covered = 0;
      for (; concepts < to && isUnit(concepts); concepts++) covered += one(candidate, concepts, concepts + 1, day, assume);
      const share = concepts === from ? 0 : covered / (concepts - from);
      return concepts === to ? share : Math.max(share, one(candidate, concepts, to, day, assume));
    },
    answers: (d, h) => demands.concept[d] !== -1 && answers(d, h),
    namesOf(vacancy) {
      const words = wordsOf(market, vacancy, "certificate");
      return (entries) => {
        const units = entries.filter(isUnit).flatMap((d) => words(demands.unit[d]!));
        const all = units.sort(compareCodePoints);
        const together = all.length === 0 ? [] : [wordName(all.join(" + "))];
        return [...together, ...namedConcepts(market, demands.concept, entries)];
      };
    },
  };
};

export const documentKind: BindKind = (market, { undated, inProgress }) => {
  const demands = market.vacancies.documentDemands;
  const held = market.candidates.documents;
  const answers = (d: number, h: number): boolean => demands.type[d] === held.type[h];
  return {
    demands,
    held,
    keys: { demands: [demands.type], held: [held.type, held.status] },
    value: bestAnswer(
      held,
      (d, h, day, assume) => {
        if (!answers(d, h)) return 0;
        switch (held.status[h]) {
          case documentState.have:
            return validity(held.until[h]!, day, undated, assume);
          case documentState.inProgress:
            return assuming(inProgress[0], inProgress[1], assume);
          case documentState.missing:
            return 0;
          default:
            return assume;
        }
      },
      () => false,
    ),
    answers: (d, h) => answers(d, h) && held.status[h] === documentState.have,
    namesOf(vacancy) {
      const words = wordsOf(market, vacancy, "document");
      return (entries) => entries.flatMap((d) => words(demands.type[d]!)).map(wordName);
    },
  };
};

function namedConcepts(market: Market, concepts: NumberColumn, entries: readonly number[]): CredentialName[] {
  return entries.filter((d) => concepts[d]! >= 0).map((d) => credentialName(market, concepts[d]!));
}
