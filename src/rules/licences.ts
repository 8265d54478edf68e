import type { CredentialsEvidence } from "./credential-evidence.js";
import { licenceKind } from "./credential-kinds.js";
import { credentialRule } from "./credential-rule.js";
import { readOptions } from "./options.js";
import type { Rule } from "./rule.js";

/** Options of `licences`. */
export interface LicencesOptions {
  /** Lowest degree of a licence whose last day is not said, 0 to 1. @defaultValue 0.5 */
  readonly undated?: number;
  /** Weight of an optional requirement, where an essential one weighs 1; 0.01 to 1. @defaultValue 0.4 */
  readonly optionalWeight?: number;
}

/**
 * Judges the licences (SIM, SIO) that a candidate holds against those that a vacancy asks.
 *
 * Formula: Σ wᵣ·vᵣ / Σ wᵣ over the requirements r; wᵣ = 1 (essential) or `optionalWeight`. vᵣ = 1 where a licence is held that is one of the alternatives,
 * implies one (a licence for trailers the one for trucks) or is a kind of it, and that holds on the day of the start (the day on which is asked, where
 * that is later or no start is named); else 0.
 *
 * Missing facts: a silent or partial list, and an alternative that is not linked, leave vᵣ between its known value and 1; a last day that is not said,
 * between `undated` and 1. Not asked: the vacancy asks no licence.
 *
 * Worked numbers: a licence for trucks asked, one for trailers held that holds on the day of the start: 1; that ended the day before: 0; without a last
 * day: 0.5 to 1.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function licences(options: LicencesOptions = {}): Rule<CredentialsEvidence, "vacancy"> {
  const read = readOptions(
    "licences",
    options as Readonly<Record<"undated" | "optionalWeight", number | undefined>>,
    { undated: 0.5, optionalWeight: 0.4 },
    { undated: { atLeast: 0, atMost: 1 }, optionalWeight: { atLeast: 0.01, atMost: 1 } },
  );
  return credentialRule({
    name: "licences",
    requirement: "licence",
    kind: licenceKind,
    options: read,
    numbers: { undated: read.undated, inProgress: [0, 0] },
  });
}
