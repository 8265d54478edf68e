/**
 * Measures how well Indonesian titles and phrases of work are linked to their four-digit group of KBJI 2014.
 *
 * The graph: KBJI in Indonesian, ISCO-08 in English, the project's own list in both, and ESCO's occupations, joined by the codes of their groups.
 * `node bench/run.mjs --entry quality-indonesian.ts [--space] [--misses] [--json F]`, after `npm run build`; `--space` sees titles through the concepts too.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { readEsco, readIsco08, readKbji } from "pengantar/io";
import { createOccupationLinker } from "pengantar/linking";
import { createConceptSpace } from "pengantar/linking/space";
import { createTaxonomy, type Taxonomy } from "pengantar/taxonomy";
import { createAnalyzer, english } from "pengantar/text";
import { indonesian } from "pengantar/text/indonesian";

interface Item {
  readonly id: string;
  readonly kind: "title" | "phrase";
  readonly text: string;
  readonly expected: string;
}

const { values: options } = parseArgs({
  options: { space: { type: "boolean", default: false }, misses: { type: "boolean", default: false }, json: { type: "string" } },
});
const data = resolve(process.env["PENGANTAR_DATA"] ?? "../shared/data");
const root = process.cwd();

if (!existsSync(data)) {
  console.log(`indonesian-titles: skipped, ${data} is not there`);
} else {
  const { items } = JSON.parse(readFileSync(join(root, "fixtures/quality/indonesian-titles.json"), "utf8")) as { items: readonly Item[] };
  const taxonomy = await readGraph();
  const languages = [indonesian, english];
  const space = options.space ? createConceptSpace(taxonomy, { kind: "occupation", analyzer: createAnalyzer({ languages }) }) : undefined;
  const linker = createOccupationLinker(taxonomy, { languages, space });
  const ranked = items.map((item) => ({
    ...item,
    groups: groupsOf(
      linker.link(item.text, { limit: 50 }).matches.map(({ row }) => row),
      taxonomy,
    ),
  }));
  const share = (of: readonly (typeof ranked)[number][], top: number): number =>
    of.filter(({ groups, expected }) => groups.slice(0, top).includes(expected)).length / of.length;
  const sets = ([undefined, "title", "phrase"] as const).map((kind) => {
    const of = ranked.filter((item) => kind === undefined || item.kind === kind);
    return {
      id: `indonesian-titles${kind === undefined ? "" : `/${kind}`}`,
      items: of.length,
      "top-1": share(of, 1),
      "top-3": share(of, 3),
    };
  });
  for (const set of sets) console.log(`${set.id}: ${set.items} items, top-1 ${percent(set["top-1"])}, top-3 ${percent(set["top-3"])}`);
  if (options.misses) {
    for (const { id, text, expected, groups } of ranked) {
      if (groups[0] !== expected) console.log(`${id} ${text}: expected ${expected}, ranked ${groups.slice(0, 3).join(" ")}`);
    }
  }
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ sets }, undefined, 2)}\n`);
}

/** All four lists as one taxonomy; ids of different lists never meet. */
async function readGraph(): Promise<Taxonomy> {
  const text = (path: string): string => readFileSync(join(data, path), "utf8");
  const read = [
    await readKbji(text("kbji-kbli/kbji2014.csv")),
    await readIsco08(text("isco08/isco08_structure.csv")),
    await readEsco({
      "occupations_en.csv": text("esco-1.1.1/occupations_en.csv"),
      "ISCOGroups_en.csv": text("esco-1.1.1/ISCOGroups_en.csv"),
    }),
  ];
  const own = JSON.parse(readFileSync(join(root, "fixtures/taxonomy.json"), "utf8")) as { concepts: readonly unknown[] };
  const concepts = [...own.concepts, ...read.flatMap(({ value }) => value?.concepts ?? [])];
  return createTaxonomy({ id: "indonesia", version: "1", concepts }).value;
}

/** The four-digit groups of concepts, each once, in their order; a concept without one has that of what is broader. */
function groupsOf(rows: readonly number[], taxonomy: Taxonomy): readonly string[] {
  return [...new Set(rows.flatMap((row) => groupOf(row, taxonomy) ?? []))];
}

function groupOf(row: number, taxonomy: Taxonomy): string | undefined {
  for (
    let at: number | undefined = row;
    at !== undefined;
    at = taxonomy.broader.targets.subarray(taxonomy.broader.offsets[at], taxonomy.broader.offsets[at + 1])[0]
  ) {
    const { id, exactMatch = [] } = taxonomy.concepts[at]!;
    const own = /^(?:kbji-2014|isco-08):(\d{4})/.exec(id)?.[1];
    const code =
      own ??
      exactMatch.find(({ scheme, code: written }) => (scheme === "kbji-2014" || scheme === "isco-08") && /^\d{4}/.test(written))?.code;
    if (code !== undefined) return code.slice(0, 4);
  }
  return undefined;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
