import { show } from "../model/index.js";
import type { TextPiece } from "./decode-text.js";
import { parseJson } from "./read-json.js";
import { expectedInstead, leftOut, type Reading } from "./record-issue.js";
import type { Raise, SourceRow } from "./source-row.js";

/** The key under which a JSON object has its list, by kind; `records` does for every kind. */
const keys: ReadonlyMap<string, string> = new Map([
  ["candidate", "candidates"],
  ["vacancy", "vacancies"],
  ["concept", "concepts"],
  ["place", "places"],
  ["demographics", "demographics"],
]);

/**
 * Reads a JSON text that holds a list of records; it is held as a whole.
 * Where bytes of it could not be decoded, the records that have a replacement character are left out.
 */
export async function* readList(pieces: AsyncIterable<TextPiece>, reading: Reading, raise: Raise): AsyncGenerator<readonly SourceRow[]> {
  const texts: string[] = [];
  let broken = false;
  for await (const piece of pieces) {
    texts.push(piece.text);
    broken ||= piece.broken;
  }
  const text = texts.join("");
  if (text.trim() === "") return;
  const { value, fault } = parseJson(text);
  if (fault) {
    raise(fault.line, fault.trouble);
    return;
  }
  const list = listIn(value, reading.kind);
  if (list === undefined) {
    const wanted = [keys.get(reading.kind), "records"].filter((key) => key !== undefined).join(" or ");
    raise("file", leftOut(`a list, or an object with a list under ${wanted}`, show(value)));
    return;
  }
  const rows: SourceRow[] = [];
  for (const [index, item] of list.entries()) {
    if (broken && JSON.stringify(item).includes("\uFFFD")) raise(`#${String(index + 1)}`, leftOut(expectedInstead.encoding, show(item)));
    else rows.push({ value: item, ordinal: index + 1 });
  }
  yield rows;
}

function listIn(value: unknown, kind: string): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (value === null || typeof value !== "object") return undefined;
  const holder = value as Readonly<Record<string, unknown>>;
  const key = [keys.get(kind), "records"].find((name) => name !== undefined && Object.hasOwn(holder, name) && Array.isArray(holder[name]));
  return key === undefined ? undefined : (holder[key] as readonly unknown[]);
}
