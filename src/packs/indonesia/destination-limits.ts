import { compareCodePoints, type IsoDate, type PayPeriod } from "../../model/index.js";
import { isInForce } from "./judge.js";
import type { PackTable } from "./pack-table.js";

/** What a worker may at most be asked to pay, or must at least be paid, in a country and occupation. */
export interface DestinationLimit {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** Beginnings of ISCO-08 unit groups. @defaultValue every occupation */
  readonly occupations?: readonly string[] | undefined;
  /** Highest cost that the worker bears. */
  readonly costCap?: { readonly amount: number; readonly currency: string } | undefined;
  /** Lowest wage of the contract. */
  readonly minimumWage?: { readonly amount: number; readonly currency: string; readonly period: PayPeriod } | undefined;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo?: IsoDate | undefined;
  readonly legalBasis: string;
}

/**
 * Caps of cost and floors of wage by destination. Only those that a publication names with act and sum are here, and they are unverified; an office adds
 * those of its destinations from KP2MI's decrees and the contract templates of the missions. What is in no row is unknown, and asks to be verified.
 */
export const destinationLimits: PackTable<DestinationLimit> = {
  id: "id.destinationLimits",
  version: "1",
  source: { title: "Decrees on costs of placement by destination, as reported; to be filled in by the office", confidence: "unverified" },
  datedRows: true,
  rows: [
    {
      country: "HK",
      occupations: ["5152", "5311", "5322", "9111"],
      costCap: { amount: 14_780_400, currency: "IDR" },
      effectiveFrom: "2012-05-24",
      effectiveTo: "2020-07-14",
      legalBasis: "Kepmenakertrans 98/2012, until Peraturan BP2MI 9/2020 freed these occupations of cost",
    },
  ],
};

/** A case that limits are asked for. */
export interface DestinationCase {
  readonly country: string;
  /** ISCO-08 unit group; where it is not known, only limits of every occupation hold. */
  readonly isco08?: string | undefined;
  readonly on: IsoDate;
}

/**
 * Finds the limit of a country, an occupation and a day, for cost or for wage; `undefined` where the table has none. The limit for an occupation takes the
 * place of that for all, and the newer that of the older.
 * @param rows `destinationLimits.rows`, or as the office has filled them in.
 */
export function destinationLimitOf(
  rows: readonly DestinationLimit[],
  of: "costCap" | "minimumWage",
  { country, isco08, on }: DestinationCase,
): DestinationLimit | undefined {
  const fit = ({ occupations }: DestinationLimit): number =>
    Math.max(0, ...(occupations ?? []).filter((start) => isco08?.startsWith(start)).map(({ length }) => length));
  return rows
    .filter((row) => row.country === country && row[of] !== undefined && (row.occupations === undefined || fit(row) > 0))
    .filter((row) => isInForce(row, on))
    .toSorted((a, b) => fit(b) - fit(a) || compareCodePoints(b.effectiveFrom, a.effectiveFrom))[0];
}
