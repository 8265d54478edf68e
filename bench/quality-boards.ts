/**
 * Measures how often titles of two job boards are read as a unit group of KBJI 2014 (four digits) that their hand-made labels accept.
 *
 * A title is *right* or *wrong* where a group is told, else *left* to a person, with the nearest three. Titles that name no work (no group accepted) are
 * right where they are left. Then takes both boards in with `pengantar daftar`, from spreadsheets, and compares the codes of all their places with those
 * that the table of regions has for the names. `node bench/run.mjs --entry quality-boards.ts [--misses] [--json F]`, after `npm run build`.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { readEsco, readIsco08, readKbji } from "pengantar/io";
import { createLabelIndex, createOccupationLinker } from "pengantar/linking";
import { createConceptSpace } from "pengantar/linking/space";
import { bridgeOccupations, createOccupationReader, resolvePlace, unitGroupOf } from "pengantar/packs/indonesia";
import { createTaxonomy, type Taxonomy } from "pengantar/taxonomy";
import { createAnalyzer, english } from "pengantar/text";
import { indonesian } from "pengantar/text/indonesian";
import { occupationFinder } from "../src/cli/find-occupation.js";
import { measurePlaces } from "./board-places.js";
import { drawTitles, hashOfTitle, type Board } from "./draw-titles.js";

interface Sample {
  readonly id: string;
  readonly boards: Readonly<Record<Board, readonly { readonly title: string; readonly accepted: readonly string[] }[]>>;
}

interface Reading {
  readonly group: string | undefined;
  readonly nearest: readonly string[];
}

const { values: options } = parseArgs({ options: { misses: { type: "boolean", default: false }, json: { type: "string" } } });
const data = resolve(process.env["PENGANTAR_DATA"] ?? "../shared/data");
const root = process.cwd();

if (!existsSync(data)) {
  console.log(`board-titles: skipped, ${data} is not there`);
} else {
  const { seed, samples } = JSON.parse(readFileSync(join(root, "fixtures/quality/board-titles.json"), "utf8")) as {
    readonly seed: number;
    readonly samples: readonly Sample[];
  };
  const taxonomy = await readGraph();
  const languages = [indonesian, english];
  const isPlace = (words: string): boolean => resolvePlace(words).status === "resolved";
  const space = createConceptSpace(taxonomy, { kind: "occupation", analyzer: createAnalyzer({ languages }) });
  const full = createOccupationReader({ taxonomy, languages, isPlace });
  const words = createOccupationReader({ languages, isPlace });
  const linkers = [createOccupationLinker(taxonomy, { languages }), createOccupationLinker(taxonomy, { languages, space })];
  const first = (linker: (typeof linkers)[number], title: string): Reading => {
    const groups = [...new Set(linker.link(title, { limit: 30, isPlace }).matches.flatMap(({ row }) => unitGroupOf(taxonomy, row) ?? []))];
    return { group: groups[0], nearest: groups.slice(0, 3) };
  };
  const finder = occupationFinder({ taxonomy, labels: createLabelIndex(taxonomy) });
  const ways: readonly (readonly [string, (title: string) => Reading])[] = [
    ["trade words, then labels", (title) => full.read(title)],
    ["trade words alone", (title) => words.read(title)],
    [
      "as daftar and cocokkan read it",
      (title) => ({ group: finder.read(title)?.code, nearest: finder.nearest(title).map(({ code }) => code) }),
    ],
    ["nearest label, always", (title) => first(linkers[0]!, title)],
    ["nearest label with space, always", (title) => first(linkers[1]!, title)],
  ];
  const sets: Record<string, unknown>[] = [];
  for (const { id, boards } of samples) {
    for (const board of ["karirhub", "maganghub"] as const) {
      const accepted = new Map(boards[board].map((item) => [item.title, item.accepted]));
      const titles = drawTitles(board, { data, seed, count: Infinity }).filter((title) => accepted.has(hashOfTitle(title)));
      if (titles.length !== accepted.size)
        throw new Error(`${board}: ${String(accepted.size - titles.length)} labelled titles are not in the data`);
      for (const [way, read] of ways) {
        const counts = { right: 0, wrong: 0, left: 0, "left, in nearest three": 0 };
        for (const title of titles) {
          const wanted = accepted.get(hashOfTitle(title))!;
          const { group, nearest } = read(title);
          const isRight = group === undefined ? wanted.length === 0 : wanted.includes(group);
          if (isRight) counts.right++;
          else if (group !== undefined) counts.wrong++;
          else {
            counts.left++;
            if (nearest.some((one) => wanted.includes(one))) counts["left, in nearest three"]++;
          }
          if (options.misses && way === ways[0]![0] && !isRight)
            console.log(`  ${board} ${title}: accepted ${wanted.join(" ")}, read ${group ?? "-"}, nearest ${nearest.join(" ")}`);
        }
        const shown = Object.entries(counts).map(([name, count]) => `${name} ${((100 * count) / titles.length).toFixed(0)} %`);
        console.log(`${board} (${String(titles.length)} titles, ${id} sample), ${way}: ${shown.join(", ")}`);
        sets.push({ id: `board-titles/${board}`, sample: id, way, titles: titles.length, ...counts });
      }
    }
  }
  const places: Record<string, unknown>[] = [];
  for (const board of ["karirhub", "maganghub"] as const) {
    const measured = measurePlaces(board, data);
    const { rows, vacancies, right, rest, titles, entities } = measured;
    const share = ((100 * right) / rows).toFixed(2);
    console.log(`${board}, through daftar: ${String(vacancies)} of ${String(rows)} vacancies; places right ${String(right)} (${share} %)`);
    for (const { name, wanted = "not in the table", read = "nothing", count } of rest)
      console.log(`  ${name} (${String(count)}): in the table of regions ${wanted}, read as ${read}`);
    console.log(
      `  HTML entities: ${String(entities.before)} in the spreadsheet, ${String(entities.after)} in the register; ` +
        `titles told by common words: ${String(titles.read)} of ${String(titles.read + titles.open)}`,
    );
    places.push({ id: `board-places/${board}`, ...measured });
  }
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ sets, places }, undefined, 2)}\n`);
}

/** KBJI, ISCO-08 and ESCO, joined by their codes. */
async function readGraph(): Promise<Taxonomy> {
  const text = (path: string): string => readFileSync(join(data, path), "utf8");
  const [kbji, isco08, esco] = [
    await readKbji(text("kbji-kbli/kbji2014.csv")),
    await readIsco08(text("isco08/isco08_structure.csv")),
    await readEsco({
      "occupations_en.csv": text("esco-1.1.1/occupations_en.csv"),
      "ISCOGroups_en.csv": text("esco-1.1.1/ISCOGroups_en.csv"),
    }),
  ].map(({ value }) => value?.concepts ?? []);
  return createTaxonomy(bridgeOccupations({ kbji: kbji!, isco08, esco }, "1")).value;
}
