import type { ClassBlock, ClassKey, PostingBlock, Row, RowIndex } from "../market/index.js";
import type { BatchScan, PostingGroup } from "../rules/index.js";
import type { Assumption, CriterionQuery, PairQuery } from "./pair-query.js";

/** How far rounding may lift a degree above the exact one: half a step of `roundDegree`. */
const ROUNDING = 2 ** -25;
/** Each gain that is added up is rounded up by less than 1, in whole numbers of any scale: so many are far from where an Int32 turns over. */
const MOST_UNITS = 2 ** 29;

/**
 * What is known of one criterion's degrees before any pair is looked at:
 * `constant`: the same for all rows; `table`: by class, mostly exact; `sparse`: a bound, by class and postings; `batch`: a bound for each row, many
 * in one call; `open`: nothing but its ceiling.
 */
export interface CriterionScan {
  readonly query: CriterionQuery;
  readonly shape: "constant" | "table" | "sparse" | "batch" | "open";
  /** No degree is higher. */
  readonly ceiling: number;
  /** Classes of each block, for shapes `table` and `sparse`. */
  readonly classes: readonly ClassBlock[];
  /** Bound of the degree of a class of a block: all that is known of a row without posting. */
  boundOf(representative: Row, key: ClassKey): number;
  /** Writes the bound of each row beside it, for shape `batch`. */
  fill(rows: Int32Array, bounds: Float64Array): void;
  readonly postings: readonly PostingBlock[];
  readonly groups: readonly PostingGroup[];
  /** As a sparse scan's, for each group. */
  readonly squares: Float64Array | undefined;
}

/** Compiles the criteria of a query into scans over an index, in the order of `query.weighed`. */
export function planScans(query: PairQuery, index: RowIndex, assumption: Assumption): readonly CriterionScan[] {
  return query.weighed.map((criterion) => planScan(criterion, index, assumption, MOST_UNITS / query.weighed.length));
}

function planScan(query: CriterionQuery, index: RowIndex, assumption: Assumption, mostUnits: number): CriterionScan {
  const ceiling = query.ceiling();
  /** Bounds may be as rough as they like: none is worth more than the ceiling, or less than nothing. */
  const within = (bound: number): number => (bound < ceiling ? Math.max(0, bound) : ceiling) + ROUNDING;
  const open = {
    query,
    shape: "open",
    ceiling: ceiling + ROUNDING,
    classes: [],
    boundOf: () => ceiling,
    fill: () => undefined,
    postings: [],
    groups: [],
    squares: undefined,
  } as const;
  if (query.always === false) return { ...open, shape: "constant", ceiling };
  const scan = query.scan(assumption);
  if (!scan) return open;
  if (scan.shape === "table") {
    return {
      ...open,
      shape: "table",
      classes: index.classes(scan.classes),
      boundOf(row, key) {
        if (row < 0) return ceiling + ROUNDING;
        return scan.bound && query.asked(row) ? within(scan.bound(row, key)) : query.degree(row, assumption);
      },
    };
  }
  if (scan.shape === "batch") return { ...open, shape: "batch", fill: filling(query, scan, within) };
  const { base, error, groups, squares } = scan;
  const postings = index.postings(scan.postings);
  if (unitsOf(groups) * repeatsOf(postings) > mostUnits) return open;
  return {
    ...open,
    shape: "sparse",
    classes: index.classes(base.classes),
    boundOf: (row) => (row < 0 ? ceiling + ROUNDING : query.asked(row) ? within(base.bound(row) + error) : query.of.neutral),
    postings,
    groups,
    squares,
  };
}

/** Gains that a row may add up: each is rounded up. */
function unitsOf(groups: readonly PostingGroup[]): number {
  let units = 0;
  for (const group of groups)
    for (const { gain } of group) units += typeof gain === "object" && "perPayload" in gain ? Math.max(1, gain.highest) : 1;
  return units;
}

/** How often a row may add one list's gain. */
export function repeatsOf(postings: readonly PostingBlock[]): number {
  return postings.reduce((most, { repeats }) => Math.max(most, repeats), 1);
}

function filling({ of }: CriterionQuery, scan: BatchScan, within: (bound: number) => number): CriterionScan["fill"] {
  return (rows, bounds) => {
    scan.fill(rows, bounds);
    for (let i = 0; i < rows.length; i++) bounds[i] = Number.isNaN(bounds[i]!) ? of.neutral : within(bounds[i]! + scan.error);
  };
}
