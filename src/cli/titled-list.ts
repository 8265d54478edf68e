import { printable } from "./display-width.js";
import type { Shell, Style } from "./shell.js";
import { hang, pageWidth } from "./wrap.js";

/** Of a list, so many are shown where not all are asked for. */
const FEW = 20;

/** Writes lists for a terminal: a title with the count, an item a line, and how many more there are. */
export type TitledList = <T>(title: string, all: readonly T[], words: (one: T) => string) => string[];

/** @param verbose shows all of every list. */
export function titledLists({ say }: Shell, style: Style, verbose: boolean): TitledList {
  const most = verbose ? Infinity : FEW;
  return (title, all, words) => [
    style("bold", `${title}: ${String(all.length)}`),
    ...all.slice(0, most).flatMap((one) => hang("  - ", printable(words(one)), pageWidth)),
    ...(all.length > most ? [`  ${say.taxonomy.more(all.length - most)}`] : []),
  ];
}
