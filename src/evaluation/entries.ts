import { compareCodePoints } from "../model/index.js";

/**
 * One number for each pair of a query and a document, as columns: the rows of a query stand side by side, in the order in which they came.
 * Ids stay the bytes that they were read as, so that a million rows make no million strings.
 */
export interface Entries {
  /** Ids of the queries, in the order of their code points. */
  readonly queries: readonly string[];
  /** Query `q` has the rows from `starts[q]` to before `starts[q + 1]`. */
  readonly starts: Int32Array;
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
      const { places, starts } = placesByQuery(queries.subarray(0, count), order);
      const moved = (column: Int32Array): Int32Array => {
        if (places === undefined) return column.subarray(0, count);
        const result = new Int32Array(count);
        for (let row = 0; row < count; row++) result[places[row]!] = column[row]!;
        return result;
      };
      const movedValues = places === undefined ? values.subarray(0, count) : new Float64Array(count);
      if (places !== undefined) for (let row = 0; row < count; row++) movedValues[places[row]!] = values[row]!;
      return {
        queries: order.map((index) => ids[index]!),
        starts,
        text,
        from: moved(from),
        to: moved(to),
        hashes: moved(hashes),
        values: movedValues,
        lines: moved(lines),
      };
    },
  };
}

/** Where each row goes (a counting sort, which keeps the order within a query); no places where all rows stand there already. */
function placesByQuery(
  queries: Int32Array,
  order: readonly number[],
): { readonly places: Int32Array | undefined; readonly starts: Int32Array } {
  const counts = new Int32Array(order.length);
  for (const query of queries) counts[query]!++;
  const starts = new Int32Array(order.length + 1);
  const next = new Int32Array(order.length);
  order.forEach((query, place) => {
    next[query] = starts[place]!;
    starts[place + 1] = starts[place]! + counts[query]!;
  });
  const places = new Int32Array(queries.length);
  let stays = true;
  for (let row = 0; row < queries.length; row++) {
    const place = next[queries[row]!]!++;
    places[row] = place;
    if (place !== row) stays = false;
  }
  return { places: stays ? undefined : places, starts };
}

/** Hash of some bytes (FNV-1a: Fowler, Noll and Vo 1991), as the readers also compute it while they read. */
export function hashOf(text: Uint8Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text[at]!, HASH_FACTOR);
  return hash;
}

/** Constants of FNV-1a in 32 bits. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

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
