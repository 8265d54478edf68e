import { arrangeColumns } from "./arrange-columns.js";
import type { Columns, IntegerColumn } from "./column.js";
import { emptyColumns, growColumns } from "./grow-columns.js";
import { emptyColumn, growColumn } from "./growing-column.js";
import { arrangeDigests, growDigests, type RecordDigests } from "./record-digests.js";
import type { KeyedRecord } from "./side-recipe.js";

/** Records kept as UTF-8 JSON, decoded only when somebody asks for one. */
export interface RecordStore {
  /** Whether all of each record is kept, or its facts alone. */
  readonly whole: boolean;
  /** Decodes what is kept of the record in a row; `undefined` for one without facts where only those are kept. */
  read(row: number): unknown;
  /** Digests of the records in these rows, whole or not, end to end. */
  digests(rows: Int32Array): Uint8Array;
  /** Records in another order: row `i` of the new store is row `order[i]` of this one. Bytes of records that are not taken are given up by and by. */
  arrange(order: Int32Array): RecordStore;
}

/** Records to which more come. */
export interface GrowingRecords {
  /** @param json the record as JSON, where the caller has it; it is copied. */
  append(record: KeyedRecord, json?: Uint8Array): void;
  /** The records so far; it does not see those that come later. */
  view(): RecordStore;
}

const SEGMENT_BYTES = 1 << 24;
/** The first segment is small and each one wider than the last: a store of one hypothetical record must not cost one of a million. */
const FIRST_SEGMENT_BYTES = 1 << 12;
const layout = { segment: "integer", start: "integer", length: "integer" } as const;

interface Contents {
  readonly whole: boolean;
  readonly segments: readonly Uint8Array[];
  readonly rows: Columns<typeof layout>;
  readonly digests: RecordDigests;
}

/** Where a store keeps its bytes: only this file looks inside. */
const contentsOf = new WeakMap<RecordStore, Contents>();

const nothing = new Uint8Array(0);
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A store without a record: of those that come it keeps all, or their facts alone. */
export function noRecords(whole: boolean): RecordStore {
  return recordStore({ whole, segments: [], rows: emptyColumns(layout), digests: growDigests() });
}

/**
 * Lets records grow behind those that are there, in segments of their own.
 * A million plain objects would cost 4 GB of heap; their bytes cost what they are long.
 */
export function growRecords(start: RecordStore, segmentBytes = SEGMENT_BYTES): GrowingRecords {
  const before = contentsOf.get(start)!;
  const { whole } = before;
  const segments = [...before.segments];
  const earlier = segments.length;
  const rows = growColumns<typeof layout>(before.rows);
  const digests = growDigests(before.digests.made(before.rows.segment.length));
  let room = new Uint8Array(0);
  let used = 0;
  const keep = (bytes: Uint8Array): void => {
    if (used + bytes.length > room.length) {
      const wanted = Math.min(FIRST_SEGMENT_BYTES * 4 ** Math.min(segments.length - earlier, 16), segmentBytes);
      room = new Uint8Array(Math.max(wanted, bytes.length));
      segments.push(room);
      used = 0;
    }
    room.set(bytes, used);
    rows.append({ segment: Math.max(0, segments.length - 1), start: used, length: bytes.length });
    used += bytes.length;
  };
  return {
    append(record, json) {
      const bytes = json ?? encoder.encode(JSON.stringify(record));
      if (whole) keep(bytes);
      else {
        digests.push(bytes);
        keep(record.facts === undefined ? nothing : encoder.encode(JSON.stringify(record.facts)));
      }
    },
    view: () => recordStore({ whole, segments, rows: rows.view(), digests }),
  };
}

/** Records end to end, as a snapshot holds them. */
export interface PackedRecords {
  readonly whole: boolean;
  readonly bytes: Uint8Array;
  /** What is kept of the record in row `r` stands at `offsets[r]` up to `offsets[r + 1]`. */
  readonly offsets: Uint32Array;
  readonly digests: Uint8Array;
}

/** Puts the records of a store end to end. @throws RangeError where they are longer than 4 GiB. */
export function packRecords(store: RecordStore): PackedRecords {
  const { whole, segments, rows } = contentsOf.get(store)!;
  const { segment, start, length } = rows;
  const offsets = new Uint32Array(length.length + 1);
  let end = 0;
  for (let row = 0; row < length.length; row++) offsets[row + 1] = end += length[row]!;
  if (end >= 2 ** 32) throw new RangeError(`expected records of less than 4 GiB together, received ${String(end)} bytes`);
  const bytes = new Uint8Array(end);
  for (let row = 0; row < length.length; row++) {
    // A store that keeps facts alone may have no segment.
    const from = segments[segment[row]!];
    if (from) bytes.set(from.subarray(start[row], start[row]! + length[row]!), offsets[row]);
  }
  return { whole, bytes, offsets, digests: store.digests(Int32Array.from(length.keys())) };
}

/** Makes a store of records that lie end to end; it is a view of the given arrays. */
export function unpackRecords({ whole, bytes, offsets, digests }: PackedRecords): RecordStore {
  const start = offsets.subarray(0, -1);
  const rows = { segment: new Uint8Array(start.length), start, length: start.map((from, row) => offsets[row + 1]! - from) };
  return recordStore({ whole, segments: [bytes], rows, digests: growDigests(digests) });
}

function recordStore(contents: Contents): RecordStore {
  const { whole, segments, rows, digests } = contents;
  const { segment, start, length } = rows;
  const bytesOf = (row: number): Uint8Array => {
    if (!(row in segment)) throw new RangeError(`expected a row from 0 to ${String(segment.length - 1)}, received ${String(row)}`);
    return segments[segment[row]!]?.subarray(start[row], start[row]! + length[row]!) ?? new Uint8Array(0);
  };
  const store: RecordStore = {
    whole,
    read(row) {
      const bytes = bytesOf(row);
      return bytes.length === 0 ? undefined : (JSON.parse(decoder.decode(bytes)) as unknown);
    },
    digests: (order) => arrangeDigests(order, digests.all(segment.length, bytesOf), segment.length),
    arrange(order) {
      const arranged = growDigests(arrangeDigests(order, digests.made(segment.length), segment.length));
      return recordStore(withoutWaste({ whole, segments, rows: arrangeColumns<typeof layout>(order, rows), digests: arranged }));
    },
  };
  contentsOf.set(store, contents);
  return store;
}

/** Copies what is left of segments of which less than half is; the others are shared. */
function withoutWaste(contents: Contents): Contents {
  const { segments, rows } = contents;
  const { segment, start, length } = rows;
  const used = new Float64Array(segments.length);
  for (let row = 0; row < segment.length; row++) used[segment[row]!] = used[segment[row]!]! + length[row]!;
  const kept = segments.map((bytes, index) => (used[index]! * 2 < bytes.length ? new Uint8Array(used[index]!) : bytes));
  used.fill(0);
  const starts = growColumn(emptyColumn("integer"));
  for (let row = 0; row < segment.length; row++) {
    const index = segment[row]!;
    const [from, to] = [segments[index], kept[index]];
    if (from === to || !from || !to) {
      starts.push(start[row]!);
      continue;
    }
    to.set(from.subarray(start[row], start[row]! + length[row]!), used[index]);
    starts.push(used[index]!);
    used[index] = used[index]! + length[row]!;
  }
  return { ...contents, segments: kept, rows: { ...rows, start: starts.view() as IntegerColumn } };
}
