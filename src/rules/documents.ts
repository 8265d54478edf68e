import type { CredentialsEvidence } from "./credential-evidence.js";
import { documentKind } from "./credential-kinds.js";
import { credentialRule } from "./credential-rule.js";
import { readOptions } from "./options.js";
import type { Rule } from "./rule.js";

/** Options of `documents`. */
export interface DocumentsOptions {
  /** Degree of a document that is applied for, 0 to 1. @defaultValue 0.5 */
  readonly inProgress?: number;
  /** Lowest degree of a document whose last day is not said, 0 to 1. @defaultValue 0.5 */
  readonly undated?: number;
  /** Weight of an optional requirement, where an essential one weighs 1; 0.01 to 1. @defaultValue 0.4 */
  readonly optionalWeight?: number;
}

/**
 * Judges whether a candidate has the documents that a vacancy asks.
 *
 * Formula: Σ wᵣ·vᵣ / Σ wᵣ over the requirements r; wᵣ = 1 (essential) or `optionalWeight`. vᵣ = 1 for a document of the type asked that holds on the day of the
 * start (the day on which is asked, where that is later or no start is named), `inProgress` for one that is applied for, else 0; the best of the
 * alternatives. Types are compared by their words, but for case and white space: no taxonomy names them.
 *
 * Missing facts: a silent or partial list leaves vᵣ between its known value and 1, a document of unknown status between 0 and 1, a last day that is not
 * said between `undated` and 1. Not asked: the vacancy asks no document.
 *
 * Worked numbers: a passport asked, one held until after the start: 1; one applied for: 0.5; one that ends before the start: 0.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function documents(options: DocumentsOptions = {}): Rule<CredentialsEvidence, "vacancy"> {
  const read = readOptions(
    "documents",
    options as Readonly<Record<"inProgress" | "undated" | "optionalWeight", number | undefined>>,
    { inProgress: 0.5, undated: 0.5, optionalWeight: 0.4 },
    { inProgress: { atLeast: 0, atMost: 1 }, undated: { atLeast: 0, atMost: 1 }, optionalWeight: { atLeast: 0.01, atMost: 1 } },
  );
  return credentialRule({
    name: "documents",
    requirement: "document",
    kind: documentKind,
    options: read,
    numbers: { undated: read.undated, inProgress: [read.inProgress, read.inProgress] },
  });
}
