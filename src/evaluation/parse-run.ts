import type { Read } from "../model/index.js";
import { decimalNumber } from "./decimal-number.js";
import { createEntryBuilder, hashOf } from "./entries.js";
import type { ScoredRun } from "./judgements.js";
import { lineIssues } from "./line-issues.js";
import type { ParseOptions } from "./parse-qrels.js";
import { queryReader } from "./query-reader.js";
import { scanLines } from "./scan-lines.js";
import { withoutDuplicates } from "./without-duplicates.js";

/** How a run is read. */
export interface ParseRunOptions extends ParseOptions {
  /** Queries whose rows are wanted: those of other queries are checked, and passed over. @defaultValue all */
  readonly queries?: Iterable<string>;
}

/**
 * Reads a run in TREC's format: `query Q0 document rank score tag`, parted by white space. The rank is not looked at: scores alone say the order.
 *
 * A line with fewer fields, whose score is no finite decimal number (trec_eval reads `abc` as 0, `0x10` as 16 and `1e400` as infinite), or whose
 * document its query has already, is left out, and is an issue with its number. Blank lines count as none.
 * @param text UTF-8, decompressed.
 */
export function parseRun(text: Uint8Array, { source, comments = true, queries }: ParseRunOptions = {}): Read<ScoredRun> {
  const builder = createEntryBuilder(text, text.length / 20);
  const { issues, raise } = lineIssues(source);
  const wanted = queries && new Set(queries);
  const queryOf = queryReader(text, (id) => (wanted?.has(id) === false ? UNWANTED : builder.query(id)));
  let [tagFrom, tagTo] = [0, 0];
  scanLines(text, { most: 6, comments }, (bounds, count, line) => {
    if (count === 0) return;
    if (count < 6) {
      raise(line, "six fields: query, Q0, document, rank, score and tag", String(count));
      return;
    }
    const score = decimalNumber(text, bounds[8]!, bounds[9]!);
    if (!Number.isFinite(score)) {
      raise(line, "a finite decimal number as score", text.subarray(bounds[8], bounds[9]));
      return;
    }
    [tagFrom, tagTo] = [bounds[10]!, bounds[11]!];
    const query = queryOf(bounds[0]!, bounds[1]!);
    if (query !== UNWANTED) builder.add(query, bounds[4]!, bounds[5]!, hashOf(text, bounds[4]!, bounds[5]!), score, line);
  });
  const name = new TextDecoder().decode(text.subarray(tagFrom, tagTo));
  return { value: { kind: "run", name, entries: withoutDuplicates(builder.build(), raise) }, issues };
}

const UNWANTED = -1;
