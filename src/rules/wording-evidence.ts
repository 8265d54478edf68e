import type { ConceptEvidence } from "./demands.js";

/** What `wording` saw in one pair. */
export interface WordingEvidence {
  /** Cosine of the two texts, in [0, 1]; `null` where the candidate has no text. */
  readonly cosine: number | null;
  /** Stems that both texts have, the weightiest first, at most five. */
  readonly shared: readonly string[];
  /** What the short texts say through concepts; absent where words alone are judged. */
  readonly seen?: {
    /** Cosine of what both resemble, in [0, 1]; `null` where the candidate has no short text. */
    readonly cosine: number | null;
    /** Concepts that both resemble, those first that say most, at most five. */
    readonly shared: readonly ConceptEvidence[];
  };
}
