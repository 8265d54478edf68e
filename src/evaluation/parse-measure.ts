import { averagePrecision } from "./average-precision.js";
import type { Metric } from "./metric.js";
import { ndcg } from "./ndcg.js";
import { f1, hits, judged, precision, recall, relativePrecision, rPrecision, success } from "./precision.js";
import { bpref, inferredAveragePrecision } from "./preference-metrics.js";
import { reciprocalRank } from "./reciprocal-rank.js";
import { setF, setPrecision, setRecall } from "./set-metrics.js";
import { expectedReciprocalRank, rankBiasedPrecision } from "./user-metrics.js";

/**
 * Makes a metric of the names that papers use, such as `nDCG@10`, `AP`, `P@5`, `RR`, `RBP(p=0.8)`, `ERR(max=4)@20`, `nDCG(dcg=exp-log2)@10`.
 * The grammar is that of ir_measures.
 * @throws RangeError for a name that stands for no metric.
 */
export function parseMeasure(written: string): Metric {
  const parts = /^(\w+)(?:\(([^)]*)\))?(?:@(\d+))?$/.exec(written);
  const make = parts && makers.get(parts[1]!);
  if (!make) throw unknown(written);
  const parameters = new Map((parts[2] ?? "").split(",").flatMap((pair) => (pair === "" ? [] : [readPair(pair, written)])));
  const asked = new Set<string>();
  const metric = make({
    at: parts[3] === undefined ? undefined : Number(parts[3]),
    needed() {
      if (parts[3] === undefined) throw new RangeError(`expected a cut-off, such as ${written}@10, received ${JSON.stringify(written)}`);
      return { at: Number(parts[3]) };
    },
    get(name) {
      asked.add(name);
      return parameters.get(name);
    },
  });
  const ignored = Array.from(parameters.keys()).find((name) => !asked.has(name));
  if (ignored !== undefined || (parts[3] !== undefined && metric.at === undefined)) throw unknown(written);
  return metric;
}

interface Asked {
  readonly at: number | undefined;
  readonly needed: () => { readonly at: number };
  readonly get: (name: string) => string | undefined;
}

function cutIn(at: number | undefined): { readonly at?: number } {
  return at === undefined ? {} : { at };
}

const makers: ReadonlyMap<string, (asked: Asked) => Metric> = new Map<string, (asked: Asked) => Metric>([
  ["AP", ({ at, get }) => averagePrecision({ ...cutIn(at), over: oneOf(get("over") ?? "relevant", ["relevant", "reachable", "found"]) })],
  [
    "nDCG",
    ({ at, get }) => ndcg({ ...cutIn(at), gains: oneOf(get("dcg") ?? "log2", ["log2", "exp-log2"]) === "log2" ? "linear" : "exponential" }),
  ],
  ["RR", ({ at }) => reciprocalRank(cutIn(at))],
  ["P", ({ needed }) => precision(needed())],
  ["R", ({ needed }) => recall(needed())],
  ["F1", ({ needed }) => f1(needed())],
  ["RP", ({ needed }) => relativePrecision(needed())],
  ["Hits", ({ needed }) => hits(needed())],
  ["HitRate", ({ needed }) => success(needed())],
  ["Success", ({ needed }) => success(needed())],
  ["Judged", ({ needed }) => judged(needed())],
  ["Rprec", () => rPrecision()],
  ["Bpref", () => bpref()],
  ["infAP", () => inferredAveragePrecision()],
  [
    "RBP",
    ({ get }) => rankBiasedPrecision({ persistence: Number(get("p") ?? 0.8), gain: oneOf(get("gain") ?? "binary", ["binary", "graded"]) }),
  ],
  ["ERR", ({ at = 20, get }) => expectedReciprocalRank({ at, highest: Number(get("max") ?? 4) })],
  ["SetP", () => setPrecision()],
  ["SetR", () => setRecall()],
  ["SetF", () => setF()],
]);

function readPair(pair: string, written: string): readonly [string, string] {
  const [name, value] = pair.split("=");
  if (value === undefined) throw unknown(written);
  return [name!.trim(), value.trim().replace(/^'(.*)'$/, "$1")];
}

function oneOf<Word extends string>(received: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === received);
  if (found === undefined) throw new RangeError(`expected one of ${words.join(", ")}, received ${JSON.stringify(received)}`);
  return found;
}

function unknown(written: string): RangeError {
  return new RangeError(`expected a measure such as map, P.5,10 or nDCG@10, received ${JSON.stringify(written)}`);
}
