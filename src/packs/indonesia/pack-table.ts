import type { IsoDate } from "../../model/index.js";

/**
 * How far a statement may be relied on: `verified` (the act or the official list itself was read), `reported` (publications that agree with each
 * other say so), `unverified` (from general knowledge, or sources disagree: an officer must confirm it).
 */
export type Confidence = "verified" | "reported" | "unverified";

/** Where a statement comes from. */
export interface Source {
  /** Name of the act, list or publication, with its article or number. */
  readonly title: string;
  readonly url?: string | undefined;
  readonly confidence: Confidence;
}

/** A table of a country's pack: data that someone wrote down, with where it comes from and since when it holds. */
export interface PackTable<Row> {
  readonly id: string;
  /** Raised with every change of a row. */
  readonly version: string;
  readonly source: Source;
  /** The first day on which it holds; absent where it is no matter of dates. */
  readonly effectiveFrom?: IsoDate | undefined;
  /** The last day on which it holds. */
  readonly effectiveTo?: IsoDate | undefined;
  readonly rows: readonly Row[];
}
