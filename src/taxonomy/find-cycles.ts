/**
 * Finds the links that must go so that no chain of links comes back to where it began.
 *
 * A depth-first search from the lowest row, lowest target first; a link back into the current chain closes a cycle. So the answer depends on the rows
 * alone, not on the order of the input. Iterative: a chain may be as long as the taxonomy.
 * @returns one entry a closing link: the rows of its cycle, from the link's target to its source.
 */
export function findCycles(targets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const cycles: (readonly number[])[] = [];
  const finished = new Uint8Array(targets.length);
  const depth = new Int32Array(targets.length).fill(-1); // place in the chain, -1 outside
  const sorted = targets.map((list) => [...new Set(list)].sort((a, b) => a - b));
  for (let start = 0; start < targets.length; start++) {
    if (finished[start] === 1) continue;
    const chain = [{ row: start, next: 0 }];
    depth[start] = 0;
    for (let top = chain.at(-1); top !== undefined; top = chain.at(-1)) {
      const target = sorted[top.row]![top.next++];
      if (target === undefined) {
        finished[top.row] = 1;
        depth[top.row] = -1;
        chain.pop();
      } else if (depth[target]! >= 0) {
        cycles.push(chain.slice(depth[target]).map(({ row }) => row));
      } else if (finished[target] === 0) {
        depth[target] = chain.length;
        chain.push({ row: target, next: 0 });
      }
    }
  }
  return cycles;
}
