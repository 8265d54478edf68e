import type { Locale } from "../model/index.js";
import { checkShare } from "./differences.js";
import { pairedPower } from "./distributions.js";
import { solve } from "./special-functions.js";

/** What is planned. */
export interface DetectableOptions {
  /** Number of queries, at least 2. */
  readonly queries: number;
  /** Standard deviation of the differences, where it is known from an earlier comparison. */
  readonly deviation?: number;
  /** Chance of a false alarm. @defaultValue 0.05 */
  readonly alpha?: number;
  /** Chance to find what is there. @defaultValue 0.8 */
  readonly power?: number;
  /** Number of comparisons that share `alpha` (Bonferroni). @defaultValue 1 */
  readonly comparisons?: number;
}

/** The smallest difference that a test can be expected to find. */
export interface DetectableEffect {
  /** In standard deviations of the differences. */
  readonly effectSize: number;
  /** In units of the metric, where the deviation was given. */
  readonly difference?: number;
  /** The smallest p that an exact sign-flip test of so many queries can have: 2 ÷ 2ⁿ. */
  readonly leastP: number;
  /** Whether no outcome at all could be significant in such a test. */
  readonly hopeless: boolean;
}

/**
 * Minimum detectable effect: how large a difference must be for a paired t test of so many queries to find it, with the chance `power`.
 * Source: Cohen 1988; for retrieval: Sakai 2018, chapter 6. Exact, by the noncentral t distribution.
 * @throws RangeError for fewer than two queries, or shares that are not between 0 and 1.
 */
export function detectableEffect(options: DetectableOptions): DetectableEffect {
  const { queries, deviation, alpha = 0.05, power = 0.8, comparisons = 1 } = options;
  if (!Number.isSafeInteger(queries) || queries < 2) {
    throw new RangeError(`expected a whole number of queries from 2, received ${String(queries)}`);
  }
  if (!Number.isSafeInteger(comparisons) || comparisons < 1) {
    throw new RangeError(`expected a whole number of comparisons from 1, received ${String(comparisons)}`);
  }
  const level = checkShare("an alpha", alpha) / comparisons;
  checkShare("a power", power);
  const effectSize = solve((effect) => pairedPower(effect, queries, level) - power, 0, 1e6);
  const leastP = 2 / 2 ** queries;
  return { effectSize, ...(deviation === undefined ? {} : { difference: effectSize * deviation }), leastP, hopeless: leastP > level };
}

/** Says for a reader what so many queries can show. */
export function describeDetectable(options: DetectableOptions, locale: Locale): string {
  const { effectSize, difference, hopeless } = detectableEffect(options);
  const { queries, power = 0.8, alpha = 0.05 } = options;
  const size = difference === undefined ? effectSize.toFixed(2) : difference.toFixed(4);
  const percent = `${String(Math.round(power * 100))} %`;
  if (locale === "id") {
    const units = difference === undefined ? " simpangan baku" : "";
    return hopeless
      ? `Dengan ${String(queries)} kueri tidak ada selisih yang dapat signifikan pada taraf ${String(alpha)}, sebesar apa pun: perlu lebih banyak kueri.`
      : `Dengan ${String(queries)} kueri, hanya selisih sekurangnya ${size.replace(".", ",")}${units} yang akan ditemukan dalam ${percent} kasus. ` +
          "Selisih yang lebih kecil bisa ada tanpa tampak.";
  }
  const units = difference === undefined ? " standard deviations" : "";
  return hopeless
    ? `With ${String(queries)} queries no difference can be significant at ${String(alpha)}, however large: more queries are needed.`
    : `With ${String(queries)} queries, only a difference of at least ${size}${units} would be found in ${percent} of all cases. A smaller one may be there unseen.`;
}
