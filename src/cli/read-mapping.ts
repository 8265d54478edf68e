import type { DataIssue } from "../model/index.js";
import { parseMapping, readJson, type Mapping } from "../io/index.js";

/** Reads a mapping file; no mapping where the issues say why not. */
export function readMapping(
  bytes: Uint8Array,
  source: string,
): { readonly value: Mapping | undefined; readonly issues: readonly DataIssue[] } {
  const { value, issues } = readJson(bytes, { kind: "mapping", source });
  return issues.length > 0 ? { value: undefined, issues } : parseMapping(value, source);
}
