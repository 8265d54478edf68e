/** A way to say how alike two concepts are, as a value. */
export interface Measure {
  /** Names the measure with its parameters. */
  readonly name: string;
  /** Gives the similarity of two rows, in [0, 1]; the same either way round; 1 of a row with itself. @throws RangeError for a row that is not there. */
  between(a: number, b: number): number;
  /**
   * Lists rows among which all are that are at least so alike, itself included, in any order, so that not every row need be asked.
   * @param atLeast above 0, at most 1.
   * @defaultValue all rows
   */
  near?(row: number, atLeast: number): Iterable<number>;
}
