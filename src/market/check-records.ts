import { show } from "../model/index.js";
import type { Faults } from "./faults.js";
import { idAt, type IdColumn } from "./id-column.js";
import { DIGEST_BYTES } from "./record-digests.js";
import { parseOrNothing } from "./read-sections.js";
import { unpackRecords, type PackedRecords } from "./record-store.js";

/** Checks that what is kept of every record can be read, bears the id of its row, and has its digest. */
export function checkRecords(where: string, ids: IdColumn, records: PackedRecords, faults: Faults): void {
  const { whole, bytes, offsets, digests } = records;
  const rows = offsets.length - 1;
  for (let row = 0; row < rows; row++) {
    const its = bytes.subarray(offsets[row], offsets[row + 1]);
    if (!whole && its.length === 0) continue;
    const read = parseOrNothing(its);
    if (typeof read !== "object" || read === null)
      faults.add(`${where}.bytes`, row, "a record as JSON", `${String(its.length)} other bytes`);
    else if (whole && (read as { id?: unknown }).id !== idAt(ids, row))
      faults.add(`${where}.bytes`, row, "the record whose id the row has", show((read as { id?: unknown }).id));
  }
  if (whole) checkDigests(`${where}.digests`, records, faults);
  else if (digests.length !== rows * DIGEST_BYTES)
    faults.add(`${where}.digests`, undefined, `${String(rows)} digests of ${String(DIGEST_BYTES)} bytes`, digests.length);
}

function checkDigests(where: string, records: PackedRecords, faults: Faults): void {
  const rows = records.offsets.length - 1;
  const anew = unpackRecords({ ...records, digests: new Uint8Array(0) }).digests(Int32Array.from({ length: rows }, (_, row) => row));
  if (anew.length !== records.digests.length) faults.add(where, undefined, `${String(anew.length)} bytes`, records.digests.length);
  for (let row = 0; row < rows; row++) {
    const from = row * DIGEST_BYTES;
    const differs = anew.subarray(from, from + DIGEST_BYTES).some((byte, n) => byte !== records.digests[from + n]);
    if (differs) faults.add(where, row, "the digest of the record", "another one");
  }
}
