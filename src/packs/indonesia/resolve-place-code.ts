import type { PlaceScheme } from "../../model/index.js";
import { createPlaces, type Places } from "../../geo/index.js";
import type { PlaceChoice } from "./place-choice.js";
import { placeDefinitions } from "./place-definitions.js";
import { resolvePlace } from "./resolve-place.js";

/** The list that a code of a province, kabupaten or kota is taken from. */
export type CodeScheme = Extract<PlaceScheme, "kemendagri" | "bps">;

/** What else is known of a code. */
export interface PlaceCodeWish {
  /** The list that the source says its codes are from. */
  readonly scheme?: CodeScheme | undefined;
  /** The name that stands beside the code: it proves the list, or contradicts it. */
  readonly name?: string | undefined;
}

/**
 * What a code without a scheme may be: one place, in the lists that agree on it; several; or none. `contradiction` says that the code and the
 * name beside it are two places.
 */
export type PlaceCodeResolution =
  | (PlaceChoice & { readonly status: "resolved"; readonly schemes: readonly CodeScheme[] })
  | {
      readonly status: "ambiguous" | "unknown" | "contradiction";
      readonly choices: readonly (PlaceChoice & { readonly scheme?: CodeScheme })[];
    };

/**
 * Finds the place of a code of a province, kabupaten or kota, written `32.75` or `3275`.
 *
 * The same digits name different places in the lists of Kemendagri and BPS: *1101* is Aceh Selatan or Simeulue, *3175* Jakarta Timur or Jakarta Utara.
 * Where neither a scheme nor a name settles it, both are given. *3275* is Kota Bekasi in both.
 */
export function resolvePlaceCode(code: string, { scheme, name = "" }: PlaceCodeWish = {}): PlaceCodeResolution {
  const digits = code.trim().replaceAll(".", "");
  const places = (ownPlaces ??= createPlaces(placeDefinitions()).value);
  const found = (["kemendagri", "bps"] as const)
    .filter((one) => scheme === undefined || one === scheme)
    .map((one) => ({ scheme: one, row: places.rowOf({ scheme: one, code: digits }) }))
    .filter(({ row }) => row >= 0);
  const choices = found.map(({ scheme: one, row }) => ({ place: places.places[row]!, way: "name" as const, scheme: one }));
  const named = resolvePlace(name);
  if (named.status === "resolved") {
    const agreed = choices.filter(({ place }) => place === places.places[places.rowOf(named.place)]);
    if (agreed.length > 0) return { status: "resolved", place: agreed[0]!.place, way: named.way, schemes: agreed.map((one) => one.scheme) };
    return choices.length > 0
      ? { status: "contradiction", choices: [...choices, { place: named.place, way: named.way }] }
      : { status: "unknown", choices: [{ place: named.place, way: named.way }] };
  }
  const [first] = choices;
  if (first === undefined) return { status: "unknown", choices: [] };
  if (choices.some(({ place }) => place !== first.place)) return { status: "ambiguous", choices };
  return { status: "resolved", place: first.place, way: "name", schemes: choices.map((one) => one.scheme) };
}

let ownPlaces: Places | undefined;
