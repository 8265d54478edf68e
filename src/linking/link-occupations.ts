import type { Taxonomy } from "../taxonomy/index.js";
import type { Language } from "../text/index.js";
import { createOccupationLinker, type LinkedTitle, type OccupationLinker, type OccupationOptions } from "./occupation-linker.js";

/**
 * Ranks the occupations that a title may name.
 * @param source a prepared linker, or a taxonomy, which is prepared for this one title: for many titles, prepare it once.
 * @throws RangeError as `OccupationLinker.link`.
 */
export function linkOccupations(
  title: string,
  source: Taxonomy | OccupationLinker,
  { languages, ...options }: OccupationOptions & { readonly languages?: readonly Language[] | undefined } = {},
): LinkedTitle {
  const linker = "link" in source ? source : createOccupationLinker(source, languages === undefined ? {} : { languages });
  return linker.link(title, options);
}
