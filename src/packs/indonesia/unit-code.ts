/** A code of a SKKNI unit of competence, taken apart. */
export interface UnitCode {
  /** As it is compared: `J.620100.004.02`. */
  readonly code: string;
  /** The unit in every version: `J.620100.004`. */
  readonly unit: string;
  /** Letter of the KBLI category. */
  readonly category: string;
  /** Six digits of the KBLI group, filled with zeros. */
  readonly group: string;
  readonly version: number;
}

/**
 * Reads a SKKNI unit code such as `J.620100.004.02`: category and group of KBLI, serial number, version.
 *
 * Units are what certificates are matched by, never their titles; an older version of a unit is the same unit. Source: Permenaker 3/2016, annex
 * (unverified).
 * @returns `undefined` for another form, such as the codes of before 2012 (`TIK.JK01.001.01`), which name no group.
 */
export function readUnitCode(text: string): UnitCode | undefined {
  const code = text.normalize("NFKC").trim().toUpperCase();
  const [, category, group, serial, version] = /^([A-U])\.?(\d{6})\.(\d{3})\.(\d{2})$/.exec(code) ?? [];
  if (category === undefined || group === undefined || serial === undefined || version === undefined) return undefined;
  const unit = `${category}.${group}.${serial}`;
  return { code: `${unit}.${version}`, unit, category, group, version: Number(version) };
}
