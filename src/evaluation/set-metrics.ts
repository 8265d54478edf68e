import type { JudgedRanking } from "./judged-ranking.js";
import type { Metric } from "./metric.js";

/** Precision of the whole list (set_P); 0 where nothing was retrieved. */
export const setPrecision = (): Metric =>
  setMetric("set_P", "relevant found ÷ retrieved", ({ found, grades }) => ratio(found, grades.length));

/** Recall of the whole list (set_recall); 0 where nothing is relevant. */
export const setRecall = (): Metric => setMetric("set_recall", "relevant found ÷ R", ({ found, relevant }) => ratio(found, relevant));

/** Precision of the whole list, divided by the best that a list of its length can have (set_relative_P). */
export const setRelativePrecision = (): Metric =>
  setMetric("set_relative_P", "relevant found ÷ min(retrieved, R)", ({ found, grades, relevant }) =>
    ratio(found, Math.min(grades.length, relevant)),
  );

/** Average precision of an unordered list (set_map): its precision times its recall. */
export const setAveragePrecision = (): Metric =>
  setMetric("set_map", "relevant found² ÷ (retrieved · R)", ({ found, grades, relevant }) =>
    ratio(found * found, grades.length * relevant),
  );

/** Options of the F measure. */
export interface SetFOptions {
  /** How much recall counts against precision. @defaultValue 1 */
  readonly recallWeight?: number;
}

/** F of the whole list (set_F): (x + 1) · P · R ÷ (x · P + R), x the weight of recall. Source: van Rijsbergen 1979. */
export const setF = ({ recallWeight: x = 1 }: SetFOptions = {}): Metric =>
  setMetric(x === 1 ? "set_F" : `set_F_${String(x)}`, "(x + 1) · P · R ÷ (x · P + R)", ({ found, grades, relevant }) => {
    if (found === 0) return 0;
    const [p, r] = [found / grades.length, found / relevant];
    return ((x + 1) * p * r) / (x * p + r);
  });

/** Worth of each kind of document. */
export interface UtilityOptions {
  /** @defaultValue 1 */
  readonly relevantRetrieved?: number;
  /** @defaultValue -1 */
  readonly nonrelevantRetrieved?: number;
  /** @defaultValue 0 */
  readonly relevantMissed?: number;
  /** Worth of a document that was rightly not retrieved; `collection` must then be known. @defaultValue 0 */
  readonly nonrelevantMissed?: number;
  /** Documents that there are. @defaultValue 0 */
  readonly collection?: number;
}

/** Linear utility of the whole list (utility): the worth of what was retrieved, and of what was not. Source: Lewis 1995. */
export function utility(options: UtilityOptions = {}): Metric {
  const { relevantRetrieved = 1, nonrelevantRetrieved = -1, relevantMissed = 0, nonrelevantMissed = 0, collection = 0 } = options;
  return {
    ...setMetric(
      "utility",
      "a · relevant found + b · others found + c · relevant missed + d · others missed",
      ({ found, grades, relevant }) =>
        relevantRetrieved * found +
        nonrelevantRetrieved * (grades.length - found) +
        relevantMissed * (relevant - found) +
        nonrelevantMissed * (collection + found - grades.length - relevant),
    ),
    source: "Lewis 1995",
    convention: "averaged over queries, as in trec_eval",
    range: [-Infinity, Infinity],
  };
}

function setMetric(name: string, formula: string, of: (ranking: JudgedRanking) => number): Metric {
  return { name, formula, source: "Buckley, trec_eval; van Rijsbergen 1979", range: [0, 1], of, expected: of };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
