import type { ClassRecipe, Row, Side } from "../market/index.js";
import type { Scan } from "./scan.js";

/** A bound rule seen from one record: the degree of its pair with every record of the other side. */
export interface Query {
  /**
   * Degree in [0, 1] under an assumption about every missing fact: 0 the worst, 1 the best.
   * Non-decreasing in `assume`; the same for all `assume` where nothing is missing.
   */
  degree(other: Row, assume: number): number;
  /** No degree of this query is higher. */
  readonly ceiling: number;
  /** Upper bounds for a whole column at once, under one assumption; for rules that know a faster way than to look at each row. */
  scan?(assume: number): Scan | undefined;
}

/**
 * The queries of a rule that judges every pair by one function.
 * Both directions call the same function, so both give the same bits.
 * @param classes of the rows of each side: rows of a class are alike in whether they ask and in their degree.
 */
export function queriesOf(
  degree: (candidate: Row, vacancy: Row, assume: number) => number,
  classes: Readonly<Record<Side, ClassRecipe>>,
): (side: Side, row: Row) => Query {
  const candidates = { shape: "table", classes: classes.candidate } as const;
  const vacancies = { shape: "table", classes: classes.vacancy } as const;
  return (side, row) =>
    side === "vacancy"
      ? { degree: (candidate, assume) => degree(candidate, row, assume), ceiling: 1, scan: () => candidates }
      : { degree: (vacancy, assume) => degree(row, vacancy, assume), ceiling: 1, scan: () => vacancies };
}
