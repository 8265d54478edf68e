import type { IntegerColumn, Layout, ListColumn } from "./column.js";

/** How a record's short texts are seen: there are none, they resemble concepts, or they resemble none. */
export const seenState = { silent: 0, seen: 1, strange: 2 } as const;

/** Columns that a market has where it was made with `textConcepts`. */
export interface SeenColumns {
  /**
   * Concepts that the record's short texts resemble, in taxonomy order, weighed in whole steps of 1/255 of the length of the vector; `state` is one of
   * `seenState`.
   */
  readonly seenAs?: ListColumn<{ readonly concept: IntegerColumn; readonly weight: IntegerColumn }>;
}

/** The layout of the columns, as every market of either kind is written about: those of `seenAs` are only there at run time. */
export function withSeenAs<L extends Layout>(layout: L, isSeen: boolean): L {
  return isSeen ? { ...layout, seenAs: { fields: { concept: "integer", weight: "integer" } } } : layout;
}
