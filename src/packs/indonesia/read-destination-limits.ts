import { firstDay, show, type DataIssue, type Read } from "../../model/index.js";
import type { Cell, Sheet } from "../../io/index.js";
import { countryOf } from "./cell-words.js";
import type { DestinationLimit } from "./destination-limits.js";
import { findHeader } from "./find-header.js";
import type { HeaderAlias } from "./header-aliases.js";
import { readWage, type ReadWage } from "./read-amount.js";
import { readDate } from "./read-date.js";

type LimitField = "country" | "occupations" | "costCap" | "minimumWage" | "effectiveFrom" | "effectiveTo" | "legalBasis";

/** The columns of limits of destinations in a spreadsheet. */
export const destinationLimitColumns: readonly HeaderAlias<LimitField>[] = [
  { field: "country", label: { id: "Negara", en: "Country" }, aliases: ["negara", "negara tujuan", "country"] },
  { field: "occupations", label: { id: "KBJI", en: "Occupations" }, aliases: ["kbji", "jabatan", "kode jabatan", "occupations"] },
  {
    field: "costCap",
    label: { id: "Batas biaya", en: "Cost cap" },
    aliases: ["batas biaya", "biaya paling banyak", "biaya penempatan", "cost cap"],
  },
  {
    field: "minimumWage",
    label: { id: "Upah minimum", en: "Minimum wage" },
    aliases: ["upah minimum", "upah paling sedikit", "minimum wage"],
  },
  {
    field: "effectiveFrom",
    label: { id: "Berlaku sejak", en: "In force from" },
    aliases: ["berlaku sejak", "berlaku dari", "mulai berlaku", "effective from"],
  },
  { field: "effectiveTo", label: { id: "Berlaku sampai", en: "In force until" }, aliases: ["berlaku sampai", "effective to"] },
  { field: "legalBasis", label: { id: "Dasar hukum", en: "Legal basis" }, aliases: ["dasar hukum", "dasar", "keputusan", "legal basis"] },
];

/**
 * Reads the limits of destinations that an office has filled in: columns *Negara*, *KBJI* (unit groups or their beginnings, for some occupations only),
 * *Batas biaya* and *Upah minimum* (a sum with its currency, at least one of the two), *Berlaku sejak*, *Berlaku sampai*, *Dasar hukum*.
 * @returns the rows that can be read; of any other an error says which line, which column, what was expected and what was received.
 */
export function readDestinationLimits(sheet: Sheet): Read<readonly DestinationLimit[]> {
  const { columns, rows, issues: before } = findHeader(sheet, destinationLimitColumns);
  const issues: DataIssue[] = [...before];
  const value = rows.flatMap(({ line, cells }) => {
    const found: DataIssue[] = [];
    const raise = (path: LimitField, expected: string, received: Cell): void => {
      const issue = { severity: "error", kind: "policy", record: `line ${String(line)}`, path, expected } as const;
      found.push({ ...issue, received: show(received), source: sheet.name });
    };
    const cell = (field: LimitField): Cell => cells[columns.findIndex((column) => column.field === field)] ?? null;
    const text = (field: LimitField): string => String(cell(field) ?? "").trim();
    const day = (field: "effectiveFrom" | "effectiveTo"): string | undefined => {
      const date = readDate(text(field));
      if (date?.length === 10 && firstDay(date) !== undefined) return date;
      if (field === "effectiveFrom" || text(field) !== "") raise(field, "a day, such as 2026-01-01", cell(field));
      return undefined;
    };
    const sum = (field: "costCap" | "minimumWage"): Sum | undefined => {
      const read = text(field) === "" ? undefined : readWage(text(field));
      const amount = read?.max ?? read?.min;
      if (text(field) !== "" && amount === undefined)
        raise(field, "a sum with its currency, such as Rp 3.000.000 or JPY 200.000", cell(field));
      return read === undefined || amount === undefined ? undefined : { amount, currency: read.currency, period: read.period };
    };
    const [country, from, to, cap, wage] = [
      countryOf(text("country")),
      day("effectiveFrom"),
      day("effectiveTo"),
      sum("costCap"),
      sum("minimumWage"),
    ];
    const groups = text("occupations")
      .split(/[^\d]+/)
      .filter((group) => group !== "");
    if (country === undefined) raise("country", "a country's name or its two letters", cell("country"));
    if (text("occupations") !== "" && groups.length === 0)
      raise("occupations", "unit groups of KBJI, such as 9111, 5322", cell("occupations"));
    if (text("costCap") === "" && text("minimumWage") === "") raise("costCap", "a cap of cost, a minimum wage, or both", null);
    if (text("legalBasis") === "") raise("legalBasis", "the decree or the standard contract", cell("legalBasis"));
    issues.push(...found);
    if (found.length > 0 || country === undefined || from === undefined) return [];
    return [
      {
        ...{ country, effectiveFrom: from, legalBasis: text("legalBasis") },
        ...(groups.length === 0 ? {} : { occupations: groups }),
        ...(cap === undefined ? {} : { costCap: { amount: cap.amount, currency: cap.currency } }),
        ...(wage === undefined ? {} : { minimumWage: wage }),
        ...(to === undefined ? {} : { effectiveTo: to }),
      },
    ];
  });
  return { value, issues };
}

type Sum = Required<Pick<ReadWage, "currency" | "period">> & { readonly amount: number };
