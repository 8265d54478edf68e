import type { Read } from "../model/index.js";
import type { Run } from "../matching/index.js";
import { runOf } from "./from-memory.js";
import type { ScoredRun } from "./judgements.js";

/**
 * Takes rankings of our own as a run. Evaluate it with `ties: "input"`: their order among equal scores is the policy's, not that of ids.
 * @param run as `rankAll` or `pengantar match --format json` makes it; its policy's id and version become the tag.
 */
export function runOfRankings({ rankings, policy }: Run): Read<ScoredRun> {
  const scores = rankings.flatMap(({ id, matches }) => matches.map((match) => ({ query: id, document: match.id, score: match.score })));
  return runOf(scores, { name: `${policy.id}-${policy.version}` });
}
