import type { IsoDate, Json, LocalizedText } from "../../model/index.js";
import type { Met, Stage } from "../../rules/index.js";
import type { Condition } from "./condition.js";
import type { Confidence } from "./pack-table.js";

/** What becomes of a record that does not meet a provision: it is stopped, an officer looks at it, its author is told, or it is noted. */
export type Effect = "block" | "verify" | "warn" | "info";

/** What a provision is about. */
export type ProvisionKind =
  | "eligibility"
  | "destinationStatus"
  | "licence"
  | "wageFloor"
  | "costCap"
  | "documentChecklist"
  | "advertLint"
  | "register"
  | "dataQuality";

/** A case with the answer that it must get: it proves that a change of the record did what was meant. */
export interface ProvisionExample {
  /** Records by name, as `Facts.records`. */
  readonly records: Readonly<Record<string, Json>>;
  readonly asOf: IsoDate;
  readonly status: Met | "notApplicable";
}

/** A provision of law or of good practice as a dated record: never an `if`. */
export interface Provision {
  readonly id: string;
  /** Raised with every change. */
  readonly version: number;
  readonly kind: ProvisionKind;
  /** Before an advert is shown, when a pair is matched, or before departure. */
  readonly stage: Stage;
  readonly effect: Effect;
  /** To what it applies. @defaultValue everything */
  readonly when?: Condition | undefined;
  /** What must hold. */
  readonly must: Condition;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo?: IsoDate | undefined;
  /** Act, article, date. */
  readonly legalBasis: string;
  readonly sourceUrl?: string | undefined;
  readonly confidence: Confidence;
  readonly reviewedBy?: string | undefined;
  readonly reviewedAt?: IsoDate | undefined;
  /** From the day after, nothing passes on its word alone: it asks to verify. */
  readonly verifyBefore?: IsoDate | undefined;
  /** Said where it is not met. */
  readonly message: LocalizedText;
  /** What may be done about it. */
  readonly remedy?: LocalizedText | undefined;
  /** At least two. */
  readonly examples: readonly ProvisionExample[];
}
