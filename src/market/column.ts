/** Whole numbers in the narrowest type that holds them all; where none does, in doubles. */
export type IntegerColumn = Uint8Array | Int8Array | Uint16Array | Int16Array | Int32Array | Uint32Array | Float64Array;

/** Real numbers, or NaN for *unknown*; in single precision where that changes none of them. */
export type RealColumn = Float32Array | Float64Array;

/** A column of numbers: one value a row, or one value an entry of a list. Its type follows from its content. */
export type NumberColumn = IntegerColumn | RealColumn;

/** What is known of a row's list: nothing (`unknown`), all of it (`complete`), or some of it (`partial`). */
export const listState = { unknown: 0, complete: 1, partial: 2 } as const;

/**
 * A list a row, stored flat: the entries of row `r` stand at `offsets[r]` up to `offsets[r + 1]` in every field.
 * `state[r]` is one of `listState`.
 */
export type ListColumn<Fields> = { readonly offsets: Uint32Array; readonly state: Uint8Array } & Fields;

/** What a column holds: whole numbers, or real ones and NaN. */
export type ColumnKind = "integer" | "real";

/** Marks a column of lists in a table's layout, with the kind of each field. */
export interface ListLayout<Fields extends Readonly<Record<string, ColumnKind>> = Readonly<Record<string, ColumnKind>>> {
  readonly fields: Fields;
}

/** Names the columns of a table: a kind for one value a row, a `ListLayout` for a list a row. */
export type Layout = Readonly<Record<string, ColumnKind | ListLayout>>;

type ColumnOf<Kind extends ColumnKind> = Kind extends "integer" ? IntegerColumn : RealColumn;

/** The columns that a layout describes. */
export type Columns<L extends Layout> = {
  readonly [Name in keyof L]: L[Name] extends ColumnKind
    ? ColumnOf<L[Name]>
    : L[Name] extends ListLayout<infer Fields>
      ? ListColumn<{ readonly [Field in keyof Fields]: ColumnOf<Fields[Field]> }>
      : never;
};

/** One row's values for the columns that a layout describes; of a list, the values of every field, in the stored order of its entries. */
export type RowValues<L extends Layout> = {
  readonly [Name in keyof L]: L[Name] extends ColumnKind
    ? number
    : L[Name] extends ListLayout<infer Fields>
      ? { readonly state: number } & { readonly [Field in keyof Fields]: readonly number[] }
      : never;
};

/** A table whose layout is not known where it is handled: every column by its name. */
export type AnyColumns = Readonly<Record<string, NumberColumn | ListColumn<Readonly<Record<string, NumberColumn>>>>>;
