import type { ConceptId } from "../model/index.js";
import type { Relation } from "../taxonomy/index.js";
import type { ConceptEvidence, DemandEvidence } from "./demands.js";

/** One required skill, and what the candidate has for it. */
export interface SkillEvidence extends DemandEvidence {
  /** The concepts of which any will do; empty where the requirement is not linked to a concept. */
  readonly demanded: readonly ConceptEvidence[];
  /** The candidate's nearest skill, absent where none is near. */
  readonly held?: ConceptEvidence & {
    readonly relation: Relation;
    readonly level?: number;
    /** Share that counts by its age and proof, at the worst; absent where the policy does not look at them. */
    readonly share?: number;
    /** True where it is not stated, but follows from a past occupation; else absent. */
    readonly isTransferred?: boolean;
  };
}

/** What `skills` saw in one pair. */
export interface SkillsEvidence {
  readonly requirements: readonly SkillEvidence[];
  /** Required concepts for which the candidate is known to have nothing near. */
  readonly missing: readonly ConceptId[];
  /** Words of requirements that the taxonomy does not know. */
  readonly unlinked: readonly string[];
}
