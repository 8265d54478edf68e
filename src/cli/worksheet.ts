import type { DataIssue } from "../model/index.js";
import { sheetLimits, type Cell, type Sheet, type SheetRow } from "../io/index.js";
import { EnoughXml, readXml } from "./read-xml.js";
import { dayOfSerial } from "./spreadsheet-day.js";
import type { WorkbookParts } from "./workbook-parts.js";

/** Reads one worksheet; what is wrong with it is raised, and the rest is read. */
export function readWorksheet(
  bytes: Uint8Array,
  name: string,
  { texts, daysOfStyle, from1904 }: Pick<WorkbookParts, "texts" | "daysOfStyle" | "from1904">,
  raise: (severity: DataIssue["severity"], expected: string, received: string) => void,
): Sheet {
  const rows: SheetRow[] = [];
  const merged: string[] = [];
  let line = 0;
  let cells: Cell[] = [];
  let cell = { column: 0, type: "n", style: 0 };
  let [isValue, value] = [false, ""];
  let [errors, tooWide, tooLong] = [0, 0, 0];

  const finishCell = (): void => {
    if (value === "" || cell.column >= sheetLimits.columns) {
      if (value !== "") tooWide++;
      return;
    }
    const made = cellOf(value, cell.type, daysOfStyle[cell.style] === true);
    while (cells.length < cell.column) cells.push(null);
    cells[cell.column] = made;
  };
  const cellOf = (text: string, type: string, isDay: boolean): Cell => {
    if (type === "s") return shortened(texts[Number(text)] ?? null);
    if (type === "b") return text === "1";
    if (type === "e") {
      errors++;
      return null;
    }
    if (type !== "n") return type === "d" ? text.slice(0, 10) : shortened(text);
    const number = Number(text);
    if (!Number.isFinite(number)) return shortened(text);
    return isDay ? (dayOfSerial(number, from1904) ?? number) : number;
  };
  const shortened = (text: string | null): string | null => {
    if (text === null || text.length <= sheetLimits.characters) return text;
    tooLong++;
    return null;
  };

  const isSound = readXml(bytes, {
    open(tag, attribute) {
      if (tag === "row") {
        line = Number(attribute("r") ?? line + 1);
        cells = [];
        cell = { column: -1, type: "n", style: 0 };
      } else if (tag === "c") {
        const reference = attribute("r");
        cell = {
          column: columnOf(reference) ?? cell.column + 1,
          type: attribute("t") ?? "n",
          style: Number(attribute("s") ?? "0"),
        };
        value = "";
      } else if (tag === "mergeCell") merged.push(attribute("ref") ?? "");
      isValue = tag === "v" || tag === "t";
    },
    text(piece) {
      if (isValue) value += piece;
    },
    close(tag) {
      isValue = false;
      if (tag === "c") finishCell();
      if (tag !== "row" || !cells.some((one) => one !== null && one !== "")) return;
      if (rows.length === sheetLimits.rows) {
        raise("error", `at most ${String(sheetLimits.rows)} rows`, "more; the rest is not read");
        throw new EnoughXml();
      }
      rows.push({ line, cells });
    },
  });
  if (!isSound) raise("error", "a sheet of well-formed XML", "another text; it is read up to there");
  if (errors > 0) raise("warning", "no cells with errors such as #REF!", `${String(errors)}, taken as empty`);
  if (tooWide > 0)
    raise("error", `at most ${String(sheetLimits.columns)} columns`, `${String(tooWide)} cells beyond them; they are not read`);
  if (tooLong > 0)
    raise("error", `at most ${String(sheetLimits.characters)} characters a cell`, `${String(tooLong)} longer ones; they are not read`);
  return { name, rows, merged };
}

/** `A1` is column 0, `AA7` column 26; a cell without a reference stands behind the one before it. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,4}/.exec(reference ?? "")?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((column, letter) => 26 * column + letter.charCodeAt(0) - 64, 0) - 1;
}
