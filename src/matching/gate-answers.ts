import { otherSide, type IndexBlock, type Side } from "../market/index.js";
import type { BoundPolicy } from "./bind-policy.js";
import type { PairQuery } from "./pair-query.js";

/** Answers of the gates that one side's record decides alone: asked once a row, and used for every query. */
export interface GateAnswers {
  /** 1 for each row that such a gate leaves out. */
  readonly unmet: Uint8Array;
  /** Number of records that no such gate leaves out. */
  readonly eligible: number;
  /** The eligible rows of a block where they are so few that each is looked at. */
  few(block: IndexBlock): Int32Array | undefined;
}

/** A block with fewer eligible rows than one in so many is not added up. */
const FEW = 64;

const known = new WeakMap<BoundPolicy, Partial<Record<Side, GateAnswers>>>();

/** The answers of a bound policy's gates for all rows of a side; `undefined` where that side alone decides no gate. */
export function gateAnswers(bound: BoundPolicy, found: Side, query: PairQuery): GateAnswers | undefined {
  const deciding = gatesDecidedBy(bound, found, query);
  if (deciding.length === 0) return undefined;
  const before = known.get(bound) ?? {};
  known.set(bound, before);
  return (before[found] ??= answersOf(bound, found, deciding));
}

/** Tells whether a gate that the asking record decides alone is unmet: then nobody is eligible. */
export function isClosed(bound: BoundPolicy, asking: Side, query: PairQuery): boolean {
  const { market } = bound;
  const found = otherSide(asking);
  let some = 0;
  while (some < market.rows(found) && !market.has(found, some)) some++;
  return some < market.rows(found) && gatesDecidedBy(bound, asking, query).some((gate) => gate.status(some) === "unmet");
}

/** Tells whether every gate is decided by one side alone, so that eligible records can be counted without looking at pairs. */
export function isCountable(bound: BoundPolicy, query: PairQuery): boolean {
  return query.gates.length === bound.gates.length && bound.gates.every((gate) => gate.bound.decidedBy !== undefined);
}

/** Gates of the policy stand first in a query, in the policy's order. */
function gatesDecidedBy(bound: BoundPolicy, side: Side, query: PairQuery): PairQuery["gates"] {
  return query.gates.filter((_, i) => bound.gates[i]?.bound.decidedBy === side);
}

function answersOf({ market }: BoundPolicy, found: Side, gates: PairQuery["gates"]): GateAnswers {
  const unmet = new Uint8Array(market.rows(found));
  let eligible = 0;
  for (let row = 0; row < unmet.length; row++) {
    if (!market.has(found, row)) continue;
    if (gates.some((gate) => gate.status(row) === "unmet")) unmet[row] = 1;
    else eligible++;
  }
  const fewOf = new WeakMap<IndexBlock, Int32Array | "many">();
  return {
    unmet,
    eligible,
    few(block) {
      let few = fewOf.get(block);
      if (few === undefined) {
        const rows = block.rows.filter((row) => unmet[row] === 0);
        few = rows.length * FEW < block.rows.length ? rows : "many";
        fewOf.set(block, few);
      }
      return few === "many" ? undefined : few;
    },
  };
}
