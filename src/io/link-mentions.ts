import type { LabelIndex } from "../linking/index.js";
import type { Side } from "../market/index.js";
import { membersOf, mentionsOf } from "./mentions.js";

/**
 * Links the mentions of a record that are only words: each whose label is exactly one of a concept's.
 * A label that several concepts bear alike is not guessed at, and stays words; so does one that is merely near.
 * @returns a copy, with `concept` beside the labels that were found; the given record stays as it is.
 */
export function linkMentions(record: unknown, side: Side, labels: LabelIndex): unknown {
  const copy: unknown = structuredClone(record);
  for (const { kind, mention } of mentionsOf(copy, side)) {
    const { concept, label } = membersOf(mention);
    if (concept !== undefined || typeof label !== "string") continue;
    const [best, second] = labels.lookup(label, { kind, fuzzy: false, limit: 2 });
    if (best && best.confidence !== second?.confidence) (mention as { concept?: string }).concept = best.concept;
  }
  return copy;
}
