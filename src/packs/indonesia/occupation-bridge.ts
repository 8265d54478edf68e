import type { Concept } from "../../model/index.js";
import { joinTaxonomies } from "../../taxonomy/index.js";

/** Classifications of occupations that an office has, each as the concepts that its reader gives. */
export interface OccupationParts {
  /** KBJI 2014, of `readKbji`. */
  readonly kbji: Iterable<Concept>;
  /** ISCO-08, of `readIsco08`. */
  readonly isco08?: Iterable<Concept> | undefined;
  /** ESCO, of `readEsco`. */
  readonly esco?: Iterable<Concept> | undefined;
  /** The office's own list, laid over the others. */
  readonly own?: Iterable<Concept> | undefined;
}

/**
 * Joins KBJI with ISCO-08 and ESCO by their codes: no dictionary is between them.
 *
 * The first four digits of KBJI are unit groups of ISCO-08, and every occupation of ESCO stands under exactly one. So *Tukang Las* (KBJI 7212), *Welders
 * and flame cutters* (ISCO-08 7212) and ESCO's group are one concept with the labels of all.
 * @param version of the whole; raise it where a part changes.
 * @returns what `createTaxonomy` takes. Source: KBJI 2014 (Kemenakertrans and BPS), which follows ISCO-08.
 */
export function bridgeOccupations(
  { kbji, isco08 = [], esco = [], own = [] }: OccupationParts,
  version: string,
): ReturnType<typeof joinTaxonomies> {
  return joinTaxonomies({ id: "id.occupations", version, parts: [isco08, esco, kbji, own] });
}

/** Gives the unit group of ISCO-08 that a KBJI code lies in: `2514.00` and `2514` are 2514; groups above have fewer digits. */
export function isco08OfKbji(code: string): string | undefined {
  const [, digits] = /^(\d{1,4})(?:\.\d{2})?$/.exec(code.trim()) ?? [];
  return digits === undefined || digits.startsWith(UNIFORMED) ? undefined : digits;
}

/** KBJI's groups of army and police have numbers of their own. */
const UNIFORMED = "0";
