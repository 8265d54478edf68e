import { countUnmatched, createConceptLinker, createOccupationLinker, type UnmatchedCount, type UnmatchedSpan } from "../linking/index.js";
import type { Market, Side } from "../market/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { english } from "../text/index.js";
import { indonesian } from "../text/indonesian.js";

/** What records name. */
export interface NameCounts {
  /** How often each concept is named, by row of the taxonomy. */
  readonly uses: Float64Array;
  /** What the taxonomy does not know, the most frequent first. */
  readonly unmatched: readonly UnmatchedCount[];
}

const languages = [indonesian, english];

/**
 * Counts what candidates and vacancies name: concepts that they refer to, and words of titles, descriptions and names.
 * @param tell is told how many records were looked at.
 */
export function nameCounts(market: Market, taxonomy: Taxonomy, tell: (records: number) => void): NameCounts {
  const uses = new Float64Array(taxonomy.concepts.length);
  const concepts = createConceptLinker(taxonomy, { languages });
  const occupations = createOccupationLinker(taxonomy, { languages });
  let looked = 0;

  const unknownIn = (text: string): readonly UnmatchedSpan[] => {
    const { mentions, unmatched } = concepts.link(text);
    for (const { row } of mentions) uses[row]!++;
    return unmatched;
  };
  const unknownTitle = (title: string): readonly UnmatchedSpan[] => {
    const { mentions } = concepts.link(title, { kinds: ["occupation"] });
    for (const { row } of mentions) uses[row]!++;
    if (mentions.length > 0) return [];
    const { title: cleaned, matches } = occupations.link(title, { limit: 3 });
    const nearest = matches.map(({ concept, label, score }) => ({ concept, label, likeness: score }));
    return [{ from: 0, to: title.length, text: cleaned.text, nearest }];
  };
  function* spans(): Generator<readonly UnmatchedSpan[]> {
    for (const side of ["vacancy", "candidate"] as const satisfies readonly Side[]) {
      for (let row = 0; row < market.rows(side); row++) {
        if (!market.has(side, row)) continue;
        tell(++looked);
        const { title, description } = side === "vacancy" ? market.vacancy(row) : { title: undefined, description: undefined };
        const { ids, labels } = namesIn(side === "vacancy" ? market.vacancy(row) : market.candidate(row));
        for (const id of ids) if (taxonomy.rowOf(id) >= 0) uses[taxonomy.rowOf(id)]!++;
        yield [
          ...(title === undefined ? [] : unknownTitle(title)),
          ...(description === undefined ? [] : unknownIn(description)),
          ...labels.flatMap((label) => unknownIn(`- ${label}`)), // an item of a list asks for what it names
        ];
      }
    }
  }
  const unmatched = countUnmatched(spans());
  return { uses, unmatched };
}

/** Concepts that a record refers to, and names that it leaves as words; wherever they stand in it. */
function namesIn(record: unknown): { readonly ids: readonly string[]; readonly labels: readonly string[] } {
  const [ids, labels]: [string[], string[]] = [[], []];
  const look = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    const { concept, label, occupation } = value as { readonly concept?: unknown; readonly label?: unknown; readonly occupation?: unknown };
    if (typeof concept === "string") ids.push(concept);
    else if (typeof label === "string") labels.push(label);
    if (typeof occupation === "string") ids.push(occupation);
    for (const part of Object.values(value)) look(part);
  };
  look(record);
  return { ids, labels };
}
