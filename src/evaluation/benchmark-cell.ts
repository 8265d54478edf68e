import { describeIssue, type DataIssue } from "../model/index.js";
import { idsToAsk } from "../matching/index.js";
import { auditFairness, type FairnessAudit } from "./audit-fairness.js";
import { marketFacts, type BenchmarkMarket } from "./benchmark-market.js";
import type { BenchmarkPolicy } from "./benchmark-policy.js";
import { evaluate } from "./evaluate.js";
import type { Lists } from "./exposure.js";
import { runOf } from "./from-memory.js";
import type { Judgements } from "./judgements.js";
import { lorenzCurve, type LorenzPoint } from "./lorenz-curve.js";
import { measureOutcome, type MarketMetric } from "./market-metric.js";
import { checkOutcome, type MarketOutcome } from "./market-outcome.js";
import type { Metric } from "./metric.js";
import type { Interval } from "./paired-t-test.js";

/** The side whose lists are judged: candidates for vacancies, or vacancies for candidates. */
export type ListSide = "vacancies" | "candidates";

/** Values of one metric, topic by topic. */
export interface TopicValues {
  readonly side: ListSide;
  readonly metric: string;
  /** Judged ids in code-point order; one without a list has the value of an empty one. */
  readonly topics: readonly string[];
  readonly values: readonly number[];
}

/** What a cell took of the machine. */
export interface CellCost {
  /** Milliseconds to prepare the policy for the market. */
  readonly prepare: number;
  /** Milliseconds of a ranking: the middle one, and the one that 95 % do not exceed. */
  readonly ranking: number;
  readonly slowRanking: number;
  readonly rankings: number;
  /** Bytes that were held more after than before; `null` where they were not measured. */
  readonly memory: number | null;
}

/** One policy on one market under one seed: data alone, to be kept and handed back in. */
export interface BenchmarkCell {
  readonly market: string;
  readonly policy: string;
  readonly seed: number;
  /** Names all that the numbers depend on. */
  readonly fingerprint: string;
  readonly accuracy: readonly TopicValues[];
  readonly measured: readonly { readonly metric: string; readonly value: number | null; readonly interval: Interval | null }[];
  /** Lorenz curves of exposure: of candidates in the lists of vacancies, and of vacancies in those of candidates. */
  readonly lorenz: Readonly<Record<ListSide, readonly LorenzPoint[]>>;
  readonly fairness: FairnessAudit | null;
  readonly cost: CellCost | null;
  readonly issues: readonly DataIssue[];
}

/** A stopwatch, and what the machine says of its memory: the library has neither. */
export interface Measure {
  /** Milliseconds since whenever. */
  now(): number;
  /** Bytes in use. */
  memory?(): number;
}

/** What a cell is made of. */
export interface CellSetting {
  readonly place: BenchmarkMarket;
  readonly policy: BenchmarkPolicy;
  readonly seed: number;
  readonly fingerprint: string;
  readonly metrics: readonly Metric[];
  readonly marketMetrics: readonly MarketMetric[];
  readonly depth: number;
  readonly shown: number;
  readonly draws: number;
  readonly measure: Measure | undefined;
  /** Is told after each ranking; a promise is waited for. */
  readonly onRanking: (done: number, of: number) => unknown;
}

/** Runs one policy on one market: ranks for everybody on both sides, and measures what comes of it. */
export async function runCell(setting: CellSetting): Promise<BenchmarkCell> {
  const { place, policy, seed, fingerprint, metrics, marketMetrics, shown, draws } = setting;
  const { market, attributes, judgements = {} } = place;
  const { vacanciesFor, candidatesFor, cost, issues } = await rankEverybody(setting);
  const candidates = idsToAsk(market, "candidate", undefined);
  const vacancies = idsToAsk(market, "vacancy", undefined);
  try {
    checkOutcome({ candidates, vacancies, vacanciesFor, candidatesFor });
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`policy ${policy.name}: ${error.message}`);
    throw error;
  }
  const outcome: MarketOutcome = {
    candidates,
    vacancies,
    vacanciesFor: firstOf(vacanciesFor, shown),
    candidatesFor: firstOf(candidatesFor, shown),
    ...marketFacts(market),
    ...(place.wants === undefined ? {} : { wants: place.wants }),
  };
  const measured = measureOutcome(outcome, { draws, seed: 1 });
  return {
    market: place.name,
    policy: policy.name,
    seed,
    fingerprint,
    accuracy: [
      ...judge("vacancies", judgements.vacancies, candidatesFor, metrics),
      ...judge("candidates", judgements.candidates, vacanciesFor, metrics),
    ],
    measured: marketMetrics.map((metric) => {
      const found = metric.of(measured);
      return typeof found === "object"
        ? { metric: metric.name, value: found.value, interval: found.interval }
        : { metric: metric.name, value: found ?? null, interval: null };
    }),
    lorenz: {
      candidates: lorenzCurve(measured.exposureOfCandidates.byId.values()),
      vacancies: lorenzCurve(measured.exposureOfVacancies.byId.values()),
    },
    fairness:
      attributes === undefined || attributes.length === 0
        ? null
        : auditFairness({ people: candidates, lists: outcome.candidatesFor, attributes, shown, draws, seed: 1 }),
    cost,
    issues,
  };
}

async function rankEverybody({ place, policy, seed, depth, measure, onRanking }: CellSetting) {
  const { market, asOf } = place;
  const before = measure?.memory?.();
  const started = measure?.now() ?? 0;
  const lists = await policy.prepare({ market, asOf, seed, depth });
  const prepare = (measure?.now() ?? 0) - started;
  const times: number[] = [];
  const [candidates, vacancies] = [idsToAsk(market, "candidate", undefined), idsToAsk(market, "vacancy", undefined)];
  const rank = async (
    ids: readonly string[],
    of: (id: string, top: number) => readonly string[] | Promise<readonly string[]>,
  ): Promise<Lists> => {
    const found = new Map<string, readonly string[]>();
    for (const id of ids) {
      const from = measure?.now() ?? 0;
      found.set(id, (await of(id, depth)).slice(0, depth));
      times.push((measure?.now() ?? 0) - from);
      await onRanking(times.length, candidates.length + vacancies.length);
    }
    return found;
  };
  const candidatesFor = await rank(vacancies, (id, top) => lists.candidatesFor(id, top));
  const vacanciesFor = await rank(candidates, (id, top) => lists.vacanciesFor(id, top));
  const after = measure?.memory?.();
  const sorted = times.sort((a, b) => a - b);
  const cost: CellCost | null =
    measure === undefined
      ? null
      : {
          prepare,
          ranking: sorted[Math.floor(sorted.length / 2)] ?? 0,
          slowRanking: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
          rankings: sorted.length,
          memory: before === undefined || after === undefined ? null : Math.max(0, after - before),
        };
  return { candidatesFor, vacanciesFor, cost, issues: lists.issues ?? [] };
}

function firstOf(lists: Lists, shown: number): Lists {
  return new Map(Array.from(lists, ([id, list]) => [id, list.slice(0, shown)]));
}

/** The order of a list is the policy's own: its scores are made so that there are no ties. */
function judge(side: ListSide, judgements: Judgements | undefined, lists: Lists, metrics: readonly Metric[]): readonly TopicValues[] {
  if (judgements === undefined || metrics.length === 0) return [];
  const scores = Array.from(lists, ([query, list]) =>
    list.map((document, index) => ({ query, document, score: list.length - index })),
  ).flat();
  const run = runOf(scores);
  const [wrong] = run.issues;
  if (wrong) throw new TypeError(describeIssue(wrong, "en"));
  const { queries, values } = evaluate(judgements, run.value, { metrics, ties: "input", missing: "emptyRanking" });
  return metrics.map(({ name }, index) => ({ side, metric: name, topics: queries, values: Array.from(values[index]!) }));
}
