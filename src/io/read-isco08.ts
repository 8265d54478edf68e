import type { Read } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import type { TextSource } from "./decode-text.js";
import { beginnings, completeDigits, readCodeTable } from "./read-code-table.js";

/**
 * Reads ISCO-08 from the table of its structure and definitions (International Labour Office), in English.
 *
 * Columns: Level, ISCO 08 Code, Title EN; where they are there, Definition and Tasks include make the definition, and the examples under Included
 * occupations are found but not shown (hidden labels). Ids are `isco-08:7212`; 0, 01, 011 and 0110 are four groups.
 * @param name name of the file, for the issues.
 */
export function readIsco08(source: TextSource, name = "isco08.csv"): Promise<Read<Taxonomy | undefined>> {
  return readCodeTable(source, name, {
    scheme: "isco-08",
    kind: "occupation",
    locale: "en",
    version: "2008",
    columns: { level: "Level", code: "ISCO 08 Code", label: "Title EN" },
    texts: ["Definition", "Tasks include", "Included occupations"],
    complete: (code, level) => (/^[1-4]$/.test(level) ? completeDigits(code, Number(level)) : undefined),
    above: (code) => beginnings(code),
    fill(draft, _, cells) {
      const text = [cells.Definition, cells["Tasks include"]].filter((part) => part !== "").join("\n");
      if (text !== "") draft.definition.en = text;
      for (const example of examplesIn(cells["Included occupations"])) draft.hidden.en.add(example);
    },
  });
}

/** The lines that begin with a dash; sentences before them speak of whole groups. */
function examplesIn(text: string): readonly string[] {
  return text.split(/[\r\n]+/).flatMap((line) => /^\s*[-–]\s*(\S.*?)\s*$/.exec(line)?.[1] ?? []);
}
