import type { Read } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import type { TextSource } from "./decode-text.js";
import { isIsco08 } from "./isco08-codes.js";
import { beginnings, completeDigits, readCodeTable } from "./read-code-table.js";

/**
 * Reads the Indonesian classification of occupations, KBJI 2014 (Klasifikasi Baku Jabatan Indonesia), with its Indonesian labels.
 *
 * Columns: digit, kode, judul, deskripsi. Ids are `kbji-2014:2131.11`. KBJI follows ISCO-08 down to the unit groups: a group with a code of
 * ISCO-08 has it as `exactMatch`; of those that have none (the ranks of army and police) a warning tells.
 * @param name name of the file, for the issues.
 */
export function readKbji(source: TextSource, name = "kbji2014.csv"): Promise<Read<Taxonomy | undefined>> {
  return readCodeTable(source, name, {
    scheme: "kbji-2014",
    kind: "occupation",
    locale: "id",
    version: "2014",
    columns: { level: "digit", code: "kode", label: "judul" },
    texts: ["deskripsi"],
    complete: completeCode,
    above: (code) => (code.includes(".") ? [code.slice(0, 4), ...beginnings(code.slice(0, 4))] : beginnings(code)),
    fill(draft, code, cells, raise) {
      if (cells.deskripsi !== "") draft.definition.id = cells.deskripsi;
      if (code.includes(".")) return;
      if (isIsco08(code)) draft.codes.push({ scheme: "isco-08", code });
      else raise(code, "a group of ISCO-08, to bridge to");
    },
  });
}

/** Six digits are written 2131.11: as a number it would lose zeros at both ends. */
function completeCode(code: string, level: string): string | undefined {
  if (/^[1-4]$/.test(level)) return completeDigits(code, Number(level));
  const [, group, occupation = ""] = /^(\d{1,4})(?:\.(\d{1,2}))?$/.exec(code) ?? [];
  return level === "6" && group !== undefined && occupation !== "" ? `${group.padStart(4, "0")}.${occupation.padEnd(2, "0")}` : undefined;
}
