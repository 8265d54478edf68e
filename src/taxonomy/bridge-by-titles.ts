import { compareCodePoints, type Concept, type ConceptId, type ConceptKind, type Locale } from "../model/index.js";
import { titlesOf, type TitleRole } from "./titles-of.js";

/** Two concepts that mean nearly the same. */
export interface CloseMatch {
  readonly concept: ConceptId;
  readonly other: ConceptId;
  /** In (0, 1]; 1 for the same. */
  readonly weight: number;
}

/** A title that both lists have, and that may mean several concepts of one of them. */
export interface AmbiguousTitle {
  readonly locale: Locale;
  /** As it was compared: normalised, in the singular. */
  readonly title: string;
  /** Of the first list, in code-point order. */
  readonly concepts: readonly ConceptId[];
  /** Of the second list. */
  readonly others: readonly ConceptId[];
}

/** What titles tell about two lists. */
export interface TitleBridges {
  /** In code-point order of concept, then of the other; what `joinTaxonomies` takes. */
  readonly closeMatches: readonly CloseMatch[];
  /** Titles that no bridge was built on, for a person to decide; without those whose concepts other titles bridge. In code-point order. */
  readonly ambiguous: readonly AmbiguousTitle[];
}

/**
 * Bridges two lists of concepts, such as O*NET and ESCO, by the titles that they share.
 *
 * Titles are compared normalised, English ones in the singular; the parts of a list of trades (*Welders, Cutters, Solderers, and Brazers*) count as
 * alternative titles. On each side a title means the one concept that prefers it (of a group and one of its own, the narrower), else the one that has it as
 * an alternative; where several could be meant it tells nothing. Each shared title is a piece of evidence: .8 where both prefer it, .6 where one does, .3 where neither does. The weight of a
 * bridge is 1 − Π (1 − evidence) over its titles (a noisy or: Pearl 1988, Probabilistic reasoning in intelligent systems, section 4.3.2), to three digits.
 * @param options.kind of the concepts that are compared. @defaultValue "occupation"
 */
export function bridgeByTitles(
  concepts: Iterable<Concept>,
  others: Iterable<Concept>,
  { kind = "occupation" }: { readonly kind?: ConceptKind | undefined } = {},
): TitleBridges {
  const [ours, theirs] = [holdersByTitle(concepts, kind), holdersByTitle(others, kind)];
  const doubts = new Map<ConceptId, Map<ConceptId, number>>();
  const undecided: AmbiguousTitle[] = [];
  for (const [title, its] of ours) {
    const other = theirs.get(title);
    if (!other) continue;
    const [one, two] = [meantBy(its), meantBy(other)];
    if (one && two) {
      const before = doubts.get(one.id) ?? new Map<ConceptId, number>();
      doubts.set(one.id, before.set(two.id, (before.get(two.id) ?? 1) * (1 - evidence[`${one.role} ${two.role}`])));
    } else undecided.push({ locale: title.slice(0, 2) as Locale, title: title.slice(3), concepts: idsOf(its), others: idsOf(other) });
  }
  const isBridged = (title: AmbiguousTitle): boolean =>
    title.concepts.some((id) => title.others.some((other) => doubts.get(id)?.has(other)));
  return {
    closeMatches: [...doubts]
      .flatMap(([concept, their]) =>
        [...their].map(([other, doubt]) => ({ concept, other, weight: Math.round(1000 * (1 - doubt)) / 1000 })),
      )
      .sort((a, b) => compareCodePoints(a.concept, b.concept) || compareCodePoints(a.other, b.other)),
    ambiguous: undecided
      .filter((title) => !isBridged(title))
      .sort((a, b) => compareCodePoints(a.title, b.title) || compareCodePoints(a.locale, b.locale)),
  };
}

const evidence = {
  "preferred preferred": 0.8,
  "preferred alternative": 0.6,
  "alternative preferred": 0.6,
  "alternative alternative": 0.3,
} as const satisfies Record<`${TitleRole} ${TitleRole}`, number>;

/** Who has a title, and as what. */
type Holders = Map<ConceptId, { readonly concept: Concept; readonly role: TitleRole }>;

function holdersByTitle(concepts: Iterable<Concept>, kind: ConceptKind): ReadonlyMap<string, Holders> {
  const byTitle = new Map<string, Holders>();
  // The order in which concepts come must not decide the last bit of a product.
  const sorted = [...concepts].sort((a, b) => compareCodePoints(a.id, b.id));
  for (const concept of sorted) {
    if (concept.kind !== kind || concept.replacedBy !== undefined || concept.deprecated === true) continue;
    for (const [title, role] of titlesOf(concept)) {
      const holders = byTitle.get(title) ?? (new Map() as Holders);
      byTitle.set(title, holders.set(concept.id, { concept, role }));
    }
  }
  return byTitle;
}

/** The only one that prefers a title, else the only one that has it; of a group and one of its own the narrower; nobody where several might be meant. */
function meantBy(holders: Holders): { readonly id: ConceptId; readonly role: TitleRole } | undefined {
  const all = [...holders.values()];
  const preferring = all.filter(({ role }) => role === "preferred");
  const meant = preferring.length > 0 ? preferring : all;
  const [only, ...more] = meant.filter(({ concept }) => !meant.some((other) => other.concept.broader?.includes(concept.id)));
  return only && more.length === 0 ? { id: only.concept.id, role: only.role } : undefined;
}

function idsOf(holders: Holders): readonly ConceptId[] {
  return [...holders.keys()].sort(compareCodePoints);
}
