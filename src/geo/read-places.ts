import {
  checkRecord,
  compareCodePoints,
  placeSchema,
  show,
  type DataIssue,
  type Place,
  type PlaceCode,
  type PlaceLevel,
} from "../model/index.js";

/** Levels from the widest; a parent stands before its children. */
export const levelOrder: readonly PlaceLevel[] = ["country", "province", "regency", "district", "village"];

/** Writes a place code as one text, `kemendagri:3275`. */
export function placeKey(code: PlaceCode): string {
  return `${code.scheme}:${code.code}`;
}

/**
 * Checks the places one by one and puts them in code-point order of scheme, then code.
 *
 * A place that does not pass, and a second one with the same code, is left out with an error. A parent that is unknown or not of a wider level is left
 * out with a warning: so no chain of parents comes back to where it began. A place without one is warned of, unless it is a country, or a province of a
 * list that has Indonesia only.
 */
export function readPlaces(inputs: Iterable<unknown>, issues: DataIssue[]): readonly Place[] {
  const byKey = new Map<string, Place>();
  let position = 0;
  for (const input of inputs) {
    position++;
    const undotted = withoutDots(input);
    const checked = checkRecord(placeSchema, undotted, { kind: "place", position: nameOf(undotted) ?? `#${String(position)}` });
    for (const issue of checked.issues) issues.push(issue);
    const place = checked.record;
    if (!place) continue;
    const key = placeKey(place);
    if (byKey.has(key))
      issues.push({
        severity: "error",
        kind: "place",
        record: key,
        path: "code",
        expected: "a code of its own; the first stays",
        received: key,
      });
    else byKey.set(key, place);
  }
  return [...byKey.values()]
    .sort((a, b) => compareCodePoints(a.scheme, b.scheme) || compareCodePoints(a.code, b.code))
    .map((place) => freezePlace(checkParent(place, byKey, issues)));
}

/** Takes the dots out of the codes, `32.75` to `3275`, and leaves the input alone. */
function withoutDots(input: unknown): unknown {
  if (!isRecord(input)) return input;
  const changed: Record<string, unknown> = { ...undotted(input) };
  if (isRecord(changed["parent"])) changed["parent"] = undotted(changed["parent"]);
  for (const field of ["successorOf", "altCodes"]) {
    const codes = changed[field];
    if (Array.isArray(codes)) changed[field] = codes.map((code: unknown) => (isRecord(code) ? undotted(code) : code));
  }
  return changed;
}

function undotted(code: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const digits = code["code"];
  return typeof digits === "string" && /^\d+(?:\.\d+)+$/.test(digits) ? { ...code, code: digits.replaceAll(".", "") } : code;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A place has no id: its code names it in issues, where both parts can be read. */
function nameOf(input: unknown): string | undefined {
  if (!isRecord(input)) return undefined;
  const { scheme, code } = input;
  return typeof scheme === "string" && typeof code === "string" && code !== ""
    ? `${scheme}:${code}`.slice(0, 200).toWellFormed()
    : undefined;
}

function checkParent(place: Place, byKey: ReadonlyMap<string, Place>, issues: DataIssue[]): Place {
  const warn = (expected: string, received: string): void => {
    issues.push({ severity: "warning", kind: "place", record: placeKey(place), path: "parent", expected, received });
  };
  const { parent: code, ...alone } = place;
  if (code === undefined) {
    const standsAlone = place.level === "country" || (place.level === "province" && place.scheme !== "iso-3166");
    if (!standsAlone) warn("the place that it lies in", show(undefined));
    return place;
  }
  const parent = byKey.get(placeKey(code));
  if (parent === undefined) warn("the code of a place", placeKey(code));
  else if (levelOrder.indexOf(parent.level) >= levelOrder.indexOf(place.level))
    warn(`a place wider than a ${place.level}`, `${placeKey(code)}, a ${parent.level}`);
  else return place;
  return alone;
}

function freezePlace(place: Place): Place {
  for (const inner of [
    place.parent,
    place.coordinates,
    place.altNames,
    place.successorOf,
    ...(place.successorOf ?? []),
    place.altCodes,
    ...(place.altCodes ?? []),
  ])
    Object.freeze(inner);
  return Object.freeze(place);
}
