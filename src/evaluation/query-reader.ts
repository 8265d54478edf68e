const decoder = new TextDecoder();

/**
 * Gives the numbers of queries by their bytes. Lines of one query mostly stand together: then it is enough to compare with the line before.
 * @param numberOf gives a query's number by its id; called when the query changes.
 */
export function queryReader(text: Uint8Array, numberOf: (id: string) => number): (from: number, to: number) => number {
  let [lastFrom, lastTo, last] = [0, 0, -1];
  return (from, to) => {
    if (to - from === lastTo - lastFrom) {
      let at = 0;
      while (from + at < to && text[from + at] === text[lastFrom + at]) at++;
      if (from + at === to) return last;
    }
    [lastFrom, lastTo] = [from, to];
    last = numberOf(decoder.decode(text.subarray(from, to)));
    return last;
  };
}
