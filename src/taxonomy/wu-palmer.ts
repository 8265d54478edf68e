import { ancestorsOf } from "./ancestors.js";
import type { Measure } from "./measure.js";
import { addRowsBelow, SLACK } from "./rows-below.js";
import type { Taxonomy } from "./taxonomy.js";

/**
 * Judges two concepts by how deep the lowest concept above both lies.
 *
 * 2·d(c) / (2·d(c) + s(a, c) + s(b, c)) with d the depth (1 at the top) and s the steps up to c; of several ways, those that give most. Concepts of different
 * trees have nothing above both: 0.
 * Source: Wu & Palmer (1994), Verb semantics and lexical selection, ACL, section 4.
 */
export function wuPalmer(taxonomy: Taxonomy): Measure {
  const above = ancestorsOf(taxonomy);
  const depths = new Map<number, number>();
  const depthOf = (row: number): number => {
    const known = depths.get(row);
    if (known !== undefined) return known;
    // The fewest steps to a top: a concept is no deeper because one of its parents is.
    let steps = Infinity;
    for (const [ancestor, distance] of above(row)) if (isTop(taxonomy, ancestor) && distance < steps) steps = distance;
    depths.set(row, steps + 1);
    return steps + 1;
  };
  return {
    name: "wuPalmer",
    between(a, b) {
      const [aboveA, aboveB] = [above(a), above(b)];
      let best = 0;
      for (const [common, stepsA] of aboveA) {
        const stepsB = aboveB.get(common);
        if (stepsB === undefined) continue;
        const depth = 2 * depthOf(common);
        best = Math.max(best, depth / (depth + stepsA + stepsB));
      }
      return best;
    },
    near(row, atLeast) {
      const found = new Set<number>();
      for (const [common, steps] of above(row)) {
        // The most steps down that leave two concepts so alike: the measure, solved for s(b, c).
        const most = 2 * depthOf(common) * (1 / atLeast - 1) - steps + SLACK;
        addRowsBelow(taxonomy.narrower, common, (_, down) => down <= most, found);
      }
      return found;
    },
  };
}

function isTop({ broader }: Taxonomy, row: number): boolean {
  return broader.offsets[row] === broader.offsets[row + 1];
}
