/** What a cell of a spreadsheet holds; a day is a text, `2025-08-17`. */
export type Cell = string | number | boolean | null;

/** A row of a spreadsheet, blank ones included in the count. */
export interface SheetRow {
  /** Number of the row in the sheet, or line in the file, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A table as a spreadsheet holds it: where its header is, nobody has said yet. */
export interface Sheet {
  readonly name: string;
  /** Rows that hold something, in their order. */
  readonly rows: readonly SheetRow[];
  /** Ranges of merged cells, such as `A1:C1`: their text stands in the first cell alone. */
  readonly merged: readonly string[];
}

/** Most rows, columns and characters a cell that are read of one sheet: a register of a whole province has fewer. */
export const sheetLimits = { rows: 200_000, columns: 400, characters: 32_767 } as const;
