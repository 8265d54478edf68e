/** A matrix of numbers in eight bits each: every row is a scale times whole numbers from −127 to 127. */
export interface ByteMatrix {
  readonly breadth: number;
  /** One a row. */
  readonly scales: Float32Array;
  /** Row by row, `breadth` numbers each. */
  readonly steps: Int8Array;
}

/** Rounds numbers that are laid out row by row: none moves by more than 1/254 of the largest of its row. */
export function byteMatrix(numbers: Float64Array, breadth: number): ByteMatrix {
  const rows = breadth === 0 ? 0 : numbers.length / breadth;
  const scales = new Float32Array(rows);
  const steps = new Int8Array(numbers.length);
  for (let row = 0; row < rows; row++) {
    const own = numbers.subarray(row * breadth, (row + 1) * breadth);
    const scale = Math.fround(own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127);
    scales[row] = scale;
    if (scale > 0)
      steps.set(
        Int8Array.from(own, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))),
        row * breadth,
      );
  }
  return { breadth, scales, steps };
}

/** Adds a multiple of a row to a vector, in place. */
export function addRow({ breadth, scales, steps }: ByteMatrix, row: number, factor: number, sum: Float64Array): void {
  const step = factor * scales[row]!;
  const from = row * breadth;
  for (let k = 0; k < breadth; k++) sum[k]! += step * steps[from + k]!;
}

/** Writes a matrix: rows and breadth (32 bits each), scales (32-bit floating point), steps; the lowest byte first. */
export function writeByteMatrix({ breadth, scales, steps }: ByteMatrix): Uint8Array {
  const bytes = new Uint8Array(8 + 4 * scales.length + steps.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, scales.length, true);
  view.setUint32(4, breadth, true);
  scales.forEach((scale, row) => {
    view.setFloat32(8 + 4 * row, scale, true);
  });
  bytes.set(new Uint8Array(steps.buffer, steps.byteOffset, steps.length), 8 + 4 * scales.length);
  return bytes;
}

/** Reads a matrix that `writeByteMatrix` wrote. @throws RangeError for one of another size. */
export function readByteMatrix(bytes: Uint8Array, rows: number, breadth: number): ByteMatrix {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [written, wide] = bytes.length < 8 ? [-1, -1] : [view.getUint32(0, true), view.getUint32(4, true)];
  const expected = 8 + 4 * rows + rows * breadth;
  if (written !== rows || wide !== breadth || bytes.length !== expected) {
    throw new RangeError(
      `expected ${String(rows)} × ${String(breadth)} numbers in ${String(expected)} bytes, received ${String(written)} × ${String(wide)} in ${String(bytes.length)}`,
    );
  }
  const scales = Float32Array.from({ length: rows }, (_, row) => view.getFloat32(8 + 4 * row, true));
  return { breadth, scales, steps: Int8Array.from(bytes.subarray(8 + 4 * rows), (byte) => (byte << 24) >> 24) };
}
