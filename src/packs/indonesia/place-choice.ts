import type { Place } from "../../model/index.js";

/**
 * How a text led to a place: by its name of today (`name`), another one in use (`otherName`) or one that it had (`formerName`); or, only among
 * choices, by a shortened word (`abbreviation`), by letters alike (`spelling`) or by its name with another type (`type`: *Kota Kudus*).
 */
export type PlaceWay = "name" | "otherName" | "formerName" | "abbreviation" | "spelling" | "type";

/** A place that a text may mean. */
export interface PlaceChoice {
  readonly place: Place;
  readonly way: PlaceWay;
}
