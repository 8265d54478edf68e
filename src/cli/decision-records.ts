import type { Run } from "../matching/index.js";
import { recordRun, type RecordedOptions } from "../matching/policies.js";
import { policyOf, type Answering } from "./bind-market.js";

/** Writes a decision record of each ranking of a run, one a line. Each is ranked once more, by what records it. */
export function* decisionRecords(matcher: Answering, run: Run, options: RecordedOptions): Generator<string> {
  const { market, asOf } = matcher;
  for (const { for: side, id } of run.rankings) {
    const record = recordRun(market, policyOf(matcher), { asOf, side, id, ...options });
    yield `${JSON.stringify(record)}\n`;
  }
}
