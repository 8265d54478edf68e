import { show, type DataIssue } from "../../model/index.js";
import type { Cell, Sheet, SheetRow } from "../../io/index.js";
import type { HeaderAlias } from "./header-aliases.js";
import { redactIdentity } from "./redact-identity.js";

/** A column of a sheet, and what it holds. */
export interface SheetColumn<Field extends string> {
  /** As it is written; `undefined` without a header. */
  readonly header: string | undefined;
  /** `undefined`: it is not read. */
  readonly field: Field | undefined;
}

/** Where the table of a sheet begins. */
export interface SheetHeader<Field extends string> {
  readonly columns: readonly SheetColumn<Field>[];
  /** Below the header. */
  readonly rows: readonly SheetRow[];
  readonly issues: readonly DataIssue[];
}

/** Fewer known columns are no header, but a row of data that happens to use such words. */
const FEWEST = 2;

/** Titles, addresses and dates stand above a table; nobody writes more of them. */
const DEEPEST = 30;

/**
 * Finds the header of a table by the columns that it names: the row with most headers that the aliases know, of the first thirty.
 *
 * Warnings: a column that is not known, or that another one before it is already; merged cells, whose text stands in the first of them alone.
 * @returns without columns, and with an error, where no row names two known columns.
 */
export function findHeader<Field extends string>(sheet: Sheet, aliases: readonly HeaderAlias<Field>[]): SheetHeader<Field> {
  const fields = new Map(aliases.flatMap(({ field, aliases: names }) => names.map((name) => [name, field] as const)));
  const fieldsIn = ({ cells }: SheetRow): readonly (Field | undefined)[] => cells.map((cell) => fields.get(headerKey(cell)));
  const known = (row: SheetRow): number => new Set(fieldsIn(row).filter((field) => field !== undefined)).size;
  const top = sheet.rows.slice(0, DEEPEST);
  const best = top.reduce<SheetRow | undefined>(
    (found, row) => (found === undefined || known(row) > known(found) ? row : found),
    undefined,
  );
  const issues: DataIssue[] = [];
  const raise = (severity: DataIssue["severity"], line: number | undefined, path: string, expected: string, received: string): void => {
    issues.push({
      severity,
      kind: "file",
      record: line === undefined ? "file" : `line ${String(line)}`,
      path,
      expected,
      received,
      source: sheet.name,
    });
  };
  if (best === undefined || known(best) < FEWEST) {
    const examples = aliases
      .slice(0, 4)
      .map(({ label }) => label.id ?? "")
      .join(", ");
    raise("error", undefined, "", `a row that names columns such as ${examples}`, best === undefined ? "an empty sheet" : "none of them");
    return { columns: [], rows: [], issues };
  }
  const seen = new Set<Field>();
  const columns = fieldsIn(best).map((field, index): SheetColumn<Field> => {
    const cell = best.cells[index] ?? null;
    const header = cell === null ? undefined : redactIdentity(String(cell).trim());
    const path = `column ${String(index + 1)}`;
    const isNumber = headerKey(cell) === "no" || headerKey(cell) === "nomor" || headerKey(cell) === "no urut";
    if (field === undefined) {
      if (header !== undefined && !isNumber) raise("warning", best.line, path, "a known header", `${show(header)}: it is not read`);
    } else if (seen.has(field)) raise("warning", best.line, path, "a column of its own", `${show(header)} again: it is not read`);
    else {
      seen.add(field);
      return { header, field };
    }
    return { header, field: undefined };
  });
  if (sheet.merged.length > 0) {
    const shown = sheet.merged.slice(0, 5).join(", ");
    raise(
      "warning",
      undefined,
      "",
      "no merged cells",
      `${String(sheet.merged.length)}: ${shown}${sheet.merged.length > 5 ? ", …" : ""}; only the first cell of each is read`,
    );
  }
  return { columns, rows: sheet.rows.slice(sheet.rows.indexOf(best) + 1), issues };
}

/** Words of a header in lower case: *No. HP/WA* is *no hp wa*; what stands in brackets is a remark. */
function headerKey(cell: Cell): string {
  return typeof cell === "string"
    ? cell
        .normalize("NFKC")
        .toLowerCase()
        .replace(/\([^)]*\)|\*/g, " ")
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== "")
        .join(" ")
    : "";
}
