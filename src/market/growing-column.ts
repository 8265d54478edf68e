import type { ColumnKind, NumberColumn } from "./column.js";
import { holdsAll, widenColumn } from "./narrow-column.js";

/** A column that grows at its end. */
export interface GrowingColumn {
  push(value: number): void;
  /** Appends values one by one. */
  pushEach(values: readonly number[]): void;
  /** Appends values that are known to fit. */
  pushAll(values: ArrayLike<number>): void;
  /** The values so far. Later ones are written behind them, where this view does not reach. */
  view(): NumberColumn;
}

/** So many may wait: few at first, for many columns get no more than one value. */
const FEW_WAITING = 16;
const MOST_WAITING = 256;

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
  // Values wait here and are taken over together: a store into a column of any of eight types costs ten times one into an array of one type.
  let waiting = new Float64Array(0);
  let count = 0;
  const makeRoom = (more: number): void => {
    if (length + more <= values.length) return;
    const wider = new (values.constructor as new (length: number) => NumberColumn)(length + Math.max(more, (length >> 2) + 64));
    wider.set(values);
    values = wider;
  };
  const append = (more: ArrayLike<number>): void => {
    makeRoom(more.length);
    values.set(more, length);
    length += more.length;
  };
  const takeOver = (): void => {
    if (count === 0) return;
    const next = waiting.subarray(0, count);
    if (!holdsAll(values, next)) values = widenColumn(values, length, next);
    append(next);
    count = 0;
  };
  const makeSpace = (): void => {
    if (waiting.length === MOST_WAITING) takeOver();
    else {
      const more = new Float64Array(Math.max(FEW_WAITING, waiting.length * 4));
      more.set(waiting);
      waiting = more;
    }
  };
  return {
    push(value) {
      if (count === waiting.length) makeSpace();
      waiting[count++] = value;
    },
    pushEach(more) {
      for (let i = 0; i < more.length; i++) {
        if (count === waiting.length) makeSpace();
        waiting[count++] = more[i]!;
      }
    },
    pushAll(more) {
      takeOver();
      append(more);
    },
    view() {
      takeOver();
      return values.subarray(0, length);
    },
  };
}
