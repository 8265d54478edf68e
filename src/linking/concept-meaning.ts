import type { ConceptKind } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import type { Closeness } from "./disambiguate.js";
import type { ConceptMention, TextSpan } from "./linked-text.js";
import type { LabelHit } from "./scan-labels.js";

/** What words mean, wherever they stand. */
export type ConceptMeaning = Omit<ConceptMention, keyof TextSpan | "context">;

/**
 * Tells which concept labels mean that were met at one place: the closest to the vacancy's occupation, then the best trusted.
 * Its confidence is the trust in its label, divided by how many concepts of its kind are as close and as well trusted.
 * @returns what says so for the labels of a place; it remembers what it said.
 */
export function meaningIn(taxonomy: Taxonomy, closeness: Closeness = () => 0): (found: LabelHit["found"]) => ConceptMeaning {
  const known = new Map<LabelHit["found"], ConceptMeaning>();
  return (found) => {
    let meaning = known.get(found);
    if (meaning === undefined) known.set(found, (meaning = meaningOf(found, taxonomy, closeness)));
    return meaning;
  };
}

function meaningOf(found: LabelHit["found"], taxonomy: Taxonomy, closeness: Closeness): ConceptMeaning {
  const best = new Map<number, Pick<LabelHit["found"][number], "label" | "method"> & { readonly trust: number }>();
  for (const { label, method, share } of found) {
    const trust = label.trust * share;
    if (trust > (best.get(label.row)?.trust ?? 0)) best.set(label.row, { label, method, trust });
  }
  const kindOrder = (row: number): number => kindsInDoubt.indexOf(taxonomy.concepts[row]!.kind);
  const ranked = [...best].sort(
    ([rowA, a], [rowB, b]) => closeness(rowB) - closeness(rowA) || b.trust - a.trust || kindOrder(rowA) - kindOrder(rowB) || rowA - rowB,
  );
  const [row, { label, method, trust }] = ranked[0]!;
  const { id, kind } = taxonomy.concepts[row]!;
  const alike = ranked.filter(
    ([other, { trust: their }]) => their === trust && closeness(other) === closeness(row) && taxonomy.concepts[other]!.kind === kind,
  );
  return {
    concept: id,
    row,
    kind,
    label: label.label,
    locale: label.locale,
    method,
    confidence: trust / alike.length,
    alternatives: ranked.slice(1).map(([other]) => taxonomy.concepts[other]!.id),
  };
}

/** Of kinds that the same words may mean, what adverts mean more often stands first. */
const kindsInDoubt: readonly ConceptKind[] = ["skill", "language", "licence", "certificate", "occupation", "field", "sector"];
