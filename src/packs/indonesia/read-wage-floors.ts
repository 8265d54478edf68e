import { firstDay, show, type DataIssue, type Read } from "../../model/index.js";
import type { Cell, Sheet } from "../../io/index.js";
import { findHeader } from "./find-header.js";
import type { HeaderAlias } from "./header-aliases.js";
import { readDate } from "./read-date.js";
import { readWage } from "./read-amount.js";
import { resolvePlaceCode } from "./resolve-place-code.js";
import { resolvePlace } from "./resolve-place.js";
import type { WageFloor } from "./wage-floors.js";

type WageFloorField = "place" | "sector" | "amount" | "effectiveFrom" | "effectiveTo" | "legalBasis";

/** The columns of minimum wages in a spreadsheet. */
export const wageFloorColumns: readonly HeaderAlias<WageFloorField>[] = [
  {
    field: "place",
    label: { id: "Wilayah", en: "Place" },
    aliases: ["wilayah", "daerah", "kab kota", "kabupaten kota", "provinsi", "kode", "place"],
  },
  {
    field: "amount",
    label: { id: "Upah minimum", en: "Minimum wage" },
    aliases: ["upah minimum", "upah", "umk", "ump", "minimum wage", "amount"],
  },
  {
    field: "effectiveFrom",
    label: { id: "Berlaku sejak", en: "In force from" },
    aliases: ["berlaku sejak", "mulai berlaku", "effective from"],
  },
  { field: "effectiveTo", label: { id: "Berlaku sampai", en: "In force until" }, aliases: ["berlaku sampai", "effective to"] },
  {
    field: "legalBasis",
    label: { id: "Dasar hukum", en: "Legal basis" },
    aliases: ["dasar hukum", "dasar", "keputusan gubernur", "legal basis"],
  },
  { field: "sector", label: { id: "KBLI", en: "KBLI" }, aliases: ["kbli", "sektor", "sector"] },
];

/**
 * Reads the minimum wages that an office has filled in: columns *Wilayah* (a name or a Kemendagri code), *Upah minimum* (rupiah a month), *Berlaku sejak*,
 * *Dasar hukum*, and where wanted *Berlaku sampai* and *KBLI* for a sectoral wage.
 * @returns the rows that can be read; of any other an error says which line, which column, what was expected and what was received.
 */
export function readWageFloors(sheet: Sheet): Read<readonly WageFloor[]> {
  const { columns, rows, issues: before } = findHeader(sheet, wageFloorColumns);
  const issues: DataIssue[] = [...before];
  const value = rows.flatMap(({ line, cells }) => {
    const found: DataIssue[] = [];
    const raise = (path: WageFloorField, expected: string, received: Cell): void => {
      found.push({
        severity: "error",
        kind: "policy",
        record: `line ${String(line)}`,
        path,
        expected,
        received: show(received),
        source: sheet.name,
      });
    };
    const cell = (field: WageFloorField): Cell => cells[columns.findIndex((column) => column.field === field)] ?? null;
    const day = (field: "effectiveFrom" | "effectiveTo"): string | undefined => {
      const date = readDate(String(cell(field) ?? ""));
      if (date?.length === 10 && firstDay(date) !== undefined) return date;
      if (field === "effectiveFrom" || cell(field) !== null) raise(field, "a day, such as 2026-01-01", cell(field));
      return undefined;
    };
    const [place, amount, from, to] = [placeOf(cell("place")), amountOf(cell("amount")), day("effectiveFrom"), day("effectiveTo")];
    const basis = String(cell("legalBasis") ?? "").trim();
    const sector = String(cell("sector") ?? "").trim();
    if (place === undefined) raise("place", "one province, kabupaten or kota, by its name or Kemendagri code", cell("place"));
    if (amount === undefined) raise("amount", "rupiah a month, such as Rp 3.000.000", cell("amount"));
    if (basis === "") raise("legalBasis", "the governor's decree", cell("legalBasis"));
    issues.push(...found);
    if (found.length > 0 || place === undefined || amount === undefined || from === undefined) return [];
    return [
      {
        ...{ place, amount, effectiveFrom: from, legalBasis: basis },
        ...(to === undefined ? {} : { effectiveTo: to }),
        ...(sector === "" ? {} : { sector }),
      },
    ];
  });
  return { value, issues };
}

/** The Kemendagri code of one place; nothing for a name that may be several. */
function placeOf(cell: Cell): string | undefined {
  const text = String(cell ?? "").trim();
  const found = /^[\d.]+$/.test(text) ? resolvePlaceCode(text, { scheme: "kemendagri" }) : resolvePlace(text);
  return found.status === "resolved" ? found.place.code : undefined;
}

function amountOf(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) && cell > 0 ? cell : undefined;
  const wage = readWage(String(cell ?? ""));
  return wage?.currency === "IDR" && wage.period === "month" ? wage.max : undefined;
}
