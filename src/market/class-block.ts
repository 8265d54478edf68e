import type { ClassBlock, ClassKey, ClassRecipe } from "./row-index.js";

/** Puts rows into classes: those with the same key are together. */
export function buildClassBlock(rows: Int32Array, { key }: ClassRecipe): ClassBlock {
  const codes = new Uint16Array(rows.length);
  const codeOf = new Map<ClassKey, number>();
  const representatives: number[] = [];
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position]!;
    const its = key(row);
    let code = codeOf.get(its);
    if (code === undefined) {
      code = representatives.length;
      codeOf.set(its, code);
      representatives.push(its === undefined ? -1 : row);
    }
    codes[position] = code;
  }
  return { codes, representatives: Int32Array.from(representatives), keys: [...codeOf.keys()] };
}

/** The same classes, where a class whose representative's record has left is represented by another of its rows. */
export function withLiveRepresentatives(
  block: ClassBlock,
  rows: Int32Array,
  { has }: { readonly has: (row: number) => boolean },
): ClassBlock {
  const representatives = block.representatives.slice();
  const gone = representatives.map((row) => Number(row >= 0 && !has(row)));
  if (!gone.includes(1)) return block;
  for (const [position, code] of block.codes.entries()) {
    const row = rows[position]!;
    if (gone[code] === 0 || !has(row)) continue;
    representatives[code] = row;
    gone[code] = 0;
  }
  // Nobody is left in these, so that no rule need say anything of them.
  for (const [code, isGone] of gone.entries()) if (isGone === 1) representatives[code] = -1;
  return { ...block, representatives };
}
