import { show, type Read } from "../model/index.js";
import { createTaxonomy, type Taxonomy } from "../taxonomy/index.js";
import { readJson } from "./read-json.js";
import { issueAt, leftOut } from "./record-issue.js";

/**
 * Reads a taxonomy from its JSON form: an object with `id`, `version` and a list `concepts`; other keys are notes for its readers.
 * @param source name of the file, for the issues.
 * @returns the taxonomy, or `undefined` with an issue where the text is no JSON or has not these keys.
 */
export function readTaxonomy(text: string | Uint8Array, source?: string): Read<Taxonomy | undefined> {
  const reading = { kind: "taxonomy", source } as const;
  const { value, issues } = readJson(text, reading);
  if (issues.length > 0) return { value: undefined, issues };
  const { id, version, concepts } = (value ?? {}) as { id?: unknown; version?: unknown; concepts?: unknown };
  if (typeof id !== "string" || id === "" || typeof version !== "string" || version === "" || !Array.isArray(concepts)) {
    return {
      value: undefined,
      issues: [issueAt(reading, "file", leftOut("an object with id, version and a list of concepts", show(value)))],
    };
  }
  const read = createTaxonomy({ id, version, concepts });
  return source === undefined ? read : { value: read.value, issues: read.issues.map((issue) => ({ source, ...issue })) };
}
