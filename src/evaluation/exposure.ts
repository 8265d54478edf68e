import { checkDraws, checkShare } from "./differences.js";
import { examinationFunction, type Examination } from "./examination.js";
import type { ConfidenceOptions, Interval } from "./paired-t-test.js";
import type { DrawOptions } from "./permutation-test.js";
import { seededRandom } from "./seeded-random.js";

/** Lists of ids by whom they are for: the ids found, the first rank first. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** Options of exposure. */
export interface ExposureOptions extends DrawOptions, ConfidenceOptions {
  /** Everybody who could have been shown: who never was counts with 0. */
  readonly among: Iterable<string>;
  /** @defaultValue logarithmic */
  readonly examination?: Examination;
}

/** How evenly lists show those whom they could show. */
export interface Exposure {
  /** Exposure of each, in the order of `among`. */
  readonly byId: ReadonlyMap<string, number>;
  /** Share of those who were shown at all. */
  readonly coverage: number;
  /** Share of those who never were. */
  readonly neverShown: number;
  /** 0 where all are exposed alike, near 1 where one has everything. Source: Gini 1912. */
  readonly gini: number;
  /** Percentiles of a bootstrap over whom the lists are for, less its bias; holds the coefficient. */
  readonly giniInterval: Interval;
  /** Σ s ln s ÷ ln N over shares s: −1 where all are exposed alike, 0 where one has everything. Source: Mashayekhi and others 2023. */
  readonly congestion: number;
}

/**
 * Measures how evenly a whole policy shows candidates to vacancies, or vacancies to candidates.
 * @throws RangeError where a list names somebody who is not `among` them, or nobody is.
 */
export function exposureOf(lists: Lists, options: ExposureOptions): Exposure {
  const { among, examination = "logarithmic", draws = 1000, seed = 1, confidence = 0.95 } = options;
  const ids = Array.from(new Set(among));
  if (ids.length === 0) throw new RangeError("expected somebody who could be shown (among), received nobody");
  checkDraws(draws);
  checkShare("a confidence", confidence);
  const look = examinationFunction(examination);
  const places = new Map(ids.map((id, index) => [id, index]));
  const ranked = Array.from(lists.values(), (list) =>
    list.map((id) => {
      const place = places.get(id);
      if (place === undefined) throw new RangeError(`expected ids of those who could be shown (among), received ${JSON.stringify(id)}`);
      return place;
    }),
  );
  const add = (exposure: Float64Array, list: readonly number[]): void => {
    list.forEach((place, index) => {
      exposure[place]! += look(index + 1);
    });
  };
  const exposure = new Float64Array(ids.length);
  for (const list of ranked) add(exposure, list);

  const random = seededRandom(seed);
  const drawn = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const sum = new Float64Array(ids.length);
    for (let one = 0; one < ranked.length; one++) add(sum, ranked[random.below(ranked.length)]!);
    drawn[draw] = giniOf(sum);
  }
  drawn.sort();
  const tail = (1 - confidence) / 2;
  // A list that is drawn twice takes the place of another: that alone makes every draw less even than the lists are, and is taken off again.
  const gini = giniOf(exposure);
  const bias = drawn.reduce((sum, value) => sum + value, 0) / draws - gini;
  const at = (share: number): number => drawn[Math.round(share * (draws - 1))]! - bias;
  const shown = new Set(ranked.flat()).size;
  return {
    byId: new Map(ids.map((id, index) => [id, exposure[index]!])),
    coverage: shown / ids.length,
    neverShown: 1 - shown / ids.length,
    gini,
    giniInterval: { low: Math.max(0, Math.min(gini, at(tail))), high: Math.min(1, Math.max(gini, at(1 - tail))) },
    congestion: congestionOf(exposure),
  };
}

/** Gini coefficient: 2 Σ i y_(i) ÷ (n Σ y) − (n + 1) ÷ n, y in rising order; 0 where all are 0. */
export function giniOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  const n = sorted.length;
  let [sum, weighted] = [0, 0];
  for (let at = 0; at < n; at++) {
    sum += sorted[at]!;
    weighted += (at + 1) * sorted[at]!;
  }
  return sum === 0 ? 0 : Math.max(0, (2 * weighted) / (n * sum) - (n + 1) / n);
}

function congestionOf(values: Float64Array): number {
  const sum = values.reduce((all, value) => all + value, 0);
  if (sum === 0 || values.length === 1) return 0;
  return values.reduce((all, value) => all + (value > 0 ? (value / sum) * Math.log(value / sum) : 0), 0) / Math.log(values.length);
}
