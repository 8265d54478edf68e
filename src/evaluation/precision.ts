import { NOT_JUDGED, NOT_POOLED, type JudgedRanking } from "./judged-ranking.js";
import { checkCutoff, type Metric } from "./metric.js";
import { expectedCount, tieGroups, countIn } from "./tie-groups.js";

/** Options of a metric that looks at the first ranks. */
export interface CutoffOptions {
  /** Rank behind which nothing counts. */
  readonly at: number;
}

/** Precision (P_k): relevant documents among the first k, divided by k, whether or not so many were retrieved. */
export function precision({ at }: CutoffOptions): Metric {
  return share(`P_${String(at)}`, at, "relevant in the first k ÷ k", "Cleverdon 1967", isRelevant, () => at);
}

/** Recall (recall_k): relevant documents among the first k, divided by all relevant ones; 0 where there is none. */
export function recall({ at }: CutoffOptions): Metric {
  return share(`recall_${String(at)}`, at, "relevant in the first k ÷ R", "Cleverdon 1967", isRelevant, ({ relevant }) => relevant);
}

/** F1 of precision and recall at k: 2 · relevant in the first k ÷ (k + R). Source: van Rijsbergen 1979. */
export function f1({ at }: CutoffOptions): Metric {
  const half = share("", at, "", "", isRelevant, ({ relevant }) => at + relevant);
  return {
    ...about(`F1_${String(at)}`, at, "2 · relevant in the first k ÷ (k + R)", "van Rijsbergen 1979"),
    of: (ranking) => 2 * half.of(ranking),
    expected: (ranking) => 2 * half.expected!(ranking),
  };
}

/** Relative precision (relative_P_k): precision, divided by the best that k ranks can have. Equal to RP@k. */
export function relativePrecision({ at }: CutoffOptions): Metric {
  return share(
    `relative_P_${String(at)}`,
    at,
    "relevant in the first k ÷ min(k, R)",
    "Buckley, trec_eval; as RP@k: Chalkidis and others 2019",
    isRelevant,
    ({ relevant }) => Math.min(at, relevant),
  );
}

/** Hits (hits_k): how many of the first k are relevant, as ranx has it. */
export function hits({ at }: CutoffOptions): Metric {
  return { ...share(`hits_${String(at)}`, at, "relevant in the first k", "ranx", isRelevant, () => 1), range: [0, at] };
}

/** Judged documents among the first k, divided by those retrieved there (judged_k): low values say that the judgements do not cover the run. */
export function judged({ at }: CutoffOptions): Metric {
  return share(
    `judged_${String(at)}`,
    at,
    "judged in the first k ÷ documents in the first k",
    "ir_measures, Judged@k",
    (grade) => grade !== NOT_POOLED && grade !== NOT_JUDGED,
    ({ grades }) => Math.min(at, grades.length),
  );
}

/** Documents that were not judged among the first k, divided by k (unj_k). */
export function unjudged({ at }: CutoffOptions): Metric {
  const not = (grade: number): boolean => grade === NOT_POOLED || grade === NOT_JUDGED;
  return share(`unj_${String(at)}`, at, "not judged in the first k ÷ k", "Soboroff 2023, trec_eval 10", not, () => at);
}

/** Success (success_k), also known as hit rate: 1 where one of the first k is relevant, else 0. Source: Tomlinson 2005. */
export function success({ at }: CutoffOptions): Metric {
  checkCutoff(at);
  return {
    ...about(`success_${String(at)}`, at, "1 where one of the first k is relevant, else 0", "Tomlinson 2005"),
    of(ranking) {
      return countUpTo(ranking, at, isRelevant) > 0 ? 1 : 0;
    },
    expected(ranking) {
      let none = 1;
      for (const group of tieGroups(ranking)) {
        if (group.start >= at) break;
        const relevant = countIn(ranking, group, (grade) => grade >= ranking.relevantFrom);
        const drawn = Math.min(group.end, at) - group.start;
        // None of the relevant ones is among those drawn.
        for (let one = 0; one < relevant; one++) none *= Math.max(0, 1 - drawn / (group.end - group.start - one));
      }
      return 1 - none;
    },
  };
}

/** R-precision (Rprec): precision at rank R, the number of relevant documents; 0 where there is none. */
export function rPrecision(): Metric {
  return {
    name: "Rprec",
    formula: "relevant in the first R ÷ R",
    source: "Buckley and Voorhees 2005",
    range: [0, 1],
    of(ranking) {
      return ranking.relevant === 0 ? 0 : countUpTo(ranking, ranking.relevant, isRelevant) / ranking.relevant;
    },
    expected(ranking) {
      const { relevant, relevantFrom } = ranking;
      return relevant === 0 ? 0 : expectedCount(ranking, relevant, (grade) => grade >= relevantFrom) / relevant;
    },
  };
}

type Has = (grade: number, ranking: JudgedRanking) => boolean;

const isRelevant: Has = (grade, { relevantFrom }) => grade >= relevantFrom;

function about(name: string, at: number, formula: string, source: string): Omit<Metric, "of" | "expected"> {
  return { name, formula, source, range: [0, 1], at };
}

/** How many of the first k have a property, divided by something; 0 where that is 0. */
function share(name: string, at: number, formula: string, source: string, has: Has, by: (ranking: JudgedRanking) => number): Metric {
  checkCutoff(at);
  const divided = (count: number, ranking: JudgedRanking): number => {
    const divisor = by(ranking);
    return divisor === 0 ? 0 : count / divisor;
  };
  return {
    ...about(name, at, formula, source),
    of(ranking) {
      return divided(countUpTo(ranking, at, has), ranking);
    },
    expected(ranking) {
      return divided(
        expectedCount(ranking, at, (grade) => has(grade, ranking)),
        ranking,
      );
    },
  };
}

function countUpTo(ranking: JudgedRanking, at: number, has: Has): number {
  const end = Math.min(at, ranking.grades.length);
  let count = 0;
  for (let rank = 0; rank < end; rank++) if (has(ranking.grades[rank]!, ranking)) count++;
  return count;
}
