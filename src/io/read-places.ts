import { show, type Read } from "../model/index.js";
import { createPlaces, type Places } from "../geo/index.js";
import { readJson } from "./read-json.js";
import { issueAt, leftOut } from "./record-issue.js";

/**
 * Reads a place tree from its JSON form: a list of places, or an object with a list `places`; other keys are notes for its readers.
 * @param source name of the file, for the issues.
 * @returns the places, or `undefined` with an issue where the text is no JSON or holds no list.
 */
export function readPlaces(text: string | Uint8Array, source?: string): Read<Places | undefined> {
  const reading = { kind: "place", source } as const;
  const { value, issues } = readJson(text, reading);
  if (issues.length > 0) return { value: undefined, issues };
  const list: unknown = Array.isArray(value) ? value : (value as { places?: unknown } | null)?.places;
  if (!Array.isArray(list)) {
    return { value: undefined, issues: [issueAt(reading, "file", leftOut("a list of places, or an object with one", show(value)))] };
  }
  const read = createPlaces(list);
  return source === undefined ? read : { value: read.value, issues: read.issues.map((issue) => ({ source, ...issue })) };
}
