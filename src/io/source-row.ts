import type { Trouble } from "./record-issue.js";

/** A parsed row, and where it stood in its source. */
export interface SourceRow {
  readonly value: unknown;
  /** Number of the row, from 1; rows that were left out count. */
  readonly ordinal: number;
  readonly line?: number | undefined;
}

/** Takes what is wrong, and where: a line, or a name such as `#3` or `file`. */
export type Raise = (position: number | string, trouble: Trouble) => void;
