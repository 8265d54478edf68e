/**
 * Kendall's τ_b between two lists of numbers, from −1 (turned around) to 1 (the same order), ties corrected on both sides.
 *
 * τ_b = (C − D) / √((N − T_a)(N − T_b)) with C and D the pairs in the same and in opposite order, N = n(n−1)/2 all pairs, and T_a, T_b the pairs tied in
 * each list. Sources: Kendall (1945), "The treatment of ties in ranking problems"; counted in O(n log n) as Knight (1966) does, by the exchanges of a
 * merge sort.
 * @returns `null` where either list has no two different numbers: there is no order to compare.
 * @throws RangeError where the lists differ in length.
 */
export function kendallTau(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== b.length) throw new RangeError(`expected lists of one length, received ${String(a.length)} and ${String(b.length)}`);
  const order = Array.from(a.keys()).sort((i, j) => a[i]! - a[j]! || b[i]! - b[j]!);
  const [first, second] = [order.map((i) => a[i]!), order.map((i) => b[i]!)];
  const pairs = pairsOf(a.length);
  const tiedInA = tiedPairs(first, (i) => first[i] === first[i - 1]);
  const tiedInBoth = tiedPairs(first, (i) => first[i] === first[i - 1] && second[i] === second[i - 1]);
  const { sorted, exchanges } = mergeSort(second);
  const tiedInB = tiedPairs(sorted, (i) => sorted[i] === sorted[i - 1]);
  if (tiedInA === pairs || tiedInB === pairs) return null;
  const difference = pairs - tiedInA - tiedInB + tiedInBoth - 2 * exchanges;
  return difference / Math.sqrt((pairs - tiedInA) * (pairs - tiedInB));
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Pairs inside the runs of neighbours that are tied. */
function tiedPairs(list: readonly number[], isTied: (index: number) => boolean): number {
  let tied = 0;
  let run = 1;
  for (let i = 1; i <= list.length; i++) {
    if (i < list.length && isTied(i)) run++;
    else {
      tied += pairsOf(run);
      run = 1;
    }
  }
  return tied;
}

/** Sorts, and counts the pairs that stood the wrong way round. */
function mergeSort(list: readonly number[]): { readonly sorted: readonly number[]; readonly exchanges: number } {
  if (list.length < 2) return { sorted: list, exchanges: 0 };
  const middle = list.length >> 1;
  const [left, right] = [mergeSort(list.slice(0, middle)), mergeSort(list.slice(middle))];
  let exchanges = left.exchanges + right.exchanges;
  const sorted: number[] = [];
  let l = 0;
  for (const value of right.sorted) {
    while (l < left.sorted.length && left.sorted[l]! <= value) sorted.push(left.sorted[l++]!);
    exchanges += left.sorted.length - l;
    sorted.push(value);
  }
  return { sorted: [...sorted, ...left.sorted.slice(l)], exchanges };
}
