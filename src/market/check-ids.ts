import type { Faults } from "./faults.js";
import { compareIds, type IdColumn } from "./id-column.js";

/** Checks that every id is text, and that they rise. */
export function checkIds(where: string, ids: IdColumn, faults: Faults): void {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let row = 0; row + 1 < ids.offsets.length; row++) {
    const bytes = ids.bytes.subarray(ids.offsets[row], ids.offsets[row + 1]);
    try {
      if (decoder.decode(bytes) === "") faults.add(where, row, "an id", "none");
    } catch {
      faults.add(where, row, "an id in UTF-8", `${String(bytes.length)} other bytes`);
    }
    if (row > 0 && compareIds(ids, row - 1, row) >= 0) faults.add(where, row, "ids that rise", "one that does not");
  }
}
