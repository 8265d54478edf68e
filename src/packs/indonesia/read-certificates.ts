import { listOf } from "./cell-words.js";
import { readUnitCode } from "./unit-code.js";

/** A certificate as a cell names it, with the units of competence that stand in its words. */
export interface ReadCertificate {
  readonly label?: string | undefined;
  readonly units?: readonly string[] | undefined;
}

/** Reads certificates: `Caregiver (Q.881010.001.01 Q.881010.002.01); K3 umum`. Unit codes that stand alone in an item belong to the certificate before them. */
export function certificatesIn(text: string | undefined): readonly ReadCertificate[] | undefined {
  const found: { label?: string; units?: string[] }[] = [];
  for (const item of text === undefined ? [] : listOf(text)) {
    const units = Array.from(item.matchAll(unitPattern), ([code]) => readUnitCode(code)?.code ?? code);
    const label = item
      .replace(unitPattern, " ")
      .replace(/[\s()[\]:-]+$|\(\s*\)|^[\s()[\]:-]+/g, "")
      .replace(/\s+/g, " ")
      .trim();
    const before = found.at(-1);
    if (label === "" && before !== undefined) before.units = [...(before.units ?? []), ...units];
    else found.push({ ...(label === "" ? {} : { label }), ...(units.length === 0 ? {} : { units }) });
  }
  return found.length === 0 ? undefined : found;
}

const unitPattern = /\b[A-U]\.?\d{6}\.\d{3}\.\d{2}\b/gi;
