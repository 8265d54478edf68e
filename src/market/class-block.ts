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
