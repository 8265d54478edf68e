/** A way to say how alike two concepts are, as a value. */
export interface Measure {
  /** Names the measure with its parameters. */
  readonly name: string;
  /** Gives the similarity of two rows, in [0, 1]; the same either way round; 1 of a row with itself. @throws RangeError for a row that is not there. */
  between(a: number, b: number): number;
}
