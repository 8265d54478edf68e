import type { Place, PlaceCode } from "../../model/index.js";
import { formerCodes } from "./former-codes.js";
import { islands } from "./islands.js";
import { placeNames } from "./place-names.js";
import { provinces, type Province } from "./provinces.js";
import { regencies, type Regency } from "./regencies.js";

/**
 * Gives Indonesia with its provinces, kabupaten and kota as places, for `createMarket` and `createPlaces`.
 *
 * They stand under Kemendagri's codes. BPS's and ISO's, and those that a place had before the provinces of Papua were split, lead to them, and so do other
 * and former names.
 */
export function placeDefinitions(): readonly Place[] {
  const islandOf = new Map(islands.rows.flatMap(({ island, regencies: codes }) => codes.map((code) => [code, island] as const)));
  const namesOf = new Map(placeNames.rows.map((row) => [row.code, [...(row.otherNames ?? []), ...(row.formerNames ?? [])]]));
  const formerOf = new Map(formerCodes.rows.map(({ code, former }) => [code, former]));
  const regencyOf = ({ code, bps, name, coordinates }: Regency): Place => {
    const former = formerOf.get(code);
    const oldCodes: readonly PlaceCode[] =
      former === undefined
        ? []
        : [
            { scheme: "kemendagri", code: former.kemendagri },
            { scheme: "bps", code: former.bps },
          ];
    const altNames = namesOf.get(code) ?? [];
    return {
      scheme: "kemendagri",
      code,
      name,
      level: "regency",
      parent: { scheme: "kemendagri", code: code.slice(0, 2) },
      coordinates,
      island: islandOf.get(code) ?? mainIsland.get(code.slice(0, 2)),
      ...(altNames.length === 0 ? {} : { altNames }),
      ...(oldCodes.length === 0 ? {} : { successorOf: oldCodes }),
      altCodes: [{ scheme: "bps", code: bps }],
    };
  };
  const mainIsland = new Map(provinces.rows.map(({ code, island }) => [code, island]));
  const elsewhere = new Map<string, number>();
  for (const code of islandOf.keys()) elsewhere.set(code.slice(0, 2), (elsewhere.get(code.slice(0, 2)) ?? 0) + 1);
  const isOnOneIsland = (code: string): boolean =>
    (elsewhere.get(code) ?? 0) < MOST * regencies.rows.filter((regency) => regency.code.startsWith(code)).length;
  return [
    indonesia,
    ...provinces.rows.map((province) => provinceOf(province, isOnOneIsland(province.code))),
    ...regencies.rows.map(regencyOf),
  ];
}

/** A province of which a larger share lies elsewhere has no island of its own. */
const MOST = 0.25;

const indonesia: Place = {
  scheme: "iso-3166",
  code: "ID",
  name: "Indonesia",
  level: "country",
  coordinates: { latitude: -2.5, longitude: 118 },
  altNames: ["Republik Indonesia", "NKRI"],
};

function provinceOf(
  { code, bps, iso, name, coordinates, island, otherNames, formerNames = [], splitFrom }: Province,
  isOnOneIsland: boolean,
): Place {
  const altNames = [...otherNames, ...formerNames];
  return {
    scheme: "kemendagri",
    code,
    name,
    level: "province",
    parent: { scheme: "iso-3166", code: "ID" },
    coordinates,
    ...(isOnOneIsland ? { island } : {}),
    ...(altNames.length === 0 ? {} : { altNames }),
    ...(splitFrom === undefined ? {} : { validFrom: splitFrom.on, successorOf: [{ scheme: "kemendagri", code: splitFrom.code }] }),
    altCodes: [
      { scheme: "bps", code: bps },
      { scheme: "iso-3166", code: iso },
    ],
  };
}
