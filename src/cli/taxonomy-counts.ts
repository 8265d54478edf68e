import type { Taxonomy } from "../taxonomy/index.js";
import { printable } from "./display-width.js";
import type { Shell } from "./shell.js";
import { hang, pageWidth } from "./wrap.js";

/** What is in a taxonomy, in lines: how many concepts of each kind, and how many have a label in each language. */
export function taxonomyCounts({ id, version, concepts }: Taxonomy, { say }: Shell): readonly string[] {
  const live = concepts.filter(({ replacedBy }) => replacedBy === undefined);
  const kinds = new Map<keyof typeof say.validate.kinds, number>();
  for (const { kind } of live) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const labelled = (["en", "id"] as const).map((locale) => live.filter(({ labels }) => labels[locale] !== undefined).length);
  return [
    ...hang("", printable(`${say.taxonomy.taxonomy}: ${id} ${version}`), pageWidth),
    ...Array.from(kinds, ([kind, count]) => `  ${say.validate.kinds[kind]}: ${String(count)}`),
    `  ${say.taxonomy.replaced}: ${String(concepts.length - live.length)}`,
    `  ${say.taxonomy.labelled(labelled[0]!, labelled[1]!)}`,
  ];
}
