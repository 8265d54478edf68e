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
export type PackTable<Row> = PackTableHead & { readonly rows: readonly Row[] } & TableValidity<Row>;

interface PackTableHead {
  readonly id: string;
  /** Raised with every change of a row. */
  readonly version: string;
  readonly source: Source;
}

/** Since when a table holds: as a whole, row by row, or never in law, because nothing but a list is in it. */
export type TableValidity<Row> =
  | {
      /** The first day on which it holds. */
      readonly effectiveFrom: IsoDate;
      /** The last day on which it holds. */
      readonly effectiveTo?: IsoDate | undefined;
      readonly datedRows?: undefined;
      readonly noLegalEffect?: undefined;
    }
  | {
      /** Each row says itself from or until when it holds. */
      readonly datedRows: Row extends DatedRow ? true : never;
      readonly effectiveFrom?: undefined;
      readonly effectiveTo?: undefined;
      readonly noLegalEffect?: undefined;
    }
  | {
      readonly noLegalEffect: NoLegalEffect;
      readonly effectiveFrom?: undefined;
      readonly effectiveTo?: undefined;
      readonly datedRows?: undefined;
    };

type DatedRow = { readonly effectiveFrom: IsoDate } | { readonly effectiveTo: IsoDate };

/** Nothing in a table binds anyone, and so nothing in it begins or ends on a day: when it was compiled, and why it has no date of its own. */
export interface NoLegalEffect {
  readonly compiledOn: IsoDate;
  readonly because: string;
}
