import { contentDigest } from "../model/index.js";
import { growColumn } from "./growing-column.js";

/** Bytes of a digest: of a SHA-256 the first half, with which a billion records have a chance of 10⁻²¹ that any two are confused. */
export const DIGEST_BYTES = 16;

/** A digest for each record of a store, made when first asked for, and shared by all generations that see the record. */
export interface RecordDigests {
  /** Digests the next record. */
  push(record: Uint8Array): void;
  /** Digests of the first so many records, end to end, as far as they are made. */
  made(records: number): Uint8Array;
  /** Digests of the first so many records, end to end; `bytesOf` gives those that are not yet made. */
  all(records: number, bytesOf: (row: number) => Uint8Array): Uint8Array;
}

/** Lets digests grow behind those that are there. */
export function growDigests(start: Uint8Array = new Uint8Array(0)): RecordDigests {
  const digests = growColumn(start);
  let count = start.length / DIGEST_BYTES;
  const push = (record: Uint8Array): void => {
    digests.pushAll(contentDigest(record).subarray(0, DIGEST_BYTES));
    count++;
  };
  const made = (records: number): Uint8Array => (digests.view() as Uint8Array).subarray(0, records * DIGEST_BYTES);
  return {
    push,
    made,
    all(records, bytesOf) {
      while (count < records) push(bytesOf(count));
      return made(records);
    },
  };
}

/** Takes digests in another order; none where some are not made. */
export function arrangeDigests(order: Int32Array, digests: Uint8Array, records: number): Uint8Array {
  if (digests.length < records * DIGEST_BYTES) return new Uint8Array(0);
  const arranged = new Uint8Array(order.length * DIGEST_BYTES);
  for (let i = 0; i < order.length; i++) {
    const from = order[i]! * DIGEST_BYTES;
    for (let byte = 0; byte < DIGEST_BYTES; byte++) arranged[i * DIGEST_BYTES + byte] = digests[from + byte]!;
  }
  return arranged;
}
