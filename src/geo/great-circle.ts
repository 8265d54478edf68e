import type { Coordinates } from "../model/index.js";

/** Mean radius of the earth, (2a + b) / 3 of the ellipsoid GRS 80. Source: IUGG; Moritz (2000), Geodetic Reference System 1980, J. Geodesy 74, table 2. */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS_PER_DEGREE = Math.PI / 180;

/**
 * Measures the way between two points on a sphere, in kilometres.
 *
 * It differs from the distance on the ellipsoid WGS 84 by at most 0.56 %. The same bits in both directions; 0 from a point to itself.
 *
 * Formula: haversine, h = sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2), d = 2R atan2(√h, √(1 − h)). Source: Sinnott (1984), Virtues of the haversine,
 * Sky & Telescope 68(2), 159. Here h and 1 − h are both written as sums of squares, with φ the mean latitude, so that neither loses digits:
 * not for neighbours (h near 0) and not for antipodes (h near 1).
 * @param a degrees in the ranges of `Coordinates`; likewise `b`.
 */
export function greatCircleKm(a: Coordinates, b: Coordinates): number {
  const meanLatitude = ((a.latitude + b.latitude) / 2) * RADIANS_PER_DEGREE;
  const halfLatitude = ((a.latitude - b.latitude) / 2) * RADIANS_PER_DEGREE;
  const halfLongitude = ((a.longitude - b.longitude) / 2) * RADIANS_PER_DEGREE;
  const east = Math.sin(halfLongitude) ** 2;
  const west = Math.cos(halfLongitude) ** 2;
  const near = Math.sin(halfLatitude) ** 2 * west + Math.cos(meanLatitude) ** 2 * east;
  const far = Math.cos(halfLatitude) ** 2 * west + Math.sin(meanLatitude) ** 2 * east;
  return 2 * EARTH_RADIUS_KM * Math.atan2(Math.sqrt(near), Math.sqrt(far));
}
