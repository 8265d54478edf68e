/** Letters of an abbreviation: `CDO`, `R.N.`, `HR/IT`; at most so many. */
const abbreviation = /^[A-Z][A-Z0-9&./-]{0,7}$/;

/**
 * Takes a title apart that says one thing twice: `CEO (Chief Executive Officer)` is both of them, `Chief Diversity Officer (CDO)` likewise.
 * @param short the short title that the source gives beside it, if any.
 * @returns the titles, short ones last; a remark in brackets that is no second title stays where it is.
 */
export function onetTitles(title: string, short?: string): readonly string[] {
  const [, outer, inner] = /^(.+?)\s*\(([^()]+)\)$/.exec(title) ?? [];
  const told = short === undefined ? [] : [short];
  if (outer === undefined || inner === undefined) return [title, ...told];
  const isTwice = [outer, inner].some((part) => part === short || abbreviation.test(part));
  if (!isTwice) return [title, ...told];
  const parts = abbreviation.test(outer) || outer === short ? [inner, outer] : [outer, inner];
  return [...parts, ...told.filter((part) => !parts.includes(part))];
}
