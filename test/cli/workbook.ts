import { strToU8, zipSync, type Zippable } from "fflate";

/** A cell as a workbook writes it: its attributes, and what stands in it. */
export type WrittenCell = string | number | { readonly attributes: string; readonly content: string };

/** A small workbook, packed by a tool of others; cells that are texts stand inline. */
export interface WrittenWorkbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly WrittenCell[])[];
    readonly merged?: readonly string[];
    readonly state?: string;
  }[];
  readonly texts?: readonly string[];
  /** XML of `cellXfs` and of `numFmts`. */
  readonly styles?: string;
  readonly properties?: string;
  /** Files that take the place of those made here. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Packs a workbook. */
export function workbook({ sheets, texts = [], styles = "", properties = "", files = {} }: WrittenWorkbook): Uint8Array {
  const made: Record<string, string> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"${state === undefined ? "" : ` state="${state}"`}/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships>${sheets.map((_, index) => `<Relationship Id="rId${String(index + 1)}" Target="worksheets/sheet${String(index + 1)}.xml"/>`).join("")}</Relationships>`,
    "xl/sharedStrings.xml": `${declaration}<sst xmlns="${main}">${texts.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "xl/styles.xml": `${declaration}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  };
  sheets.forEach(({ rows, merged = [] }, index) => {
    const written = rows.map(
      (cells, row) =>
        `<row r="${String(row + 1)}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${String(row + 1)}`)).join("")}</row>`,
    );
    const merges = merged.length === 0 ? "" : `<mergeCells>${merged.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>`;
    made[`xl/worksheets/sheet${String(index + 1)}.xml`] =
      `${declaration}<worksheet xmlns="${main}"><sheetData>${written.join("")}</sheetData>${merges}</worksheet>`;
  });
  const all: Zippable = Object.fromEntries(Object.entries({ ...made, ...files }).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(all);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function cellXml(cell: WrittenCell, reference: string): string {
  if (typeof cell === "number") return `<c r="${reference}"><v>${String(cell)}</v></c>`;
  if (typeof cell === "string") {
    return cell === ""
      ? ""
      : `<c r="${reference}" t="inlineStr"><is><t>${cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`;
  }
  return `<c r="${reference}" ${cell.attributes}>${cell.content}</c>`;
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
