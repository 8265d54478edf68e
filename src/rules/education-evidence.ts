import type { EducationLevel } from "../model/index.js";
import type { ConceptEvidence, DemandEvidence } from "./demands.js";

/** What `education` saw in one pair. */
export interface EducationEvidence {
  /** Levels asked as floors, each requirement with the lowest of its alternatives. */
  readonly levels: readonly (DemandEvidence & { readonly floor: EducationLevel })[];
  /** Fields of study asked, any of each. */
  readonly fields: readonly (DemandEvidence & { readonly demanded: readonly ConceptEvidence[] })[];
  /** The candidate's highest level; `null` where it is not known. */
  readonly held: EducationLevel | null;
  readonly heldFields: readonly ConceptEvidence[];
  /** Words of fields that the taxonomy does not know. */
  readonly unlinked: readonly string[];
  /** Months of experience that count in place of education; absent where none can. */
  readonly monthsInPlace?: number;
}
