import type { DataIssue } from "../model/index.js";
import type { Market } from "./market.js";
import { updateMarket } from "./update-market.js";

/** Hypothetical records: each takes the place of the record with its id, or joins. */
export interface HypotheticalRecords {
  readonly candidate?: unknown;
  readonly vacancy?: unknown;
}

/**
 * Asks "what if": the same market with a record replaced or added, as `updateMarket` makes it.
 * @returns the market as it was where a record has an error, with the issues.
 */
export function withRecords(
  market: Market,
  { candidate, vacancy }: HypotheticalRecords,
): { readonly market: Market; readonly issues: readonly DataIssue[] } {
  const only = (record: unknown): unknown[] => (record === undefined ? [] : [record]);
  const changed = updateMarket(market, { upsert: { candidates: only(candidate), vacancies: only(vacancy) } });
  return changed.issues.some(({ severity }) => severity === "error") ? { market, issues: changed.issues } : changed;
}
