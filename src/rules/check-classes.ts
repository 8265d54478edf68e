import { otherSide, recordRows, type Market, type Row, type Side } from "../market/index.js";
import { spread } from "./check-monotone.js";
import type { Query } from "./query.js";
import type { BoundRule, Rule } from "./rule.js";
import type { RuleViolation } from "./rule-violation.js";

const MOST_QUERIES = 12;
const MOST_ROWS = 100;
const assumptions = [0, 0.5, 1];

/**
 * Tests that rows of a class are alike.
 * In whether they ask, and in their degree (of a table) or their bound without postings (of a sparse scan).
 */
export function checkClasses(rule: Rule, bound: BoundRule, market: Market): RuleViolation[] {
  return (["candidate", "vacancy"] as const).flatMap((side) =>
    spread(recordRows(market, side), MOST_QUERIES)
      .filter((row) => rule.asks !== side || bound.asked(row))
      .flatMap((row) => assumptions.flatMap((assume) => checkQuery(rule, bound, market, side, row, assume))),
  );
}

function checkQuery(rule: Rule, bound: BoundRule, market: Market, side: Side, row: Row, assume: number): RuleViolation[] {
  const query = bound.from(side, row);
  const scanned = classesOf(query, assume);
  if (!scanned) return [];
  const { key, valueOf } = scanned;
  const others = otherSide(side);
  const first = new Map<number | string, string>();
  return spread(recordRows(market, others), MOST_ROWS).flatMap((other) => {
    const its = key(other);
    if (its === undefined) return [];
    const received = rule.asks === side || bound.asked(other) ? String(valueOf(other)) : "not asked";
    const expected = first.get(its) ?? received;
    first.set(its, expected);
    if (received === expected) return [];
    const [candidate, vacancy] = side === "candidate" ? [row, other] : [other, row];
    const ids = { candidate: market.idOf("candidate", candidate), vacancy: market.idOf("vacancy", vacancy) };
    return [{ law: "one degree a class", ...ids, expected, received }];
  });
}

interface Classes {
  readonly key: (row: Row) => number | string | undefined;
  readonly valueOf: (row: Row) => number;
}

/** The classes of a query's scan, and what they are to be alike in. */
function classesOf(query: Query, assume: number): Classes | undefined {
  const scan = query.scan?.(assume);
  if (scan?.shape === "table")
    return { key: scan.classes.key, valueOf: (row) => scan.bound?.(row, scan.classes.key(row)) ?? query.degree(row, assume) };
  if (scan?.shape === "sparse") return { key: scan.base.classes.key, valueOf: (row) => scan.base.bound(row) };
  return undefined;
}
