import { createEntryBuilder, hashOf } from "./entries.js";
import { decimalNumber } from "./decimal-number.js";
import { lineIssues } from "./line-issues.js";
import { isGrade, type Judgements } from "./judgements.js";
import { queryReader } from "./query-reader.js";
import { scanLines } from "./scan-lines.js";
import { withoutDuplicates } from "./without-duplicates.js";
import type { Read } from "../model/index.js";

/** How text files are read. */
export interface ParseOptions {
  /** Name of the file, for the issues. */
  readonly source?: string;
  /** Whether lines that begin with `#` are left out, as trec_eval 10 does, and 9 does not. @defaultValue true */
  readonly comments?: boolean;
}

/**
 * Reads judgements in TREC's format: `query iteration document grade`, parted by white space; the iteration is not looked at.
 *
 * A line that has no four fields, whose grade is no whole number (trec_eval cuts 1.9 to 1), or whose pair was there before, is left out, and is an
 * issue with its number; so is a blank line, which trec_eval does not allow here.
 * @param text UTF-8, decompressed.
 */
export function parseQrels(text: Uint8Array, { source, comments = true }: ParseOptions = {}): Read<Judgements> {
  const builder = createEntryBuilder(text, text.length / 24);
  const { issues, raise } = lineIssues(source);
  const queryOf = queryReader(text, (id) => builder.query(id));
  scanLines(text, { most: 4, comments }, (bounds, count, line) => {
    if (count !== 4) {
      raise(line, "four fields: query, iteration, document and grade", count > 4 ? "more" : String(count));
      return;
    }
    const grade = decimalNumber(text, bounds[6]!, bounds[7]!);
    if (!isGrade(grade)) {
      raise(line, "a whole number as grade", text.subarray(bounds[6], bounds[7]));
      return;
    }
    builder.add(queryOf(bounds[0]!, bounds[1]!), bounds[4]!, bounds[5]!, hashOf(text, bounds[4]!, bounds[5]!), grade, line);
  });
  return { value: { kind: "judgements", entries: withoutDuplicates(builder.build(), raise) }, issues };
}
