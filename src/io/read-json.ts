import { show, type Read } from "../model/index.js";
import { decodeWhole } from "./decode-text.js";
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
  } catch (error) {
    const at = positionIn(error instanceof Error ? error.message : "");
    const rest = at === undefined ? "" : text.slice(at, at + 40);
    const received = text.trim() === "" ? "an empty text" : rest === "" ? "text that is no JSON, or ends too early" : show(rest);
    return { fault: { line: lineAt(text, at ?? text.trimEnd().length), trouble: leftOut("JSON", received) } };
  }
}

/** V8 says the position in its message; where another engine does not, the line is that of the end. */
function positionIn(message: string): number | undefined {
  const found = /position (\d+)/.exec(message);
  return found ? Number(found[1]) : undefined;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n|\n|\r/).length;
}
