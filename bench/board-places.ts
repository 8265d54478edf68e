import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { parse } from "csv-parse/sync";
import { csvRow } from "pengantar/io";
import { readBoard } from "./draw-titles.js";
import type { Board } from "./draw-titles.js";

/** How a board's vacancies came through `pengantar daftar`. */
export interface PlaceMeasure {
  /** Rows of the board. */
  readonly rows: number;
  /** Vacancies in the register. */
  readonly vacancies: number;
  /** Whose code in the register is the one that the table of regions has for the name. */
  readonly right: number;
  /** Names whose code is another, or that the table does not have, or that were left open: each with what was read, and how often. */
  readonly rest: readonly {
    readonly name: string;
    readonly wanted: string | undefined;
    readonly read: string | undefined;
    count: number;
  }[];
  /** Titles, told from those that were not. */
  readonly titles: { readonly read: number; readonly open: number };
  /** HTML entities in the spreadsheet, whose signs are written as portals export them, and in the register. */
  readonly entities: { readonly before: number; readonly after: number };
}

const entity = /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/gi;

/**
 * Takes a board's vacancies in with `pengantar daftar`, from a spreadsheet as an office would have it, and looks up each place's code in the table of
 * regions by name alone, which knows nothing of the resolver.
 */
export function measurePlaces(board: Board, data: string): PlaceMeasure {
  const folder = mkdtempSync(join(tmpdir(), "pengantar-boards-"));
  try {
    const rows = readBoard(board, data);
    const sheet = join(folder, "lowongan.csv");
    const cells = rows.map(({ title, employer, place, text }, index) => [
      `b-${String(index + 1)}`,
      ...[title, employer, place, text].map(encodeSigns),
    ]);
    const table = [["Kode", "Jabatan", "Perusahaan", "Kab/Kota", "Uraian tugas"], ...cells].map(csvRow).join("");
    writeFileSync(sheet, table);
    const words = ["daftar", sheet, "--folder", join(folder, "kantor"), "--as-of", "2026-11-24", "--format", "json"];
    const out = execFileSync(process.execPath, [resolve("dist/cli.js"), ...words], { encoding: "utf8", maxBuffer: 1 << 28 });
    const { files } = JSON.parse(out) as {
      readonly files: readonly { readonly titles: Readonly<Record<"read" | "open", readonly unknown[]>> }[];
    };
    const register = readFileSync(join(folder, "kantor/vacancies.jsonl"), "utf8");
    const codes = new Map(
      register
        .trim()
        .split("\n")
        .map(
          (line) =>
            JSON.parse(line) as { readonly id: string; readonly locations?: readonly { readonly place?: { readonly code: string } }[] },
        )
        .map(({ id, locations }) => [id, locations?.[0]?.place?.code]),
    );
    const regions = readRegions(data);
    const rest = new Map<string, PlaceMeasure["rest"][number]>();
    let right = 0;
    rows.forEach(({ place }, index) => {
      const [wanted, read] = [regions.get(nameKey(place)), codes.get(`b-${String(index + 1)}`)];
      if (wanted !== undefined && wanted === read) right++;
      else {
        const met = rest.get(place) ?? { name: place, wanted, read, count: 0 };
        met.count++;
        rest.set(place, met);
      }
    });
    const { read, open } = files[0]!.titles;
    return {
      ...{ rows: rows.length, vacancies: codes.size, right, rest: [...rest.values()], titles: { read: read.length, open: open.length } },
      entities: { before: countEntities(table), after: countEntities(register) },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#039;" };

function encodeSigns(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign]!);
}

function countEntities(text: string): number {
  return text.match(entity)?.length ?? 0;
}

/** Kabupaten and kota by their names in the table, which has each name once. */
function readRegions(data: string): ReadonlyMap<string, string> {
  const rows: readonly { readonly code: string; readonly name: string }[] = parse(
    readFileSync(join(data, "regions/kemendagri-2025.csv"), "utf8"),
    { columns: true, bom: true },
  );
  return new Map(rows.filter(({ code }) => /^\d\d\.\d\d$/.test(code)).map(({ code, name }) => [nameKey(name), code.replace(".", "")]));
}

/** Capitals, and the two words of administration that boards shorten, written out. */
function nameKey(name: string): string {
  return name
    .trim()
    .toUpperCase()
    .replace(/^KAB\. /, "KABUPATEN ")
    .replace(/^KOTA ADM\. /, "KOTA ADMINISTRASI ");
}
