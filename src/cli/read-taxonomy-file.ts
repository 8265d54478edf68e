import type { DataIssue } from "../model/index.js";
import { readTaxonomy } from "../io/index.js";
import { loadTaxonomy, type Taxonomy } from "../taxonomy/index.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { readWhole } from "./read-file.js";
import { reportIssues } from "./report-issues.js";
import type { Shell } from "./shell.js";

/** First byte of a snapshot, which no text begins with. */
const SNAPSHOT = 0x89;

/** Reads a taxonomy: its JSON form, or the snapshot that `pengantar taxonomy import` writes. */
export function readTaxonomyFile(
  bytes: Uint8Array,
  file: string,
): { readonly value: Taxonomy | undefined; readonly issues: readonly DataIssue[] } {
  if (bytes[0] !== SNAPSHOT) return readTaxonomy(bytes, file);
  try {
    return { value: loadTaxonomy(bytes), issues: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const expected = "a taxonomy's snapshot as it was written";
    return {
      value: undefined,
      issues: [{ severity: "error", kind: "taxonomy", record: "file", source: file, path: "", expected, received: error.message }],
    };
  }
}

/** Reads a taxonomy without which there is nothing to do. @throws Stop where it cannot be used; what is wrong with it is listed then. */
export async function openTaxonomy(file: string, shell: Shell): Promise<Taxonomy> {
  const { value, issues } = readTaxonomyFile(await readWhole(file, shell.say), file);
  if (value) return value;
  reportIssues({ issues, unlinked: [] }, false, shell);
  throw new Stop(exitCodes.badData, shell.say.taxonomy.unusable);
}
