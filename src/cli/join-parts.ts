import type { DataIssue, Read } from "../model/index.js";
import { bridgeByTitles, createTaxonomy, joinTaxonomies, type AmbiguousTitle, type CloseMatch, type Taxonomy } from "../taxonomy/index.js";

/** Taxonomies by where they come from. */
export type Parts = ReadonlyMap<string, Taxonomy>;

/** A taxonomy made of several, and how O*NET and ESCO were bridged in it. */
export interface Joined extends Read<Taxonomy> {
  /** Bridges that titles built where the crosswalk, if any, has none. */
  readonly byTitles: number;
  readonly byCrosswalk: number;
  readonly ambiguous: readonly AmbiguousTitle[];
}

/** Joins taxonomies in one graph; O*NET and ESCO, which have no codes in common, by a crosswalk and by the titles that they share. */
export function joinParts(parts: Parts, crosswalk: readonly CloseMatch[]): Joined {
  const all = [...parts.values()];
  if (all.length === 1) return { value: all[0]!, issues: [] as readonly DataIssue[], byTitles: 0, byCrosswalk: 0, ambiguous: [] };
  const [id, version] = [all.map((part) => part.id).join("+"), all.map((part) => part.version).join("+")];
  const [onet, esco] = [parts.get("onet"), parts.get("esco")];
  const { closeMatches, ambiguous } = onet && esco ? bridgeByTitles(onet.concepts, esco.concepts) : { closeMatches: [], ambiguous: [] };
  const pairOf = ({ concept, other }: CloseMatch): string => JSON.stringify([concept, other]);
  const told = new Set(crosswalk.map(pairOf));
  const more = closeMatches.filter((match) => !told.has(pairOf(match)));
  const joined = joinTaxonomies({ id, version, parts: all.map(({ concepts }) => concepts), closeMatches: [...crosswalk, ...more] });
  return { ...createTaxonomy(joined), byTitles: more.length, byCrosswalk: crosswalk.length, ambiguous };
}
