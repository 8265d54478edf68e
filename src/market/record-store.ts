import { arrangeColumns } from "./arrange-columns.js";
import type { Columns, IntegerColumn } from "./column.js";
import { emptyColumns, growColumns } from "./grow-columns.js";
import { emptyColumn, growColumn } from "./growing-column.js";

/** Records kept as UTF-8 JSON, decoded only when somebody asks for one. */
export interface RecordStore {
  /** The bytes of the record in a row. @throws RangeError for a row that is not there. */
  bytes(row: number): Uint8Array;
  /** Decodes the record in a row. @throws RangeError for a row that is not there. */
  read(row: number): unknown;
  /** Records in another order: row `i` of the new store is row `order[i]` of this one. Bytes of records that are not taken are given up by and by. */
  arrange(order: Int32Array): RecordStore;
}

/** Records to which more come. */
export interface GrowingRecords {
  append(record: unknown): void;
  /** The records so far; it does not see those that come later. */
  view(): RecordStore;
}

const SEGMENT_BYTES = 1 << 24;
/** The first segment is small and each one wider than the last: a store of one hypothetical record must not cost one of a million. */
const FIRST_SEGMENT_BYTES = 1 << 12;
const layout = { segment: "integer", start: "integer", length: "integer" } as const;

interface Contents {
  readonly segments: readonly Uint8Array[];
  readonly rows: Columns<typeof layout>;
}

/** Where a store keeps its bytes: only this file looks inside. */
const contentsOf = new WeakMap<RecordStore, Contents>();

/** A store without a record. */
export const noRecords: RecordStore = recordStore({ segments: [], rows: emptyColumns(layout) });

/**
 * Lets records grow behind those that are there, in segments of their own.
 * A million plain objects would cost 4 GB of heap; their bytes cost what they are long.
 */
export function growRecords(start: RecordStore = noRecords, segmentBytes = SEGMENT_BYTES): GrowingRecords {
  const { segments: before, rows: rowsBefore } = contentsOf.get(start)!;
  const encoder = new TextEncoder();
  const segments = [...before];
  const rows = growColumns(rowsBefore);
  let room: Uint8Array = new Uint8Array(0);
  let used = 0;
  return {
    append(record) {
      const bytes = encoder.encode(JSON.stringify(record));
      if (used + bytes.length > room.length) {
        const wanted = Math.min(FIRST_SEGMENT_BYTES * 4 ** Math.min(segments.length - before.length, 16), segmentBytes);
        room = new Uint8Array(Math.max(wanted, bytes.length));
        segments.push(room);
        used = 0;
      }
      room.set(bytes, used);
      rows.append({ segment: segments.length - 1, start: used, length: bytes.length });
      used += bytes.length;
    },
    view: () => recordStore({ segments, rows: rows.view() }),
  };
}

function recordStore(contents: Contents): RecordStore {
  const { segments, rows } = contents;
  const decoder = new TextDecoder();
  const store: RecordStore = {
    bytes(row) {
      const segment = segments[rows.segment[row] ?? -1];
      if (!segment) throw new RangeError(`expected a row from 0 to ${String(rows.segment.length - 1)}, received ${String(row)}`);
      return segment.subarray(rows.start[row], rows.start[row]! + rows.length[row]!);
    },
    read: (row) => JSON.parse(decoder.decode(store.bytes(row))) as unknown,
    arrange: (order) => recordStore(withoutWaste({ segments, rows: arrangeColumns<typeof layout>(order, rows) })),
  };
  contentsOf.set(store, contents);
  return store;
}

/** Copies what is left of segments of which less than half is; the others are shared. */
function withoutWaste({ segments, rows }: Contents): Contents {
  const { segment, start, length } = rows;
  const used = new Float64Array(segments.length);
  for (let row = 0; row < segment.length; row++) used[segment[row]!] = used[segment[row]!]! + length[row]!;
  const kept = segments.map((bytes, index) => (used[index]! * 2 < bytes.length ? new Uint8Array(used[index]!) : bytes));
  used.fill(0);
  const starts = growColumn(emptyColumn("integer"));
  for (let row = 0; row < segment.length; row++) {
    const index = segment[row]!;
    const [from, to] = [segments[index]!, kept[index]!];
    if (from === to) {
      starts.push(start[row]!);
      continue;
    }
    to.set(from.subarray(start[row], start[row]! + length[row]!), used[index]);
    starts.push(used[index]!);
    used[index] = used[index]! + length[row]!;
  }
  return { segments: kept, rows: { ...rows, start: starts.view() as IntegerColumn } };
}
