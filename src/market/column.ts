/** A column of numbers: one value a row, or one value an entry of a list. */
export type NumberColumn = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

export type NumberColumnConstructor =
  | Int8ArrayConstructor
  | Uint8ArrayConstructor
  | Int16ArrayConstructor
  | Uint16ArrayConstructor
  | Int32ArrayConstructor
  | Uint32ArrayConstructor
  | Float32ArrayConstructor
  | Float64ArrayConstructor;

/** What is known of a row's list: nothing (`unknown`), all of it (`complete`), or some of it (`partial`). */
export const listState = { unknown: 0, complete: 1, partial: 2 } as const;

/**
 * A list a row, stored flat: the entries of row `r` stand at `offsets[r]` up to `offsets[r + 1]` in every field.
 * `state[r]` is one of `listState`.
 */
export type ListColumn<Fields> = { readonly offsets: Uint32Array; readonly state: Uint8Array } & Fields;

/** Marks a column of lists in a table's layout, with the number type of each field. */
export interface ListLayout<
  Fields extends Readonly<Record<string, NumberColumnConstructor>> = Readonly<Record<string, NumberColumnConstructor>>,
> {
  readonly fields: Fields;
}

/** Names the columns of a table: a number type for one value a row, a `ListLayout` for a list a row. */
export type Layout = Readonly<Record<string, NumberColumnConstructor | ListLayout>>;

/** The columns that a layout describes. */
export type Columns<L extends Layout> = {
  readonly [Name in keyof L]: L[Name] extends NumberColumnConstructor
    ? InstanceType<L[Name]>
    : L[Name] extends ListLayout<infer Fields>
      ? ListColumn<{ readonly [Field in keyof Fields]: InstanceType<Fields[Field]> }>
      : never;
};

/** One row's values for the columns that a layout describes; a list's entries are given in their stored order. */
export type RowValues<L extends Layout> = {
  readonly [Name in keyof L]: L[Name] extends NumberColumnConstructor
    ? number
    : L[Name] extends ListLayout<infer Fields>
      ? { readonly state: number; readonly entries: readonly { readonly [Field in keyof Fields]: number }[] }
      : never;
};

/** A table whose layout is not known where it is handled: every column by its name. */
export type AnyColumns = Readonly<Record<string, NumberColumn | ListColumn<Readonly<Record<string, NumberColumn>>>>>;
