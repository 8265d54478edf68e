import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { decodeHtmlEntities } from "../src/io/html-entities.js";
import { normalizeLabel } from "../src/text/index.js";
import { createRandom } from "./random.js";

/** The job boards whose titles are labelled in fixtures/quality/board-titles.json. */
export type Board = "karirhub" | "maganghub";

/** Draws titles of a board by seed: different ones, as normalised labels, HTML entities decoded; the same on every machine. */
export function drawTitles(
  board: Board,
  { data, seed, count }: { readonly data: string; readonly seed: number; readonly count: number },
): string[] {
  const titles = [...new Set(readBoard(board, data).map(({ title }) => normalizeLabel(decodeHtmlEntities(title))))]
    .filter((title) => title !== "")
    .sort();
  const random = createRandom(seed);
  for (let last = titles.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [titles[last], titles[other]] = [titles[other]!, titles[last]!];
  }
  return titles.slice(0, count);
}

/** The hash under which the fixture keeps a title. */
export function hashOfTitle(title: string): string {
  return createHash("sha256").update(title).digest("hex");
}

/** What an office would have in a spreadsheet of a board's vacancy. */
export interface BoardRow {
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly text: string;
}

/** Reads the vacancies of a board as the board writes them. */
export function readBoard(board: Board, data: string): readonly BoardRow[] {
  if (board === "karirhub") {
    const rows: readonly Readonly<Record<"Title" | "Perusahaan" | "Lokasi" | "Skills", string>>[] = parse(
      readFileSync(join(data, "karirhub/vacancies.csv"), "utf8"),
      { columns: true, bom: true },
    );
    return rows.map(({ Title, Perusahaan, Lokasi, Skills }) => ({ title: Title, employer: Perusahaan, place: Lokasi, text: Skills }));
  }
  const lines = readFileSync(join(data, "maganghub/vacancies.jsonl"), "utf8").trim().split("\n");
  return lines
    .map((line) => JSON.parse(line) as Readonly<Record<string, string | null>>)
    .map(({ posisi, perusahaan, nama_kabupaten: place, deskripsi_posisi: work, syarat_khusus: asked }) => ({
      ...{ title: posisi ?? "", employer: perusahaan ?? "", place: place ?? "", text: [work, asked].filter(Boolean).join("\n\n") },
    }));
}
