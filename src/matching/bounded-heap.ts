/** Keeps the first `capacity` of all items that were offered, in the order of `compare`. */
export interface BoundedHeap<T> {
  offer(item: T): void;
  /** The last of the items kept, once there are `capacity` of them: what comes after it is not kept. */
  last(): T | undefined;
  /** The items kept, first ones first. */
  sorted(): T[];
}

/**
 * A binary heap with the last of the kept items on top (Williams 1964).
 * @param compare a total order: negative where the first argument comes first.
 */
export function boundedHeap<T>(capacity: number, compare: (a: T, b: T) => number): BoundedHeap<T> {
  const heap: T[] = [];
  const siftUp = (start: number): void => {
    for (let child = start; child > 0;) {
      const parent = (child - 1) >> 1;
      if (compare(heap[child]!, heap[parent]!) <= 0) return;
      [heap[child], heap[parent]] = [heap[parent]!, heap[child]!];
      child = parent;
    }
  };
  const siftDown = (): void => {
    for (let parent = 0; ;) {
      const left = 2 * parent + 1;
      if (left >= heap.length) return;
      const later = left + 1 < heap.length && compare(heap[left + 1]!, heap[left]!) > 0 ? left + 1 : left;
      if (compare(heap[later]!, heap[parent]!) <= 0) return;
      [heap[later], heap[parent]] = [heap[parent]!, heap[later]!];
      parent = later;
    }
  };
  return {
    offer(item) {
      if (heap.length < capacity) {
        heap.push(item);
        siftUp(heap.length - 1);
      } else if (capacity > 0 && compare(item, heap[0]!) < 0) {
        heap[0] = item;
        siftDown();
      }
    },
    last: () => (heap.length < capacity ? undefined : heap[0]),
    sorted: () => [...heap].sort(compare),
  };
}
