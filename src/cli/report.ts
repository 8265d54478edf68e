import type { Bar } from "./value-bar.js";

/** What a command found, to be written for a terminal or as a page. */
export interface Report {
  readonly title: string;
  /** What it is about, a line each. */
  readonly about: readonly string[];
  readonly sections: readonly Section[];
}

/** A part of a report; what it has none of is left out. */
export interface Section {
  readonly title?: string;
  readonly lines?: readonly string[];
  readonly items?: readonly Item[];
  readonly table?: Table;
  /** Lines that stand last. */
  readonly closing?: readonly string[];
}

/** One entry of a list. */
export interface Item {
  /** @defaultValue `-` */
  readonly mark?: string;
  readonly text: string;
  readonly notes?: readonly string[];
}

/** A table: words in the first column, numbers in the others. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** One row of a table. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly note?: string;
  /** Shown on a page alone. */
  readonly bar?: Bar;
}
