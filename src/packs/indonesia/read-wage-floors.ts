import type { Read } from "../../model/index.js";
import type { Cell, Sheet } from "../../io/index.js";
import type { HeaderAlias } from "./header-aliases.js";
import { readWage } from "./read-amount.js";
import { readLimitRows } from "./read-limit-rows.js";
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
  return readLimitRows(sheet, wageFloorColumns, ({ cell, text, day, raise }) => {
    const [place, amount] = [placeOf(cell("place")), amountOf(cell("amount"))];
    const [from, to] = [day("effectiveFrom", true), day("effectiveTo", false)];
    const [basis, sector] = [text("legalBasis"), text("sector")];
    if (place === undefined) raise("place", "one province, kabupaten or kota, by its name or Kemendagri code");
    if (amount === undefined) raise("amount", "rupiah a month, such as Rp 3.000.000");
    if (basis === "") raise("legalBasis", "the governor's decree");
    if (place === undefined || amount === undefined || from === undefined) return undefined;
    return {
      ...{ place, amount, effectiveFrom: from, legalBasis: basis },
      ...(to === undefined ? {} : { effectiveTo: to }),
      ...(sector === "" ? {} : { sector }),
    };
  });
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
