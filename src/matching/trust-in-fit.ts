import { sharesOf } from "./coordinate-ascent.js";
import type { JudgedList, Weighting } from "./judged-lists.js";
import { seededRandom } from "./seeded-random.js";

/** Gives the weighting that suits some lists; `undefined` where no order is left. */
export type Fitter = (lists: readonly JudgedList[]) => Weighting | undefined;

/** Mean over lists of the metric under some weighting, before and after. */
export interface Agreement {
  readonly before: number;
  readonly after: number;
}

const PARTS = 5;

/** The bootstrap over lists (Efron 1979; percentile intervals): the lowest and the highest share that the level covers. */
export function resampledShares(
  fit: Fitter,
  lists: readonly JudgedList[],
  { resamples, level, seed }: { readonly resamples: number; readonly level: number; readonly seed: number },
): readonly (readonly number[])[] | null {
  const random = seededRandom(seed);
  const shares = Array.from({ length: resamples }, () => {
    const weighting = fit(lists.map(() => lists[Math.floor(random() * lists.length)]!));
    return weighting ? [sharesOf(weighting)] : [];
  }).flat();
  if (shares.length === 0) return null;
  const outside = (1 - level) / 2;
  return [outside, 1 - outside].map((share) =>
    shares[0]!.map((_, i) => shares.map((its) => its[i]!).sort((a, b) => a - b)[Math.round(share * (shares.length - 1))]!),
  );
}

/** Fits to four fifths of the lists, and looks at the fifth that was held out: five times over. */
export function heldOutAgreement(
  fit: Fitter,
  own: Weighting,
  lists: readonly JudgedList[],
  seed: number,
  score: (lists: readonly JudgedList[], weighting: Weighting) => number,
): Agreement {
  const random = seededRandom(seed + 1);
  const shuffled = lists
    .map((list) => ({ list, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ list }) => list);
  let [before, after] = [0, 0];
  for (let part = 0; part < PARTS; part++) {
    const rest = shuffled.filter((_, i) => i % PARTS === part);
    const learnt = fit(shuffled.filter((_, i) => i % PARTS !== part)) ?? own;
    before += score(rest, own) * rest.length;
    after += score(rest, learnt) * rest.length;
  }
  return { before: before / lists.length, after: after / lists.length };
}
