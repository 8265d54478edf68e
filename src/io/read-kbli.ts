import type { Read } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import type { TextSource } from "./decode-text.js";
import { beginnings, completeDigits, readCodeTable } from "./read-code-table.js";

/**
 * Reads the Indonesian classification of industries, KBLI 2020 (Klasifikasi Baku Lapangan Usaha Indonesia), as concepts of kind `sector`.
 *
 * Columns: kategori, digit, kode, judul, deskripsi. Ids are `kbli-2020:01111`; a division of two digits lies below its category, a letter.
 * @param name name of the file, for the issues.
 */
export function readKbli(source: TextSource, name = "kbli2020.csv"): Promise<Read<Taxonomy | undefined>> {
  return readCodeTable(source, name, {
    scheme: "kbli-2020",
    kind: "sector",
    locale: "id",
    version: "2020",
    columns: { level: "digit", code: "kode", label: "judul" },
    texts: ["kategori", "deskripsi"],
    complete(code, level) {
      if (level === "1") return /^[A-Z]$/i.test(code) ? code.toUpperCase() : undefined;
      return /^[2-5]$/.test(level) ? completeDigits(code, Number(level)) : undefined;
    },
    above(code, { kategori }) {
      const category = kategori === "" ? [] : [kategori.toUpperCase()];
      return /^\d/.test(code) ? [...beginnings(code, 2), ...category] : [];
    },
    fill(draft, _, { deskripsi }) {
      if (deskripsi !== "") draft.definition.id = deskripsi;
    },
  });
}
