/** What the score of one item of a list may become; −Infinity where it may leave the list. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Counts the first places of a list whose holder may go up, down or out: another may then stand there.
 * Every score may come to rest anywhere in its range, so no place is passed over; some may not be able to move at the same time.
 * @param ranges of the items in their present order, those behind the first places included.
 */
export function possiblePlaces(ranges: readonly ScoreRange[], first: number): number {
  const canMove = ({ low, high }: ScoreRange): boolean => high > low;
  const canSwap = (above: ScoreRange, below: ScoreRange): boolean => (canMove(above) || canMove(below)) && below.high >= above.low;
  const isOpen = (at: number): boolean =>
    ranges[at]!.low === -Infinity ||
    ranges.some((other, i) => (i < at && canSwap(other, ranges[at]!)) || (i > at && canSwap(ranges[at]!, other)));
  return ranges.slice(0, first).filter((_, at) => isOpen(at)).length;
}
