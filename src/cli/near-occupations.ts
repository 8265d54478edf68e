import { localize, type Locale } from "../model/index.js";
import type { Matcher } from "../matching/index.js";
import { wuPalmer } from "../taxonomy/index.js";

/** An occupation that is near to what a person wishes or has done, and in which there are vacancies. */
export interface NearOccupation {
  readonly name: string;
  /** Ids of its vacancies that are open to the person, the best first. */
  readonly vacancies: readonly string[];
}

/** Nearer than this, a common ancestor says something: below it, two occupations share hardly more than a major group. */
const NEAR = 0.5;

/** Finds the occupations nearest to those that a person names, among the vacancies that are open to him or her. */
export function nearOccupations(matcher: Matcher, id: string, locale: Locale, most: number): readonly NearOccupation[] {
  const { market } = matcher;
  const { taxonomy } = market;
  const person = market.candidate(market.rowOf("candidate", id));
  const rowIn = (concept: string | undefined): readonly number[] => {
    const row = concept === undefined ? -1 : taxonomy.rowOf(concept);
    return row < 0 ? [] : [row];
  };
  const own = new Set([
    ...(person.desiredOccupations ?? []).flatMap(({ concept }) => rowIn(concept)),
    ...(person.experience ?? []).flatMap(({ occupation }) => rowIn(occupation?.concept)),
  ]);
  if (own.size === 0) return [];
  const measure = wuPalmer(taxonomy);
  const found = new Map<number, { readonly nearness: number; readonly vacancies: string[] }>();
  for (const match of matcher.vacanciesFor(id).matches) {
    const [row] = rowIn(market.vacancy(market.rowOf("vacancy", match.id)).occupation?.concept);
    if (row === undefined || own.has(row)) continue;
    const known = found.get(row) ?? { nearness: Math.max(...Array.from(own, (one) => measure.between(one, row))), vacancies: [] };
    known.vacancies.push(match.id);
    found.set(row, known);
  }
  return Array.from(found)
    .filter(([, { nearness }]) => nearness >= NEAR)
    .sort(([, a], [, b]) => b.nearness - a.nearness || b.vacancies.length - a.vacancies.length)
    .slice(0, most)
    .map(([row, { vacancies }]) => ({ name: localize(taxonomy.labels(row), locale, taxonomy.concepts[row]!.id), vacancies }));
}
