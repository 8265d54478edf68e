import type { Run } from "../matching/index.js";
import { csvRow } from "./csv-cell.js";

/**
 * Writes a run as CSV: a header, then one row a match, in chunks of one ranking each.
 * Columns: `for`, `id` (who asks), `rank`, `match` (who was found), `score`, `low`, `high`, `fit`, `appeal`, `gates`; a side that does not exist is empty.
 * A ranking without matches has no row. Texts are guarded against formulas: see `unguardCell`.
 */
export function* writeRunCsv(run: Run): Generator<string> {
  yield csvRow(["for", "id", "rank", "match", "score", "low", "high", "fit", "appeal", "gates"]);
  for (const { for: side, id, matches } of run.rankings) {
    const rows = matches.map((match) =>
      csvRow([side, id, match.rank, match.id, match.score, match.low, match.high, match.fit, match.appeal, match.gates]),
    );
    if (rows.length > 0) yield rows.join("");
  }
}
