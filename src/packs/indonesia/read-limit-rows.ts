import { firstDay, show, type DataIssue, type Read } from "../../model/index.js";
import type { Cell, Sheet } from "../../io/index.js";
import { findHeader } from "./find-header.js";
import type { HeaderAlias } from "./header-aliases.js";
import { readDate } from "./read-date.js";

/** A row of a table of limits that an office fills in, by its columns. */
export interface LimitRow<Field extends string> {
  readonly cell: (field: Field) => Cell;
  /** The cell's text without space around it; empty for an empty cell. */
  readonly text: (field: Field) => string;
  /** A whole day; what is there and is none is raised. */
  readonly day: (field: Field, isNeeded: boolean) => string | undefined;
  /** Says what is wrong in a column: the row is then left out. @defaultValue received: what the cell holds */
  readonly raise: (path: Field, expected: string, received?: Cell) => void;
}

/**
 * Reads the rows of a table of limits.
 * @param read gives `undefined` for a row that it has raised something about.
 * @returns the rows that can be read; of any other an error says which line, which column, what was expected and what was received.
 */
export function readLimitRows<Field extends string, Limit>(
  sheet: Sheet,
  headers: readonly HeaderAlias<Field>[],
  read: (row: LimitRow<Field>) => Limit | undefined,
): Read<readonly Limit[]> {
  const { columns, rows, issues: before } = findHeader(sheet, headers);
  const issues: DataIssue[] = [...before];
  const value = rows.flatMap(({ line, cells }) => {
    const told = issues.length;
    const cell = (field: Field): Cell => cells[columns.findIndex((column) => column.field === field)] ?? null;
    const text = (field: Field): string => String(cell(field) ?? "").trim();
    const raise = (path: Field, expected: string, received: Cell = cell(path)): void => {
      const issue = { severity: "error", kind: "policy", record: `line ${String(line)}`, path, expected } as const;
      issues.push({ ...issue, received: show(received), source: sheet.name });
    };
    const day = (field: Field, isNeeded: boolean): string | undefined => {
      const date = readDate(text(field));
      if (date?.length === 10 && firstDay(date) !== undefined) return date;
      if (isNeeded || cell(field) !== null) raise(field, "a day, such as 2026-01-01");
      return undefined;
    };
    const limit = read({ cell, text, day, raise });
    return issues.length === told && limit !== undefined ? [limit] : [];
  });
  return { value, issues };
}
