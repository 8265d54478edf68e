import type { CredentialsEvidence } from "./credential-evidence.js";
import { certificateKind } from "./credential-kinds.js";
import { credentialRule } from "./credential-rule.js";
import { readOptions } from "./options.js";
import type { Rule } from "./rule.js";

/** Options of `certificates`. */
export interface CertificatesOptions {
  /** Lowest degree of a certificate whose last day is not said, 0 to 1. @defaultValue 0.5 */
  readonly undated?: number;
  /** Weight of an optional requirement, where an essential one weighs 1; 0.01 to 1. @defaultValue 0.4 */
  readonly optionalWeight?: number;
}

/**
 * Judges the competence certificates that a candidate holds against those that a vacancy asks, by concept or by the units that they cover.
 *
 * Formula: Σ wᵣ·vᵣ / Σ wᵣ over the requirements r; wᵣ = 1 (essential) or `optionalWeight`. vᵣ = the best of 1 for a certificate that is one of the alternatives,
 * implies one or is a kind of it, and of the share of the units asked that certificates cover (SKKNI); each counts where it holds on the day of the start
 * (the day on which is asked, where that is later or no start is named).
 *
 * Missing facts: a silent or partial list, and an alternative that is not linked, leave vᵣ between its known value and 1; a last day that is not said
 * counts between `undated` and 1. Not asked: the vacancy asks no certificate.
 *
 * Worked numbers: two units asked, both covered by certificates that hold: 1; one covered: 0.5; one covered, without a last day: 0.25 to 0.5.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function certificates(options: CertificatesOptions = {}): Rule<CredentialsEvidence, "vacancy"> {
  const read = readOptions(
    "certificates",
    options as Readonly<Record<"undated" | "optionalWeight", number | undefined>>,
    { undated: 0.5, optionalWeight: 0.4 },
    { undated: { atLeast: 0, atMost: 1 }, optionalWeight: { atLeast: 0.01, atMost: 1 } },
  );
  return credentialRule({
    name: "certificates",
    requirement: "certificate",
    kind: certificateKind,
    options: read,
    numbers: { undated: read.undated, inProgress: [0, 0] },
  });
}
