import { compareCodePoints, type IsoDate, type PlaceCode } from "../../model/index.js";
import { isInForce } from "./judge.js";
import type { PackTable } from "./pack-table.js";

/** A minimum wage: of a province (UMP, UMSP) or of a kabupaten or kota (UMK, UMSK). */
export interface WageFloor {
  /** Kemendagri code of two or four digits. */
  readonly place: string;
  /** KBLI code or its beginning, for a sectoral wage. */
  readonly sector?: string | undefined;
  /** Rupiah a month. */
  readonly amount: number;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo?: IsoDate | undefined;
  /** The governor's decree. */
  readonly legalBasis: string;
}

/**
 * Minimum wages. Empty: an office fills in those of its places each January, from the governor's decree; a wage that nobody read is worse than none.
 * They bind for workers of less than a year; micro and small businesses have a rule of their own (unverified).
 */
export const wageFloors: PackTable<WageFloor> = {
  id: "id.wageFloors",
  version: "1",
  source: { title: "PP 49/2025 on wages; the decrees of the governors, to be filled in", confidence: "reported" },
  datedRows: true,
  rows: [],
};

/**
 * Finds the minimum wage of a place, a sector and a day; `undefined` where the table has none.
 *
 * A wage of the kabupaten or kota takes the place of the province's; a sectoral one lies on top: the higher of the two counts.
 * @param rows `wageFloors.rows` as the office has filled them in.
 */
export function wageFloorOf(
  rows: readonly WageFloor[],
  { place, sector = "", on }: { readonly place: PlaceCode; readonly sector?: string | undefined; readonly on: IsoDate },
): WageFloor | undefined {
  if (place.scheme !== "kemendagri") return undefined;
  const valid = rows.filter((row) => isInForce(row, on) && (row.sector === undefined || sector.startsWith(row.sector)));
  const latest = (some: readonly WageFloor[]): WageFloor | undefined =>
    [...some].sort((a, b) => compareCodePoints(b.effectiveFrom, a.effectiveFrom))[0];
  const general = (code: string): WageFloor | undefined => latest(valid.filter((row) => row.place === code && row.sector === undefined));
  const sectoral = (code: string): WageFloor | undefined =>
    latest(
      valid.filter(
        (row) =>
          row.place === code &&
          row.sector !== undefined &&
          row.sector.length === Math.max(...valid.filter((other) => other.place === code).map((other) => other.sector?.length ?? 0)),
      ),
    );
  const [regency, province] = [place.code.slice(0, 4), place.code.slice(0, 2)];
  const found = [general(regency) ?? general(province), sectoral(regency) ?? sectoral(province)].filter((row) => row !== undefined);
  return found.sort((a, b) => b.amount - a.amount)[0];
}
