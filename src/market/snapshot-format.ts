import * as z from "zod";
import type { NumberColumn } from "./column.js";

/**
 * A snapshot is a head of 32 bytes, a directory, and sections, each of which begins at a multiple of 8 bytes; what lies between them is zero.
 *
 * Head: 8 bytes of `MAGIC` · version (32 bits) · length of the directory in bytes (32) · length of the whole (a double) ·
 * checksum of the directory (32) · checksum of the 28 bytes before (32). All numbers have the order of bytes of the machine, so that an array
 * is a view of the file: a machine of the other order reads another version, and refuses it.
 *
 * The directory is JSON: a list of sections in their order, each `[name, type, length, checksum]`, the checksum as eight
 * hexadecimal digits. It includes the zeros that follow.
 */
export const SNAPSHOT_VERSION = 2;

/** `\x89MARKET\n`: the first byte is no text, the last one is lost where a file was sent as text. */
export const MAGIC: readonly number[] = [0x89, 0x4d, 0x41, 0x52, 0x4b, 0x45, 0x54, 0x0a];

/** Length of the head in bytes, and where its numbers stand. */
export const HEAD_BYTES = 32;
export const head = { version: 8, directoryLength: 12, length: 16, directoryChecksum: 24, headChecksum: 28 } as const;

/** How a directory names types of number. */
export type ElementType = "u8" | "i8" | "u16" | "i16" | "u32" | "i32" | "f32" | "f64";

interface ColumnType {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, start: number, length: number): NumberColumn;
}

/** Types of number by their names. */
export const elementTypes: Readonly<Record<ElementType, ColumnType>> = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
};

export const directorySchema = z.array(
  z.tuple([
    z.string().min(1),
    z.enum(Object.keys(elementTypes) as [ElementType, ...ElementType[]]),
    z.int().nonnegative(),
    z.string().regex(/^[0-9a-f]{8}$/),
  ]),
);

/** Name of an array's type. */
export function elementTypeOf(values: NumberColumn): ElementType {
  const found = Object.entries(elementTypes).find(([, type]) => values.constructor === type);
  return found![0] as ElementType;
}

/** A checksum as the directory has it. */
export function hexOf(sum: number): string {
  return sum.toString(16).padStart(8, "0");
}

/** The next multiple of eight. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
