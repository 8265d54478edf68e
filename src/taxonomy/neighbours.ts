/** Relations in the order in which they win over equal ones; their positions stand in `NamedNeighbours`. */
export const relations = ["none", "exact", "implied", "narrower", "broader", "sibling", "related", "alike"] as const;

/**
 * What a held concept is to a demanded one. `implied`: who holds it has the demanded one too (any number of `implies` steps);
 * `narrower`: what is held is narrower than what is demanded; `alike`: another concept that a measure finds as alike as was asked for.
 */
export type Relation = (typeof relations)[number];

/** Every concept with a positive similarity to one concept, itself included. Shared arrays: read them, never write them. */
export interface Neighbours {
  /** Rows, ascending. */
  readonly concepts: Int32Array;
  /** Beside `concepts`, in (0, 1]. */
  readonly similarities: Float64Array;
}

/** Neighbours with what each is to the concept. */
export interface NamedNeighbours extends Neighbours {
  /** Positions in `relations`. */
  readonly relations: Uint8Array;
}
