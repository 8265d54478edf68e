import { show } from "../model/index.js";

/** How near two concepts are by the relation between them; each in [0, 1]. */
export interface SimilarityLevels {
  /** The same concept, or one that implies the demanded one. */
  readonly exact: 1;
  /** What is held is narrower than what is demanded, by one step: held *MIG welding*, demanded *welding*. @defaultValue 0.7 */
  readonly narrower: number;
  /** What is held is broader than what is demanded, by one step. @defaultValue 0.7 */
  readonly broader: number;
  /** Both have a parent in common. @defaultValue 0.4 */
  readonly sibling: number;
  /**
   * The only parent in common is a top concept (it has no parent). Such a parent is mostly a heading with hundreds of children, which are not alike;
   * a taxonomy of two levels may want `sibling`'s value here. @defaultValue 0
   */
  readonly topSibling: number;
  /** Related with weight 1; a weaker link counts its share: this level times the link's weight. @defaultValue 0.5 */
  readonly related: number;
}

const defaults: SimilarityLevels = { exact: 1, narrower: 0.7, broader: 0.7, sibling: 0.4, topSibling: 0, related: 0.5 };

/**
 * Fills and checks a table of similarity levels.
 * @throws TypeError for an unknown name, RangeError for a level outside [0, 1] or an `exact` other than 1.
 */
export function similarityLevels(changes: Partial<SimilarityLevels> = {}): SimilarityLevels {
  const given = Object.entries(changes as Readonly<Record<string, unknown>>).filter(([, level]) => level !== undefined);
  for (const [name, level] of given) {
    if (!Object.hasOwn(defaults, name)) throw new TypeError(`expected one of ${Object.keys(defaults).join(", ")}, received ${show(name)}`);
    if (typeof level !== "number" || !(level >= 0 && level <= 1))
      throw new RangeError(`expected ${name} in [0, 1], received ${show(level)}`);
    if (name === "exact" && level !== 1) throw new RangeError(`expected exact to be 1, received ${show(level)}`);
  }
  return Object.freeze({ ...defaults, ...Object.fromEntries(given) });
}
