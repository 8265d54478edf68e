import { placeSchema, checkRecord, type DataIssue, type Place, type Read } from "../../model/index.js";
import type { Sheet } from "../../io/index.js";

/**
 * Reads kecamatan of a published list of Kemendagri's codes, to be laid under `placeDefinitions`: `[...placeDefinitions(), ...value]`.
 *
 * Columns, in any order: `code` (`33.74.01` or `337401`), `name`, and where known `lat` and `lon` in degrees. Rows of other levels are passed over: the
 * pack has them. Errors: a sheet without these columns, a row that is no place.
 */
export function readRegions({ name, rows: [header, ...rows] }: Sheet): Read<readonly Place[]> {
  const issues: DataIssue[] = [];
  const at = (column: string): number => header?.cells.findIndex((cell) => String(cell).trim().toLowerCase() === column) ?? -1;
  const [code, label, latitude, longitude] = [at("code"), at("name"), at("lat"), at("lon")];
  if (code < 0 || label < 0) {
    issues.push({
      severity: "error",
      kind: "file",
      record: "file",
      path: "",
      expected: "columns code and name",
      received: "others",
      source: name,
    });
    return { value: [], issues };
  }
  const places = rows.flatMap(({ line, cells }): Place[] => {
    const digits = String(cells[code] ?? "").replaceAll(".", "");
    if (digits.length !== 6) return [];
    const [north, east] = [cells[latitude], cells[longitude]].map((cell) => (cell === null || cell === undefined ? NaN : Number(cell)));
    const coordinates = Number.isFinite(north) && Number.isFinite(east) ? { coordinates: { latitude: north, longitude: east } } : {};
    const place = {
      scheme: "kemendagri",
      code: digits,
      name: cells[label],
      level: "district",
      parent: { scheme: "kemendagri", code: digits.slice(0, 4) },
      ...coordinates,
    };
    const checked = checkRecord(placeSchema, place, { kind: "place", position: `line ${String(line)}`, source: name });
    issues.push(...checked.issues);
    return checked.record ? [checked.record] : [];
  });
  return { value: places, issues };
}
