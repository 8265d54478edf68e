import { showsDays } from "./spreadsheet-day.js";
import type { ZipArchive } from "./zip-archive.js";
import { readXml } from "./read-xml.js";

/** What the sheets of a workbook refer to. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly file: string; readonly isHidden: boolean }[];
  /** Texts that cells name by number. */
  readonly texts: readonly string[];
  /** Whether cells of a style hold days. */
  readonly daysOfStyle: readonly boolean[];
  readonly from1904: boolean;
}

/** Reads the parts of a workbook beside its sheets; `undefined` where the archive holds no workbook. Source: ECMA-376 part 1, sections 12 and 18. */
export function readWorkbookParts(archive: ZipArchive): WorkbookParts | undefined {
  const targets = readTargets(archive);
  const workbook = readWorkbook(archive, targets);
  if (workbook === undefined) return undefined;
  return { ...workbook, texts: readTexts(archive.read("xl/sharedStrings.xml")), daysOfStyle: readStyles(archive.read("xl/styles.xml")) };
}

/** Files of the workbook by the ids of their relations. */
function readTargets(archive: ZipArchive): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const bytes = archive.read("xl/_rels/workbook.xml.rels");
  if (bytes === undefined) return targets;
  readXml(bytes, {
    ...silent,
    open(name, attribute) {
      const [id, target] = [attribute("Id"), attribute("Target")];
      if (name === "Relationship" && id !== undefined && target !== undefined)
        targets.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

function readWorkbook(archive: ZipArchive, targets: ReadonlyMap<string, string>): Pick<WorkbookParts, "sheets" | "from1904"> | undefined {
  const bytes = archive.read("xl/workbook.xml");
  if (bytes === undefined) return undefined;
  const sheets: { readonly name: string; readonly file: string; readonly isHidden: boolean }[] = [];
  let from1904 = false;
  const isSound = readXml(bytes, {
    ...silent,
    open(name, attribute) {
      if (name === "workbookPr") from1904 = ["1", "true"].includes(attribute("date1904") ?? "");
      const file = name === "sheet" ? targets.get(attribute("id") ?? "") : undefined;
      if (file !== undefined)
        sheets.push({ name: attribute("name") ?? file, file, isHidden: (attribute("state") ?? "visible") !== "visible" });
    },
  });
  return isSound ? { sheets, from1904 } : undefined;
}

/** A text may come in runs of different fonts; how it is pronounced is no part of it. */
function readTexts(bytes: Uint8Array | undefined): readonly string[] {
  const texts: string[] = [];
  let [isText, isSound, text] = [false, false, ""];
  if (bytes === undefined) return texts;
  readXml(bytes, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") isSound = true;
      isText = name === "t" && !isSound;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      isText = false;
      if (name === "rPh") isSound = false;
      if (name === "si") texts.push(text);
    },
  });
  return texts;
}

function readStyles(bytes: Uint8Array | undefined): readonly boolean[] {
  const codes = new Map<number, string>();
  const days: boolean[] = [];
  let isCellStyle = false;
  if (bytes === undefined) return days;
  readXml(bytes, {
    ...silent,
    open(name, attribute) {
      const id = Number(attribute("numFmtId") ?? "0");
      if (name === "numFmt") codes.set(id, attribute("formatCode") ?? "");
      if (name === "cellXfs") isCellStyle = true;
      if (name === "xf" && isCellStyle) days.push(showsDays(id, codes.get(id)));
    },
    close(name) {
      if (name === "cellXfs") isCellStyle = false;
    },
  });
  return days;
}

const silent = { open: (): void => undefined, text: (): void => undefined, close: (): void => undefined };
