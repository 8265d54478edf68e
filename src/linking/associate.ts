/** A concept that a text resembles. */
export interface Association {
  /** Place of the concept among those that scores were given for. */
  readonly place: number;
  /** Above 0, at most 1. */
  readonly weight: number;
}

/**
 * Keeps the concepts that a text resembles most, the best first; equal ones in their order.
 *
 * A score x becomes x·(x/max)⁵: where one label is meant, others that share a word with it count little; where none is, many count a little.
 * @param scores at least 0.
 */
export function associate(scores: Float64Array): readonly Association[] {
  const best = highest(scores, most);
  const max = best.length > 0 ? scores[best[0]!]! : 0;
  return best.map((place) => ({ place, weight: scores[place]! * sharpened(scores[place]! / max) }));
}

const most = 50;

function sharpened(share: number): number {
  const squared = share * share;
  return squared * squared * share;
}

/** Places of the highest scores above 0, the best first; of equal scores the first place first. */
export function highest(scores: Float64Array, count: number): number[] {
  const heap: number[] = []; // the worst of the best at its root
  const worse = (a: number, b: number): boolean => scores[a]! < scores[b]! || (scores[a] === scores[b] && a > b);
  for (let place = 0; place < scores.length; place++) {
    if (!(scores[place]! > 0)) continue;
    if (heap.length < count) {
      heap.push(place);
      rise(heap, worse);
    } else if (worse(heap[0]!, place)) {
      heap[0] = place;
      sink(heap, worse);
    }
  }
  return heap.sort((a, b) => scores[b]! - scores[a]! || a - b);
}

function rise(heap: number[], worse: (a: number, b: number) => boolean): void {
  for (let at = heap.length - 1; at > 0;) {
    const above = (at - 1) >> 1;
    if (!worse(heap[at]!, heap[above]!)) return;
    [heap[at], heap[above]] = [heap[above]!, heap[at]!];
    at = above;
  }
}

function sink(heap: number[], worse: (a: number, b: number) => boolean): void {
  for (let at = 0; ;) {
    let low = at;
    for (const below of [2 * at + 1, 2 * at + 2]) if (below < heap.length && worse(heap[below]!, heap[low]!)) low = below;
    if (low === at) return;
    [heap[at], heap[low]] = [heap[low]!, heap[at]!];
    at = low;
  }
}
