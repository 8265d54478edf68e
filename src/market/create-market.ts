import type { DataIssue } from "../model/index.js";
import { buildMarket, type MarketOptions } from "./market-builder.js";
import type { Market } from "./market.js";

/** The records of a market, each checked as it comes, and what they are read with. */
export interface MarketInput extends MarketOptions {
  /** Candidates, as read from outside: unknown until checked. */
  readonly candidates: Iterable<unknown>;
  readonly vacancies: Iterable<unknown>;
}

/** As `MarketInput`, with records that come over time. */
export interface AsyncMarketInput extends MarketOptions {
  readonly candidates: AsyncIterable<unknown> | Iterable<unknown>;
  readonly vacancies: AsyncIterable<unknown> | Iterable<unknown>;
}

/**
 * Checks, indexes and freezes candidates and vacancies once.
 * A record with an error is left out and listed; one with a warning is in, and what the warning names is unknown.
 * Every record is read once; it is kept as bytes, not as an object.
 * @throws RangeError where `statistics` were made by another analyzer.
 */
export function createMarket(input: MarketInput): { readonly market: Market; readonly issues: readonly DataIssue[] } {
  const builder = buildMarket(input);
  for (const candidate of input.candidates) builder.candidates.add(candidate);
  for (const vacancy of input.vacancies) builder.vacancies.add(vacancy);
  return builder.finish();
}

/** `createMarket` for records that come over time, such as the lines of a file. */
export async function createMarketFrom(
  input: AsyncMarketInput,
): Promise<{ readonly market: Market; readonly issues: readonly DataIssue[] }> {
  const builder = buildMarket(input);
  for await (const candidate of input.candidates) builder.candidates.add(candidate);
  for await (const vacancy of input.vacancies) builder.vacancies.add(vacancy);
  return builder.finish();
}
