import { licenceConcepts } from "./licence-concepts.js";

/**
 * Reads driving licences: `SIM A dan C`, `SIM B2 Umum`, `B.I, C`, `A/C`.
 * @returns ids of `licenceConcepts`, in their order there; `undefined` where the text names no class.
 */
export function readLicences(text: string): readonly string[] | undefined {
  const normal = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(
      /\b(B|C|D)[\s.-]*(II|I|2|1)\b/g,
      (_, letter: string, number: string) => `${letter}${number.replaceAll("I", "").length === 0 ? String(number.length) : number}`,
    )
    .replace(/\b(A|B1|B2)[\s.-]*UMUM\b/g, "$1UMUM");
  const words = new Set(normal.split(/[^A-Z0-9]+/));
  const found = licenceConcepts.rows
    .filter(({ id }) => id.startsWith("sim-") && words.has(id.slice("sim-".length).replace("-", "").toUpperCase()))
    .map(({ id }) => id);
  return found.length === 0 ? undefined : found;
}
