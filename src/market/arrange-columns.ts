import type { AnyColumns, Columns, Layout, NumberColumn } from "./column.js";
import type { IdColumn } from "./id-column.js";

/** Builds a table from rows of another: row `i` of the new one is row `order[i]` of the old one. */
export function arrangeColumns<L extends Layout>(order: Int32Array, columns: Columns<L>): Columns<L> {
  const arranged: Record<string, AnyColumns[string]> = {};
  for (const [name, column] of Object.entries(columns as unknown as AnyColumns)) {
    if (ArrayBuffer.isView(column)) arranged[name] = arrangeScalars(order, column);
    else {
      const { offsets, state, ...fields } = column;
      arranged[name] = Object.freeze({
        offsets: arrangeOffsets(order, offsets),
        state: arrangeScalars(order, state) as Uint8Array,
        ...Object.fromEntries(
          Object.entries<NumberColumn>(fields).map(([field, values]) => [field, arrangeEntries(order, offsets, values)] as const),
        ),
      });
    }
  }
  return Object.freeze(arranged) as Columns<L>;
}

/** Takes ids in another order. */
export function arrangeIds(order: Int32Array, { bytes, offsets }: IdColumn): IdColumn {
  return { bytes: arrangeEntries(order, offsets, bytes) as Uint8Array, offsets: arrangeOffsets(order, offsets) };
}

function arrangeScalars(order: Int32Array, values: NumberColumn): NumberColumn {
  const arranged = emptyLike(values, order.length);
  const from = bitsOf(values);
  const to = bitsOf(arranged);
  for (let i = 0; i < order.length; i++) to[i] = from[order[i]!]!;
  return arranged;
}

function arrangeOffsets(order: Int32Array, offsets: Uint32Array): Uint32Array {
  const arranged = new Uint32Array(order.length + 1);
  let end = 0;
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!;
    arranged[i + 1] = end += offsets[row + 1]! - offsets[row]!;
  }
  return arranged;
}

/** Entries fewer than this are copied one by one: a copy as a whole would cost more for its call. */
const FEW = 32;

function arrangeEntries(order: Int32Array, offsets: Uint32Array, values: NumberColumn): NumberColumn {
  let length = 0;
  for (let i = 0; i < order.length; i++) length += offsets[order[i]! + 1]! - offsets[order[i]!]!;
  const arranged = emptyLike(values, length);
  const from = bitsOf(values);
  const to = bitsOf(arranged);
  let at = 0;
  for (let i = 0; i < order.length;) {
    const first = order[i]!;
    let last = first;
    // Rows that follow each other in both tables are copied together.
    while (++i < order.length && order[i] === last + 1) last++;
    const end = offsets[last + 1]!;
    let entry = offsets[first]!;
    if (end - entry >= FEW) {
      to.set(from.subarray(entry, end), at);
      at += end - entry;
    } else while (entry < end) to[at++] = from[entry++]!;
  }
  return arranged;
}

/** The same bits as whole numbers, so that the loops above meet four types of array instead of eight: more than four are ten times as slow. */
function bitsOf(column: NumberColumn): Uint8Array | Uint16Array | Uint32Array | Float64Array {
  const { buffer, byteOffset, length, BYTES_PER_ELEMENT: bytes } = column;
  if (bytes === 1) return new Uint8Array(buffer, byteOffset, length);
  if (bytes === 2) return new Uint16Array(buffer, byteOffset, length);
  return bytes === 4 ? new Uint32Array(buffer, byteOffset, length) : new Float64Array(buffer, byteOffset, length);
}

function emptyLike(column: NumberColumn, length: number): NumberColumn {
  return new (column.constructor as new (length: number) => NumberColumn)(length);
}
