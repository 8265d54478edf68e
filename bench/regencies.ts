import { createPlaces, type Coordinates, type Place, type Places } from "pengantar";
import { createRandom } from "./random.js";

const PROVINCES = 38;
const REGENCIES = 514;

/** A country of 38 provinces and 514 regencies, as many as Indonesia has, strewn over its latitudes and longitudes. */
export function createRegencies(seed: number): {
  readonly places: Places;
  readonly regencies: readonly Place[];
  readonly provinces: readonly Place[];
} {
  const random = createRandom(seed);
  const near = ({ latitude, longitude }: Coordinates, degrees: number): Coordinates => ({
    latitude: latitude + (random.below(2001) / 1000 - 1) * degrees,
    longitude: longitude + (random.below(2001) / 1000 - 1) * degrees,
  });
  const country: Place = { scheme: "iso-3166", code: "ID", name: "Country", level: "country" };
  const provinces = Array.from({ length: PROVINCES }, (_, i): Place => {
    const code = String(11 + i);
    return {
      scheme: "kemendagri",
      code,
      name: `Province ${code}`,
      level: "province",
      parent: { scheme: "iso-3166", code: "ID" },
      coordinates: near({ latitude: -3, longitude: 97 + i }, 5),
      island: `Island ${String(i >> 3)}`,
    };
  });
  const regencies = Array.from({ length: REGENCIES }, (_, i): Place => {
    const province = provinces[random.below(PROVINCES)]!;
    const code = `${province.code}${String(i).padStart(3, "0")}`;
    return {
      scheme: "kemendagri",
      code,
      name: `Regency ${code}`,
      level: "regency",
      parent: { scheme: "kemendagri", code: province.code },
      coordinates: near(province.coordinates!, 1.2),
    };
  });
  return { places: createPlaces([country, ...provinces, ...regencies]).value, regencies, provinces };
}
