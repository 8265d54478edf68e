import { show } from "../model/index.js";
import { cutRecords } from "./cut-records.js";
import type { TextPiece } from "./decode-text.js";
import { expectedInstead, leftOut } from "./record-issue.js";
import type { Raise, SourceRow } from "./source-row.js";

/** Reads JSON Lines: one JSON value a line; blank lines are passed over, a line that is no JSON is left out with an error. */
export async function* readLines(pieces: AsyncIterable<TextPiece>, raise: Raise): AsyncGenerator<readonly SourceRow[]> {
  let ordinal = 0;
  for await (const records of cutRecords(pieces, "lines")) {
    const rows: SourceRow[] = [];
    for (const { line, text, flaw } of records) {
      if (text.trim() === "") continue;
      ordinal++;
      if (flaw !== undefined) {
        raise(line, leftOut(expectedInstead[flaw], show(text)));
        continue;
      }
      try {
        rows.push({ value: JSON.parse(text) as unknown, ordinal, line });
      } catch {
        raise(line, leftOut("one JSON value on the line", show(text)));
      }
    }
    yield rows;
  }
}
