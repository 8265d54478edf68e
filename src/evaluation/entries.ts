import { compareCodePoints } from "../model/json.js";

/**
 * One number for each pair of a query and a document, as columns: the rows of a query stand side by side, in the order in which they came.
 * Ids stay the bytes that they were read as, so that a million rows make no million strings.
 */
export interface Entries {
  /** Ids of the queries, in the order of their code points. */
  readonly queries: readonly string[];
  /** Query `q` has the rows from `starts[q]` to before `ends[q]`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** UTF-8 in which the ids of documents stand. */
  readonly text: Uint8Array;
  /** Where the id of a row's document begins, and ends, in `text`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Hash of the document's bytes: `hashOf`. */
  readonly hashes: Int32Array;
  /** Grade or score of the row. */
  readonly values: Float64Array;
  /** Line (or place in a list, 1 first) that the row came from. */
  readonly lines: Int32Array;
}

/** Takes rows as they come, and gives them back as columns. */
export interface EntryBuilder {
  readonly text: Uint8Array;
  /** Adds a row. @param query number of the query, from `query`. */
  add(query: number, from: number, to: number, hash: number, value: number, line: number): void;
  /** Number of a query, by its id. */
  query(id: string): number;
  /** Groups the rows by query. */
  build(): Entries;
}

/** Starts without rows. @param text holds the ids of the documents. @param expected how many rows there may be. */
export function createEntryBuilder(text: Uint8Array, expected = 1024): EntryBuilder {
  let room = Math.max(16, Math.ceil(expected));
  let [from, to, hashes] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  let [queries, lines, values] = [new Int32Array(room), new Int32Array(room), new Float64Array(room)];
  let count = 0;
  const numbers = new Map<string, number>();
  const ids: string[] = [];

  const grow = (): void => {
    room *= 2;
    const longer = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(room);
      copy.set(column);
      return copy;
    };
    [from, to, hashes, queries, lines] = [longer(from), longer(to), longer(hashes), longer(queries), longer(lines)];
    const copy = new Float64Array(room);
    copy.set(values);
    values = copy;
  };

  return {
    text,
    add(query, start, end, hash, value, line) {
      if (count === room) grow();
      from[count] = start;
      to[count] = end;
      hashes[count] = hash;
      queries[count] = query;
      values[count] = value;
      lines[count] = line;
      count++;
    },
    query(id) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, ids.length);
      return ids.push(id) - 1;
    },
    build() {
      const order = ids.map((_, index) => index).sort((a, b) => compareCodePoints(ids[a]!, ids[b]!));
      const own = queries.subarray(0, count);
      const { starts, ends, isSideBySide } = rangesOf(own, ids.length);
      const places = isSideBySide ? undefined : placesByQuery(own, starts);
      const moved = <Column extends Int32Array | Float64Array>(column: Column): Column => {
        const rows = column.subarray(0, count) as Column;
        if (places === undefined) return rows;
        const result = rows.slice() as Column;
        for (let row = 0; row < count; row++) result[places[row]!] = rows[row]!;
        return result;
      };
      return {
        queries: order.map((query) => ids[query]!),
        starts: Int32Array.from(order, (query) => starts[query]!),
        ends: Int32Array.from(order, (query) => ends[query]!),
        text,
        from: moved(from),
        to: moved(to),
        hashes: moved(hashes),
        values: moved(values),
        lines: moved(lines),
      };
    },
  };
}

/** Where the rows of each query stand, or will: one query after the other, in the order in which they first came. */
function rangesOf(queries: Int32Array, count: number) {
  const ends = new Int32Array(count);
  let isSideBySide = true;
  let last = -1;
  for (const query of queries) {
    if (query !== last) {
      if (ends[query]! > 0) isSideBySide = false;
      last = query;
    }
    ends[query]!++;
  }
  const starts = new Int32Array(count);
  for (let query = 0; query < count; query++) {
    starts[query] = query === 0 ? 0 : ends[query - 1]!;
    ends[query]! += starts[query]!;
  }
  return { starts, ends, isSideBySide };
}

/** Where each row goes: a counting sort, which keeps the order within a query. */
function placesByQuery(queries: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  return queries.map((query) => next[query]!++);
}

/** Hash of some bytes (FNV-1a: Fowler, Noll and Vo 1991). */
export function hashOf(text: Uint8Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text[at]!, HASH_FACTOR);
  return hash;
}

/** Constants of FNV-1a in 32 bits. */
const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

const decoder = new TextDecoder();

/** Id of a row's document. */
export function documentOf({ text, from, to }: Entries, row: number): string {
  return decoder.decode(text.subarray(from[row], to[row]));
}

/** Compares two documents by their bytes, as strcmp does: negative where the first comes first. */
export function compareBytes(
  text: Uint8Array,
  from: number,
  to: number,
  otherText: Uint8Array,
  otherFrom: number,
  otherTo: number,
): number {
  const common = Math.min(to - from, otherTo - otherFrom);
  for (let at = 0; at < common; at++) {
    const difference = text[from + at]! - otherText[otherFrom + at]!;
    if (difference !== 0) return difference;
  }
  return to - from - (otherTo - otherFrom);
}
