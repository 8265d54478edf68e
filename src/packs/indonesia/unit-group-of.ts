import { linkedRows, type Taxonomy } from "../../taxonomy/index.js";

/**
 * Gives the unit group (four digits) of KBJI 2014 or ISCO-08 that a concept of a joined taxonomy lies in: its own, or that of what is broader.
 * `undefined` above unit groups, and where no code tells it.
 */
export function unitGroupOf(taxonomy: Taxonomy, row: number): string | undefined {
  for (let at: number | undefined = row; at !== undefined; at = linkedRows(taxonomy.broader, at)[0]) {
    const code = ownCode(taxonomy, at);
    if (code !== undefined) return code.slice(0, 4);
  }
  return undefined;
}

function ownCode({ concepts }: Taxonomy, row: number): string | undefined {
  const { id, exactMatch = [] } = concepts[row]!;
  const codes = [id, ...exactMatch.map(({ scheme, code }) => `${scheme}:${code}`)];
  return codes.flatMap((code) => /^(?:kbji-2014|isco-08):(\d{4})/.exec(code)?.[1] ?? [])[0];
}
