import { createOccupationReader, resolvePlace, type OccupationReader, type OccupationReading } from "../packs/indonesia/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { english } from "../text/index.js";
import { indonesian } from "../text/indonesian.js";

/**
 * Reads unit groups from titles, each once: hundreds of adverts have one title. It is prepared when the first title comes.
 * @param taxonomy tells what is nearest to a title; without it, trade words alone are read.
 */
export function titleReader(taxonomy?: Taxonomy): OccupationReader {
  let reader: OccupationReader | undefined;
  const known = new Map<string, OccupationReading>();
  return {
    read: (title) => {
      reader ??= createOccupationReader({
        taxonomy,
        languages: [indonesian, english],
        isPlace: (name) => resolvePlace(name).status === "resolved",
      });
      const reading = known.get(title) ?? reader.read(title);
      known.set(title, reading);
      return reading;
    },
  };
}
