import { NOT_JUDGED, NOT_POOLED, type JudgedRanking } from "./judged-ranking.js";
import type { Metric } from "./metric.js";
import { countIn, tieGroups } from "./tie-groups.js";

/**
 * Binary preference (bpref): how seldom a document that was judged not relevant stands before a relevant one; what was not judged does not count.
 * bpref = 1/R · Σ over relevant documents of 1 − min(not relevant before it, R) ÷ min(N, R). Source: Buckley and Voorhees 2004; formula: Soboroff 2006.
 */
export function bpref(): Metric {
  return {
    name: "bpref",
    formula: "1/R · Σ (1 − min(n before it, R) ÷ min(N, R))",
    source: "Buckley and Voorhees 2004; Soboroff 2006",
    range: [0, 1],
    of: preference,
    expected: expectedPreference,
  };
}

/** Geometric mean of binary preference (gm_bpref). */
export function geometricMeanBpref(): Metric {
  return {
    name: "gm_bpref",
    formula: "exp(mean of ln(max(bpref, 0.00001)))",
    source: "Buckley, trec_eval",
    convention: "values below 0.00001 count as 0.00001",
    range: [0, 1],
    summary: "geometric",
    of: preference,
  };
}

function preference({ grades, relevantFrom, relevant, nonrelevant }: JudgedRanking): number {
  if (relevant === 0) return 0;
  const most = Math.min(nonrelevant, relevant);
  let [sum, before] = [0, 0];
  for (const grade of grades) {
    if (grade === NOT_POOLED || grade === NOT_JUDGED) continue;
    if (grade < relevantFrom) before++;
    else sum += before > 0 ? 1 - Math.min(before, relevant) / most : 1;
  }
  return sum / relevant;
}

/** Before a relevant document of a group stand 0 to all of the group's others that were judged not relevant, each as often. */
function expectedPreference(ranking: JudgedRanking): number {
  const { relevantFrom, relevant, nonrelevant } = ranking;
  if (relevant === 0) return 0;
  const most = Math.min(nonrelevant, relevant);
  let [sum, before] = [0, 0];
  for (const group of tieGroups(ranking)) {
    const found = countIn(ranking, group, (grade) => grade >= relevantFrom);
    const others = countIn(ranking, group, (grade) => grade >= 0 && grade < relevantFrom);
    let lost = 0;
    if (found > 0) for (let among = 0; among <= others; among++) lost += Math.min(before + among, relevant);
    sum += found * (1 - (most === 0 ? 0 : lost / ((others + 1) * most)));
    before += others;
  }
  return sum / relevant;
}

/**
 * Inferred average precision (infAP), for judgements of which a sample of the pool was made: those of the pool that were not judged have a negative grade.
 * Source: Yilmaz and Aslam 2006.
 */
export function inferredAveragePrecision(): Metric {
  return {
    name: "infAP",
    formula: "mean over relevant documents of 1/k + (k − 1)/k · (pooled before ÷ (k − 1)) · (relevant before + ε) ÷ (judged before + 2ε)",
    source: "Yilmaz and Aslam 2006",
    convention: "ε = 0.00001",
    range: [0, 1],
    of({ grades, relevantFrom, relevant }) {
      let [sum, found, others, notJudged] = [0, 0, 0, 0];
      for (let rank = 0; rank < grades.length; rank++) {
        const grade = grades[rank]!;
        if (grade === NOT_POOLED) continue;
        if (grade === NOT_JUDGED) notJudged++;
        else if (grade < relevantFrom) others++;
        else {
          const pooled = found + others + notJudged;
          sum +=
            rank === 0 ? 1 : 1 / (rank + 1) + (rank / (rank + 1)) * (pooled / rank) * ((found + EPSILON) / (found + others + 2 * EPSILON));
          found++;
        }
      }
      return relevant === 0 ? 0 : sum / relevant;
    },
  };
}

const EPSILON = 0.00001;

/** Average precision on a log-odds scale (yaap): ln((1 + s) ÷ (1 + R − s)), s the sum of the precisions at relevant documents. Source: Robertson 2012. */
export function logOddsAveragePrecision(): Metric {
  return {
    name: "yaap",
    formula: "ln((1 + s) ÷ (1 + R − s)), s = Σ precision at each relevant document",
    source: "Robertson 2012",
    range: [-Infinity, Infinity],
    of({ grades, relevantFrom, relevant }) {
      let [sum, found] = [0, 0];
      for (let rank = 0; rank < grades.length; rank++) if (grades[rank]! >= relevantFrom) sum += ++found / (rank + 1);
      return Math.log((1 + sum) / (1 + relevant - sum));
    },
  };
}
