import { localize, type Locale } from "../model/index.js";
import { occupationNearness, type Matcher } from "../matching/index.js";

/** An occupation that is near to what a person wishes or has done. */
export interface NearOccupation {
  readonly name: string;
  /** Ids of its vacancies that are open to the person, the best first; none where there are none. */
  readonly vacancies: readonly string[];
}

/** Nearer than this, a common ancestor says something: below it, two occupations share hardly more than a major group. */
const NEAR = 0.5;

/**
 * Finds the occupations nearest to those that a person names: first those with vacancies that are open to him or her; then, up to `most`, those of the
 * taxonomy, groups left out, in which there are none at present.
 */
export function nearOccupations(matcher: Matcher, id: string, locale: Locale, most: number): readonly NearOccupation[] {
  const { market } = matcher;
  const { taxonomy } = market;
  const person = market.candidate(market.rowOf("candidate", id));
  const nearness = occupationNearness(market, person);
  const { own } = nearness;
  if (own.size === 0) return [];
  const found = new Map<number, { readonly near: number; readonly vacancies: string[] }>();
  for (const match of matcher.vacanciesFor(id).matches) {
    const { occupation } = market.vacancy(market.rowOf("vacancy", match.id));
    const row = occupation?.concept === undefined ? -1 : taxonomy.rowOf(occupation.concept);
    if (row < 0 || own.has(row)) continue;
    const known = found.get(row) ?? { near: nearness.of(row), vacancies: [] };
    known.vacancies.push(match.id);
    found.set(row, known);
  }
  const named = (row: number, vacancies: readonly string[]): NearOccupation => ({
    name: localize(taxonomy.labels(row), locale, taxonomy.concepts[row]!.id),
    vacancies,
  });
  const withVacancies = Array.from(found)
    .filter(([, { near }]) => near >= NEAR)
    .sort(([, a], [, b]) => b.near - a.near || b.vacancies.length - a.vacancies.length)
    .slice(0, most);
  const isGroup = new Set(taxonomy.concepts.flatMap(({ broader = [] }) => broader));
  const others = taxonomy.concepts.flatMap(({ id: concept, kind, replacedBy }, row) => {
    if (kind !== "occupation" || replacedBy !== undefined || isGroup.has(concept) || own.has(row) || found.has(row)) return [];
    const near = nearness.of(row);
    return near >= NEAR ? [{ row, near }] : [];
  });
  others.sort((a, b) => b.near - a.near);
  return [
    ...withVacancies.map(([row, { vacancies }]) => named(row, vacancies)),
    ...others.slice(0, most - withVacancies.length).map(({ row }) => named(row, [])),
  ];
}
