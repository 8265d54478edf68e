/**
 * Links between rows, packed: those of row `r` are `targets[offsets[r]]` to `targets[offsets[r + 1] - 1]`, ascending and without repetition.
 * The arrays are shared, not copied: read them, never write them.
 */
export interface Adjacency {
  /** One entry a row, and one more. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Beside `targets`, in (0, 1]; 1 for links without a weight. */
  readonly weights: Float64Array;
}

/** A link as it is read: to which row, how strong. */
export interface Link {
  readonly target: number;
  readonly weight: number;
}

/** Gives the rows that a row is linked to, ascending: a view, not a copy. */
export function linkedRows(adjacency: Adjacency, row: number): Int32Array {
  return adjacency.targets.subarray(adjacency.offsets[row], adjacency.offsets[row + 1]);
}

/** Packs lists of links, one list a row. Of a link that is there twice the stronger stays. */
export function packLinks(lists: readonly (readonly Link[])[]): Adjacency {
  const offsets = new Int32Array(lists.length + 1);
  const packed: Link[] = [];
  lists.forEach((list, row) => {
    let last = -1;
    for (const link of [...list].sort((a, b) => a.target - b.target || b.weight - a.weight)) {
      if (link.target !== last) packed.push(link);
      last = link.target;
    }
    offsets[row + 1] = packed.length;
  });
  return {
    offsets,
    targets: Int32Array.from(packed, (link) => link.target),
    weights: Float64Array.from(packed, (link) => link.weight),
  };
}

/** Turns every link around: from child to parent becomes from parent to child. */
export function reverseLinks(adjacency: Adjacency): Adjacency {
  const { targets, weights } = adjacency;
  const size = adjacency.offsets.length - 1;
  const offsets = new Int32Array(size + 1);
  for (const target of targets) offsets[target + 1]!++;
  for (let row = 0; row < size; row++) offsets[row + 1]! += offsets[row]!;
  const next = offsets.slice();
  const reversed = { offsets, targets: new Int32Array(targets.length), weights: new Float64Array(targets.length) };
  for (let row = 0; row < size; row++) {
    for (let i = adjacency.offsets[row]!; i < adjacency.offsets[row + 1]!; i++) {
      const place = next[targets[i]!]!++;
      reversed.targets[place] = row;
      reversed.weights[place] = weights[i]!;
    }
  }
  return reversed;
}
