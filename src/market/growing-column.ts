import type { NumberColumn, NumberColumnConstructor } from "./column.js";

/** A column that grows at its end. */
export interface GrowingColumn {
  push(value: number): void;
  pushAll(values: ArrayLike<number>): void;
  /** The values so far. Later ones are written behind them, where this view does not reach. */
  view(): NumberColumn;
}

/**
 * Lets a column grow: in place as long as its buffer has room, then in a wider one, to which the values are copied.
 * @param start the values so far; their buffer is left as it is.
 */
export function growColumn(start: NumberColumn): GrowingColumn {
  let values = start;
  let { length } = start;
  const makeRoom = (more: number): void => {
    if (length + more <= values.length) return;
    const wider = new (values.constructor as NumberColumnConstructor)(length + Math.max(more, (length >> 2) + 64));
    wider.set(values);
    values = wider;
  };
  return {
    push(value) {
      makeRoom(1);
      values[length++] = value;
    },
    pushAll(more) {
      makeRoom(more.length);
      values.set(more, length);
      length += more.length;
    },
    view: () => values.subarray(0, length),
  };
}
