import { compareCodePoints } from "../model/index.js";

/** Counts of the listed records of a group. */
export interface GroupCounts {
  /** Different records that a list names, before or after. */
  readonly records: number;
  /** Places in lists before, and after. */
  readonly before: number;
  readonly after: number;
  /** Places in lists that are new, and that are lost. */
  readonly entered: number;
  readonly left: number;
}

/** One group of a table. */
export interface GroupCell extends GroupCounts {
  /** `null` for records whose group is not known. */
  readonly group: string | null;
}

/** A table by groups, none of which is so small that it tells of single persons. */
export interface GroupTable {
  /** `place`, or the caller's word. */
  readonly grouping: string;
  /** Groups of at least so many records as was asked, in code-point order; the one that is not known last. */
  readonly cells: readonly GroupCell[];
  /**
   * The small groups, taken together: their number and their counts.
   * Where these are still too few, the next larger group joins them, so that nothing is left over to subtract; `counts` is `null` where all together are.
   */
  readonly pooled: { readonly groups: number; readonly counts: GroupCounts | null } | null;
}

/** A listed record, once for each list in which it stands or stood. */
export interface Listed {
  readonly id: string;
  readonly before: boolean;
  readonly after: boolean;
}

/** Counts listed records by group, and pools the groups of fewer than `smallest` records. */
export function countGroups(
  grouping: string,
  listed: Iterable<Listed>,
  groupOf: (id: string) => string | undefined,
  smallest: number,
): GroupTable {
  const tallies = new Map<string | null, Tally>();
  const groups = new Map<string, string | null>();
  for (const one of listed) {
    let group = groups.get(one.id);
    if (group === undefined) groups.set(one.id, (group = groupOf(one.id) ?? null));
    let tally = tallies.get(group);
    if (!tally) tallies.set(group, (tally = { ids: new Set(), before: 0, after: 0, entered: 0, left: 0 }));
    tally.ids.add(one.id);
    if (one.before) tally.before++;
    if (one.after) tally.after++;
    if (one.after && !one.before) tally.entered++;
    if (one.before && !one.after) tally.left++;
  }
  const cells = [...tallies]
    .map(([group, { ids, ...counts }]) => ({ group, records: ids.size, ...counts }))
    .sort((a, b) => a.records - b.records || byGroup(a, b));
  const pool: GroupCell[] = [];
  let pooled = 0;
  while (cells[0] && (cells[0].records < smallest || (pool.length > 0 && pooled < smallest))) {
    pooled += cells[0].records;
    pool.push(cells.shift()!);
  }
  return {
    grouping,
    cells: cells.sort(byGroup),
    pooled: pool.length === 0 ? null : { groups: pool.length, counts: pooled < smallest ? null : sum(pool) },
  };
}

interface Tally extends Omit<GroupCounts, "records"> {
  readonly ids: Set<string>;
  before: number;
  after: number;
  entered: number;
  left: number;
}

function byGroup({ group: a }: GroupCell, { group: b }: GroupCell): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareCodePoints(a, b);
}

function sum(cells: readonly GroupCell[]): GroupCounts {
  const total = (of: keyof GroupCounts): number => cells.reduce((before, cell) => before + cell[of], 0);
  return { records: total("records"), before: total("before"), after: total("after"), entered: total("entered"), left: total("left") };
}
