import type { Match, Ranking, Run, Unranked } from "../matching/index.js";
import type { Segmented } from "../matching/policies.js";

/**
 * Writes a run as JSON: what it was made of, and its rankings, in chunks of one ranking each, one ranking a line.
 * The chunks together are `{ asOf, policy, market, rankings: [{ for, id, matches: [{ id, rank, score, low, high, fit, appeal, gates }], verify, considered,
 * eligible }] }`, those to verify without rank; under a set of policies, each list, or each match of a list of vacancies, has its `segment` and `policy`, too.
 * Numbers are written to be read back exactly.
 */
export function* writeRunJson(run: Run): Generator<string> {
  const { policy, market } = run;
  const head = {
    asOf: run.asOf,
    policy: { id: policy.id, version: policy.version, hash: policy.hash },
    market: { hash: market.hash, candidates: market.candidates, vacancies: market.vacancies },
  };
  yield `${JSON.stringify(head).slice(0, -1)},"rankings":[`;
  for (const [index, ranking] of run.rankings.entries()) yield `${index === 0 ? "" : ","}\n${JSON.stringify(rankingJson(ranking))}`;
  yield "\n]}\n";
}

function rankingJson(ranking: Ranking): object {
  const { for: side, id, matches, verify, considered, eligible } = ranking;
  return { for: side, id, ...segmentJson(ranking), matches: matches.map(matchJson), verify: verify.map(pairJson), considered, eligible };
}

function matchJson({ id, rank, ...pair }: Match): object {
  return { id, rank, ...pairJson({ id, ...pair }) };
}

function pairJson(pair: Unranked): object {
  const { id, score, low, high, fit, appeal, gates } = pair;
  return { id, score, low, high, fit, appeal, gates, ...segmentJson(pair) };
}

function segmentJson(marked: object): object {
  const { segment, policy } = marked as Partial<Segmented>;
  return policy === undefined ? {} : { segment, policy };
}
