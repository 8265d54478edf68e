import type { DataIssue } from "../model/index.js";
import { readTaxonomy } from "../io/index.js";
import { loadTaxonomy, type Taxonomy } from "../taxonomy/index.js";
import { exitCodes, Stop } from "./exit-codes.js";
import { readWhole } from "./read-file.js";
import { reportIssues } from "./report-issues.js";
import type { Shell } from "./shell.js";

/** Whether bytes are those of a snapshot: its first byte is one that no text begins with. */
export function isSnapshot(bytes: Uint8Array): boolean {
  return bytes[0] === 0x89;
}

/** Reads a taxonomy: its JSON form, or the snapshot that `pengantar taxonomy import` writes. */
export function readTaxonomyFile(
  bytes: Uint8Array,
  file: string,
): { readonly value: Taxonomy | undefined; readonly issues: readonly DataIssue[] } {
  if (!isSnapshot(bytes)) return readTaxonomy(bytes, file);
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
  return taxonomyIn(await readWhole(file, shell.say), file, shell);
}

/** The same, of a file's bytes. */
export function taxonomyIn(bytes: Uint8Array, file: string, shell: Shell): Taxonomy {
  const { value, issues } = readTaxonomyFile(bytes, file);
  if (value) return value;
  reportIssues({ issues, unlinked: [] }, false, shell);
  throw new Stop(exitCodes.badData, shell.say.taxonomy.unusable);
}
