import { show, type Read } from "../model/index.js";
import { decodeWhole } from "./decode-text.js";
import { findJsonFault } from "./json-fault.js";
import { expectedInstead, issueAt, leftOut, type Reading, type Trouble } from "./record-issue.js";

/**
 * Reads one JSON text (RFC 8259), in UTF-8 or, with a byte order mark, UTF-16.
 * A number that is too large becomes an infinity, for the schema to refuse; a key `__proto__` stays an ordinary key.
 * @returns the value, or `undefined` with an issue that names the line: no JSON, or bytes that are no text.
 */
export function readJson(text: string | Uint8Array, reading: Reading): Read<unknown> {
  const decoded = decodeWhole(text);
  const { value, fault } = parseJson(decoded.text);
  if (fault) return { value: undefined, issues: [issueAt(reading, fault.line, fault.trouble)] };
  if (!decoded.broken) return { value, issues: [] };
  const line = lineAt(decoded.text, decoded.text.indexOf("\uFFFD"));
  return { value: undefined, issues: [issueAt(reading, line, leftOut(expectedInstead.encoding, "bytes of another encoding"))] };
}

/** A JSON value, or where and why there is none. */
export interface ParsedJson {
  readonly value?: unknown;
  readonly fault?: { readonly line: number; readonly trouble: Trouble } | undefined;
}

/** Parses one JSON text that is decoded already. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const at = findJsonFault(text) ?? text.length;
    const found = text.trim() === "" ? "an empty text" : at === text.length ? "the end of the text" : show(text.slice(at, at + 40));
    return { fault: { line: lineAt(text, at), trouble: leftOut("JSON", found) } };
  }
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n|\n|\r/).length;
}
