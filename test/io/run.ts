import type { Match, Ranking, Run } from "../../src/matching/index.js";

export function match(id: string, rank: number, score: number): Match {
  return { id, rank, score, low: score / 3, high: 1, fit: score, appeal: null, gates: "unknown", asked: { fit: 0.5, appeal: null } };
}

export function ranking(id: string, matches: readonly Match[]): Ranking {
  return { for: "vacancy", id, matches, verify: [], considered: 9, eligible: 7 };
}

export function run(rankings: readonly Ranking[]): Run {
  return {
    asOf: "2026-11-24",
    policy: { id: "general", version: "1", hash: "p" },
    market: { hash: "m", candidates: 9, vacancies: 2 },
    rankings,
  };
}
