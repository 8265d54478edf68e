import { show, type DataIssue, type RecordKind } from "../model/index.js";
import { applyMapping, type MappingResources } from "./apply-mapping.js";
import { decodeText, type TextPiece, type TextSource } from "./decode-text.js";
import { usesOperation, type Mapping } from "./mapping.js";
import { readLines } from "./read-lines.js";
import { readList } from "./read-list.js";
import { readTable } from "./read-table.js";
import { issueAt, type Trouble } from "./record-issue.js";
import type { Raise, SourceRow } from "./source-row.js";

/** How a source is read. */
export interface ReadOptions {
  readonly kind: RecordKind;
  /** `json`: a list, or an object with one; `jsonl`: a JSON value a line; `csv`: a header and rows. */
  readonly format: "json" | "jsonl" | "csv";
  /** Name of the source in issues, such as a file name. */
  readonly source?: string | undefined;
  /** For rows that are not written in our fields. */
  readonly mapping?: Mapping | undefined;
  /** What the mapping looks things up in, and where it counts unlinked labels. */
  readonly resources?: MappingResources | undefined;
  /** Takes each issue as it is met. */
  readonly onIssue: (issue: DataIssue) => void;
}

/**
 * Reads records out of text or bytes, one by one and in order, for the market to check.
 *
 * JSON Lines and CSV are never held as a whole. JSON is a list, or an object with a list under `candidates`, `vacancies`, `concepts` or `places` (whichever the
 * kind wants) or `records`. CSV has a header, as `readColumns` says or a mapping wants; its delimiter, `,` `;` or tab, is guessed from it.
 * Text is UTF-8, or UTF-16 with a byte order mark.
 *
 * What cannot be parsed is left out with an error that names its line; a source without records gives a warning.
 * @throws TypeError for a format that is not known, or a chunk that is neither text nor bytes.
 */
export async function* readRecords(source: TextSource, options: ReadOptions): AsyncGenerator {
  const { mapping, resources = {}, onIssue } = options;
  const raise: Raise = (position, trouble) => {
    onIssue(issueAt(options, position, trouble));
  };
  const { format } = options;
  if (!Object.hasOwn(readers, format)) throw new TypeError(`expected json, jsonl or csv as format, received ${show(format)}`);
  if (mapping && !suits(mapping, options, raise)) return;
  let troubles = 0;
  const rowTrouble: Raise = (position, trouble) => {
    troubles++;
    raise(position, trouble);
  };
  let any = false;
  for await (const rows of readers[format](decodeText(source), options, rowTrouble)) {
    for (const { value, ordinal, line } of rows) {
      any = true;
      if (!mapping) {
        yield value;
        continue;
      }
      const mapped = applyMapping(mapping, value, resources, { ordinal, line, source: options.source });
      for (const label of mapped.unlinked) resources.unlinked?.add(label);
      for (const issue of mapped.issues) onIssue(issue);
      if (mapped.value !== undefined) yield mapped.value;
    }
  }
  if (!any && troubles === 0) raise("file", { severity: "warning", path: "", expected: "at least one record", received: "no records" });
}

type Reader = (pieces: AsyncIterable<TextPiece>, options: ReadOptions, raise: Raise) => AsyncIterable<readonly SourceRow[]>;

const readers: Readonly<Record<ReadOptions["format"], Reader>> = {
  json: readList,
  jsonl: (pieces, _, raise) => readLines(pieces, raise),
  csv: (pieces, { mapping }, raise) => readTable(pieces, mapping, raise),
};

/** A mapping for other records reads nothing; one that lacks what it looks things up in leaves them absent. */
function suits(mapping: Mapping, { kind, resources = {} }: ReadOptions, raise: Raise): boolean {
  const made = mapping.target === "candidates" ? "candidate" : "vacancy";
  if (made !== kind) {
    raise("mapping", { severity: "error", path: "target", expected: `a mapping that makes a ${kind}`, received: show(mapping.target) });
    return false;
  }
  const warn = (expected: string): void => {
    const trouble: Trouble = { severity: "warning", path: "", expected, received: "none" };
    raise("mapping", trouble);
  };
  if (!resources.places && usesOperation(mapping, "$placeNamed")) warn("places, for the mapping to find by name");
  if (!resources.labels && usesOperation(mapping, "$concept")) warn("a taxonomy, for the mapping to link labels to");
  return true;
}
