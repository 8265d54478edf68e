import { ancestorsOf } from "./ancestors.js";
import type { Measure } from "./measure.js";
import { addRowsBelow, SLACK } from "./rows-below.js";
import type { Taxonomy } from "./taxonomy.js";

/**
 * Judges two concepts by how much is said by naming what is above both: a rare concept says more than a frequent one.
 *
 * 2·I(c) / (I(a) + I(b)), I(c) = −ln p(c), p(c) the share of all uses (of the same kind) that fall on c or below it, each concept below counted once however
 * many ways lead to it; c is the concept above both that says most. Every concept counts as used once more than it was, so that none says infinitely much.
 * Source: Lin (1998), An information-theoretic definition of similarity, ICML, equation 5; information content from counts: Resnik (1995), IJCAI.
 * @param counts how often each concept was used, one number of at least 0 a row. @throws RangeError where they are not.
 */
export function lin(taxonomy: Taxonomy, counts: ArrayLike<number>): Measure {
  const above = ancestorsOf(taxonomy);
  const information = informationOf(taxonomy, counts, above);
  return {
    name: "lin",
    between(a, b) {
      const [aboveA, aboveB] = [above(a), above(b)];
      if (a === b) return 1;
      let most = -1;
      for (const common of aboveA.keys()) if (aboveB.has(common)) most = Math.max(most, information[common]!);
      const both = information[a]! + information[b]!;
      return most < 0 || both === 0 ? 0 : Math.min(1, (2 * most) / both);
    },
    near(row, atLeast) {
      const found = new Set([row]);
      for (const common of above(row).keys()) {
        // The most that a concept below may say by itself to be so alike: the measure, solved for I(b). What is further below says no less.
        const most = (2 * information[common]!) / atLeast - information[row]! + SLACK;
        addRowsBelow(taxonomy.narrower, common, (below) => information[below]! <= most, found);
      }
      return found;
    },
  };
}

function informationOf({ concepts }: Taxonomy, counts: ArrayLike<number>, above: ReturnType<typeof ancestorsOf>): Float64Array {
  if (counts.length !== concepts.length) {
    throw new RangeError(`expected ${String(concepts.length)} counts, one a concept, received ${String(counts.length)}`);
  }
  const uses = new Float64Array(concepts.length);
  const totals = new Map<string, number>();
  for (const [row, { id, kind }] of concepts.entries()) {
    const count = counts[row]!;
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`expected a count of at least 0 for ${id}, received ${String(count)}`);
    totals.set(kind, (totals.get(kind) ?? 0) + count + 1);
    for (const ancestor of above(row).keys()) uses[ancestor] = uses[ancestor]! + count + 1;
  }
  return uses.map((its, row) => -Math.log(its / totals.get(concepts[row]!.kind)!));
}
