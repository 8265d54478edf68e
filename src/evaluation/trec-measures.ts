import { averagePrecision, geometricMeanAveragePrecision } from "./average-precision.js";
import { numNonrelJudgedRet, numRel, numRelRet, numRet } from "./counts.js";
import { binaryG, gainG, relNdcg, rNdcg } from "./gain-metrics.js";
import type { Gains } from "./gains.js";
import {
  elevenPointAverage,
  elevenPoints,
  interpolatedPrecision,
  rPrecisionAtMultiple,
  type RecallRounding,
} from "./interpolated-precision.js";
import type { Metric } from "./metric.js";
import { dcg, idealDcg, ndcg } from "./ndcg.js";
import { precision, recall, relativePrecision, rPrecision, success, unjudged } from "./precision.js";
import { bpref, geometricMeanBpref, inferredAveragePrecision, logOddsAveragePrecision } from "./preference-metrics.js";
import { reciprocalRank } from "./reciprocal-rank.js";
import { setAveragePrecision, setF, setPrecision, setRecall, setRelativePrecision, utility } from "./set-metrics.js";
import { rankBiasedPrecision, rankBiasedResidual } from "./user-metrics.js";

/** Which trec_eval is followed: 9 compares scores in single precision and cuts recall points off upwards, 10 does neither. */
export type TrecVersion = 9 | 10;

/** Lines of trec_eval's report that one of its measures makes. */
export interface TrecMeasure {
  readonly name: string;
  /** The metrics that it prints; none for what is no number of a ranking. */
  readonly metrics: readonly Metric[];
  /** Length of the strings of grades, for `relstring`. */
  readonly length?: number;
}

/**
 * Finds trec_eval's measures by the names that its `-m` takes: `map`, `P.5,10`, `ndcg.1=3,2=9`, or a nickname: `official`, `set`, `all_trec`.
 * They come in the order in which trec_eval prints them, each once; cut-offs that are asked for apart are put together.
 * @throws RangeError for a name, or parameters, that trec_eval does not know for ad-hoc runs.
 */
export function trecMeasures(names: readonly string[], version: TrecVersion = 10): readonly TrecMeasure[] {
  const asked = new Map<string, string[]>();
  for (const written of names) {
    const point = written.indexOf(".");
    const name = point < 0 ? written : written.slice(0, point);
    const parameters = point < 0 ? undefined : written.slice(point + 1);
    for (const one of nicknames(version).get(name) ?? [name]) {
      if (!makers.has(one))
        throw new RangeError(`expected a measure of trec_eval, such as map or P.5,10, received ${JSON.stringify(written)}`);
      const before = asked.get(one) ?? [];
      asked.set(one, parameters === undefined ? before : [...before, parameters]);
    }
  }
  return Array.from(makers).flatMap(([name, make]) => {
    const parameters = asked.get(name);
    return parameters === undefined ? [] : [make(name, parameters.length > 0 ? parameters.join(",") : undefined, version)];
  });
}

const official = [
  "runid",
  "num_q",
  "num_ret",
  "num_rel",
  "num_rel_ret",
  "map",
  "gm_map",
  "Rprec",
  "bpref",
  "recip_rank",
  "iprec_at_recall",
  "P",
];
const set = ["runid", "num_q", "num_ret", "num_rel", "num_rel_ret", "utility", "set_P", "set_recall", "set_relative_P", "set_map", "set_F"];
const allOfNine = [
  ...official,
  ...[
    "relstring",
    "recall",
    "infAP",
    "gm_bpref",
    "utility",
    "11pt_avg",
    "ndcg",
    "relative_P",
    "Rprec_mult",
    "success",
    "map_cut",
    "ndcg_cut",
  ],
  ...["ndcg_rel", "Rndcg", "binG", "G", "set_P", "set_recall", "set_relative_P", "set_map", "set_F", "num_nonrel_judged_ret"],
];

function nicknames(version: TrecVersion): ReadonlyMap<string, readonly string[]> {
  const all = version === 9 ? allOfNine : [...allOfNine, "unj", "rbp", "rbp_resid"];
  return new Map([
    ["official", official],
    ["set", set],
    ["all_trec", all],
  ]);
}

type Maker = (name: string, parameters: string | undefined, version: TrecVersion) => TrecMeasure;

const depths = [5, 10, 15, 20, 30, 100, 200, 500, 1000];
const multiples = [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2];

/** Something that takes no parameters. */
const plain =
  (...metrics: readonly Metric[]): Maker =>
  (name, parameters) => {
    if (parameters !== undefined) throw wrong(name, "no parameters", parameters);
    return { name, metrics };
  };

/** Something that is taken at several ranks. */
const atRanks =
  (make: (options: { readonly at: number }) => Metric, usual: readonly number[] = depths): Maker =>
  (name, parameters) => ({
    name,
    metrics: numbersIn(name, parameters, usual, (value) => value >= 1)
      .map((at) => Math.trunc(at))
      .map((at) => make({ at })),
  });

/** Something that takes gains by grade; its parameters become part of its name, as they were written. */
const withGains =
  (make: (options: { readonly gains?: Gains }) => Metric): Maker =>
  (name, parameters) => ({
    name,
    metrics: [
      parameters === undefined
        ? make({})
        : { ...make({ gains: new Map(pairsIn(name, parameters).map(numbersOf(name))) }), name: `${name}_${parameters}` },
    ],
  });

/** In the order in which trec_eval prints them. */
const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ["runid", plain()],
  ["num_q", plain()],
  ["num_ret", plain(numRet())],
  ["num_rel", plain(numRel())],
  ["num_rel_ret", plain(numRelRet())],
  ["map", plain(averagePrecision())],
  ["gm_map", plain(geometricMeanAveragePrecision())],
  ["Rprec", plain(rPrecision())],
  ["bpref", plain(bpref())],
  ["recip_rank", plain(reciprocalRank())],
  [
    "iprec_at_recall",
    (name, parameters, version) => ({
      name,
      metrics: numbersIn(name, parameters, elevenPoints, (value) => value >= 0 && value <= 1).map((recall) =>
        interpolatedPrecision({ recall, rounding: roundingOf(version) }),
      ),
    }),
  ],
  ["P", atRanks(precision)],
  [
    "relstring",
    (name, parameters) => {
      const length = Math.trunc(numbersIn(name, parameters, [10], (value) => value >= 0)[0]!);
      return { name: parameters === undefined ? name : `${name}_${parameters}`, metrics: [], length };
    },
  ],
  ["recall", atRanks(recall)],
  ["infAP", plain(inferredAveragePrecision())],
  ["gm_bpref", plain(geometricMeanBpref())],
  [
    "Rprec_mult",
    (name, parameters) => ({
      name,
      metrics: numbersIn(name, parameters, multiples, (value) => value >= 0).map((times) => rPrecisionAtMultiple({ times })),
    }),
  ],
  ["utility", makeUtility],
  [
    "11pt_avg",
    (name, parameters, version) => {
      const recalls = parameters === undefined ? elevenPoints : listIn(name, parameters, (value) => value >= 0 && value <= 1);
      return { name, metrics: [{ ...elevenPointAverage({ recalls, rounding: roundingOf(version) }), name: named(name, parameters) }] };
    },
  ],
  ["binG", plain(binaryG())],
  ["G", withGains(gainG)],
  ["dcg", withGains(dcg)],
  ["ideal_dcg", withGains(idealDcg)],
  ["ndcg", withGains(ndcg)],
  ["ndcg_rel", withGains(relNdcg)],
  ["Rndcg", withGains(rNdcg)],
  ["ndcg_cut", atRanks(ndcg)],
  ["map_cut", atRanks(averagePrecision)],
  ["relative_P", atRanks(relativePrecision)],
  ["success", atRanks(success, [1, 5, 10])],
  ["set_P", plain(setPrecision())],
  ["set_relative_P", plain(setRelativePrecision())],
  ["set_recall", plain(setRecall())],
  ["set_map", plain(setAveragePrecision())],
  [
    "set_F",
    (name, parameters) => {
      const [recallWeight] = parameters === undefined ? [1] : listIn(name, parameters, (value) => value >= 0);
      return { name, metrics: [{ ...setF({ recallWeight: recallWeight! }), name: named(name, parameters) }] };
    },
  ],
  ["num_nonrel_judged_ret", plain(numNonrelJudgedRet())],
  ["yaap", plain(logOddsAveragePrecision())],
  ["rbp", makeRankBiased],
  ["rbp_resid", plain(rankBiasedResidual())],
  ["unj", atRanks(unjudged, [5, 10, 20])],
]);

function makeUtility(name: string, parameters: string | undefined): TrecMeasure {
  if (parameters === undefined) return { name, metrics: [utility()] };
  const values = listIn(name, parameters, Number.isFinite);
  if (values.length !== 4) throw wrong(name, "four numbers", parameters);
  const [relevantRetrieved, nonrelevantRetrieved, relevantMissed, nonrelevantMissed] = values as [number, number, number, number];
  const metric = utility({ relevantRetrieved, nonrelevantRetrieved, relevantMissed, nonrelevantMissed });
  return { name, metrics: [{ ...metric, name: named(name, parameters) }] };
}

function makeRankBiased(name: string, parameters: string | undefined): TrecMeasure {
  const persistence = parameters === undefined ? 0.9 : Number(/^p=(.+)$/.exec(parameters)?.[1] ?? NaN);
  if (!(persistence > 0 && persistence < 1)) throw wrong(name, "p= and a number between 0 and 1", parameters ?? "");
  return { name, metrics: [{ ...rankBiasedPrecision({ persistence, gain: "graded" }), name: named(name, parameters) }] };
}

function roundingOf(version: TrecVersion): RecallRounding {
  return version === 9 ? "up" : "nearest";
}

function named(name: string, parameters: string | undefined): string {
  return parameters === undefined ? name : `${name}_${parameters}`;
}

function wrong(name: string, expected: string, received: string): RangeError {
  return new RangeError(`expected ${expected} behind ${name}., received ${JSON.stringify(received)}`);
}

/** Numbers as they were written, one after the other. */
function listIn(name: string, parameters: string, isRight: (value: number) => boolean): readonly number[] {
  const values = parameters.split(",").map((word) => (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : NaN));
  if (values.some((value) => Number.isNaN(value) || !isRight(value)))
    throw wrong(name, "numbers that it takes, parted by commas,", parameters);
  return values;
}

/** Cut-offs in rising order, each once. */
function numbersIn(
  name: string,
  parameters: string | undefined,
  usual: readonly number[],
  isRight: (value: number) => boolean,
): readonly number[] {
  if (parameters === undefined) return usual;
  return Array.from(new Set(listIn(name, parameters, isRight))).sort((a, b) => a - b);
}

function pairsIn(name: string, parameters: string): readonly (readonly string[])[] {
  return parameters.split(",").map((pair) => {
    const parts = pair.split("=");
    if (parts.length !== 2) throw wrong(name, "gains such as 1=3,2=9", parameters);
    return parts;
  });
}

function numbersOf(name: string): (pair: readonly string[]) => readonly [number, number] {
  return (pair) => {
    const [grade, gain] = pair.map((word) => (word.trim() === "" ? NaN : Number(word)));
    if (!Number.isSafeInteger(grade) || !Number.isFinite(gain)) throw wrong(name, "gains such as 1=3,2=9", pair.join("="));
    return [grade!, gain!];
  };
}
