import type { VacancyField } from "./header-aliases.js";
import { readDecimal } from "./read-amount.js";
import type { RowReader } from "./row-reader.js";

/** A number of persons, as *12 orang*. */
export function countIn(
  row: RowReader<VacancyField>,
  field: "openings" | "male" | "female" | "orderPermitted" | "orderPlaced",
): number | undefined {
  return row.value(field, "a whole number", (text) => {
    const number = readDecimal(text.replace(/\s*(?:orang|org|pax)\.?$/i, ""));
    return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
  });
}
