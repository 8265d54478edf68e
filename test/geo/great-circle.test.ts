import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { greatCircleKm } from "../../src/geo/index.js";

const geodesics = new URL("../../../shared/data/geodesic/GeodTest-50.dat", import.meta.url);
const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const halfWay = Math.PI * 6371.0088;

describe("great-circle distance", () => {
  test("a degree of the equator is 111.195 km, and Jakarta to Surabaya 665 km", () => {
    expect(greatCircleKm(at(0, 0), at(0, 1))).toBeCloseTo(halfWay / 180, 9);
    expect(greatCircleKm(at(-6.2, 106.816667), at(-7.25, 112.75))).toBeCloseTo(665.1, 0);
  });

  test("crosses the antimeridian by the short way", () => {
    expect(greatCircleKm(at(0, 179.5), at(0, -179.5))).toBeCloseTo(halfWay / 180, 9);
    expect(greatCircleKm(at(12, 180), at(12, -180))).toBeLessThan(1e-9);
  });

  test("at a pole every longitude is the same place", () => {
    expect(greatCircleKm(at(90, 0), at(90, 135))).toBeLessThan(1e-9);
    expect(greatCircleKm(at(90, 17), at(-90, -80))).toBeCloseTo(halfWay, 9);
    expect(greatCircleKm(at(90, 17), at(0, -80))).toBeCloseTo(halfWay / 2, 9);
  });

  test("antipodes are half way round, and a metre beside them a metre less", () => {
    expect(greatCircleKm(at(-6.2, 106.8), at(6.2, -73.2))).toBeCloseTo(halfWay, 9);
    const metre = 0.001 / (halfWay / 180);
    expect(halfWay - greatCircleKm(at(0, 0), at(metre, 180))).toBeCloseTo(0.001, 9);
    expect(greatCircleKm(at(50, 0), at(50 + metre, 0))).toBeCloseTo(0.001, 9);
  });

  test("is at most 0.56 % from the ellipsoid's distance on published geodesics", ({ skip }) => {
    if (!existsSync(geodesics)) skip("the test lines are not there: ../shared/data/geodesic/GeodTest-50.dat");
    const lines = readFileSync(geodesics, "utf8").trim().split("\n");
    expect(lines).toHaveLength(50);
    const errors = lines.map((line) => {
      const [lat1, lon1, , lat2, lon2, , metres] = line.split(" ").map(Number) as [number, number, number, number, number, number, number];
      return Math.abs(greatCircleKm(at(lat1, lon1), at(lat2, lon2)) / (metres / 1000) - 1);
    });
    expect(Math.max(...errors)).toBeLessThanOrEqual(0.0056);
    expect(Math.max(...errors)).toBeGreaterThan(0.001); // the sphere is no ellipsoid: a smaller error would mean that nothing was read
  });

  test("a meridian near a pole, the worst case, stays within 0.56 %", () => {
    // Radius of curvature of WGS 84 along the meridian at a pole: a² / b = 6399.5936 km.
    const arc = (0.01 * Math.PI) / 180;
    expect(greatCircleKm(at(90, 0), at(89.99, 0)) / (6399.5936 * arc)).toBeGreaterThan(1 - 0.0056);
  });

  test("has the same bits both ways, is 0 to itself, and lies between 0 and half way round", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const km = greatCircleKm(a, b);
        expect(greatCircleKm(b, a)).toBe(km);
        expect(greatCircleKm(a, a)).toBe(0);
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThanOrEqual(halfWay * (1 + 1e-15));
      }),
    );
  });

  test("a detour is never shorter", () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(greatCircleKm(a, c)).toBeLessThanOrEqual(greatCircleKm(a, b) + greatCircleKm(b, c) + 1e-9);
      }),
    );
  });
});
