import { arrangeColumns, type RowSource } from "./arrange-columns.js";
import { buildColumns } from "./build-columns.js";
import type { Columns } from "./column.js";

/** Records kept as UTF-8 JSON, decoded only when somebody asks for one. */
export interface RecordStore {
  /** The bytes of the record in a row. @throws RangeError for a row that is not there. */
  bytes(row: number): Uint8Array;
  /** Decodes the record in a row. @throws RangeError for a row that is not there. */
  read(row: number): unknown;
  /** The records in another order, as `arrangeColumns` takes it; `~r` is row `r` of `second`. */
  arrange(order: readonly RowSource[] | Int32Array, second?: RecordStore): RecordStore;
}

/** Collects records one by one. */
export interface RecordStoreBuilder {
  append(record: unknown): void;
  build(): RecordStore;
}

const SEGMENT_BYTES = 1 << 24;
/** The first segment is small and each one wider than the last: a store of one hypothetical record must not cost one of a million. */
const FIRST_SEGMENT_BYTES = 1 << 12;
const layout = { segment: Uint32Array, start: Uint32Array, length: Uint32Array } as const;

interface Contents {
  readonly segments: readonly Uint8Array[];
  readonly rows: Columns<typeof layout>;
}

/** Where a store keeps its bytes: only this file looks inside. */
const contentsOf = new WeakMap<RecordStore, Contents>();

/** Starts an empty store. A million plain objects would cost 4 GB of heap; their bytes cost what they are long. */
export function buildRecordStore(segmentBytes = SEGMENT_BYTES): RecordStoreBuilder {
  const encoder = new TextEncoder();
  const rows = buildColumns(layout);
  const segments: Uint8Array[] = [];
  let used = Infinity;
  return {
    append(record) {
      const bytes = encoder.encode(JSON.stringify(record));
      if (used + bytes.length > (segments.at(-1)?.length ?? 0)) {
        const wanted = Math.min(FIRST_SEGMENT_BYTES * 4 ** segments.length, segmentBytes);
        segments.push(new Uint8Array(Math.max(wanted, bytes.length)));
        used = 0;
      }
      segments.at(-1)!.set(bytes, used);
      rows.append({ segment: segments.length - 1, start: used, length: bytes.length });
      used += bytes.length;
    },
    build: () => recordStore({ segments, rows: rows.build() }),
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
    arrange(order, second = store) {
      const other = contentsOf.get(second)!;
      if (second === store) return recordStore({ segments, rows: arrangeColumns<typeof layout>(order, rows) });
      const shifted = { ...other.rows, segment: other.rows.segment.map((segment) => segment + segments.length) };
      return recordStore({ segments: [...segments, ...other.segments], rows: arrangeColumns<typeof layout>(order, rows, shifted) });
    },
  };
  contentsOf.set(store, contents);
  return store;
}
