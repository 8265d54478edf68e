import type { ColumnKind, NumberColumn } from "./column.js";
import { widenColumn } from "./narrow-column.js";

/** A column that grows at its end. */
export interface GrowingColumn {
  push(value: number): void;
  /** Appends values that are known to fit. */
  pushAll(values: ArrayLike<number>): void;
  /** The values so far. Later ones are written behind them, where this view does not reach. */
  view(): NumberColumn;
}

/** A column without a value, in the narrowest type of its kind. */
export function emptyColumn(kind: ColumnKind): NumberColumn {
  return kind === "integer" ? new Uint8Array(0) : new Float32Array(0);
}

/**
 * Lets a column grow: in place as long as its buffer has room and its type holds what comes, else in a wider one, to which the values are copied.
 * @param start the values so far; their buffer is left as it is.
 */
export function growColumn(start: NumberColumn): GrowingColumn {
  let values = start;
  let { length } = start;
  const makeRoom = (more: number): void => {
    if (length + more <= values.length) return;
    const wider = new (values.constructor as new (length: number) => NumberColumn)(length + Math.max(more, (length >> 2) + 64));
    wider.set(values);
    values = wider;
  };
  return {
    push(value) {
      makeRoom(1);
      values[length] = value;
      const stored = values[length]!;
      if (stored !== value && !(Number.isNaN(stored) && Number.isNaN(value))) {
        values = widenColumn(values, length, value);
        values[length] = value;
      }
      length++;
    },
    pushAll(more) {
      makeRoom(more.length);
      values.set(more, length);
      length += more.length;
    },
    view: () => values.subarray(0, length),
  };
}
