import type { DataIssue, Read } from "../model/index.js";
import type { Sheet } from "../io/index.js";
import { openZip, ZipTooLarge } from "./zip-archive.js";
import { readWorkbookParts } from "./workbook-parts.js";
import { readWorksheet } from "./worksheet.js";

/** Most bytes of a workbook, packed and unpacked, and most of its sheets. A register of 200,000 rows has some 20 and 200 megabytes. */
const workbookLimits = { packed: 64_000_000, unpacked: 320_000_000, sheets: 50 } as const;

/**
 * Reads the visible sheets of a workbook (XLSX, ECMA-376), with the values that its formulas had when it was saved.
 *
 * Days come as ISO dates, by the format of their cells. Hidden sheets are passed over, with a warning; merged cells are listed. A workbook beyond
 * `workbookLimits` is not read: a small archive may unpack to more than a machine holds. Workbooks with a password, and the older XLS, are none.
 * @param name of the file, for the issues.
 */
export function readXlsx(
  bytes: Uint8Array,
  name: string,
  limits: { readonly packed: number; readonly unpacked: number; readonly sheets: number } = workbookLimits,
): Read<readonly Sheet[]> {
  const issues: DataIssue[] = [];
  const raise = (severity: DataIssue["severity"], expected: string, received: string, sheet?: string): void => {
    issues.push({ severity, kind: "file", record: sheet ?? "file", path: "", expected, received, source: name });
  };
  const sheets: Sheet[] = [];
  try {
    if (bytes.length > limits.packed) {
      raise("error", `at most ${megabytes(limits.packed)}`, megabytes(bytes.length));
      return { value: sheets, issues };
    }
    const archive = openZip(bytes, limits.unpacked);
    const parts = archive && readWorkbookParts(archive);
    if (archive === undefined || parts === undefined) {
      raise("error", "a workbook (.xlsx) without a password", "another file");
      return { value: sheets, issues };
    }
    for (const { name: sheet, file, isHidden } of parts.sheets) {
      const content = isHidden || sheets.length === limits.sheets ? undefined : archive.read(file);
      if (content !== undefined)
        sheets.push(
          readWorksheet(content, `${name}: ${sheet}`, parts, (severity, expected, received) => {
            raise(severity, expected, received, sheet);
          }),
        );
      else if (isHidden) raise("warning", "visible sheets", "a hidden one; it is not read", sheet);
      else if (sheets.length === limits.sheets)
        raise("error", `at most ${String(limits.sheets)} sheets`, "one more; it is not read", sheet);
      else raise("error", "the content of the sheet", "none that can be unpacked", sheet);
    }
  } catch (error) {
    if (!(error instanceof ZipTooLarge)) throw error;
    raise("error", `at most ${megabytes(limits.unpacked)} when unpacked`, "more; what is beyond is not read");
  }
  return { value: sheets, issues };
}

function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / 100_000) / 10)} MB`;
}
