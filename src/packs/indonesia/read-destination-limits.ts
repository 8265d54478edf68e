import type { Read } from "../../model/index.js";
import type { Sheet } from "../../io/index.js";
import { countryOf } from "./cell-words.js";
import type { DestinationLimit } from "./destination-limits.js";
import type { HeaderAlias } from "./header-aliases.js";
import { readWage, type ReadWage } from "./read-amount.js";
import { readLimitRows } from "./read-limit-rows.js";

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
  return readLimitRows(sheet, destinationLimitColumns, ({ text, day, raise }) => {
    const sum = (field: "costCap" | "minimumWage"): Sum | undefined => {
      const read = text(field) === "" ? undefined : readWage(text(field));
      const amount = read?.max ?? read?.min;
      if (text(field) !== "" && amount === undefined) raise(field, "a sum with its currency, such as Rp 3.000.000 or JPY 200.000");
      return read === undefined || amount === undefined ? undefined : { amount, currency: read.currency, period: read.period };
    };
    const country = countryOf(text("country"));
    const [from, to] = [day("effectiveFrom", true), day("effectiveTo", false)];
    const [cap, wage] = [sum("costCap"), sum("minimumWage")];
    const groups = text("occupations")
      .split(/[^\d]+/)
      .filter((group) => group !== "");
    if (country === undefined) raise("country", "a country's name or its two letters");
    if (text("occupations") !== "" && groups.length === 0) raise("occupations", "unit groups of KBJI, such as 9111, 5322");
    if (text("costCap") === "" && text("minimumWage") === "") raise("costCap", "a cap of cost, a minimum wage, or both", null);
    if (text("legalBasis") === "") raise("legalBasis", "the decree or the standard contract");
    if (country === undefined || from === undefined) return undefined;
    return {
      ...{ country, effectiveFrom: from, legalBasis: text("legalBasis") },
      ...(groups.length === 0 ? {} : { occupations: groups }),
      ...(cap === undefined ? {} : { costCap: { amount: cap.amount, currency: cap.currency } }),
      ...(wage === undefined ? {} : { minimumWage: wage }),
      ...(to === undefined ? {} : { effectiveTo: to }),
    };
  });
}

type Sum = Required<Pick<ReadWage, "currency" | "period">> & { readonly amount: number };
