import type { AnyColumns, ColumnKind, Columns, Layout, NumberColumn } from "./column.js";

/** Types of whole numbers with their ranges, the narrowest first. */
const integerTypes = [
  { type: Uint8Array, from: 0, to: 2 ** 8 - 1 },
  { type: Int8Array, from: -(2 ** 7), to: 2 ** 7 - 1 },
  { type: Uint16Array, from: 0, to: 2 ** 16 - 1 },
  { type: Int16Array, from: -(2 ** 15), to: 2 ** 15 - 1 },
  { type: Int32Array, from: -(2 ** 31), to: 2 ** 31 - 1 },
  { type: Uint32Array, from: 0, to: 2 ** 32 - 1 },
] as const;

type ColumnType = new (length: number) => NumberColumn;

/** A column in the narrowest type of its kind that holds every value; the same column where that is its type. */
export function narrowColumn(kind: ColumnKind, values: NumberColumn): NumberColumn {
  const type = kind === "integer" ? integerType(values, values.length) : realType(values);
  if (values.constructor === type) return values;
  const narrowed = new type(values.length);
  narrowed.set(values);
  return narrowed;
}

/** Every column of a table in its narrowest type; offsets and states keep theirs. */
export function narrowColumns<L extends Layout>(layout: L, columns: Columns<L>): Columns<L> {
  const table = columns as unknown as AnyColumns;
  const narrowed: Record<string, AnyColumns[string]> = {};
  for (const [name, kind] of Object.entries(layout)) {
    const column = table[name]!;
    if (typeof kind === "string") narrowed[name] = narrowColumn(kind, column as NumberColumn);
    else {
      const fields = Object.entries(kind.fields).map(([field, its]) => [field, narrowColumn(its, (column as AnyList)[field]!)] as const);
      narrowed[name] = Object.freeze({ ...(column as AnyList), ...Object.fromEntries(fields) });
    }
  }
  return Object.freeze(narrowed) as Columns<L>;
}

type AnyList = Extract<AnyColumns[string], { readonly offsets: Uint32Array }>;

/** Whether the type of a column holds all of these values as they are. */
export function holdsAll(values: NumberColumn, next: Float64Array): boolean {
  if (values instanceof Float64Array) return true;
  if (values instanceof Float32Array) return realType(next) === Float32Array;
  const { from, to } = integerTypes.find(({ type }) => values instanceof type)!;
  for (const value of next) if (!(from <= value && value <= to && Number.isInteger(value))) return false;
  return true;
}

/** A copy, with the same room, of a column whose type does not hold values that come next: in one that holds the first so many and these. */
export function widenColumn(values: NumberColumn, length: number, next: Float64Array): NumberColumn {
  const type = values instanceof Float32Array ? Float64Array : integerType(values, length, next);
  const wider = new type(values.length);
  wider.set(values.subarray(0, length));
  return wider;
}

function integerType(values: NumberColumn, length: number, next: Float64Array = new Float64Array(0)): ColumnType {
  if (!next.every(Number.isInteger)) return Float64Array;
  let lowest = next.reduce((a, b) => Math.min(a, b), 0);
  let highest = next.reduce((a, b) => Math.max(a, b), 0);
  for (let i = 0; i < length; i++) {
    const value = values[i]!;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return integerTypes.find(({ from, to }) => from <= lowest && highest <= to)?.type ?? Float64Array;
}

function realType(values: NumberColumn): ColumnType {
  for (const value of values) if (Math.fround(value) !== value && !Number.isNaN(value)) return Float64Array;
  return Float32Array;
}
