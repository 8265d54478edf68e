import type { ClassBlock } from "../market/index.js";

/** Rows that are alike in each of several ways. */
export interface JoinedClasses {
  /** Positions of the class blocks that were joined. */
  readonly of: readonly number[];
  /** For each joined class, its class in each of those blocks. */
  readonly parts: readonly Uint16Array[];
}

/** Two tables' codes side by side, so that one pass over the rows looks both up. */
export interface ClassPair {
  /** At each position of the block the class of `high` in the high 16 bits, that of `low` in the low ones. */
  readonly codes: Uint32Array;
  readonly high: JoinedClasses;
  readonly low: JoinedClasses;
}

/** Tables of so many numbers stay in a processor's first cache. */
const MOST_JOINED = 1024;

/** What was paired, by the first block's codes, which outlive the class blocks that they stand in. */
const known = new WeakMap<Uint16Array, { readonly codes: readonly Uint16Array[]; readonly pairs: readonly ClassPair[] }[]>();

/** Pairs the classes of the same rows; those that are few are joined first. What was paired once is remembered. */
export function pairClasses(blocks: readonly ClassBlock[]): readonly ClassPair[] {
  const first = blocks[0]?.codes;
  if (!first) return [];
  const before = known.get(first) ?? [];
  known.set(first, before);
  const same = before.find(({ codes }) => codes.length === blocks.length && codes.every((its, i) => its === blocks[i]!.codes));
  if (same) return same.pairs;
  const groups = groupForJoining(blocks).map((of) => join(blocks, of));
  const pairs: ClassPair[] = [];
  for (let i = 0; i < groups.length; i += 2) pairs.push(pack(groups[i]!, groups[i + 1], first.length));
  before.push({ codes: blocks.map(({ codes }) => codes), pairs });
  return pairs;
}

function groupForJoining(blocks: readonly ClassBlock[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let product = Infinity;
  for (const position of [...blocks.keys()].sort((a, b) => countOf(blocks[a]!) - countOf(blocks[b]!) || a - b)) {
    const count = countOf(blocks[position]!);
    if (product * count <= MOST_JOINED) groups.at(-1)!.push(position);
    else groups.push([position]);
    product = product * count <= MOST_JOINED ? product * count : count;
  }
  return groups;
}

interface Joined extends JoinedClasses {
  readonly codes: Uint16Array;
}

function join(blocks: readonly ClassBlock[], of: readonly number[]): Joined {
  const joined = of.map((position) => blocks[position]!);
  const codes = new Uint16Array(joined[0]!.codes.length);
  const codeOf = new Map<number, number>();
  const parts = of.map((): number[] => []);
  for (let row = 0; row < codes.length; row++) {
    let packed = 0;
    for (const block of joined) packed = packed * countOf(block) + block.codes[row]!;
    let code = codeOf.get(packed);
    if (code === undefined) {
      code = codeOf.size;
      codeOf.set(packed, code);
      for (const [i, block] of joined.entries()) parts[i]!.push(block.codes[row]!);
    }
    codes[row] = code;
  }
  return { of, codes, parts: parts.map((its) => Uint16Array.from(its)) };
}

/** Nothing beside: one class that has nothing. */
const ALONE: JoinedClasses = { of: [], parts: [] };

function pack({ of, parts, codes }: Joined, beside: Joined | undefined, length: number): ClassPair {
  return {
    codes: Uint32Array.from({ length }, (_, row) => codes[row]! * 65_536 + (beside ? beside.codes[row]! : 0)),
    high: { of, parts },
    low: beside ? { of: beside.of, parts: beside.parts } : ALONE,
  };
}

function countOf({ representatives }: ClassBlock): number {
  return representatives.length;
}
