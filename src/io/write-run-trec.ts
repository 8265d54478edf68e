import type { Run } from "../matching/index.js";

/**
 * Writes a run in the format of TREC: `qid Q0 docid rank score tag`, one line a match, in chunks of one ranking each.
 *
 * Ids are written by `trecId`. Scores are written to be read back as the same double. trec_eval orders by score, then by docid downwards, and reads no
 * rank: where matches have the same score, its order is not promised to be ours.
 * @param tag names the run; a text without white space.
 * @throws TypeError for any other tag.
 */
export function* writeRunTrec(run: Run, tag: string): Generator<string> {
  if (!/^\S+$/.test(tag)) throw new TypeError(`expected a text without white space as tag, received ${JSON.stringify(tag)}`);
  for (const { id, matches } of run.rankings) {
    const lines = matches.map((match) => `${trecId(id)} Q0 ${trecId(match.id)} ${String(match.rank)} ${String(match.score)} ${tag}\n`);
    if (lines.length > 0) yield lines.join("");
  }
}

/** Writes an id as one word: white space, control characters and `%` are percent-encoded (RFC 3986, section 2.1), all else stays. */
export function trecId(id: string): string {
  return id.replace(/[\s\p{Cc}%]/gu, encodeURIComponent);
}

/** Reads an id that `trecId` wrote. */
export function idOfTrec(word: string): string {
  return word.replace(/(?:%[0-9A-F]{2})+/g, decodeURIComponent);
}
