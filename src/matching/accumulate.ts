/*
 * The loops that add up bounds for the rows of one block: the only code of the house that is written for the processor before it is written for the reader.
 * Every posting is a position (16 low bits) and a payload (16 high bits). Sums are whole numbers; who calls has proved that they stay below 2³¹.
 * Four postings a turn: the loop's own work is then a third of the time, not a half.
 */

/**
 * Starts every position with a number and what its classes have in two tables.
 * @param codes the class in the first table in the high 16 bits, in the other in the low ones.
 */
export function startByClasses(sums: Int32Array, start: number, codes: Uint32Array, highs: Int32Array, lows: Int32Array): void {
  const length = codes.length;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    const a = codes[i]!;
    const b = codes[i + 1]!;
    const c = codes[i + 2]!;
    const d = codes[i + 3]!;
    sums[i] = start + highs[a >>> 16]! + lows[a & 0xffff]!;
    sums[i + 1] = start + highs[b >>> 16]! + lows[b & 0xffff]!;
    sums[i + 2] = start + highs[c >>> 16]! + lows[c & 0xffff]!;
    sums[i + 3] = start + highs[d >>> 16]! + lows[d & 0xffff]!;
  }
  for (; i < length; i++) sums[i] = start + highs[codes[i]! >>> 16]! + lows[codes[i]! & 0xffff]!;
}

/** Adds to every position what its classes have in two tables. */
export function addByClasses(sums: Int32Array, codes: Uint32Array, highs: Int32Array, lows: Int32Array): void {
  const length = codes.length;
  for (let i = 0; i < length; i++) sums[i] = sums[i]! + highs[codes[i]! >>> 16]! + lows[codes[i]! & 0xffff]!;
}

/** Adds the same to every posting. */
export function addGain(sums: Int32Array, entries: Uint32Array, from: number, to: number, gain: number): void {
  let i = from;
  for (; i + 3 < to; i += 4) {
    const a = entries[i]! & 0xffff;
    sums[a] = sums[a]! + gain;
    const b = entries[i + 1]! & 0xffff;
    sums[b] = sums[b]! + gain;
    const c = entries[i + 2]! & 0xffff;
    sums[c] = sums[c]! + gain;
    const d = entries[i + 3]! & 0xffff;
    sums[d] = sums[d]! + gain;
  }
  for (; i < to; i++) {
    const a = entries[i]! & 0xffff;
    sums[a] = sums[a]! + gain;
  }
}

/** Adds a gain for each unit of the payload. */
export function addPerPayload(sums: Int32Array, entries: Uint32Array, from: number, to: number, gain: number): void {
  let i = from;
  for (; i + 3 < to; i += 4) {
    const a = entries[i]!;
    sums[a & 0xffff] = sums[a & 0xffff]! + Math.imul(a >>> 16, gain);
    const b = entries[i + 1]!;
    sums[b & 0xffff] = sums[b & 0xffff]! + Math.imul(b >>> 16, gain);
    const c = entries[i + 2]!;
    sums[c & 0xffff] = sums[c & 0xffff]! + Math.imul(c >>> 16, gain);
    const d = entries[i + 3]!;
    sums[d & 0xffff] = sums[d & 0xffff]! + Math.imul(d >>> 16, gain);
  }
  for (; i < to; i++) {
    const a = entries[i]!;
    sums[a & 0xffff] = sums[a & 0xffff]! + Math.imul(a >>> 16, gain);
  }
}

/** Adds the gain of each posting's payload. */
export function addByPayload(sums: Int32Array, entries: Uint32Array, from: number, to: number, gains: Int32Array): void {
  for (let i = from; i < to; i++) {
    const a = entries[i]!;
    sums[a & 0xffff] = sums[a & 0xffff]! + gains[a >>> 16]!;
  }
}

/** Adds the same to every posting of a position that is not marked yet, and marks it. */
export function addFirstGain(
  sums: Int32Array,
  marks: Uint8Array,
  mark: number,
  entries: Uint32Array,
  from: number,
  to: number,
  gain: number,
): void {
  for (let i = from; i < to; i++) {
    const a = entries[i]! & 0xffff;
    if (marks[a] === mark) continue;
    marks[a] = mark;
    sums[a] = sums[a]! + gain;
  }
}

/** Lifts what a mark has gained to a gain, where that is more. @param gained beside `marks`: what the position's mark has gained. */
export function addBestGain(
  sums: Int32Array,
  marks: Uint8Array,
  gained: Int32Array,
  mark: number,
  entries: Uint32Array,
  from: number,
  to: number,
  gain: number,
): void {
  for (let i = from; i < to; i++) {
    const position = entries[i]! & 0xffff;
    const before = marks[position] === mark ? gained[position]! : 0;
    if (gain <= before && marks[position] === mark) continue;
    marks[position] = mark;
    sums[position] = sums[position]! + gain - before;
    gained[position] = gain;
  }
}

/** Lifts what a mark has gained to the gain of each posting's payload, where that is more. */
export function addBestByPayload(
  sums: Int32Array,
  marks: Uint8Array,
  gained: Int32Array,
  mark: number,
  entries: Uint32Array,
  from: number,
  to: number,
  gains: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    const entry = entries[i]!;
    const position = entry & 0xffff;
    const gain = gains[entry >>> 16]!;
    if (marks[position] !== mark) {
      marks[position] = mark;
      sums[position] = sums[position]! + gain;
      gained[position] = gain;
    } else if (gain > gained[position]!) {
      sums[position] = sums[position]! + gain - gained[position]!;
      gained[position] = gain;
    }
  }
}

/** Tells about how many positions reach a threshold, by every eighth of them. */
export function estimateReaching(sums: Int32Array, length: number, threshold: number): number {
  let count = 0;
  for (let i = 0; i < length; i += 8) if (sums[i]! >= threshold) count++;
  return count * 8;
}

/** Writes the positions that reach a threshold into `found`. @returns how many there are. */
export function collectReaching(sums: Int32Array, length: number, threshold: number, found: Uint16Array): number {
  let count = 0;
  for (let i = 0; i < length; i++) if (sums[i]! >= threshold) found[count++] = i;
  return count;
}
